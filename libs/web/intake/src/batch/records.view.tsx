import { type ImportRecordsQuery } from '@monev/contracts';
import { DataTable, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { intakeWords } from '../intake.words';

type ImportRecord = NonNullable<ImportRecordsQuery['importBatch']>['records'][number];

/** Digits that name something rather than count it: codes, years, periods. */
const NAMING = /kode|tahun|periode|bulan|nomor|tahap/i;
const WHOLE = /^-?\d*$/;

/** Columns kept on a phone, the row number aside. */
const FIRST_COLUMNS = 3;

/** Characters up to which a cell stays on one line: codes, dates and names do, remarks do not. */
const LONGEST_UNBROKEN = 28;

function unbroken(text: string) {
  return text.length <= LONGEST_UNBROKEN ? <span className="nw">{text}</span> : text;
}

interface Props {
  records: readonly ImportRecord[];
  /** Number of the first record shown, from 1. */
  first: number;
  count: number;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
}

/** What was understood from the file, record by record, with the row it came from. */
export function RecordsView({ records, first, count, onPrevious, onNext }: Props) {
  const words = useWords(intakeWords);
  const { formats } = useUi();
  if (records.length === 0) return null;
  const labels = [...new Set(records.flatMap(({ cells }) => cells.map(({ label }) => label)))];
  const textOf = (record: ImportRecord, label: string) => record.cells.find((cell) => cell.label === label)?.text ?? '';
  const numeric = (label: string) =>
    !NAMING.test(label) && records.every((record) => WHOLE.test(textOf(record, label)));
  const shown = (text: string, label: string) =>
    text && numeric(label) ? formats.number(Number(text)) : unbroken(text);
  return (
    <section className="sheet" aria-labelledby="baris-terbaca">
      <header>
        <h2 id="baris-terbaca">{words.records}</h2>
      </header>
      <DataTable
        caption={words.recordsSay(
          formats.number(first),
          formats.number(first + records.length - 1),
          formats.number(count),
        )}
        rows={records}
        rowKey={(record) => `${record.row} ${record.cells.map(({ text }) => text).join(' ')}`}
        columns={[
          { key: 'row', head: words.row, cell: ({ row }) => formats.number(row) },
          ...labels.map((label, index) => ({
            key: label,
            head: label.replaceAll(/[_.]/g, ' '),
            numeric: numeric(label),
            secondary: index >= FIRST_COLUMNS,
            cell: (record: ImportRecord) => shown(textOf(record, label), label),
          })),
        ]}
      />
      {(onPrevious ?? onNext) && (
        <div className="foot">
          {onPrevious && (
            <button type="button" className="link" onClick={onPrevious}>
              {words.previous}
            </button>
          )}
          {onNext && (
            <button type="button" className="link" onClick={onNext}>
              {words.next}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
