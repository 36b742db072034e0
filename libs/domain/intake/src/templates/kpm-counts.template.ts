import { bankOf, programmeOf, reportSourceOf } from '../engine/office-words';
import { monthIn } from '../engine/row-period';
import { RowRegions } from '../engine/row-region';
import { type ReadingContext, type RowFold, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';
import { type CellOrigin } from '../facts/cell-origin';
import { type RegionFigure, rollupDiscrepancies } from '../rules/rollup-discrepancy';
import { wholeContains } from '../engine/wholes';

/** Our own template for KPM counts: codes of Kemendagri, the month in each row, bank blank for all banks together. */
export const kpmCounts: Template = {
  id: 'kpm-counts',
  layout: 'kpm_counts',
  name: { id: 'Templat sendiri: jumlah KPM per wilayah dan bulan', en: 'Own template: KPM counts by region and month' },
  asks: null,
  columns: [
    { key: 'code', names: ['kode_wilayah'], kind: 'TEXT', required: true, identity: true },
    { key: 'period', names: ['periode'], kind: 'TEXT', required: true },
    { key: 'programme', names: ['program'], kind: 'TEXT', required: true },
    { key: 'bank', names: ['bank'], kind: 'TEXT', required: true },
    { key: 'source', names: ['sumber'], kind: 'TEXT', required: true },
    { key: 'jumlah_kpm', names: ['jumlah_kpm'], kind: 'COUNT', required: true, summed: true },
    { key: 'kpm_transaksi', names: ['kpm_transaksi'], kind: 'COUNT', required: true, summed: true },
    { key: 'date', names: ['tanggal_posisi'], kind: 'DATE' },
  ],
  open: (context) => new KpmCountsFold(context),
};

class KpmCountsFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();
  private readonly figures: (RegionFigure & { readonly origin: CellOrigin })[] = [];
  private column = '';

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const region = this.regions.find(row, { code: 'code' }, { system: 'KEMENDAGRI' });
    const period = monthIn(row, 'period');
    const programme = programmeOf(row.text('programme')) ?? row.refuse('PROGRAMME_UNKNOWN', 'programme');
    const bank = row.isBlank('bank') ? '' : (bankOf(row.text('bank')) ?? row.refuse('BANK_UNKNOWN', 'bank'));
    const source = reportSourceOf(row.text('source')) ?? row.refuse('SOURCE_UNKNOWN', 'source');
    const kpmEligible = row.whole('jumlah_kpm');
    const kpmTransacted = row.whole('kpm_transaksi');
    const positionDate = row.date('date');
    if (row.refused || !region || !period || !programme || bank === null || !source) return;
    if (!this.unique.isFirst(row, [region.code, period, programme, bank, source].join('|'), 'code')) return;
    wholeContains(row, 'jumlah_kpm', 'kpm_transaksi');
    if (kpmEligible !== null) {
      const group = [period, programme, bank, source].join('|');
      this.column = row.letter('jumlah_kpm');
      this.figures.push({ regionCode: region.code, group, value: kpmEligible, origin: row.origin });
    }
    this.context.output.record(
      {
        kode_wilayah: region.code,
        periode: period,
        program: programme,
        bank,
        sumber: source,
        jumlah_kpm: kpmEligible,
        kpm_transaksi: kpmTransacted,
        tanggal_posisi: positionDate,
      },
      row.number,
    );
    this.context.output.fact({
      kind: 'KPM_COUNT',
      regionCode: region.code,
      period,
      programme,
      bank,
      source,
      counts: { kpmEligible, kpmTransacted },
      positionDate,
      origin: row.origin,
    });
  }

  finish(): Readonly<Record<string, unknown>> {
    const places = new Map<string, CellOrigin>();
    const found = rollupDiscrepancies(this.figures);
    if (found.length > 0)
      for (const { regionCode, group, origin } of this.figures) places.set(`${regionCode}|${group}`, origin);
    for (const { regionCode, group, printed, summed, children } of found) {
      const origin = places.get(`${regionCode}|${group}`);
      const text = `${printed} ≠ ${summed} (${children} wilayah)`;
      if (origin) this.context.output.problem('WARNING', 'ROLLUP_DIFFERS', { ...origin, column: this.column, text });
    }
    return {};
  }
}
