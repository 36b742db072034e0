import { type MousOfQuery } from '@monev/contracts';
import { type Column, DataTable, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { goodsName } from '../register-names.words';
import { RegisterStatus } from '../register-status';
import { Origin } from './origin.view';
import { OtherParty, type Side } from './party.view';
import { tradeWords } from './trade.words';

type Mou = MousOfQuery['page']['nodes'][number];

/** Each MoU with its payment term, what was agreed on quality, and its prices. */
export function Mous({ mous, side }: { mous: readonly Mou[]; side: Side }) {
  const words = useWords(tradeWords);
  const { formats } = useUi();
  const columns: Column<Mou>[] = [
    {
      key: 'mou',
      head: words.mou,
      cell: (mou) => (
        <>
          {mou.mouNo}
          <span className="under">
            <OtherParty side={side} of={mou} />
          </span>
        </>
      ),
    },
    { key: 'span', head: words.mouSpan, secondary: true, cell: (mou) => <Span of={mou} /> },
    {
      key: 'term',
      head: words.paymentTerm,
      numeric: true,
      cell: ({ paymentTermDays }) => words.termDays(formats.number(paymentTermDays)),
    },
    {
      key: 'quality',
      head: words.agreedQuality,
      secondary: true,
      cell: ({ agreedBrokenPct }) =>
        agreedBrokenPct === null ? words.noneAgreed : words.broken(formats.percent(agreedBrokenPct)),
    },
    { key: 'prices', head: words.prices, secondary: true, cell: ({ prices }) => <Prices of={prices} /> },
    {
      key: 'state',
      head: words.state,
      cell: ({ state, stateName }) => <RegisterStatus status={state} name={stateName} />,
    },
    { key: 'origin', head: words.origin, secondary: true, cell: ({ origin }) => <Origin of={origin} /> },
  ];
  return (
    <DataTable
      caption={words.table(words.mous)}
      captionHidden
      columns={columns}
      rows={mous}
      rowKey={({ id }) => id}
      inOrder
    />
  );
}

function Span({ of: { startsOn, endsOn, terminatedOn, terminationReason } }: { of: Mou }) {
  const words = useWords(tradeWords);
  const { formats } = useUi();
  return (
    <>
      {words.span(formats.day(startsOn), formats.day(endsOn))}
      {terminatedOn !== null && (
        <span className="under">{words.terminated(formats.day(terminatedOn), terminationReason)}</span>
      )}
    </>
  );
}

function Prices({ of }: { of: Mou['prices'] }) {
  const words = useWords(tradeWords);
  const { formats } = useUi();
  if (of.length === 0) return <>{words.noneAgreed}</>;
  return (
    <>
      {of.map(({ commodity, qualityClass, unit, unitPrice, priceFormula }) => (
        <span key={`${commodity} ${qualityClass} ${unit}`} className="line">
          {goodsName(commodity, qualityClass)}:{' '}
          {unitPrice === null ? priceFormula : `${formats.rupiahFull(unitPrice)}/${unit.toLowerCase()}`}
        </span>
      ))}
    </>
  );
}
