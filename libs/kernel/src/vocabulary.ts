import { type RegionCode } from './region-code';

/** The six rights (6T) in the order of the glossary: sasaran, jumlah, harga, kualitas, waktu, administrasi. */
export const SIX_T = ['TARGET', 'AMOUNT', 'PRICE', 'QUALITY', 'TIME', 'ADMINISTRATION'] as const;
export type SixT = (typeof SIX_T)[number];

export const SEVERITIES = ['MINOR', 'MAJOR', 'CRITICAL'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Misappropriation patterns FP-01..FP-18 of HANDBOOK §9. */
export type PatternCode = `FP-${string}`;

export const PROGRAMMES = ['BPNT', 'SEMBAKO', 'RASTRA', 'PKH', 'STIMULUS_SEMBAKO', 'UNMAPPED'] as const;
/** UNMAPPED keeps rows whose programme no administrator has named yet (the groups of a Pos sheet); they feed no indicator. */
export type ProgrammeName = (typeof PROGRAMMES)[number];
/** Only these two are counted in KPM and money indicators (INDICATORS A.11). */
export const COUNTED_PROGRAMMES: readonly ProgrammeName[] = ['BPNT', 'SEMBAKO'];

/** Who reported a count. The order is the order of precedence: the first present counts (INDICATORS A.11). */
export const REPORT_SOURCES = ['PAYMENT_LIST', 'MINISTRY_RECAP', 'BANK_REPORT', 'POST_REPORT', 'FIELD_REPORT'] as const;
export type ReportSource = (typeof REPORT_SOURCES)[number];

export const BANK_CODES = ['BRI', 'BNI', 'MANDIRI', 'BTN', 'BSI', 'POS'] as const;
export type BankCode = (typeof BANK_CODES)[number];

export const SUBJECT_KINDS = ['SUPPLIER', 'E_WARONG', 'BANK_AGENT', 'REGION'] as const;
export type SubjectKind = (typeof SUBJECT_KINDS)[number];
/** What a finding or score is about. For a region the id is its code. */
export interface SubjectRef {
  readonly kind: SubjectKind;
  readonly id: string;
}

/** Which regions somebody may see: everything, or the listed regions and all below them. */
export type RegionScope =
  { readonly kind: 'ALL' } | { readonly kind: 'REGIONS'; readonly codes: readonly RegionCode[] };
