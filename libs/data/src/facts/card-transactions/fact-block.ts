/** Columns in the order in which a block writes them. */
export const FACT_COLUMNS =
  'trx_no, occurred_s, village_no, family_bit, outlet_no, amount, unit_price, qty_milli, batch_no, regency_no, goods_no, outcome, marks';

const FIELDS = 13;
/** Field count, one int8, eight int4, four int2, each with its length before it. */
const ROW_BYTES = 2 + 12 + 8 * 8 + 4 * 6;
const ROWS = 8_000;

/** One row of card_transactions; whole numbers in their columns' range. */
export interface FactRow {
  trxHigh: number;
  trxLow: number;
  occurred: number;
  villageNo: number;
  familyBit: number;
  outletNo: number;
  amount: number;
  unitPrice: number;
  qtyMilli: number;
  regencyNo: number;
  goodsNo: number;
  outcome: number;
  marks: number;
}

/** Rows of one month on their way into its partition, as a binary COPY has them, in a buffer that is used again. */
export class FactBlock {
  private readonly bytes = new Uint8Array(ROWS * ROW_BYTES);
  private readonly view = new DataView(this.bytes.buffer);
  private at = 0;

  constructor(private readonly batchNo: number) {}

  get isFull(): boolean {
    return this.at === this.bytes.length;
  }

  get isEmpty(): boolean {
    return this.at === 0;
  }

  add(row: FactRow): void {
    const { view, at } = this;
    view.setInt16(at, FIELDS);
    view.setInt32(at + 2, 8);
    view.setInt32(at + 6, row.trxHigh);
    view.setInt32(at + 10, row.trxLow);
    view.setInt32(at + 14, 4);
    view.setInt32(at + 18, row.occurred);
    view.setInt32(at + 22, 4);
    view.setInt32(at + 26, row.villageNo);
    view.setInt32(at + 30, 4);
    view.setInt32(at + 34, row.familyBit);
    view.setInt32(at + 38, 4);
    view.setInt32(at + 42, row.outletNo);
    view.setInt32(at + 46, 4);
    view.setInt32(at + 50, row.amount);
    view.setInt32(at + 54, 4);
    view.setInt32(at + 58, row.unitPrice);
    view.setInt32(at + 62, 4);
    view.setInt32(at + 66, row.qtyMilli);
    view.setInt32(at + 70, 4);
    view.setInt32(at + 74, this.batchNo);
    view.setInt32(at + 78, 2);
    view.setInt16(at + 82, row.regencyNo);
    view.setInt32(at + 84, 2);
    view.setInt16(at + 88, row.goodsNo);
    view.setInt32(at + 90, 2);
    view.setInt16(at + 94, row.outcome);
    view.setInt32(at + 96, 2);
    view.setInt16(at + 100, row.marks);
    this.at = at + ROW_BYTES;
  }

  /** The rows so far. The block begins anew: add none before these were sent. */
  take(): Uint8Array {
    const data = this.bytes.subarray(0, this.at);
    this.at = 0;
    return data;
  }
}
