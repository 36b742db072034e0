import { BANK_CODES, PROGRAMMES, REPORT_SOURCES, type Wording } from '@monev/kernel';
import {
  BANK_AGENT_STATUSES,
  type Choices,
  E_WARONG_STATUSES,
  LEGAL_FORMS,
  OCCUPATIONS,
  OFFICER_POSTS,
  PRICE_KINDS,
  QUALITY_CLASSES,
  SUPPLIER_DOCUMENTS,
  SUPPLIER_FORMS,
  SUPPLIER_STATUSES,
} from '../actors/choices';
import { COMPLAINT_CATEGORIES, COMPLAINT_CHANNELS, COMPLAINT_STATES } from '../actors/complaint-choices';

/** What stands in a column, and the words its cells may hold where there is a list of them. */
export interface ColumnHelp {
  readonly explain: Wording;
  readonly choices?: readonly string[];
}

/** The words of the office for a list of codes; the code itself where the office has none. */
function words(choices: Choices): string[] {
  return Object.entries(choices).map(([code, [word]]) => word ?? code);
}

const help = (id: string, en: string, choices?: readonly string[]): ColumnHelp => ({
  explain: { id, en },
  ...(choices ? { choices } : {}),
});
const YES_NO = ['Ya', 'Tidak'];
const DAY = 'Tulis hari-bulan-tahun, misalnya 22-09-2021.';
const DAY_EN = 'Day-month-year, such as 22-09-2021.';
const COUNT = 'Bilangan bulat; kosongkan bila belum dilaporkan, 0 hanya bila benar-benar nol.';
const COUNT_EN = 'A whole number; empty where not reported, 0 only where it is zero.';
const RUPIAH = 'Rupiah penuh tanpa sen.';
const RUPIAH_EN = 'Whole rupiah.';

