import { type ColumnSpec } from '../engine/column-spec';
import { allowedSlips, headerKey, slipsBetween } from '../engine/header-text';
import { type Template } from '../engine/template';
import { readingsOf } from './notations';
import { type FieldProposal, type LayoutColumn, type LayoutSheet, type TemplateProposal } from './unknown-layout';

const MOST_PROPOSALS = 5;
/** Words of a header that say the same. */
const SAME_WORDS: Readonly<Record<string, string>> = {
  JML: 'JUMLAH', BANYAKNYA: 'JUMLAH', TOTAL: 'JUMLAH', NO: 'NOMOR', TGL: 'TANGGAL', KEC: 'KECAMATAN', KEL: 'KELURAHAN',
  DESA: 'KELURAHAN', KAB: 'KABUPATEN', KOTA: 'KABUPATEN', PROV: 'PROVINSI', PROP: 'PROVINSI', KD: 'KODE', NM: 'NAMA',
  KPM: 'KPM', PENERIMA: 'KPM', KK: 'KPM', NOMINAL: 'NOMINAL', RUPIAH: 'NOMINAL', RP: 'NOMINAL', NILAI: 'NOMINAL',
  BULAN: 'PERIODE', BLN: 'PERIODE', AGEN: 'AGEN', AGENT: 'AGEN', WARUNG: 'EWARONG', EWARONG: 'EWARONG', SUPPLIER: 'PENYEDIA',
  PEMASOK: 'PENYEDIA', BARANG: 'KOMODITAS', BAHAN: 'KOMODITAS', QTY: 'JUMLAH', HRG: 'HARGA', WIL: 'WILAYAH',
}; // prettier-ignore
/** Least likeness of a header and a name that is proposed at all. */
const LEAST = 0.5;

/** Templates that a sheet could be read by, and which column for which field: proposals only, a person decides. */
export function proposeTemplates(templates: readonly Template[], sheet: LayoutSheet): TemplateProposal[] {
  return templates
    .map((template) => ({ template, fields: fieldsOf(template, sheet.columns) }))
    .filter(({ fields }) => fields.length > 0)
    .map(({ template, fields }) => {
      const has = new Set(fields.map(({ field }) => field));
      const required = template.columns.filter((column) => column.required);
      const missing = required.filter((column) => !has.has(column.key));
      const covered = (required.length - missing.length) / Math.max(1, required.length);
      const used = fields.length / Math.max(1, sheet.columns.filter((column) => !column.personal).length);
      const proposal = { templateId: template.id, fields, missing: missing.map(({ key, names }) => names[0] ?? key) };
      return { proposal, score: covered + used };
    })
    .sort((a, b) => b.score - a.score || (a.proposal.templateId < b.proposal.templateId ? -1 : 1))
    .slice(0, MOST_PROPOSALS)
    .map(({ proposal }) => proposal);
}

/** Each column once, each field once, the likest pairs first. */
function fieldsOf(template: Template, columns: readonly LayoutColumn[]): FieldProposal[] {
  const pairs = template.columns.flatMap((spec) =>
    columns
      .filter((column) => !column.personal && holds(column, spec))
      .map((column) => ({ spec, column, likeness: likenessOf(spec, column.header) })),
  );
  const fields: FieldProposal[] = [];
  const taken = new Set<string>();
  for (const { spec, column, likeness } of pairs.sort((a, b) => b.likeness - a.likeness)) {
    if (likeness < LEAST || taken.has(`f:${spec.key}`) || taken.has(`c:${column.letter}`)) continue;
    taken.add(`f:${spec.key}`).add(`c:${column.letter}`);
    fields.push({ field: spec.key, header: column.header });
  }
  return fields;
}

/** False where most values cannot be what the field holds. */
function holds(column: LayoutColumn, spec: ColumnSpec): boolean {
  if (spec.kind === 'TEXT') return true;
  const texts = column.samples.filter(({ typed }) => !typed).map(({ text }) => readingsOf(text, spec.kind));
  const unread = texts.filter((readings) => readings !== 'NOTHING' && readings.length === 0).length;
  return unread * 2 <= texts.length;
}

function likenessOf(spec: ColumnSpec, header: string): number {
  return Math.max(...spec.names.map((name) => likeness(name, header)));
}

function likeness(name: string, header: string): number {
  const [a, b] = [headerKey(name), headerKey(header)];
  if (a === b) return 1;
  const limit = Math.min(allowedSlips(a.length), allowedSlips(b.length));
  if (limit > 0 && slipsBetween(a, b, limit) <= limit) return 0.9;
  const [ours, theirs] = [wordsOf(name), wordsOf(header)];
  const shared = [...ours].filter((word) => theirs.has(word)).length;
  return (0.85 * shared) / Math.max(1, new Set([...ours, ...theirs]).size);
}

function wordsOf(text: string): Set<string> {
  const words = text
    .toUpperCase()
    .replace(/E[\s-]WARONG/g, 'EWARONG')
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
  return new Set(words.map((word) => (Object.hasOwn(SAME_WORDS, word) ? (SAME_WORDS[word] as string) : word)));
}
