import { Link, useNavigate } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { parsePeriod, previousPeriod } from '@monev/kernel';
import { OverviewComparisonDocument } from '@monev/contracts';
import {
  ErrorState,
  firstLevelInside,
  isEmpty,
  levelsInside,
  LoadingState,
  RegionComparison,
  shortName,
  useUi,
} from '@monev/ui';
import { type Place, placeHref, shortfallSays, useLevel, useToldError, useWords } from '@monev/web-kit';
import { comparedIndicators } from './compared-indicators';
import { type OverviewData } from './overview-data';
import { overviewWords } from './overview.words';

interface Props {
  overview: OverviewData;
  period: string;
  place: Place;
  move: (change: Partial<Place>) => void;
}

/** Map and table of the regions inside; the indicator with most to show colours the map. */
export function ComparisonContainer({ overview, period, place, move }: Props) {
  const words = useWords(overviewWords);
  const { said } = useUi();
  const navigate = useNavigate();
  const { region, tiles } = overview;
  const levels = levelsInside(region);
  const { level, choose, nothingThere } = useLevel({
    levels,
    first: firstLevelInside(region),
    subject: `${region.code} ${period}`,
  });
  const month = parsePeriod(period);
  const before = month ? previousPeriod(month) : period;
  const { data, previousData, error, refetch } = useQuery(OverviewComparisonDocument, {
    variables: { region: region.code, period, before, level: level ?? 'VILLAGE' },
    skip: level === null,
  });
  const told = useToldError(error);
  if (level === null) return <p className="note">{words.noChildren}</p>;
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  const shown = data ?? previousData;
  if (!shown) return <LoadingState label={words.comparison} tall />;

  const indicators = comparedIndicators(tiles, shown, before);
  const onMap = indicators[0];
  if (!onMap) return null;
  const { definition, children } = onMap;
  if (data && isEmpty(children)) nothingThere();
  const sentence = shortfallSays({
    code: definition.code,
    level,
    children,
    between: region.children,
    target: definition.targetValue,
    nameOf: shortName,
  });
  const href = (code: string) => placeHref('/', { region: code, period: place.period });
  return (
    <RegionComparison
      region={region}
      provinceName={region.path[0]?.name ?? region.name}
      period={period}
      level={children[0]?.region.level ?? level}
      levels={levels}
      onLevel={choose}
      between={region.children}
      indicators={indicators}
      says={sentence && said(sentence)}
      selected={place.selected}
      onSelect={(selected) => move({ selected })}
      onDrill={(code) => void navigate(href(code))}
      drillHref={href}
      batchHref={(id) => `/berkas/${id}`}
      headerAction={
        <Link className="small" to={placeHref('/peta', { region: region.code, period: place.period })}>
          {words.bigMap}
        </Link>
      }
    />
  );
}
