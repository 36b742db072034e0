import { Link } from 'react-router';
import { type RegionLevelName, type RegionStepShape } from '../figures/figure';
import { useUi } from '../language/ui-language';

const BELOW: Record<RegionLevelName, RegionLevelName | null> = {
  PROVINCE: 'REGENCY',
  REGENCY: 'DISTRICT',
  DISTRICT: 'VILLAGE',
  VILLAGE: null,
};

interface Props {
  /** From the province down to the region itself. */
  path: readonly RegionStepShape[];
  href: (code: string) => string;
  /** Where the next level is chosen, as an anchor on the page. */
  nextHref?: string;
}

/** The way down to this region and, dashed, the level that can be chosen next. */
export function Breadcrumb({ path, href, nextHref }: Props) {
  const { words } = useUi();
  const here = path.at(-1);
  const next = here ? BELOW[here.level] : null;
  return (
    <nav aria-label={words.breadcrumb}>
      <ol className="crumbs">
        {path.map((step) => (
          <li key={step.code}>
            {step === here ? (
              <span aria-current="page">{step.name}</span>
            ) : (
              <Link to={href(step.code)}>{step.name}</Link>
            )}
          </li>
        ))}
        {next && nextHref && (
          <li>
            <a className="next" href={nextHref}>
              {words.chooseLevel[next]}
            </a>
          </li>
        )}
      </ol>
    </nav>
  );
}
