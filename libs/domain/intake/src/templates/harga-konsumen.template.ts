import { type RegionCode } from '@monev/kernel';
import { commodityOf, priceUnitOf } from '../engine/commodity-words';
import { regencyInFileName } from '../engine/file-name-region';
import { type ReadingContext, type RowFold, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';

/**
 * Daily consumer prices of one city. The table names no place: the file's name does, or somebody is asked. A price of 0
 * says that nobody looked that day: kept as "no price", never as a price.
 */
export const hargaKonsumen: Template = {
  id: 'harga_konsumen',
  layout: 'harga_konsumen',
  name: { id: 'Harga konsumen harian satu kabupaten/kota', en: 'Daily consumer prices of one kabupaten/kota' },
  asks: null,
  columns: [
    { key: 'date', names: ['Timestamp', 'Tanggal', 'Tgl'], kind: 'DATE', required: true, identity: true },
    {
      key: 'commodity',
      names: ['Komoditas', 'Nama Komoditas', 'Komoditi'],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    { key: 'unit', names: ['Satuan'], kind: 'TEXT', required: true },
    { key: 'price', names: ['Harga', 'Harga Hari Ini', 'Harga (Rp)'], kind: 'AMOUNT', required: true },
    { key: 'before', names: ['Harga Kemarin'], kind: 'AMOUNT' },
    { key: 'dateBefore', names: ['Tanggal Kemarin'], kind: 'DATE' },
  ],
  open: (context) => new ConsumerPriceFold(context),
};

class ConsumerPriceFold implements RowFold {
  private readonly unique = new UniqueRows();
  private readonly region: RegionCode | null;
  private withoutPrice = 0;

  constructor(private readonly context: ReadingContext) {
    this.region = context.region ?? regencyInFileName(context.fileName, context.regions);
    if (!this.region) context.output.needs.add('REGION');
  }

  row(row: TableRow): void {
    const date = row.date('date') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'date'));
    const unit = priceUnitOf(row.text('unit')) ?? row.refuse('UNIT_UNKNOWN', 'unit');
    const written = row.text('commodity') || row.refuse('VALUE_MISSING', 'commodity');
    const price = row.whole('price');
    if (row.refused || date === null || unit === null || written === null) return;
    const { commodity, qualityClass } = commodityOf(written);
    if (!this.unique.isFirst(row, [date, commodity, qualityClass, unit].join('|'), 'commodity')) return;
    const seen = price === 0 ? null : price;
    if (seen === null) this.withoutPrice += 1;
    this.context.output.record(
      { kode_wilayah: this.region, tanggal: date, komoditas: written, satuan: unit, harga: seen },
      row.number,
    );
    if (seen === null || this.region === null) return;
    this.context.output.fact({
      kind: 'PRICE_REFERENCE',
      regionCode: this.region,
      commodity,
      qualityClass,
      date,
      priceKind: 'MARKET_SURVEY',
      price: BigInt(seen),
      unit,
      document: this.context.fileName,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return { tanpa_harga: this.withoutPrice };
  }
}
