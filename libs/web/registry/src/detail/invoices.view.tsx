import { type InvoicesOfQuery } from '@monev/contracts';
import { type InvoiceStanding, invoiceStandingOn } from '@monev/domain/registry';
import { type Column, DataTable, Status, type StatusKind, useUi } from '@monev/ui';
import { useSession, useWords } from '@monev/web-kit';
import { Origin } from './origin.view';
import { OtherParty, type Side } from './party.view';
import { tradeWords } from './trade.words';

type Invoice = InvoicesOfQuery['page']['nodes'][number];

const KINDS: Readonly<Record<InvoiceStanding, StatusKind>> = {
  ...{ PAID_ON_TIME: 'good', PAID_LATE: 'warn', OPEN: 'part', OVERDUE: 'bad', DISPUTED: 'warn', NOT_DUE: 'na' },
};

/** Invoices with the day they fall due and were paid, and each payment. */
export function Invoices({ invoices, side }: { invoices: readonly Invoice[]; side: Side }) {
  const words = useWords(tradeWords);
  const { formats } = useUi();
  const day = (value: string | null) => (value === null ? '' : formats.day(value));
  const columns: Column<Invoice>[] = [
    {
      key: 'number',
      head: words.invoice,
      cell: ({ invoiceNo, deliveryNo }) => (
        <>
          {invoiceNo}
          <span className="under">{deliveryNo}</span>
        </>
      ),
    },
    {
      key: 'party',
      head: side === 'SUPPLIER' ? words.eWarong : words.supplier,
      secondary: true,
      cell: (invoice) => <OtherParty side={side} of={invoice} />,
    },
    { key: 'invoiced', head: words.invoiced, secondary: true, cell: ({ invoicedOn }) => day(invoicedOn) },
    { key: 'amount', head: words.amount, numeric: true, cell: ({ amount }) => formats.number(amount) },
    { key: 'due', head: words.due, secondary: true, cell: ({ dueOn }) => day(dueOn) },
    {
      key: 'payments',
      head: words.payments,
      secondary: true,
      cell: ({ payments }) =>
        payments.map(({ paymentNo, paidOn, amount }) => (
          <span key={paymentNo} className="line">
            {day(paidOn)}: {formats.number(amount)}
          </span>
        )),
    },
    { key: 'state', head: words.state, cell: (invoice) => <Standing of={invoice} /> },
    { key: 'origin', head: words.origin, secondary: true, cell: ({ origin }) => <Origin of={origin} /> },
  ];
  return (
    <DataTable
      caption={words.table(words.invoices)}
      captionHidden
      columns={columns}
      rows={invoices}
      rowKey={({ id }) => id}
      inOrder
    />
  );
}

function Standing({ of }: { of: Invoice }) {
  const words = useWords(tradeWords);
  const { today } = useSession();
  const standing = invoiceStandingOn(of, today);
  const texts: Record<InvoiceStanding, string> = {
    ...{ PAID_ON_TIME: words.paidOnTime, PAID_LATE: words.paidLate, OPEN: words.open },
    ...{ OVERDUE: words.overdue, DISPUTED: words.disputed, NOT_DUE: words.notDue },
  };
  return <Status kind={KINDS[standing]}>{texts[standing]}</Status>;
}
