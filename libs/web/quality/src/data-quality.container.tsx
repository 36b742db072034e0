import { useQuery } from '@apollo/client/react';
import { DataQualityDocument } from '@monev/contracts';
import { ErrorState, LoadingState, PlaceFilters } from '@monev/ui';
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
import { DataQualityView } from './data-quality.view';
import { qualityWords } from './quality.words';
import './quality.css';

/** Who reported what and when, who has to be reminded, and what does not add up. */
export function DataQualityPage() {
  const words = useWords(qualityWords);
  const session = useSession();
  const [place, move] = usePlace();
  const search = useRegionSearch();
  usePageTitle(words.title);
  const variables = { region: regionOf(place, session), period: place.period };
  const { data, error, refetch } = useQuery(DataQualityDocument, { variables });
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.page} tall page />;
  const quality = fromOwnRegion(data.dataQuality, session);
  return (
    <DataQualityView
      quality={quality}
      filters={
        <PlaceFilters
          region={quality.region}
          below={quality.region.children}
          search={search}
          onRegion={(code) => move({ region: code })}
          period={quality.period}
          periods={quality.reportedMonths}
          onPeriod={(period) => move({ period })}
        />
      }
    />
  );
}
