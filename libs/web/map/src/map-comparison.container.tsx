import { useNavigate } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { MapComparisonDocument } from '@monev/contracts';
import { type ComparedIndicator, ErrorState, LoadingState, RegionComparison } from '@monev/ui';
import { type Place, placeHref, useToldError, useWords } from '@monev/web-kit';
import { type MapOverview } from './map.view';
import { mapWords } from './map.words';
import { SelectionContainer } from './selection.container';

interface Props {
  overview: MapOverview;
  chosen: MapOverview['tiles'][number];
  period: string;
  place: Place;
  move: (change: Partial<Place>) => void;
}

/** The chosen indicator for every region below, with the count of families beside it. */
export function MapComparisonContainer({ overview, chosen, period, place, move }: Props) {
  const words = useWords(mapWords);
  const navigate = useNavigate();
  const { region, tiles } = overview;
  const { definition, value: whole } = chosen;
  const hasChildren = region.children.length > 0;
  const { data, error, refetch } = useQuery(MapComparisonDocument, {
    variables: { code: definition.code, region: region.code, period },
    skip: !hasChildren,
  });
  const told = useToldError(error);
  if (!hasChildren) return <p className="note">{words.noChildren}</p>;
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.page} tall />;

  const families = tiles.find((tile) => tile.definition.code === 'IND-KPM-01');
  const indicators: ComparedIndicator[] = [{ definition, children: data.children, whole }];
  if (families && families !== chosen) {
    indicators.push({ definition: families.definition, children: data.families, whole: families.value });
  }
  const isBelow = (code: string | null): code is string => region.children.some((child) => child.code === code);
  const href = (code: string) => placeHref('/peta', { region: code, period: place.period });
  return (
    <div className="stack">
      <RegionComparison
        large
        region={region}
        provinceName={region.path[0]?.name ?? region.name}
        period={period}
        indicators={indicators}
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
