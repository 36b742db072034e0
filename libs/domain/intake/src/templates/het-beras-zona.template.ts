import { commodityOf, priceUnitOf } from '../engine/commodity-words';
import { type ReadingContext, type RowFold, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';
import { provincesOfZone } from '../engine/zone-provinces';

/** Ceiling prices of rice (HET) by zone and regulation. A zone becomes its provinces; the start date is the file's (approximate). */
export const hetBerasZona: Template = {
  id: 'het_beras_zona',
  layout: 'het_beras_zona',
  name: { id: 'HET beras per zona', en: 'Ceiling prices of rice by zone' },
  asks: null,
  columns: [
    { key: 'regulation', names: ['peraturan', 'dasar hukum', 'regulasi'], kind: 'TEXT', required: true },
    {
      key: 'from',
      names: ['berlaku_mulai_perkiraan', 'berlaku_mulai', 'mulai berlaku', 'tanggal berlaku'],
      kind: 'DATE',
      required: true,
    },
    { key: 'zone', names: ['zona'], kind: 'COUNT', required: true, max: 9 },
    { key: 'area', names: ['wilayah', 'cakupan wilayah'], kind: 'TEXT', required: true },
    { key: 'commodity', names: ['komoditas', 'komoditi'], kind: 'TEXT', required: true, identity: true },
    { key: 'het', names: ['het', 'harga eceran tertinggi', 'harga'], kind: 'AMOUNT', required: true },
    { key: 'unit', names: ['satuan'], kind: 'TEXT', required: true },
  ],
  open: (context) => new CeilingPriceFold(context),
};

class CeilingPriceFold implements RowFold {
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {}

  row(row: TableRow): void {
    const date = row.date('from') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'from'));
    const zone = row.whole('zone');
    const provinces = provincesOfZone(row.text('area'), this.context.regions) ?? row.refuse('ZONE_UNKNOWN', 'area');
    const unit = priceUnitOf(row.text('unit')) ?? row.refuse('UNIT_UNKNOWN', 'unit');
    const price = row.whole('het') ?? (row.refused ? null : row.refuse('VALUE_MISSING', 'het'));
    const document = row.text('regulation') || row.refuse('VALUE_MISSING', 'regulation');
    if (row.refused || date === null || provinces === null || unit === null || price === null || document === null)
      return;
    const written = row.text('commodity');
    if (!this.unique.isFirst(row, [document, zone, date, written].join('|'), 'commodity')) return;
    this.context.output.record(
      {
        peraturan: document,
        berlaku_mulai: date,
        zona: zone,
        wilayah: provinces,
        komoditas: written,
        het: price,
        satuan: unit,
      },
      row.number,
    );
    for (const regionCode of provinces) {
      this.context.output.fact({
        kind: 'PRICE_REFERENCE',
        regionCode,
        ...commodityOf(written),
        date,
        priceKind: 'HET',
        price: BigInt(price),
        unit,
        document,
        origin: row.origin,
      });
    }
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
