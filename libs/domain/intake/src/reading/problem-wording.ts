import { type Wording } from '@monev/kernel';
import { ACTOR_PROBLEM_REASONS, ACTOR_PROBLEM_WORDING, type ActorProblemCode } from '../actors/actor-problems';
import { CARD_PROBLEM_REASONS, CARD_PROBLEM_WORDING, type CardProblemCode } from '../cards/card-problems';
import { FAULT_WORDING, type ValueFault } from '../values/parsed';

/** Everything else that can be wrong with a row or a file, beside a cell that cannot be read. */
export type ProblemCode =
  | ValueFault
  | ActorProblemCode
  | CardProblemCode
  | 'REGION_CODE_UNKNOWN'
  | 'REGION_NAME_UNKNOWN'
  | 'REGION_MISSING'
  | 'REGION_AMBIGUOUS'
  | 'REGION_NAME_CONTRADICTS_CODE'
  | 'REGION_NAME_DIFFERS'
  | 'REGION_LEVEL_UNFIT'
  | 'PROGRAMME_UNKNOWN'
  | 'PROGRAMME_NOT_NAMED'
  | 'PROGRAMME_ASSUMED'
  | 'PROGRAMME_UNMAPPED'
  | 'BANK_UNKNOWN'
  | 'SOURCE_UNKNOWN'
  | 'UNIT_UNKNOWN'
  | 'ZONE_UNKNOWN'
  | 'PERIOD_UNREADABLE'
  | 'PERIOD_TOO_LONG'
  | 'PERIOD_UNFIT'
  | 'PERIOD_CONTRADICTS_FILE'
  | 'STAGE_UNREADABLE'
  | 'VALUE_MISSING'
  | 'DUPLICATE_ROW'
  | 'PART_EXCEEDS_WHOLE'
  | 'PARTS_DIFFER'
  | 'PERCENT_DIFFERS'
  | 'GROUP_TOTAL_DIFFERS'
  | 'TOTAL_DIFFERS'
  | 'TOTAL_INCOMPLETE'
  | 'ROLLUP_DIFFERS'
  | 'SUDDEN_CHANGE'
  | 'UNLIKE_PEERS'
  | 'PERIOD_CLOSED'
  | 'AMOUNT_MISSING'
  | 'ZERO_AS_MISSING'
  | 'ROW_WITHOUT_FIGURES'
  | 'NIK_IN_KEPT_COLUMN'
  | 'HEADER_NOT_FOUND'
  | 'SHEET_IGNORED'
  | 'FORMULA_VALUES';

const w = (id: string, en: string): Wording => ({ id, en });

