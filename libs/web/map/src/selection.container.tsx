import { useQuery } from '@apollo/client/react';
import { MapSelectionDocument } from '@monev/contracts';
import { ErrorState, type FigureDefinition, LoadingState } from '@monev/ui';
import { type Place, useToldError, useWords } from '@monev/web-kit';
import { SelectedRegion } from './map.view';
import { mapWords } from './map.words';

interface Props {
  definition: FigureDefinition;
  region: string;
  period: string;
  place: Place;
}

/** Parts and files of one figure are asked for when its region is chosen, not for the whole map. */
export function SelectionContainer({ definition, region, period, place }: Props) {
  const words = useWords(mapWords);
  const { data, error, refetch } = useQuery(MapSelectionDocument, {
    variables: { code: definition.code, region, period },
  });
  const told = useToldError(error);
  if (told && !data) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!data) return <LoadingState label={words.selected} />;
  return <SelectedRegion figure={data.indicatorValue} definition={definition} place={place} />;
}
