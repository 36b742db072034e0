import { period } from '@monev/kernel';
import { contextFigure } from '../engine/context-figure';
import { yearIn } from '../engine/row-period';
import { RowRegions } from '../engine/row-region';
import { type ReadingContext, type RowFold, type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { UniqueRows } from '../engine/unique-rows';

/** Population per kelurahan and year (Satu Data Jakarta): a context figure, never KPM. */
export const jakartaPenduduk: Template = {
  id: 'jakarta_penduduk',
  layout: 'jakarta_penduduk_kelurahan',
  name: { id: 'Satu Data Jakarta: penduduk per kelurahan', en: 'Satu Data Jakarta: population by kelurahan' },
  asks: null,
  columns: [
    { key: 'year', names: ['year', 'tahun', 'periode_data'], kind: 'COUNT', required: true },
    {
      key: 'city',
      names: ['city', 'kota', 'kabupaten/kota', 'kab/kota', 'nama kabupaten kota', 'wilayah'],
      kind: 'TEXT',
      required: true,
    },
    { key: 'district', names: ['district', 'kecamatan', 'nama kecamatan'], kind: 'TEXT', required: true },
    {
      key: 'subdistrict',
      names: ['subdistrict', 'sub district', 'kelurahan', 'nama kelurahan', 'kelurahan/desa'],
      kind: 'TEXT',
      required: true,
      identity: true,
    },
    {
      key: 'population',
      names: ['population', 'jumlah_penduduk', 'penduduk', 'total population'],
      kind: 'COUNT',
      required: true,
      summed: true,
    },
    {
      key: 'density',
      names: [
        'population_density_per_km2',
        'population density',
        'kepadatan_penduduk',
        'kepadatan',
        'kepadatan penduduk per km2',
      ],
      kind: 'DECIMAL',
    },
  ],
  open: (context) => new PopulationFold(context),
};

class PopulationFold implements RowFold {
  private readonly regions: RowRegions;
  private readonly unique = new UniqueRows();

  constructor(private readonly context: ReadingContext) {
    this.regions = new RowRegions(context.regions);
  }

  row(row: TableRow): void {
    const region = this.regions.find(row, { path: ['', 'city', 'district', 'subdistrict'], level: 'VILLAGE' });
    const year = yearIn(row, 'year');
    const population = row.whole('population');
    const density = row.decimal('density');
    if (row.refused || !region || year === null) return;
    if (!this.unique.isFirst(row, `${region.code}|${year}`, 'subdistrict')) return;
    const { output } = this.context;
    output.record(
      {
        kode_wilayah: region.code,
        tahun: year,
        penduduk: population,
        kepadatan_per_km2: density === null ? null : Number(density),
      },
      row.number,
    );
    const when = period(String(year));
    if (population !== null)
      output.fact(contextFigure('POPULATION', region.code, when, String(population), row.origin));
    if (density !== null) output.fact(contextFigure('POPULATION_DENSITY', region.code, when, density, row.origin));
  }

  finish(): Readonly<Record<string, unknown>> {
    return {};
  }
}
