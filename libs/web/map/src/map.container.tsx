import { useSearchParams } from 'react-router';
import { useQuery } from '@apollo/client/react';
import { MapPageDocument } from '@monev/contracts';
import { ErrorState, LoadingState } from '@monev/ui';
import {
  fromOwnRegion,
  regionOf,
  usePageTitle,
  usePlace,
  useRegionSearch,
  useSession,
  useToldError,
  useWords,
} from '@monev/web-kit';
import { MapComparisonContainer } from './map-comparison.container';
import { MapView } from './map.view';
import { mapWords } from './map.words';

const INDICATOR = 'indikator';
const FIRST_INDICATOR = 'IND-KPM-01';

/** The same map as on the front page, large, for any indicator. */
export function MapPage() {
  const words = useWords(mapWords);
  const session = useSession();
  const [place, move] = usePlace();
  const [params, setParams] = useSearchParams();
  const search = useRegionSearch();
  usePageTitle(words.title);
  const code = params.get(INDICATOR) ?? FIRST_INDICATOR;
  const variables = { region: regionOf(place, session), period: place.period };
  const { data, error, refetch } = useQuery(MapPageDocument, { variables });
  const told = useToldError(error);

  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.page} tall page />;
  const overview = fromOwnRegion(data.overview, session);
  const definitions = data.indicatorDefinitions;
  const chosen =
    definitions.find((definition) => definition.code === code) ??
    definitions.find((definition) => definition.code === FIRST_INDICATOR);
  return (
    <MapView
      overview={overview}
      definitions={definitions}
      chosen={chosen}
      search={search}
      place={place}
      move={move}
      onIndicator={(next) =>
        setParams((now) => {
          const changed = new URLSearchParams(now);
          changed.set(INDICATOR, next);
          return changed;
        })
      }
    >
      {chosen && overview.period !== null && (
        <MapComparisonContainer
          overview={overview}
          chosen={chosen}
          period={overview.period}
          place={place}
          move={move}
        />
      )}
    </MapView>
  );
}
