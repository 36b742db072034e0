import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { type PerformancePlaceQuery } from '@monev/contracts';
import { Breadcrumb, PlaceFilters } from '@monev/ui';
import { type Place, type RegionSearch, useWords, writePlace } from '@monev/web-kit';
import { type writeView } from './performance-address';
import { PERFORMANCE_PARTS, type PerformancePart } from './performance-parts';
import { performanceWords } from './performance.words';

export interface PerformanceFrameProps {
  region: PerformancePlaceQuery['indicatorPlace']['region'];
  period: string | null;
  reportedMonths: readonly string[];
  search: RegionSearch;
  place: Place;
  move: (change: Partial<Place>) => void;
  part: PerformancePart;
  hrefOf: (change: Parameters<typeof writeView>[1]) => string;
}

interface Props extends PerformanceFrameProps {
  headline: string;
  /** Small facts below the sentence. */
  notes?: readonly string[];
  /** Stands with the filters. */
  extra?: ReactNode;
  children: ReactNode;
}

/** Sentence, tabs, region and period of the performance pages. */
export function PerformanceFrame({ headline, notes = [], children, ...props }: Props) {
  const words = useWords(performanceWords);
  const { region, period, place, move, part, hrefOf } = props;
  const regionHref = (code: string) => {
    const [page, query] = hrefOf({}).split('?');
    return `${page}?${writePlace(new URLSearchParams(query), { region: code, selected: null })}`;
  };
  return (
    <>
      <Breadcrumb path={region.path} href={regionHref} nextHref="#saring" />
      <h1 className="lede">{headline}</h1>
      {notes.length > 0 && (
        <p className="asof">
          {notes.map((note) => (
            <span key={note}>{note}</span>
          ))}
        </p>
      )}
      <nav className="part-tabs" aria-label={words.tabs}>
        {PERFORMANCE_PARTS.map(({ id }) => (
          <Link key={id} to={hrefOf({ part: id })} aria-current={id === part.id ? 'page' : undefined}>
            {words.parts[id]}
          </Link>
        ))}
      </nav>
      <PlaceFilters
        id="saring"
        region={region}
        below={region.children}
        search={props.search}
        onRegion={(code) => move({ region: code, selected: null })}
        period={period ?? place.period}
        periods={props.reportedMonths}
        onPeriod={(next) => move({ period: next })}
        extra={props.extra}
      />
      {children}
    </>
  );
}
