import { Link } from 'react-router';
import { type OriginFieldsFragment } from '@monev/contracts';
import { useUi } from '@monev/ui';
import { useSession, useWords } from '@monev/web-kit';
import { detailWords } from './detail.words';

/** Where a row comes from: its file with sheet and row, or who changed it by hand. */
export function Origin({ of: { batchId, fileName, sheet, row, editedBy } }: { of: OriginFieldsFragment }) {
  const words = useWords(detailWords);
  const { formats } = useUi();
  const { may } = useSession();
  if (editedBy !== null) return <>{words.originHand(editedBy)}</>;
  const name = fileName ?? words.originFile;
  return (
    <>
      {batchId !== null && fileName !== null && may('Query.importBatch') ? (
        <Link to={`/berkas/${batchId}`}>{name}</Link>
      ) : (
        name
      )}
      {row !== null && (
        <span className="under">
          {sheet === null || sheet === 'CSV'
            ? words.originLine(formats.number(row))
            : words.originRow(sheet, formats.number(row))}
        </span>
      )}
    </>
  );
}
