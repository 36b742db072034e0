import { coverageText } from '../figures/coverage-text';
import { useUi } from '../language/ui-language';

interface Props {
  used: number;
  expected: number;
  pct: number;
  /** Below 80%: the bar is broken and the words say so. */
  partial?: boolean;
  /** Of what coverage is counted; absent: regions. */
  grain?: string;
}

/** How much of what should have reported did, as a bar and as words. Draws nothing where nothing was expected. */
export function CoverageBar({ used, expected, pct, partial = false, grain }: Props) {
  const { words, formats } = useUi();
  if (expected === 0) return null;
  return (
    <span className="cover">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="cover-all" width="100" height="4" />
        <rect className={partial ? 'cover-part' : 'cover-used'} width={Math.min(100, Math.max(0, pct))} height="4" />
        {partial && <path className="cover-breaks" d="M12 0v4M24 0v4M36 0v4M48 0v4M60 0v4M72 0v4M84 0v4" />}
      </svg>
      <span>{coverageText({ used, expected, grain, partialPct: partial ? pct : undefined }, formats, words)}</span>
    </span>
  );
}
