import { type ColumnSpec } from '../../engine/column-spec';

export const PARTY_COLUMNS: readonly ColumnSpec[] = [
  { key: 'supplier', names: ['nib_penyedia', 'penyedia'], kind: 'TEXT', required: true },
  { key: 'outlet', names: ['no_register', 'no_register_ewarong'], kind: 'TEXT', required: true },
];

export const GOODS_COLUMNS: readonly ColumnSpec[] = [
  { key: 'commodity', names: ['komoditas'], kind: 'TEXT', required: true },
  { key: 'class', names: ['kelas_mutu', 'kelas'], kind: 'TEXT', required: true },
  { key: 'unit', names: ['satuan'], kind: 'TEXT', required: true },
];