export const PROBLEM_WORDING: Record<ProblemCode, Wording> = {
  ...FAULT_WORDING,
  ...ACTOR_PROBLEM_WORDING,
  ...CARD_PROBLEM_WORDING,
  REGION_CODE_UNKNOWN: w(
    'Kode wilayah ini tidak ada dalam daftar resmi.',
    'This region code is not in the official list.',
  ),
  REGION_NAME_UNKNOWN: w(
    'Nama wilayah ini tidak ada dalam daftar resmi.',
    'This region name is not in the official list.',
  ),
  REGION_MISSING: w(
    'Baris ini berisi angka, tetapi tidak menyebut wilayahnya.',
    'This row has figures but names no region.',
  ),
  REGION_AMBIGUOUS: w(
    'Wilayah ini dapat berarti lebih dari satu tempat. Tulis kode Kemendagri atau nama lengkapnya (Kabupaten/Kota).',
    'This region can mean more than one place. Write its Kemendagri code or its full name (Kabupaten/Kota).',
  ),
  REGION_NAME_CONTRADICTS_CODE: w(
    'Nama wilayah bertentangan dengan kodenya (kode BPS dan Kemendagri dapat berbeda).',
    'The region name contradicts its code (BPS and Kemendagri codes can differ).',
  ),
  REGION_NAME_DIFFERS: w(
    'Ejaan nama wilayah ini tidak dikenal; yang dipakai adalah kodenya.',
    'This spelling of the region name is not known; its code was used.',
  ),
  REGION_LEVEL_UNFIT: w(
    'Tingkat wilayah ini tidak sesuai dengan templat.',
    'The level of this region does not fit the template.',
  ),
  PROGRAMME_UNKNOWN: w('Nama program ini tidak dikenal.', 'This programme is not known.'),
  PROGRAMME_NOT_NAMED: w(
    'Berkas ini tidak menyebut programnya; angkanya disimpan tanpa dihitung dalam indikator.',
    'The file names no programme; its figures are kept and feed no indicator.',
  ),
  PROGRAMME_ASSUMED: w(
    'Berkas ini tidak menyebut programnya; angkanya dihitung sebagai bantuan pangan (BPNT sampai 2019, Program Sembako sejak 2020).',
    'The file names no programme; its figures count as food assistance (BPNT to 2019, Program Sembako from 2020).',
  ),
  PROGRAMME_UNMAPPED: w(
    'Kelompok ini belum dipetakan ke suatu program; angkanya disimpan dan tidak masuk indikator mana pun.',
    'This group is not mapped to a programme yet; its figures are kept and feed no indicator.',
  ),
  BANK_UNKNOWN: w('Bank penyalur ini tidak dikenal.', 'This bank is not known.'),
  SOURCE_UNKNOWN: w('Sumber laporan ini tidak dikenal.', 'This source is not known.'),
  UNIT_UNKNOWN: w('Satuan ini tidak dikenal untuk kolomnya.', 'This unit is not known for its column.'),
  ZONE_UNKNOWN: w(
    'Wilayah zona ini tidak dapat diuraikan menjadi provinsi.',
    'The area of this zone cannot be resolved into provinces.',
  ),
  PERIOD_UNREADABLE: w('Periode ini tidak dapat dibaca.', 'This period cannot be read.'),
  PERIOD_TOO_LONG: w(
    'Satu tahap salur mencakup satu sampai tiga bulan.',
    'A distribution stage covers one to three months.',
  ),
  PERIOD_UNFIT: w(
    'Periode yang diberikan tidak cocok untuk berkas ini: beri bulan (2021-09) atau triwulan (2021-Q3).',
    'The period given does not fit this file: give a month (2021-09) or a quarter (2021-Q3).',
  ),
  PERIOD_CONTRADICTS_FILE: w(
    'Periode yang diberikan bertentangan dengan periode di dalam berkas.',
    'The period given contradicts the period in the file.',
  ),
  STAGE_UNREADABLE: w('Nomor tahap tidak dapat dibaca.', 'The stage number cannot be read.'),
  VALUE_MISSING: w('Kolom wajib ini kosong.', 'This required cell is empty.'),
  DUPLICATE_ROW: w(
    'Baris ini mengulang baris sebelumnya untuk hal yang sama.',
    'This row repeats an earlier row for the same thing.',
  ),
  PART_EXCEEDS_WHOLE: w('Bagian lebih besar daripada keseluruhannya.', 'A part is larger than its whole.'),
  PARTS_DIFFER: w('Jumlah bagian tidak sama dengan keseluruhannya.', 'The parts do not add up to the whole.'),
  PERCENT_DIFFERS: w(
    'Persentase tertulis tidak sama dengan hasil hitungnya.',
    'The written percentage is not what its figures give.',
  ),
  GROUP_TOTAL_DIFFERS: w(
    'Total kantor yang diulang di tiap baris tidak sama dengan jumlah kelompoknya.',
    'The office total repeated on each row is not the sum of its groups.',
  ),
  TOTAL_DIFFERS: w(
    'Total tercetak tidak sama dengan jumlah barisnya; keduanya disimpan.',
    'The printed total is not the sum of its rows; both are kept.',
  ),
  TOTAL_INCOMPLETE: w(
    'Total tercetak tidak dapat dibandingkan karena ada baris tanpa nilai.',
    'The printed total cannot be compared: some rows have no value.',
  ),
  ROLLUP_DIFFERS: w(
    'Jumlah wilayah di bawahnya tidak sama dengan angka wilayah ini; keduanya disimpan.',
    'The regions below do not add up to this region; both are kept.',
  ),
  SUDDEN_CHANGE: w(
    'Angka ini berubah mendadak dibandingkan bulan-bulan sebelumnya. Pastikan tidak salah ketik.',
    'This figure changed suddenly against the months before. Make sure that it is no slip.',
  ),
  UNLIKE_PEERS: w(
    'Angka ini bergerak lain daripada wilayah-wilayah di sekitarnya. Pastikan tidak salah ketik.',
    'This figure moved otherwise than the regions beside it. Make sure that it is no slip.',
  ),
  PERIOD_CLOSED: w(
    'Bulan ini sudah terbit dan ditutup. Ajukan revisi kepada sekretariat.',
    'This month is published and closed. Ask the secretariat for a revision.',
  ),
  AMOUNT_MISSING: w(
    'Sebagian baris tidak berisi nominal; jumlah rupiahnya hanya dari baris yang berisi.',
    'Some rows have no amount; the rupiah are of the rows that have one.',
  ),
  ZERO_AS_MISSING: w(
    'Nilai 0 di sini berarti belum ada data, bukan nol.',
    'A value of 0 here means no data yet, not zero.',
  ),
  ROW_WITHOUT_FIGURES: w(
    'Baris ini tidak berisi angka; dianggap belum dilaporkan.',
    'This row has no figures; taken as not reported.',
  ),
  NIK_IN_KEPT_COLUMN: w(
    'Ada nomor berbentuk NIK di kolom yang akan disimpan. Seluruh berkas ditolak; hapus nomor itu lalu unggah lagi.',
    'A number shaped like a NIK stands in a column that would be kept. The whole file is refused; remove it and upload again.',
  ),
  HEADER_NOT_FOUND: w(
    'Baris judul kolom tidak ditemukan untuk templat ini.',
    'The header row of this template was not found.',
  ),
  SHEET_IGNORED: w(
    'Lembar ini tidak memuat tabel templat dan dilewati.',
    'This sheet has no table of the template and was passed over.',
  ),
  FORMULA_VALUES: w(
    'Sebagian angka adalah hasil rumus; yang dibaca adalah nilai yang tersimpan di berkas.',
    'Some figures are results of formulas; the values stored in the file were read.',
  ),
};

