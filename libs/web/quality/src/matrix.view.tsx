import { type Column, DataTable, shortName, useUi } from '@monev/ui';
import { said, useWords } from '@monev/web-kit';
import { type Quality } from './quality';
import { MonthMarks, StateMark } from './month-marks';
import { qualityWords } from './quality.words';

type Row = Quality['rows'][number];
const STATES = ['ON_TIME', 'LATE', 'MISSING', 'NOT_DUE', 'NOT_APPLICABLE'] as const;

/** Regions by datasets: a mark for each month, and how much of it is filled in. */
export function MatrixView({ quality: { datasets, rows, region } }: { quality: Quality }) {
  const words = useWords(qualityWords);
  const { formats, language } = useUi();
  const percent = (value: number | null) => (value === null ? '–' : formats.percent(value));
  const columns: Column<Row>[] = [
    {
      key: 'region',
      head: words.region,
      cell: (row) => shortName(row.region.name),
      sortValue: (row) => row.region.name,
    },
    {
      ...{ key: 'missing', head: words.missing, numeric: true },
      cell: (row) => formats.number(row.missing),
      sortValue: (row) => row.missing,
    },
    {
      ...{ key: 'on-time', head: words.onTime, numeric: true },
      cell: (row) => percent(row.onTimePct),
      sortValue: (row) => row.onTimePct,
    },
    {
      ...{ key: 'filled', head: words.filled, numeric: true, secondary: true },
      cell: (row) => percent(row.filledPct),
      sortValue: (row) => row.filledPct,
    },
    ...datasets.map(({ id, name }): Column<Row> => ({
      ...{ key: id, head: said(name, language), secondary: true },
      cell: (row) => <MonthMarks cells={row.cells.filter((cell) => cell.dataset === id)} region={row.region.code} />,
    })),
  ];
  return (
    <>
      <DataTable
        caption={`${words.matrix}, ${region.name}`}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => row.region.code}
        initialSort={{ key: 'missing', direction: 'descending' }}
      />
      <ul className="quality-key" aria-label={words.state}>
        {STATES.map((state) => (
          <li key={state}>
            <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
              <StateMark state={state} at={0} />
            </svg>
            {words.states[state]}
          </li>
        ))}
      </ul>
    </>
  );
}
