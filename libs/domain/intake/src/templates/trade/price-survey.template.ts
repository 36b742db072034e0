import { PRICE_KINDS } from '../../actors/choices';
import { choice, goods, requiredDate } from '../../actors/cells';
import { RowRegions } from '../../engine/row-region';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';
import { type PriceReferenceDraft } from '../../facts/fact-draft';
import { GOODS_COLUMNS } from './trade-columns';

/** Own template: prices seen by surveyors, by kecamatan, day and place (HANDBOOK 7.9, reference of IND-PRC-01). */
export const priceSurvey: Template = {
  id: 'price-survey',
  layout: 'price_survey',
  name: { id: 'Templat sendiri: survei harga', en: 'Own template: price survey' },
  asks: null,
  columns: [
    { key: 'code', names: ['kode_wilayah'], kind: 'TEXT', required: true, identity: true },
    { key: 'date', names: ['tanggal_survei'], kind: 'DATE', required: true },
    { key: 'place', names: ['tempat_survei'], kind: 'TEXT', required: true },
    { key: 'kind', names: ['jenis_harga'], kind: 'TEXT', required: true },
    ...GOODS_COLUMNS,
    { key: 'price', names: ['harga'], kind: 'AMOUNT', required: true },
  ],
  open: (context) => new PriceSurveyFold(context),
};

class PriceSurveyFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const region = this.regions.find(row, { code: 'code' }, { system: 'KEMENDAGRI' });
    const date = requiredDate(row, 'date');
    const priceKind = choice(row, 'kind', PRICE_KINDS) as PriceReferenceDraft['priceKind'] | null;
    const food = goods(row);
    const price = row.amount('price');
    if (!row.refused && !price) row.refuse('VALUE_MISSING', 'price');
    if (row.refused || !region || !date || !priceKind || !food || price === null) return;
    const place = row.text('place');
    const key = [region.code, date, priceKind, food.commodity, food.qualityClass, food.unit, place].join('|');
    if (!this.unique.isFirst(row, key, 'commodity')) return;
    this.context.output.record(
      { kode_wilayah: region.code, tanggal: date, tempat: place, jenis_harga: priceKind, komoditas: food.commodity, kelas: food.qualityClass, satuan: food.unit, harga: Number(price) }, // prettier-ignore
      row.number,
    );
    this.context.output.fact({
      kind: 'PRICE_REFERENCE',
      regionCode: region.code,
      ...food,
      date,
      priceKind,
      price,
      place,
      document: this.context.fileName,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
