import { type ReactNode } from 'react';
import { useNavigate } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { IndicatorComparisonDocument, type IndicatorHeadQuery } from '@monev/contracts';
import {
  ErrorState,
  type FigureDefinition,
  firstLevelInside,
  isEmpty,
  levelsInside,
  LoadingState,
  RegionComparison,
  shortName,
  type TracedFigure,
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
import { indicatorWords } from './indicators.words';

interface Props {
  definition: FigureDefinition;
  region: IndicatorHeadQuery['overview']['region'];
  period: string;
  figure: TracedFigure;
  place: Place;
  move: (change: Partial<Place>) => void;
  /** Where a region of the table leads; its own page of the indicator unless told. */
  hrefOf?: (code: string) => string;
  headerAction?: ReactNode;
}

/** The indicator for every region of a level inside; asked for apart, so that changing the level leaves the rest. */
export function IndicatorComparisonContainer({ definition, region, period, figure, place, move, ...rest }: Props) {
  const words = useWords(indicatorWords);
  const { said } = useUi();
  const navigate = useNavigate();
  const levels = levelsInside(region);
  const { level, choose, nothingThere } = useLevel({
    levels,
    first: firstLevelInside(region),
    subject: `${region.code} ${period} ${definition.code}`,
  });
  const { data, error, refetch } = useQuery(IndicatorComparisonDocument, {
    variables: { code: definition.code, region: region.code, period, level: level ?? 'VILLAGE' },
    skip: level === null,
  });
  const told = useToldError(error);
  if (level === null) return null;
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.regions} tall />;
  const children = data.indicatorByChild;
  if (isEmpty(children)) nothingThere();
  const sentence = shortfallSays({
    code: definition.code,
    level,
    children,
    between: region.children,
    target: definition.targetValue,
    nameOf: shortName,
  });
  const own = (code: string) => placeHref(`/indikator/${definition.code}`, { region: code, period: place.period });
  const href = rest.hrefOf ?? own;
  return (
    <RegionComparison
      region={region}
      provinceName={region.path[0]?.name ?? region.name}
      period={period}
      level={level}
      levels={levels}
      onLevel={choose}
      between={region.children}
      indicators={[{ definition, children, whole: figure, shortfallName: shortfallNameOf(definition.code) }]}
      says={sentence && said(sentence)}
      selected={place.selected}
      onSelect={(selected) => move({ selected })}
      onDrill={(code) => void navigate(href(code))}
      drillHref={href}
      batchHref={(id) => `/berkas/${id}`}
      headerAction={rest.headerAction}
    />
  );
}
