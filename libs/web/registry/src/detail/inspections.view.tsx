import { type InspectionsOfQuery } from '@monev/contracts';
import { type Column, DataTable, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { goodsName } from '../register-names.words';
import { Origin } from './origin.view';
import { OtherParty, type Side } from './party.view';
import { tradeWords } from './trade.words';

type Inspection = InspectionsOfQuery['page']['nodes'][number];

/** Lots inspected, with the verdict of the specification in force for their class. */
export function Inspections({ inspections, side }: { inspections: readonly Inspection[]; side: Side }) {
  const words = useWords(tradeWords);
  const { formats } = useUi();
  const percent = (value: number | null) => (value === null ? words.unknown : formats.number(value, 1));
  const columns: Column<Inspection>[] = [
    {
      key: 'lot',
      head: words.lot,
      cell: ({ inspectionNo, lotNo, commodity, qualityClass }) => (
        <>
          {inspectionNo}, {lotNo}
          <span className="under">{goodsName(commodity, qualityClass)}</span>
        </>
      ),
    },
    { key: 'sampled', head: words.sampled, secondary: true, cell: ({ sampledOn }) => formats.day(sampledOn) },
    {
      key: 'party',
      head: side === 'SUPPLIER' ? words.eWarong : words.supplier,
      secondary: true,
      cell: (lot) => <OtherParty side={side} of={lot} />,
    },
    { key: 'broken', head: words.brokenPct, numeric: true, cell: ({ brokenPct }) => percent(brokenPct) },
    {
      key: 'moisture',
      head: words.moisturePct,
      numeric: true,
      secondary: true,
      cell: ({ moisturePct }) => percent(moisturePct),
    },
    {
      key: 'verdict',
      head: words.verdict,
      cell: (lot) => (
        <>
          <Verdict of={lot} />
          {lot.standard !== null && <span className="under">{lot.standard}</span>}
        </>
      ),
    },
    { key: 'origin', head: words.origin, secondary: true, cell: ({ origin }) => <Origin of={origin} /> },
  ];
  return (
    <DataTable
      caption={words.table(words.inspections)}
      captionHidden
      columns={columns}
      rows={inspections}
      rowKey={({ id }) => id}
      inOrder
    />
  );
}

function Verdict({ of: { passed, unfit } }: { of: Inspection }) {
  const words = useWords(tradeWords);
  if (unfit) return <Status kind="bad">{words.unfit}</Status>;
  if (passed === null) return <Status kind="none">{words.notJudged}</Status>;
  return passed ? <Status kind="good">{words.passed}</Status> : <Status kind="bad">{words.failed}</Status>;
}
