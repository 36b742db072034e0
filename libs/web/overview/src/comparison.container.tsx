import { Link, useNavigate } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { OverviewComparisonDocument } from '@monev/contracts';
import { type ComparedIndicator, ErrorState, LoadingState, RegionComparison } from '@monev/ui';
import { type Place, placeHref, useToldError, useWords } from '@monev/web-kit';
import { type OverviewData } from './overview-data';
import { overviewWords } from './overview.words';

interface Props {
  overview: OverviewData;
  period: string;
  place: Place;
  move: (change: Partial<Place>) => void;
}

/** Map and table of the regions below; the indicator with most to show colours the map. */
export function ComparisonContainer({ overview, period, place, move }: Props) {
  const words = useWords(overviewWords);
  const navigate = useNavigate();
  const { region, tiles } = overview;
  const hasChildren = region.children.length > 0;
  const { data, error, refetch } = useQuery(OverviewComparisonDocument, {
    variables: { region: region.code, period },
    skip: !hasChildren,
  });
  const told = useToldError(error);
  if (!hasChildren) return <p className="note">{words.noChildren}</p>;
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.comparison} tall />;

  const indicators = tiles.flatMap(({ definition, value }): ComparedIndicator[] => {
    const children = { 'IND-KPM-01': data.families, 'IND-DST-02': data.realisation, 'IND-KPM-02': data.change }[
      definition.code
    ];
    return children ? [{ definition, children, whole: value }] : [];
  });
  const reporting = ({ children }: ComparedIndicator) => children.filter(({ value }) => value !== null).length;
  const onMap =
    indicators.find((one) => one.definition.code === 'IND-DST-02' && reporting(one) > 0) ??
    indicators.toSorted((a, b) => reporting(b) - reporting(a))[0];
  if (!onMap) return null;
  const href = (code: string) => placeHref('/', { region: code, period: place.period });
  return (
    <RegionComparison
      region={region}
      provinceName={region.path[0]?.name ?? region.name}
      period={period}
      indicators={[onMap, ...indicators.filter((one) => one !== onMap)]}
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