const REASONS: Record<ProblemCode, string> = {
  ...ACTOR_PROBLEM_REASONS,
  ...CARD_PROBLEM_REASONS,
  PROGRAMME_UNKNOWN: 'program_tidak_dikenal',
  REGION_CODE_UNKNOWN: 'kode_wilayah_tidak_dikenal',
  REGION_NAME_UNKNOWN: 'nama_wilayah_tidak_dikenal',
  REGION_MISSING: 'wilayah_kosong',
  REGION_AMBIGUOUS: 'wilayah_bermakna_ganda',
  REGION_NAME_CONTRADICTS_CODE: 'nama_bertentangan_dengan_kode_wilayah',
  REGION_NAME_DIFFERS: 'ejaan_nama_wilayah_tidak_dikenal',
  REGION_LEVEL_UNFIT: 'tingkat_wilayah_tidak_sesuai',
  PROGRAMME_NOT_NAMED: 'program_tidak_disebut',
  PROGRAMME_ASSUMED: 'program_dianggap_sembako',
  PROGRAMME_UNMAPPED: 'kelompok_belum_dipetakan',
  BANK_UNKNOWN: 'bank_tidak_dikenal',
  SOURCE_UNKNOWN: 'sumber_tidak_dikenal',
  UNIT_UNKNOWN: 'satuan_tidak_dikenal',
  ZONE_UNKNOWN: 'zona_tidak_dikenal',
  PERIOD_UNREADABLE: 'periode_tidak_terbaca',
  PERIOD_TOO_LONG: 'periode_terlalu_panjang',
  PERIOD_UNFIT: 'periode_tidak_cocok',
  PERIOD_CONTRADICTS_FILE: 'periode_bertentangan_dengan_berkas',
  STAGE_UNREADABLE: 'tahap_tidak_terbaca',
  VALUE_MISSING: 'isian_wajib_kosong',
  DUPLICATE_ROW: 'baris_ganda',
  PART_EXCEEDS_WHOLE: 'bagian_melebihi_keseluruhan',
  PARTS_DIFFER: 'bagian_tidak_sama_dengan_keseluruhan',
  PERCENT_DIFFERS: 'persen_tidak_sesuai',
  GROUP_TOTAL_DIFFERS: 'total_kantor_tidak_sesuai',
  TOTAL_DIFFERS: 'total_tercetak_tidak_sesuai',
  TOTAL_INCOMPLETE: 'total_tidak_dapat_dibandingkan',
  ROLLUP_DIFFERS: 'anak_tidak_sama_dengan_induk',
  SUDDEN_CHANGE: 'perubahan_mendadak',
  UNLIKE_PEERS: 'menyimpang_dari_sebaya',
  PERIOD_CLOSED: 'periode_ditutup',
  AMOUNT_MISSING: 'nominal_kosong',
  ZERO_AS_MISSING: 'nol_berarti_belum_ada_data',
  ROW_WITHOUT_FIGURES: 'baris_tanpa_angka',
  NIK_IN_KEPT_COLUMN: 'nik_di_kolom_yang_disimpan',
  HEADER_NOT_FOUND: 'judul_kolom_tidak_ditemukan',
  SHEET_IGNORED: 'lembar_dilewati',
  FORMULA_VALUES: 'nilai_rumus_tersimpan',
  NUMBER_UNREADABLE: 'angka_tidak_terbaca',
  NUMBER_AMBIGUOUS: 'angka_bermakna_ganda',
  NUMBER_NOT_WHOLE: 'angka_tidak_bulat',
  NUMBER_NEGATIVE: 'angka_negatif',
  NUMBER_TOO_LARGE: 'angka_terlalu_besar',
  DATE_UNREADABLE: 'tanggal_tidak_terbaca',
  DATE_AMBIGUOUS: 'tanggal_bermakna_ganda',
  DATE_NOT_IN_CALENDAR: 'tanggal_tidak_ada',
  CELL_HOLDS_ERROR: 'sel_berisi_galat',
};

/** The reason in the office's words, snake case, as reports and `ditolak` list it: PROGRAMME_UNKNOWN → program_tidak_dikenal. */
export function reasonOf(problem: { readonly code: ProblemCode }): string {
  return REASONS[problem.code];
}
