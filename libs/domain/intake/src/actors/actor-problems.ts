import { type Wording } from '@monev/kernel';

/** What can be wrong with rows about e-warong, agents, suppliers and their trade. */
export const ACTOR_PROBLEMS = {
  E_WARONG_UNKNOWN: [
    'e_warong_tidak_dikenal',
    'Nomor register e-warong ini tidak ada dalam register. Impor register e-warong terlebih dahulu.',
    'No e-warong has this register number. Import the register of e-warong first.',
  ],
  BANK_AGENT_UNKNOWN: [
    'agen_tidak_dikenal',
    'Nomor agen ini tidak ada dalam register bank tersebut. Impor register agen terlebih dahulu.',
    'The register of that bank has no such agent. Import the register of agents first.',
  ],
  SUPPLIER_UNKNOWN: [
    'penyedia_tidak_dikenal',
    'NIB atau nomor penyedia ini tidak ada dalam register. Impor register penyedia terlebih dahulu.',
    'No supplier has this NIB or number. Import the register of suppliers first.',
  ],
  MOU_UNKNOWN: [
    'mou_tidak_dikenal',
    'Nomor MoU ini tidak ada dalam register. Impor MoU terlebih dahulu atau kosongkan selnya.',
    'No MoU has this number. Import the MoU first or leave the cell empty.',
  ],
  MOU_OF_OTHERS: [
    'mou_pihak_lain',
    'MoU ini bukan antara penyedia dan e-warong pada baris ini.',
    'This MoU is not between the supplier and the e-warong of this row.',
  ],
  MOU_NOT_IN_FORCE: [
    'mou_tidak_berlaku',
    'MoU ini tidak berlaku pada tanggal pengiriman; pengiriman tetap dicatat.',
    'This MoU was not in force on the day of the delivery; the delivery is kept.',
  ],
  DELIVERY_UNKNOWN: [
    'pengiriman_tidak_dikenal',
    'Pengiriman ini tidak tercatat antara penyedia dan e-warong tersebut. Impor pengiriman terlebih dahulu.',
    'No such delivery is recorded between that supplier and e-warong. Import the delivery first.',
  ],
  INVOICE_UNKNOWN: [
    'faktur_tidak_dikenal',
    'Faktur ini tidak tercatat untuk penyedia tersebut. Impor faktur terlebih dahulu.',
    'No such invoice is recorded for that supplier. Import the invoice first.',
  ],
  REGISTERED_ELSEWHERE: [
    'terdaftar_di_wilayah_lain',
    'Nomor ini sudah terdaftar di wilayah yang bukan wilayah Anda. Hubungi sekretariat provinsi.',
    'This number is already registered outside your regions. Ask the provincial secretariat.',
  ],
  CHOICE_UNKNOWN: [
    'pilihan_tidak_dikenal',
    'Isi sel bukan salah satu pilihan kolom ini.',
    'The cell is none of the choices of this column.',
  ],
  YES_NO_UNREADABLE: [
    'bukan_ya_atau_tidak',
    'Kolom ini hanya menerima Ya atau Tidak.',
    'This column takes Ya or Tidak.',
  ],
  TIME_UNREADABLE: [
    'jam_tidak_terbaca',
    'Jam tidak dapat dibaca. Tulis misalnya 22-09-2021 14:30.',
    'The time cannot be read. Write for example 22-09-2021 14:30.',
  ],
  DATES_RUN_BACKWARDS: [
    'tanggal_berjalan_mundur',
    'Tanggal ini lebih awal daripada tanggal yang mendahuluinya.',
    'This date is earlier than the one that must come before it.',
  ],
  ACCEPTED_EXCEEDS_DELIVERED: [
    'diterima_melebihi_dikirim',
    'Jumlah yang diterima lebih besar daripada yang dikirim.',
    'More was accepted than was delivered.',
  ],
  REJECTED_EXCEEDS_DELIVERED: [
    'ditolak_melebihi_dikirim',
    'Jumlah yang ditolak lebih besar daripada yang dikirim.',
    'More was rejected than was delivered.',
  ],
  PASSED_EXCEEDS_INSPECTED: [
    'lulus_melebihi_diperiksa',
    'Jumlah contoh yang lulus lebih besar daripada yang diperiksa.',
    'More samples passed than were inspected.',
  ],
  NOTHING_MEASURED: [
    'tidak_ada_yang_diukur',
    'Tidak ada ukuran mutu pada lot ini; lot tanpa ukuran bukan pemeriksaan.',
    'Nothing was measured of this lot; a lot without a measure is no inspection.',
  ],
  TWO_ACTIVE_OFFICERS: [
    'dua_pengurus_aktif',
    'Jabatan ini sudah dipegang orang lain pada waktu yang sama. Isi tanggal selesai pengurus lama.',
    'Somebody else holds this post at the same time. Give the day the earlier officer left.',
  ],
  EDC_ELSEWHERE: [
    'edc_terdaftar_ganda',
    'EDC ini juga terdaftar pada agen lain (BR-19). Periksa nomor serinya.',
    'This EDC is also registered to another agent (BR-19). Check its serial.',
  ],
  COMMODITY_NOT_LISTED: [
    'bukan_bahan_pangan_program',
    'Bahan ini tidak ada dalam daftar bahan pangan program; tetap dicatat.',
    'This food is not on the list of the programme; it is kept.',
  ],
  HEAD_DIFFERS: [
    'kepala_baris_berbeda',
    'Baris ini menyebut hal lain daripada baris pertama nomor yang sama (pihak, tanggal, atau MoU).',
    'This row says something else than the first row of the same number (parties, dates or MoU).',
  ],
  GROUP_REFUSED: [
    'kelompok_ditolak',
    'Baris lain dengan nomor yang sama ditolak, sehingga nomor ini ditolak seluruhnya.',
    'Another row of the same number was refused, so the whole number is refused.',
  ],
} as const satisfies Record<string, readonly [reason: string, id: string, en: string]>;

export type ActorProblemCode = keyof typeof ACTOR_PROBLEMS;

const entries = Object.entries(ACTOR_PROBLEMS) as [ActorProblemCode, readonly [string, string, string]][];

export const ACTOR_PROBLEM_WORDING = Object.fromEntries(
  entries.map(([code, [, id, en]]) => [code, { id, en }]),
) as Record<ActorProblemCode, Wording>;

/** The reason in the office's words, snake case. */
export const ACTOR_PROBLEM_REASONS = Object.fromEntries(entries.map(([code, [reason]]) => [code, reason])) as Record<
  ActorProblemCode,
  string
>;
