import { type Wording } from '@monev/kernel';
import { PROBLEM_WORDING, type ProblemCode } from '../reading/problem-wording';
import { type ProblemSeverity } from '../reading/problem';

/** A rule on what the figures of a file say to each other, to the registers and to what was known before. */
export interface DataRule {
  readonly code: ProblemCode;
  /** The gravest severity with which it is reported. */
  readonly severity: ProblemSeverity;
  /** Law, business rule or convention that it rests on. */
  readonly basis: Wording;
  readonly wording: Wording;
}

const basis = (id: string, en: string): Wording => ({ id, en });
const INVARIANT = basis('Konvensi rekap KPM (HANDBOOK 7.2)', 'Invariants of KPM recaps (HANDBOOK 7.2)');
const STAGES = basis('Urutan SP2D, salur, cair (HANDBOOK 7.12)', 'Order of SP2D, disbursed, redeemed (HANDBOOK 7.12)');
const NEVER_REPAIRED = basis(
  'Selisih dilaporkan, tidak pernah diperbaiki oleh sistem (HANDBOOK 7.2)',
  'Discrepancies are reported, never repaired (HANDBOOK 7.2)',
);
const TRADE = basis(
  'Catatan pengiriman dan pemeriksaan (HANDBOOK 7.10)',
  'Records of deliveries and inspections (HANDBOOK 7.10)',
);
const KEYS = basis('Kunci alami setiap fakta (HANDBOOK bab 7)', 'Natural key of each fact (HANDBOOK section 7)');
const CODES = basis(
  'Permendagri kode wilayah dan bridging kode BPS: kode empat angka sama dapat berarti dua tempat',
  'Home Affairs codes and the BPS bridge: the same four digits can mean two places',
);

const RULES: readonly (readonly [ProblemCode, ProblemSeverity, Wording])[] = [
  ['PART_EXCEEDS_WHOLE', 'WARNING', basis(`${INVARIANT.id}; ${STAGES.id}`, `${INVARIANT.en}; ${STAGES.en}`)],
  ['PARTS_DIFFER', 'WARNING', INVARIANT],
  ['PERCENT_DIFFERS', 'WARNING', basis('Rasio dihitung ulang dari jumlahnya (INDICATORS A)', 'Rates are formed from pooled counts (INDICATORS A)')], // prettier-ignore
  ['TOTAL_DIFFERS', 'WARNING', NEVER_REPAIRED],
  ['GROUP_TOTAL_DIFFERS', 'WARNING', NEVER_REPAIRED],
  ['ROLLUP_DIFFERS', 'WARNING', NEVER_REPAIRED],
  ['DUPLICATE_ROW', 'BLOCKING', KEYS],
  ['HEAD_DIFFERS', 'BLOCKING', KEYS],
  ['SUDDEN_CHANGE', 'WARNING', basis('Parameter bertanggal perubahan mendadak (usulan)', 'Dated parameter of sudden change (proposal)')], // prettier-ignore
  ['UNLIKE_PEERS', 'WARNING', basis('Parameter bertanggal perubahan mendadak (usulan)', 'Dated parameter of sudden change (proposal)')], // prettier-ignore
  ['REGION_NAME_CONTRADICTS_CODE', 'BLOCKING', CODES],
  ['REGION_AMBIGUOUS', 'BLOCKING', CODES],
  ['PERIOD_CLOSED', 'BLOCKING', basis('Bulan yang sudah terbit dibekukan; perubahan hanya lewat revisi (ARCHITECTURE)', 'A published month is frozen; it changes by revision only (ARCHITECTURE)')], // prettier-ignore
  ['PERIOD_TOO_LONG', 'BLOCKING', basis('Satu tahap salur 1 sampai 3 bulan (HANDBOOK 7.12)', 'A stage covers 1 to 3 months (HANDBOOK 7.12)')], // prettier-ignore
  ['PERIOD_CONTRADICTS_FILE', 'BLOCKING', basis('Periode tidak pernah diterka', 'A period is never guessed')],
  ['ACCEPTED_EXCEEDS_DELIVERED', 'BLOCKING', TRADE],
  ['REJECTED_EXCEEDS_DELIVERED', 'BLOCKING', TRADE],
  ['PASSED_EXCEEDS_INSPECTED', 'BLOCKING', TRADE],
  ['NOTHING_MEASURED', 'BLOCKING', TRADE],
  ['DATES_RUN_BACKWARDS', 'BLOCKING', basis('Urutan kejadian', 'Order of events')],
  ['MOU_OF_OTHERS', 'BLOCKING', basis('MoU antara e-warong dan penyedia (HANDBOOK 7.7)', 'MoU between e-warong and supplier (HANDBOOK 7.7)')], // prettier-ignore
  ['MOU_NOT_IN_FORCE', 'WARNING', basis('MoU antara e-warong dan penyedia (HANDBOOK 7.7)', 'MoU between e-warong and supplier (HANDBOOK 7.7)')], // prettier-ignore
  ['COMMODITY_NOT_LISTED', 'WARNING', basis('Bahan pangan program (FP-13)', 'Foods of the programme (FP-13)')],
  ['EDC_ELSEWHERE', 'WARNING', basis('Satu EDC satu tempat (BR-19)', 'One EDC, one outlet (BR-19)')],
  ['TWO_ACTIVE_OFFICERS', 'BLOCKING', basis('Satu jabatan satu orang (HANDBOOK 7.4)', 'One post, one person (HANDBOOK 7.4)')], // prettier-ignore
  ['NIK_IN_KEPT_COLUMN', 'BLOCKING', basis('UU 27/2022 tentang Pelindungan Data Pribadi', 'Law 27/2022 on personal data')], // prettier-ignore
  ['PROGRAMME_UNMAPPED', 'NOTE', basis('Hanya BPNT dan Sembako dihitung sebagai KPM pangan (INDICATORS A.11)', 'Only BPNT and Sembako count as food families (INDICATORS A.11)')], // prettier-ignore
];

/** The rules on data, each once. A cell that cannot be read is no rule: it is said by the value's own fault. */
export const DATA_RULES: readonly DataRule[] = RULES.map(([code, severity, rests]) => ({
  code,
  severity,
  basis: rests,
  wording: PROBLEM_WORDING[code],
}));

/** The rule behind a problem; null for a cell that could not be read or a choice nobody knows. */
export function dataRule(code: ProblemCode): DataRule | null {
  return DATA_RULES.find((rule) => rule.code === code) ?? null;
}
