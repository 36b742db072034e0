import { type DeliveriesOfQuery } from '@monev/contracts';
import { type Column, DataTable, Status, useUi } from '@monev/ui';
import { useWords } from '@monev/web-kit';
import { goodsName } from '../register-names.words';
import { RegisterStatus } from '../register-status';
import { Origin } from './origin.view';
import { OtherParty, type Side } from './party.view';
import { tradeWords } from './trade.words';

type Delivery = DeliveriesOfQuery['page']['nodes'][number];
type Line = Delivery['lines'][number];

/** Each delivery with its lines: what was ordered, came and was accepted, at which price, and whether it came as a bundle. */
export function Deliveries({ deliveries, side }: { deliveries: readonly Delivery[]; side: Side }) {
  return (
    <ul className="papers">
      {deliveries.map((delivery) => (
        <li key={delivery.id}>
          <DeliveryHead delivery={delivery} side={side} />
          <Lines delivery={delivery} />
        </li>
      ))}
    </ul>
  );
}

function DeliveryHead({ delivery, side }: { delivery: Delivery; side: Side }) {
  const words = useWords(tradeWords);
  const moment = useLocalMoment();
  const { deliveryNo, promisedAt, receivedAt, onTime, state, stateName, mouNo } = delivery;
  return (
    <div className="paper-head">
      <h3>{deliveryNo}</h3>
      <RegisterStatus status={state} name={stateName} />
      <Status kind={onTime ? 'good' : 'warn'}>{onTime ? words.onTime : words.late}</Status>
      <p className="small">
        <OtherParty side={side} of={delivery} />
        {mouNo !== null && <> · {mouNo}</>}
        <br />
        {words.promised} {moment(promisedAt)} · {words.received.toLowerCase()}{' '}
        {receivedAt === null ? words.notReceived : moment(receivedAt)}
      </p>
      <p className="small muted">
        <Origin of={delivery.origin} />
      </p>
    </div>
  );
}

/** "4 Mar 2021, 17.00", on the clock of the outlet: the server sends it without a zone. */
function useLocalMoment() {
  const { formats, language } = useUi();
  return (local: string) =>
    `${formats.day(local.slice(0, 10))}, ${local.slice(11, 16).replace(':', language === 'id' ? '.' : ':')}`;
}

function Lines({ delivery }: { delivery: Delivery }) {
  const words = useWords(tradeWords);
  const { formats } = useUi();
  const quantity = (value: number | null, unit: string) =>
    value === null ? words.unknown : `${formats.number(value, Number.isInteger(value) ? 0 : 1)} ${unit.toLowerCase()}`;
  const yesNo = (value: boolean | null) => (value === null ? words.unknown : value ? words.yes : words.no);
  const columns: Column<Line>[] = [
    {
      key: 'food',
      head: words.food,
      cell: ({ commodity, qualityClass, rejectedQty, unit }) => (
        <>
          {goodsName(commodity, qualityClass)}
          {rejectedQty !== null && rejectedQty > 0 && (
            <span className="under">
              {words.rejected.toLowerCase()} {quantity(rejectedQty, unit)}
            </span>
          )}
        </>
      ),
    },
    {
      key: 'ordered',
      head: words.ordered,
      numeric: true,
      secondary: true,
      cell: (line) => quantity(line.orderedQty, line.unit),
    },
    {
      key: 'delivered',
      head: words.delivered,
      numeric: true,
      secondary: true,
      cell: (line) => quantity(line.deliveredQty, line.unit),
    },
    { key: 'accepted', head: words.accepted, numeric: true, cell: (line) => quantity(line.acceptedQty, line.unit) },
    {
      key: 'price',
      head: words.price,
      numeric: true,
      cell: ({ unitPrice }) => (unitPrice === null ? words.unknown : formats.number(unitPrice)),
    },
    { key: 'label', head: words.label, secondary: true, cell: ({ labelOk }) => yesNo(labelOk) },
    {
      key: 'bundle',
      head: words.bundle,
      secondary: true,
      cell: ({ packedAsBundle }) => (packedAsBundle ? <Status kind="bad">{words.yes}</Status> : yesNo(packedAsBundle)),
    },
  ];
  return (
    <DataTable
      caption={`${words.delivery} ${delivery.deliveryNo}`}
      captionHidden
      columns={columns}
      rows={delivery.lines}
      rowKey={({ lineNo }) => String(lineNo)}
      inOrder
    />
  );
}
