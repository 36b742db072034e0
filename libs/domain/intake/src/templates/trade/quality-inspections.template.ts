import { goods, required, requiredDate, within, yesNo } from '../../actors/cells';
import { type ReadingContext, type RowFold, type Template } from '../../engine/template';
import { RowRegions } from '../../engine/row-region';
import { type TableRow } from '../../engine/table-row';
import { UniqueRows } from '../../engine/unique-rows';
import { GOODS_COLUMNS } from './trade-columns';

const MEASURES = [
  ['milling', 'derajat_sosoh_persen'],
  ['moisture', 'kadar_air_persen'],
  ['head', 'beras_kepala_persen'],
  ['broken', 'butir_patah_persen'],
  ['others', 'butir_lain_persen'],
  ['foreign', 'benda_asing_persen'],
] as const;

/**
 * Own template: quality inspections, one row a lot (HANDBOOK 7.10). At an outlet the e-warong says where; in a warehouse
 * the code of its region does. A lot of which nothing was measured and nothing looked at is no inspection.
 */
export const qualityInspections: Template = {
  id: 'quality-inspections',
  layout: 'quality_inspections',
  name: { id: 'Templat sendiri: pemeriksaan mutu per lot', en: 'Own template: quality inspections by lot' },
  asks: null,
  columns: [
    { key: 'no', names: ['no_pemeriksaan'], kind: 'TEXT', required: true, identity: true },
    { key: 'lot', names: ['no_lot'], kind: 'TEXT', required: true },
    { key: 'supplier', names: ['nib_penyedia', 'penyedia'], kind: 'TEXT', required: true },
    { key: 'outlet', names: ['no_register', 'no_register_ewarong'], kind: 'TEXT', required: true },
    { key: 'code', names: ['kode_wilayah_gudang', 'kode_wilayah'], kind: 'TEXT' },
    { key: 'delivery', names: ['no_pengiriman'], kind: 'TEXT' },
    { key: 'line', names: ['baris_pengiriman'], kind: 'COUNT' },
    ...GOODS_COLUMNS.filter((column) => column.key !== 'unit'),
    { key: 'sampled', names: ['tanggal_contoh'], kind: 'DATE', required: true },
    ...MEASURES.map(([key, name]) => ({ key, names: [name], kind: 'PERCENT' as const, max: 100 })),
    { key: 'unhulled', names: ['butir_gabah_per_100g'], kind: 'DECIMAL' },
    { key: 'label', names: ['label_sesuai'], kind: 'TEXT' },
    { key: 'unfit', names: ['tidak_layak'], kind: 'TEXT' },
    { key: 'inspected', names: ['contoh_diperiksa'], kind: 'COUNT' },
    { key: 'passed', names: ['contoh_lulus'], kind: 'COUNT' },
  ],
  open: (context) => new InspectionFold(context),
};

class InspectionFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const inspectionNo = required(row, 'no');
    const lotNo = required(row, 'lot');
    const supplier = this.context.actors.supplier(row.text('supplier')) ?? row.refuse('SUPPLIER_UNKNOWN', 'supplier');
    const registerNo = row.text('outlet') || null;
    const regionCode = this.placeOf(row, registerNo);
    const sampledOn = requiredDate(row, 'sampled');
    const food = goods(row, { commodity: 'commodity', class: 'class', unit: '' });
    const measured = {
      millingPct: row.decimal('milling'),
      moisturePct: row.decimal('moisture'),
      headRicePct: row.decimal('head'),
      brokenPct: row.decimal('broken'),
      otherGrainsPct: row.decimal('others'),
      unhulledGrains: row.decimal('unhulled'),
      foreignPct: row.decimal('foreign'),
    };
    const seen = { labelOk: yesNo(row, 'label'), unfit: yesNo(row, 'unfit') };
    const samples = row.whole('inspected');
    const passed = row.whole('passed');
    within(row, samples, passed, 'passed', 'PASSED_EXCEEDS_INSPECTED');
    if (!row.refused && [...Object.values(measured), ...Object.values(seen)].every((value) => value === null))
      row.refuse('NOTHING_MEASURED', 'no');
    const deliveryLineNo = row.whole('line');
    if (row.refused || !inspectionNo || !lotNo || !supplier || !regionCode || !sampledOn || !food) return;
    if (!this.unique.isFirst(row, `${inspectionNo}|${lotNo}`, 'lot')) return;
    this.context.output.record(
      { no_pemeriksaan: inspectionNo, no_lot: lotNo, penyedia: supplier.supplierNo, no_register: registerNo, komoditas: food.commodity, kelas: food.qualityClass, tanggal_contoh: sampledOn, kadar_air: measured.moisturePct, butir_patah: measured.brokenPct, contoh_diperiksa: samples, contoh_lulus: passed }, // prettier-ignore
      row.number,
    );
    this.context.output.fact({
      kind: 'QUALITY_INSPECTION',
      regionCode,
      inspectionNo,
      lotNo,
      supplierNo: supplier.supplierNo,
      registerNo,
      deliveryNo: row.text('delivery') || null,
      deliveryLineNo,
      commodity: food.commodity,
      qualityClass: food.qualityClass,
      sampledOn,
      ...measured,
      ...seen,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }

  private placeOf(row: TableRow, registerNo: string | null) {
    if (registerNo === null) return this.regions.find(row, { code: 'code' }, { system: 'KEMENDAGRI' })?.code ?? null;
    return this.context.actors.eWarong(registerNo)?.regionCode ?? row.refuse('E_WARONG_UNKNOWN', 'outlet');
  }
}
