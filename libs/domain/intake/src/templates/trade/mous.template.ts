import { type IsoDate, type RegionCode } from '@monev/kernel';
import { type GoodsCells, goods, inOrder, required, requiredDate } from '../../actors/cells';
import { GroupedRows } from '../../actors/grouped-rows';
import { partiesOf, warnIfNotListed } from '../../actors/parties';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { type MouPrice } from '../../facts/trade-drafts';
import { GOODS_COLUMNS, PARTY_COLUMNS } from './trade-columns';

/** Calendar days, unless the MoU says otherwise (BR-15). */
const PAYMENT_TERM_DAYS = 7;

/** Own template: MoU between e-warong and supplier, one row for each agreed food with its price (HANDBOOK 7.7). */
export const mous: Template = {
  id: 'mous',
  layout: 'mous',
  name: { id: 'Templat sendiri: MoU e-warong dan penyedia', en: 'Own template: MoU of e-warong and supplier' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_mou'], kind: 'TEXT', required: true, identity: true },
    ...PARTY_COLUMNS,
    { key: 'signed', names: ['tanggal_tanda_tangan'], kind: 'DATE' },
    { key: 'from', names: ['berlaku_mulai'], kind: 'DATE', required: true },
    { key: 'to', names: ['berlaku_sampai'], kind: 'DATE', required: true },
    { key: 'term', names: ['hari_bayar'], kind: 'COUNT', max: 365 },
    ...GOODS_COLUMNS,
    { key: 'price', names: ['harga_sepakat', 'harga_satuan'], kind: 'AMOUNT' },
    { key: 'formula', names: ['rumus_harga'], kind: 'TEXT' },
    { key: 'broken', names: ['butir_patah_sepakat_persen'], kind: 'PERCENT', max: 100 },
    { key: 'replacement', names: ['klausul_penggantian'], kind: 'TEXT' },
    { key: 'terminated', names: ['diakhiri_pada'], kind: 'DATE' },
    { key: 'reason', names: ['alasan_berakhir'], kind: 'TEXT' },
  ],
  open: (context) => new MouFold(context),
};

interface MouHead {
  readonly regionCode: RegionCode;
  readonly mouNo: string;
  readonly supplierNo: string;
  readonly registerNo: string;
  readonly signedOn: IsoDate | null;
  readonly startsOn: IsoDate;
  readonly endsOn: IsoDate;
  readonly paymentTermDays: number;
  readonly replacementClause: string;
  readonly terminatedOn: IsoDate | null;
  readonly terminationReason: string;
}

interface MouLine {
  readonly goods: GoodsCells;
  readonly unitPrice: bigint | null;
  readonly priceFormula: string;
  readonly agreedBrokenPct: string | null;
}

class MouFold implements RowFold {
  private readonly groups = new GroupedRows<MouHead, MouLine>();
  private readonly prices = new Set<string>();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const mouNo = required(row, 'no');
    const parties = partiesOf(row, this.context);
    const startsOn = requiredDate(row, 'from');
    const endsOn = requiredDate(row, 'to');
    const signedOn = row.date('signed');
    const terminatedOn = row.date('terminated');
    const cells = goods(row);
    const line = {
      unitPrice: row.amount('price'),
      priceFormula: row.text('formula'),
      agreedBrokenPct: row.decimal('broken'),
    };
    const paymentTermDays = row.whole('term') ?? PAYMENT_TERM_DAYS;
    inOrder(row, startsOn, endsOn, 'to');
    inOrder(row, signedOn, endsOn, 'to');
    inOrder(row, startsOn, terminatedOn, 'terminated');
    if (mouNo && row.refused) this.groups.refuse(mouNo);
    if (row.refused || !mouNo || !parties || !startsOn || !endsOn || !cells) return;
    if (!this.isFirstPrice(row, mouNo, cells)) return this.groups.refuse(mouNo);
    warnIfNotListed(row, this.context, cells.commodity);
    const head = {
      regionCode: parties.eWarong.regionCode,
      mouNo,
      supplierNo: parties.supplier.supplierNo,
      registerNo: parties.registerNo,
      signedOn,
      startsOn,
      endsOn,
      paymentTermDays,
      replacementClause: row.text('replacement'),
      terminatedOn,
      terminationReason: row.text('reason'),
    };
    this.groups.add(row, mouNo, head, { goods: cells, ...line }, 'no');
  }

  finish(): Readonly<Record<string, unknown>> {
    for (const { head, first, lines } of this.groups.finish('no')) {
      const prices: MouPrice[] = lines.map(({ goods: food, unitPrice, priceFormula }, at) => ({
        lineNo: at + 1,
        ...food,
        unitPrice,
        priceFormula,
      }));
      const agreedBrokenPct = lines.find((line) => line.agreedBrokenPct !== null)?.agreedBrokenPct ?? null;
      this.context.output.record(
        { no_mou: head.mouNo, penyedia: head.supplierNo, no_register: head.registerNo, berlaku_mulai: head.startsOn, berlaku_sampai: head.endsOn, hari_bayar: head.paymentTermDays, jumlah_komoditas: prices.length }, // prettier-ignore
        first.number,
      );
      this.context.output.fact({ kind: 'MOU', ...head, agreedBrokenPct, prices, origin: first.origin });
    }
    return {};
  }

  private isFirstPrice(row: TableRow, mouNo: string, food: GoodsCells): boolean {
    const key = [mouNo, food.commodity, food.qualityClass, food.unit].join('|');
    if (this.prices.has(key)) {
      row.refuse('DUPLICATE_ROW', 'commodity');
      return false;
    }
    this.prices.add(key);
    return true;
  }
}
