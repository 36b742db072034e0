import { useNavigate } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { MapComparisonDocument, MapFiguresDocument } from '@monev/contracts';
import {
  type ComparedIndicator,
  ErrorState,
  type FigureDefinition,
  firstLevelInside,
  isEmpty,
  levelsInside,
  LoadingState,
  RegionComparison,
  shortName,
  useUi,
} from '@monev/ui';
import {
  type Place,
  placeHref,
  shortfallNameOf,
  shortfallSays,
  useLevel,
  useToldError,
  useWords,
} from '@monev/web-kit';
import { type MapOverview } from './map.view';
import { mapWords } from './map.words';
import { SelectionContainer } from './selection.container';

/** Families stand beside any other figure. */
const FAMILIES = 'IND-KPM-01';

interface Props {
  overview: MapOverview;
  chosen: FigureDefinition;
  period: string;
  place: Place;
  move: (change: Partial<Place>) => void;
}

/** The chosen indicator for every region of a level inside, with the count of families beside it. */
export function MapComparisonContainer({ overview, chosen, period, place, move }: Props) {
  const words = useWords(mapWords);
  const { said } = useUi();
  const navigate = useNavigate();
  const { region } = overview;
  const figures = useQuery(MapFiguresDocument, {
    variables: { codes: [...new Set([chosen.code, FAMILIES])], region: region.code, period },
  });
  const tiles = (figures.data ?? figures.previousData)?.indicatorTiles ?? [];
  const shownTile = tiles.find((tile) => tile.definition.code === chosen.code);
  const definition = shownTile?.definition ?? chosen;
  const whole = shownTile?.value ?? null;
  const levels = levelsInside(region);
  const { level, choose, nothingThere } = useLevel({
    levels,
    first: firstLevelInside(region),
    subject: `${region.code} ${period} ${definition.code}`,
  });
  const { data, previousData, error, refetch } = useQuery(MapComparisonDocument, {
    variables: { code: definition.code, region: region.code, period, level: level ?? 'VILLAGE' },
    skip: level === null,
  });
  const told = useToldError(error);
  if (level === null) return <p className="note">{words.noChildren}</p>;
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  // While another level is fetched the map stays; another indicator or region is another map.
  const sameMap = previousData?.children[0];
  const kept = sameMap?.code === definition.code && sameMap.region.code.startsWith(region.code) ? previousData : null;
  const shown = data ?? kept;
  if (!shown) return <LoadingState label={words.page} tall />;

  if (data && isEmpty(data.children)) nothingThere();

  const families = tiles.find((tile) => tile.definition.code === FAMILIES);
  const indicators: ComparedIndicator[] = [
    { definition, children: shown.children, whole, shortfallName: shortfallNameOf(definition.code) },
  ];
  if (families && families.definition.code !== chosen.code) {
    indicators.push({ definition: families.definition, children: shown.families, whole: families.value });
  }
  const isBelow = (code: string | null): code is string => shown.children.some((child) => child.region.code === code);
  const sentence = shortfallSays({
    code: definition.code,
    level,
    children: shown.children,
    between: region.children,
    target: definition.targetValue,
    nameOf: shortName,
  });
  const href = (code: string) => placeHref('/peta', { region: code, period: place.period });
  return (
    <div className="stack">
      <RegionComparison
        large
        region={region}
        provinceName={region.path[0]?.name ?? region.name}
        period={period}
        level={shown.children[0]?.region.level ?? level}
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
      />
      {isBelow(place.selected) ? (
        <SelectionContainer definition={definition} region={place.selected} period={period} place={place} />
      ) : (
        <p className="small muted">{words.chooseHint}</p>
      )}
    </div>
  );
}
