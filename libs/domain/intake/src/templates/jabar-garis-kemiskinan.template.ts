import { type Template } from '../engine/template';
import { JABAR_COLUMNS, JabarFold } from './jabar-open-data';

/** Open Data Jabar: poverty line per head and month, in rupiah, by kabupaten/kota and year. */
export const jabarGarisKemiskinan: Template = {
  id: 'jabar_garis_kemiskinan',
  layout: 'jabar_garis_kemiskinan_kabkota',
  name: { id: 'Open Data Jabar: garis kemiskinan', en: 'Open Data Jabar: poverty line' },
  asks: null,
  columns: [
    ...JABAR_COLUMNS,
    {
      key: 'line',
      names: ['garis_kemiskinan_perkapita', 'garis_kemiskinan', 'garis_kemiskinan_per_kapita'],
      kind: 'AMOUNT',
      required: true,
    },
  ],
  open: (context) =>
    new JabarFold(context, 'POVERTY_LINE', 'garis_kemiskinan_rp', 'line', (row) => {
      if (!/^(?:rp|rupiah)\b/i.test(row.text('unit'))) return row.refuse('UNIT_UNKNOWN', 'unit');
      const line = row.whole('line');
      return line === null ? null : String(line);
    }),
};
