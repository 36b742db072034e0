import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type GoodsCells, goods, inOrder, moment, required, within, yesNo } from '../../actors/cells';
import { GroupedRows } from '../../actors/grouped-rows';
import { type Parties, partiesOf, warnIfNotListed } from '../../actors/parties';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { type DeliveryLine, type LocalMoment } from '../../facts/trade-drafts';
import { GOODS_COLUMNS, PARTY_COLUMNS } from './trade-columns';

/** Own template: deliveries, one row for each line (HANDBOOK 7.10). Times on the clock of the outlet. */
export const deliveries: Template = {
  id: 'deliveries',
  layout: 'deliveries',
  name: { id: 'Templat sendiri: pengiriman ke e-warong', en: 'Own template: deliveries to e-warong' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_pengiriman'], kind: 'TEXT', required: true, identity: true },
    ...PARTY_COLUMNS,
    { key: 'mou', names: ['no_mou'], kind: 'TEXT' },
    { key: 'ordered', names: ['dipesan_pada'], kind: 'DATE' },
    { key: 'promised', names: ['dijanjikan_pada'], kind: 'DATE', required: true },
    { key: 'received', names: ['diterima_pada'], kind: 'DATE', required: true },
    ...GOODS_COLUMNS,
    { key: 'orderedQty', names: ['jumlah_dipesan'], kind: 'DECIMAL', required: true },
    { key: 'deliveredQty', names: ['jumlah_dikirim'], kind: 'DECIMAL', required: true },
    { key: 'acceptedQty', names: ['jumlah_diterima'], kind: 'DECIMAL', required: true },
    { key: 'rejectedQty', names: ['jumlah_ditolak'], kind: 'DECIMAL' },
    { key: 'price', names: ['harga_satuan'], kind: 'AMOUNT' },
    { key: 'brand', names: ['merek'], kind: 'TEXT' },
    { key: 'label', names: ['label_sesuai'], kind: 'TEXT' },
    { key: 'bundle', names: ['dikemas_paket'], kind: 'TEXT' },
    { key: 'rejectedAt', names: ['ditolak_pada'], kind: 'DATE' },
    { key: 'replacedAt', names: ['diganti_pada'], kind: 'DATE' },
  ],
  open: (context) => new DeliveryFold(context),
};

interface DeliveryHead {
  readonly regionCode: RegionCode;
  readonly supplierNo: string;
  readonly registerNo: string;
  readonly deliveryNo: string;
  readonly mouNo: string | null;
  readonly orderedOn: IsoDate | null;
  readonly promisedAt: LocalMoment;
  readonly receivedAt: LocalMoment | null;
}

class DeliveryFold implements RowFold {
  private readonly groups = new GroupedRows<DeliveryHead, Omit<DeliveryLine, 'lineNo'>>();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const deliveryNo = required(row, 'no');
    const parties = partiesOf(row, this.context);
    const orderedOn = row.date('ordered');
    const promisedAt =
      moment(row, 'promised', '23:59') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'promised'));
    const receivedAt = moment(row, 'received');
    inOrder(row, orderedOn, promisedAt, 'promised');
    inOrder(row, orderedOn, receivedAt, 'received');
    const line = this.lineOf(row, receivedAt);
    if (parties) this.checkMou(row, parties, receivedAt ?? promisedAt);
    const number = parties && deliveryNo ? `${parties.supplier.supplierNo}|${deliveryNo}` : null;
    if (number && row.refused) this.groups.refuse(number);
    if (row.refused || !number || !parties || !deliveryNo || !promisedAt || !line) return;
    warnIfNotListed(row, this.context, line.commodity);
    const head = {
      regionCode: parties.eWarong.regionCode,
      supplierNo: parties.supplier.supplierNo,
      registerNo: parties.registerNo,
      deliveryNo,
      mouNo: row.text('mou') || null,
      orderedOn,
      promisedAt,
      receivedAt,
    };
    this.groups.add(row, number, head, line, 'no');
  }

  finish(): Readonly<Record<string, unknown>> {
    for (const { head, first, lines } of this.groups.finish('no')) {
      this.context.output.record(
        { no_pengiriman: head.deliveryNo, penyedia: head.supplierNo, no_register: head.registerNo, no_mou: head.mouNo, dijanjikan_pada: head.promisedAt, diterima_pada: head.receivedAt, jumlah_baris: lines.length }, // prettier-ignore
        first.number,
      );
      this.context.output.fact({
        kind: 'DELIVERY',
        ...head,
        lines: lines.map((line, at) => ({ lineNo: at + 1, ...line })),
        origin: first.origin,
      });
    }
    return {};
  }

  private lineOf(row: TableRow, receivedAt: LocalMoment | null): Omit<DeliveryLine, 'lineNo'> | null {
    const food: GoodsCells | null = goods(row);
    const orderedQty = row.decimal('orderedQty') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'orderedQty'));
    const deliveredQty = row.decimal('deliveredQty');
    const acceptedQty = row.decimal('acceptedQty');
    const rejectedQty = row.decimal('rejectedQty');
    within(row, deliveredQty, acceptedQty, 'acceptedQty', 'ACCEPTED_EXCEEDS_DELIVERED');
    within(row, deliveredQty, rejectedQty, 'rejectedQty', 'REJECTED_EXCEEDS_DELIVERED');
    const rejectedAt = moment(row, 'rejectedAt') ?? (Number(rejectedQty) > 0 ? receivedAt : null);
    const replacedAt = moment(row, 'replacedAt');
    inOrder(row, receivedAt, rejectedAt, 'rejectedAt');
    inOrder(row, rejectedAt, replacedAt, 'replacedAt');
    const rest = {
      unitPrice: row.amount('price'),
      brand: row.text('brand'),
      labelOk: yesNo(row, 'label'),
      packedAsBundle: yesNo(row, 'bundle'),
    };
    if (!food || orderedQty === null) return null;
    return { ...food, orderedQty, deliveredQty, acceptedQty, rejectedQty, ...rest, rejectedAt, replacedAt };
  }

  /** An MoU of others refuses the row; one not in force on the day is pointed at, for the delivery did take place. */
  private checkMou(row: TableRow, parties: Parties, at: LocalMoment | null): void {
    const mouNo = row.text('mou');
    if (mouNo === '') return;
    const mou = this.context.actors.mou(mouNo);
    if (!mou) return void row.refuse('MOU_UNKNOWN', 'mou');
    if (mou.supplierNo !== parties.supplier.supplierNo || mou.registerNo !== parties.registerNo)
      return void row.refuse('MOU_OF_OTHERS', 'mou');
    const day = at?.slice(0, 10);
    if (day && (day < mou.startsOn || day > mou.endsOn))
      row.report('WARNING', 'MOU_NOT_IN_FORCE', 'mou', `${mouNo}: ${mou.startsOn} – ${mou.endsOn}`);
  }
}
