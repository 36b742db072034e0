import { type Template } from '../engine/template';
import { type TableRow } from '../engine/table-row';
import { shifted } from '../values/parse-number';
import { JABAR_COLUMNS, JabarFold } from './jabar-open-data';

/** Open Data Jabar: poor people by kabupaten/kota and year; thousands (RIBU JIWA) become persons exactly. */
export const jabarPendudukMiskin: Template = {
  id: 'jabar_penduduk_miskin',
  layout: 'jabar_penduduk_miskin_kabkota',
  name: { id: 'Open Data Jabar: jumlah penduduk miskin', en: 'Open Data Jabar: poor population' },
  asks: null,
  columns: [
    ...JABAR_COLUMNS,
    { key: 'poor', names: ['jumlah_penduduk_miskin', 'penduduk_miskin'], kind: 'DECIMAL', required: true },
  ],
  open: (context) => new JabarFold(context, 'POOR_POPULATION', 'penduduk_miskin', 'poor', poorPeople),
};

function poorPeople(row: TableRow): string | null {
  const unit = row.text('unit').toUpperCase();
  const isThousands = /^RIBU(?: (?:JIWA|ORANG))?$/.test(unit);
  if (!isThousands && !/^(?:JIWA|ORANG)$/.test(unit)) return row.refuse('UNIT_UNKNOWN', 'unit');
  const figure = row.decimal('poor');
  if (figure === null) return null;
  const persons = isThousands ? shifted(figure, 3) : figure;
  return persons.includes('.') ? row.refuse('NUMBER_NOT_WHOLE', 'poor') : persons;
}