/** By the template's own header; a header means the same in every template of ours. */
export const COLUMN_HELP: Readonly<Record<string, ColumnHelp>> = {
  kode_wilayah: help('Kode Kemendagri; boleh dengan titik, misalnya 31.71.01.1001.', 'Kemendagri code, with or without dots.'), // prettier-ignore
  kode_provinsi: help('Kode Kemendagri provinsi, misalnya 31.', 'Kemendagri code of the province.'),
  kode_wilayah_gudang: help('Kode wilayah gudang, bila contoh diambil di gudang.', 'Region of the warehouse, for a stack there.'), // prettier-ignore
  periode: help('Bulan sebagai YYYY-MM, misalnya 2021-09.', 'Month as YYYY-MM.'),
  bulan_pertama: help('Bulan pertama tahap sebagai YYYY-MM.', 'First month of the stage, as YYYY-MM.'),
  jumlah_bulan: help('Banyaknya bulan yang dibayar tahap ini: 1 sampai 3.', 'Months the stage pays for: 1 to 3.'),
  program: help(
    'Nama program.',
    'Programme.',
    PROGRAMMES.filter((name) => name !== 'UNMAPPED'),
  ),
  bank: help('Bank penyalur; kosong berarti semua bank bersama bila templatnya mengizinkan.', 'Bank; empty means all banks together where the template allows it.', BANK_CODES), // prettier-ignore
  penyalur: help('Bank penyalur atau POS; kosong berarti semua bersama.', 'Bank or POS; empty means all together.', BANK_CODES), // prettier-ignore
  sumber: help('Siapa yang melaporkan.', 'Who reports.', REPORT_SOURCES),
  jumlah_kpm: help(`Keluarga dalam data bayar. ${COUNT}`, `Families on the payment list. ${COUNT_EN}`),
  kpm_transaksi: help(`Keluarga yang bertransaksi, paling banyak sama dengan jumlah KPM. ${COUNT}`, `Families that transacted, at most those on the list. ${COUNT_EN}`), // prettier-ignore
  tanggal_posisi: help(`Tanggal angka diambil. ${DAY}`, `Day the figures were taken. ${DAY_EN}`),
  alokasi_kpm: help(`SP2D: keluarga. ${COUNT}`, `SP2D: families. ${COUNT_EN}`),
  alokasi_rp: help(`SP2D. ${RUPIAH}`, `SP2D. ${RUPIAH_EN}`),
  penyaluran_kpm: help(`Masuk ke kartu: keluarga. ${COUNT}`, `Credited: families. ${COUNT_EN}`),
  penyaluran_rp: help(`Masuk ke kartu. ${RUPIAH}`, `Credited. ${RUPIAH_EN}`),
  pencairan_kpm: help(`Dibelanjakan: keluarga. ${COUNT}`, `Spent: families. ${COUNT_EN}`),
  pencairan_rp: help(`Dibelanjakan. ${RUPIAH}`, `Spent. ${RUPIAH_EN}`),
  no_register: help('Nomor register e-warong; harus sudah ada dalam register, kecuali pada templat register e-warong.', 'Register number of the e-warong; known already, but in its own register template.'), // prettier-ignore
  nama_ewarong: help('Nama e-warong.', 'Name of the e-warong.'),
  alamat: help('Alamat tempat usaha.', 'Address of the place of business.'),
  lintang: help('Derajat desimal, selatan negatif, misalnya -6.1754.', 'Decimal degrees, south negative.'),
  bujur: help('Derajat desimal, misalnya 106.8272.', 'Decimal degrees.'),
  bentuk_usaha: help('Bentuk usaha e-warong.', 'Form of the e-warong.', words(LEGAL_FORMS)),
  jumlah_edc: help('Banyaknya mesin EDC.', 'Number of card readers.'),
  buka_setiap_hari: help('Apakah buka setiap hari.', 'Whether it opens every day.', YES_NO),
  mulai_beroperasi: help(DAY, DAY_EN),
  modal: help(`Modal usaha. ${RUPIAH}`, `Capital. ${RUPIAH_EN}`),
  pernyataan_harga: help('Pernyataan bermeterai tentang harga (BR-03).', 'Stamped declaration on prices (BR-03).', YES_NO), // prettier-ignore
  pernyataan_antar_gratis: help('Pernyataan bermeterai antar gratis KPM prioritas (BR-03).', 'Stamped declaration of free delivery to priority families (BR-03).', YES_NO), // prettier-ignore
  pernyataan_kepemilikan: help('Pernyataan bermeterai kepemilikan (BR-03).', 'Stamped declaration of ownership (BR-03).', YES_NO), // prettier-ignore
  status_sejak: help(`Hari status itu mulai. ${DAY}`, `Day the status began. ${DAY_EN}`),
  dokumen_status: help('Nomor surat yang menetapkan status.', 'Number of the letter that set the status.'),
  jabatan: help('Jabatan pengurus; satu orang untuk satu jabatan pada satu waktu.', 'Post; one person a post at a time.', words(OFFICER_POSTS)), // prettier-ignore
  nama_pengurus: help('Nama pengurus, tanpa NIK.', 'Name of the officer, without NIK.'),
  pekerjaan: help('Kategori pekerjaan (BR-04).', 'Category of occupation (BR-04).', words(OCCUPATIONS)),
  mulai: help(`Mulai menjabat. ${DAY}`, `Began. ${DAY_EN}`),
  selesai: help(`Selesai menjabat; kosong bila masih. ${DAY}`, `Ended; empty while in office. ${DAY_EN}`),
  no_agen: help('Nomor agen menurut banknya.', 'Number of the agent at its bank.'),
  nama_agen: help('Nama agen.', 'Name of the agent.'),
  nomor_seri_edc: help('Nomor seri EDC; pisahkan dengan titik koma.', 'Serials of its card readers, parted by semicolons.'), // prettier-ignore
  seri_edc_satuan: help(
    'Nomor seri satu mesin EDC; satu baris satu mesin.',
    'Serial of one card reader; one row each.',
  ),
  status_agen: help('Status agen; kosong berarti Aktif.', 'Status of the agent; empty means active.', words(BANK_AGENT_STATUSES)), // prettier-ignore
  edc_menit_terjadwal: help(`Menit EDC seharusnya menyala sebulan. ${COUNT}`, `Minutes the EDC should be up in the month. ${COUNT_EN}`), // prettier-ignore
  edc_menit_aktif: help(`Menit EDC menyala sebulan. ${COUNT}`, `Minutes the EDC was up. ${COUNT_EN}`),
  transaksi_dicoba: help(COUNT, COUNT_EN),
  transaksi_berhasil: help(`Paling banyak sama dengan yang dicoba. ${COUNT}`, `At most those tried. ${COUNT_EN}`),
  penyelesaian_jatuh_tempo: help(COUNT, COUNT_EN),
  penyelesaian_tepat_waktu: help(`Paling banyak sama dengan yang jatuh tempo. ${COUNT}`, `At most those due. ${COUNT_EN}`), // prettier-ignore
  laporan_jatuh_tempo: help(COUNT, COUNT_EN),
  laporan_tepat_waktu: help(`Paling banyak sama dengan yang jatuh tempo. ${COUNT}`, `At most those due. ${COUNT_EN}`),
  kpm_dilayani: help(COUNT, COUNT_EN),
  kpm_prioritas: help(`Lansia, sakit, atau disabilitas berat. ${COUNT}`, `Elderly, ill or severely disabled. ${COUNT_EN}`), // prettier-ignore
  prioritas_diantar_gratis: help(COUNT, COUNT_EN),
  hari_transaksi: help('Hari dengan sedikitnya satu transaksi: 0 sampai 31.', 'Days with at least one transaction: 0 to 31.'), // prettier-ignore
  nib: help('Nomor Induk Berusaha, 13 angka, sebagai teks; kosong bila tidak punya, lalu isi no_penyedia.', 'Business number of 13 digits, as text; without one give no_penyedia.'), // prettier-ignore
  no_penyedia: help('Nomor register untuk penyedia tanpa NIB.', 'Register number of a supplier without NIB.'),
  nama_penyedia: help('Nama penyedia.', 'Name of the supplier.'),
  bentuk_badan: help('Bentuk badan usaha.', 'Legal form.', words(SUPPLIER_FORMS)),
  kbli: help('Kode KBLI, sebagai teks.', 'KBLI code, as text.'),
  gudang_sendiri: help('Apakah punya gudang sendiri.', 'Whether it has a warehouse of its own.', YES_NO),
  direksi: help('Nama direksi; pisahkan dengan titik koma.', 'Directors, parted by semicolons.'),
  pemilik_manfaat: help('Pemilik manfaat; pisahkan dengan titik koma.', 'Beneficial owners, parted by semicolons.'),
  kapasitas_kg_per_minggu: help(COUNT, COUNT_EN),
  komoditas: help('Bahan pangan, misalnya Beras; pada templat penyedia boleh beberapa, dipisah titik koma.', 'Food, such as Beras; several in the supplier template.'), // prettier-ignore
  penyedia_resmi: help('Apakah ada dalam daftar penyedia resmi.', 'Whether it is on the official list.', YES_NO),
  dokumen_daftar: help('Nomor surat daftar penyedia resmi.', 'Number of the official list.'),
  terdaftar_mulai: help(DAY, DAY_EN),
  terdaftar_sampai: help(DAY, DAY_EN),
  nib_penyedia: help('NIB atau nomor register penyedia yang sudah ada dalam register.', 'NIB or register number of a known supplier.'), // prettier-ignore
  jenis_dokumen: help('Jenis dokumen legal.', 'Kind of legal document.', words(SUPPLIER_DOCUMENTS)),
  nomor_dokumen: help('Nomor dokumen.', 'Number of the document.'),
  tanggal_terbit: help(DAY, DAY_EN),
  berlaku_mulai: help(DAY, DAY_EN),
  berlaku_sampai: help(`Hari terakhir berlaku; kosong bila tidak berakhir (hanya dokumen). ${DAY}`, `Last day in force; empty where it does not expire (documents only). ${DAY_EN}`), // prettier-ignore
  no_mou: help('Nomor MoU.', 'Number of the MoU.'),
  tanggal_tanda_tangan: help(DAY, DAY_EN),
  hari_bayar: help('Tenggat bayar dalam hari kalender; kosong berarti 7 (BR-15).', 'Term of payment in calendar days; empty means 7 (BR-15).'), // prettier-ignore
  kelas_mutu: help('Kelas mutu beras; kosong untuk bahan lain.', 'Class of rice; empty for other foods.', words(QUALITY_CLASSES)), // prettier-ignore
  satuan: help('Satuan.', 'Unit.', ['KG', 'LITER', 'BUTIR', 'EKOR', 'IKAT', 'BUAH']),
  harga_sepakat: help(`Harga per satuan. ${RUPIAH}`, `Price of a unit. ${RUPIAH_EN}`),
  rumus_harga: help('Rumus bila harga tidak tetap.', 'Formula where the price is not fixed.'),
  butir_patah_sepakat_persen: help('Persen butir patah yang disepakati.', 'Broken rice agreed, percent.'),
  klausul_penggantian: help('Janji penggantian barang.', 'Clause on replacement.'),
  diakhiri_pada: help(DAY, DAY_EN),
  alasan_berakhir: help('Alasan MoU diakhiri.', 'Why the MoU was ended.'),
  no_pengiriman: help('Nomor surat jalan; satu baris satu barang.', 'Number of the delivery; one row a line.'),
  dipesan_pada: help(DAY, DAY_EN),
  dijanjikan_pada: help('Hari, boleh dengan jam: 22-09-2021 14:30.', 'Day, with or without time: 22-09-2021 14:30.'),
  diterima_pada: help('Hari, boleh dengan jam; kosong bila tidak datang.', 'Day, with or without time; empty if it never came.'), // prettier-ignore
  jumlah_dipesan: help('Dalam satuannya; desimal dengan koma.', 'In its unit.'),
  jumlah_dikirim: help('Dalam satuannya; desimal dengan koma.', 'In its unit.'),
  jumlah_diterima: help('Paling banyak sama dengan yang dikirim.', 'At most what was delivered.'),
  jumlah_ditolak: help('Paling banyak sama dengan yang dikirim.', 'At most what was delivered.'),
  harga_satuan: help(RUPIAH, RUPIAH_EN),
  merek: help('Merek pada kemasan.', 'Brand on the package.'),
  label_sesuai: help('Apakah labelnya sesuai.', 'Whether the label is right.', YES_NO),
  dikemas_paket: help('Apakah dipaketkan, yang dilarang.', 'Whether it was bundled, which is forbidden.', YES_NO),
  ditolak_pada: help('Hari, boleh dengan jam.', 'Day, with or without time.'),
  diganti_pada: help('Hari, boleh dengan jam.', 'Day, with or without time.'),
  no_pemeriksaan: help('Nomor berita acara pemeriksaan.', 'Number of the inspection.'),
  no_lot: help('Nomor lot; satu baris satu lot.', 'Number of the lot; one row each.'),
  baris_pengiriman: help('Nomor baris barang pada pengiriman itu.', 'Line of the delivery.'),
  tanggal_contoh: help(`Hari contoh diambil. ${DAY}`, `Day of sampling. ${DAY_EN}`),
  derajat_sosoh_persen: help('0 sampai 100.', '0 to 100.'),
  kadar_air_persen: help('0 sampai 100.', '0 to 100.'),
  beras_kepala_persen: help('0 sampai 100.', '0 to 100.'),
  butir_patah_persen: help('0 sampai 100.', '0 to 100.'),
  butir_lain_persen: help('0 sampai 100.', '0 to 100.'),
  benda_asing_persen: help('0 sampai 100.', '0 to 100.'),
  butir_gabah_per_100g: help('Butir gabah dalam 100 gram.', 'Unhulled grains in 100 grams.'),
  tidak_layak: help('Apakah tidak layak dimakan.', 'Whether it is unfit to eat.', YES_NO),
  contoh_diperiksa: help(COUNT, COUNT_EN),
  contoh_lulus: help('Paling banyak sama dengan yang diperiksa.', 'At most those inspected.'),
  no_faktur: help('Nomor faktur; satu baris satu barang.', 'Number of the invoice; one row a line.'),
  tanggal_faktur: help(DAY, DAY_EN),
  total_faktur: help(`Total seluruh baris. ${RUPIAH}`, `Total of all its lines. ${RUPIAH_EN}`),
  disengketakan: help('Apakah disengketakan.', 'Whether it is disputed.', YES_NO),
  jumlah: help('Dalam satuannya; desimal dengan koma.', 'In its unit.'),
  no_pembayaran: help('Nomor bukti bayar.', 'Number of the payment.'),
  tanggal_bayar: help(DAY, DAY_EN),
  jumlah_bayar: help(RUPIAH, RUPIAH_EN),
  tanggal_survei: help(DAY, DAY_EN),
  tempat_survei: help('Pasar atau toko.', 'Market or shop.'),
  jenis_harga: help('Jenis harga; HET ditetapkan pemerintah.', 'Kind of price; HET is set by law.', words(PRICE_KINDS)),
  harga: help(`Harga per satuan. ${RUPIAH}`, `Price of a unit. ${RUPIAH_EN}`),
  no_tiket: help('Nomor tiket pengaduan.', 'Ticket number.'),
  kanal: help('Dari mana pengaduan masuk.', 'Where it came in.', words(COMPLAINT_CHANNELS)),
  kategori: help('Isi pengaduan; jangan tulis nama pelapor.', 'What it is about; never who complained.', words(COMPLAINT_CATEGORIES)), // prettier-ignore
  tanggal_diterima: help(DAY, DAY_EN),
  tanggal_verifikasi: help(`Paling lambat 3 hari (BR-13). ${DAY}`, `Within 3 days (BR-13). ${DAY_EN}`),
  tanggal_diteruskan: help(DAY, DAY_EN),
  tanggal_selesai: help(DAY, DAY_EN),
  anonim: help('Apakah pelapornya anonim.', 'Whether the reporter is anonymous.', YES_NO),
};

/** `status` means another list in each template. */
export const STATUS_WORDS: Readonly<Record<string, readonly string[]>> = {
  'e-warongs': words(E_WARONG_STATUSES),
  'bank-agents': words(BANK_AGENT_STATUSES),
  suppliers: words(SUPPLIER_STATUSES),
  complaints: words(COMPLAINT_STATES),
};
