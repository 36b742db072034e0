import { type Wording } from '@monev/kernel';
import { type ParameterName } from './registry-parameters';

/** What a parameter is and which values it takes. */
export interface ParameterDefinition {
  readonly name: ParameterName;
  readonly label: Wording;
  /** Shown behind a number; null for a choice. */
  readonly unit: Wording | null;
  readonly values:
    | { readonly kind: 'WHOLE'; readonly least: number; readonly most: number }
    | { readonly kind: 'CHOICE'; readonly choices: Readonly<Record<string, Wording>> };
  /** The official rule it belongs to. */
  readonly rule: string;
}

export const PARAMETER_DEFINITIONS: readonly ParameterDefinition[] = [
  {
    name: 'maxKpmPerEWarong',
    label: { id: 'KPM paling banyak per e-warong', en: 'Most families of one e-warong' },
    unit: { id: 'KPM', en: 'families' },
    values: { kind: 'WHOLE', least: 1, most: 10_000 },
    rule: 'BR-11',
  },
  {
    name: 'paymentTermDays',
    label: { id: 'Tempo bayar bila MoU tidak mengatur', en: 'Payment term where no MoU says otherwise' },
    unit: { id: 'hari', en: 'days' },
    values: { kind: 'WHOLE', least: 0, most: 365 },
    rule: 'BR-15',
  },
  {
    name: 'mouPolicy',
    label: { id: 'Kebijakan MoU e-warong dan penyedia', en: 'Policy on MoU of e-warong and suppliers' },
    unit: null,
    values: {
      kind: 'CHOICE',
      choices: {
        REQUIRED: { id: 'Wajib', en: 'Required' },
        ALLOWED: { id: 'Boleh', en: 'Allowed' },
        DISCOURAGED: { id: 'Tidak dianjurkan', en: 'Discouraged' },
      },
    },
    rule: 'HANDBOOK 8.1',
  },
  {
    name: 'documentNoticeDays',
    label: { id: 'Dokumen penyedia disebut segera berakhir', en: 'A supplier\u2019s document is said to end' },
    unit: { id: 'hari sebelumnya', en: 'days before' },
    values: { kind: 'WHOLE', least: 1, most: 730 },
    rule: 'HANDBOOK 7.6',
  },
  {
    name: 'sampleBase',
    label: { id: 'Wawancara untuk wilayah yang sangat besar', en: 'Interviews for a very large area' },
    unit: { id: 'wawancara', en: 'interviews' },
    values: { kind: 'WHOLE', least: 10, most: 10_000 },
    rule: 'IND-MON-07',
  },
];

/** @throws {RangeError} for a parameter that there is not. */
export function parameterDefinition(name: string): ParameterDefinition {
  const found = PARAMETER_DEFINITIONS.find((definition) => definition.name === name);
  if (!found) throw new RangeError(`There is no parameter ${name}.`);
  return found;
}

/** A value of a parameter from its text; null when it is none that the parameter takes. */
export function readParameterValue({ values }: ParameterDefinition, text: string): number | string | null {
  if (values.kind === 'CHOICE') return Object.hasOwn(values.choices, text) ? text : null;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : null;
  return value !== null && value >= values.least && value <= values.most ? value : null;
}
