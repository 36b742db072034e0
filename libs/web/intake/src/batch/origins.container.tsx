import { useQuery } from '@apollo/client/react';
import { ImportOriginsDocument } from '@monev/contracts';
import { DataTable, ErrorState, LoadingState, shortName, useUi } from '@monev/ui';
import { usePlace, useToldError, useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

/** The cells behind the figure that a reader came from; nothing when the file was opened by itself. */
export function OriginsContainer({ batchId, fileName }: { batchId: string; fileName: string }) {
  const [place] = usePlace();
  if (!place.region) return null;
  return <Origins batchId={batchId} fileName={fileName} region={place.region} month={place.period ?? null} />;
}

interface Props {
  batchId: string;
  fileName: string;
  region: string;
  month: string | null;
}

function Origins({ batchId, fileName, region, month }: Props) {
  const words = useWords(intakeWords);
  const { formats, said } = useUi();
  const { data, error, refetch } = useQuery(ImportOriginsDocument, { variables: { id: batchId, region, month } });
  const told = useToldError(error);
  const origins = data?.importBatch?.origins;
  if (told) return <ErrorState error={told} onRetry={() => void refetch()} />;
  if (!origins) return <LoadingState label={words.originsTitle} />;
  return (
    <section className="sheet" aria-labelledby="asal-angka">
      <header>
        <h2 id="asal-angka">{words.originsTitle}</h2>
      </header>
      <p className="says">{origins.length > 0 ? words.originsSay(fileName) : words.originsNone}</p>
      {origins.length > 0 && (
        <DataTable
          caption={`${words.sheet}, ${words.row}, ${words.cells}`}
          captionHidden
          rows={origins}
          rowKey={({ sheet, row, region: place, kind }) => `${sheet} ${row} ${place.code} ${kind.idn}`}
          limit={20}
          inOrder
          columns={[
            { key: 'sheet', head: words.sheet, cell: ({ sheet }) => sheet },
            { key: 'row', head: words.row, cell: ({ row }) => formats.number(row) },
            {
              key: 'cells',
              head: words.cells,
              cell: ({ cells }) => cells.map(({ column, cell }) => `${column.replaceAll('_', ' ')} ${cell}`).join(', '),
            },
            { key: 'region', head: words.region, cell: ({ region: place }) => shortName(place.name) },
            { key: 'kind', head: words.kind, secondary: true, cell: ({ kind }) => said(kind) },
          ]}
        />
      )}
    </section>
  );
}
