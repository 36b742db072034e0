import { useUi } from '../language/ui-language';

interface Props {
  used: number;
  expected: number;
  pct: number;
  /** Below 80%: the bar is broken and the words say so. */
  partial?: boolean;
}

/** How much of what should have reported did, as a bar and as words. Draws nothing where nothing was expected. */
export function CoverageBar({ used, expected, pct, partial = false }: Props) {
  const { words, formats } = useUi();
  if (expected === 0) return null;
  const [part, whole] = [formats.number(used), formats.number(expected)];
  return (
    <span className="cover">
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true">
        <rect className="cover-all" width="100" height="4" />
        <rect className={partial ? 'cover-part' : 'cover-used'} width={Math.min(100, Math.max(0, pct))} height="4" />
        {partial && <path className="cover-breaks" d="M12 0v4M24 0v4M36 0v4M48 0v4M60 0v4M72 0v4M84 0v4" />}
      </svg>
      <span>{partial ? words.reportedPartly(part, whole, formats.percent(pct, 0)) : words.reported(part, whole)}</span>
    </span>
  );
}
