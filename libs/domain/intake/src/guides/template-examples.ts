/** A cell of an example: text as an office would write it, or a number. A column that is not named stays empty. */
export type ExampleRow = Readonly<Record<string, string | number>>;

const PARTIES = { nib_penyedia: '9120200000001', no_register: 'EW-0001' };
const RICE = { komoditas: 'Beras', kelas_mutu: 'MEDIUM', satuan: 'KG' };
const EGGS = { komoditas: 'Telur ayam', satuan: 'KG' };

/**
 * Made-up rows for every template of ours, of one small world: read in this order, each finds what the ones before it
 * registered. They are read by a test exactly as a sender's file is.
 */
export const TEMPLATE_EXAMPLES: Readonly<Record<string, readonly ExampleRow[]>> = {
  'e-warongs': [
    { no_register: 'EW-0001', nama_ewarong: 'E-Warong Melati', kode_wilayah: '31.71.01.1001', alamat: 'Jl. Contoh 1', lintang: '-6.1754', bujur: '106.8272', bentuk_usaha: 'Kelompok Usaha Bersama', bank: 'BNI', jumlah_edc: 1, buka_setiap_hari: 'Ya', mulai_beroperasi: '01-02-2020', modal: '5.000.000', pernyataan_harga: 'Ya', pernyataan_antar_gratis: 'Ya', pernyataan_kepemilikan: 'Ya', status: 'Aktif', status_sejak: '01-02-2020', dokumen_status: '' }, // prettier-ignore
    { no_register: 'EW-0002', nama_ewarong: 'E-Warong Mawar', kode_wilayah: '31.71.01.1002', bentuk_usaha: 'Toko', bank: 'MANDIRI', status: 'Dibina', status_sejak: '15-08-2021' }, // prettier-ignore
  ],
  'e-warong-officers': [
    { no_register: 'EW-0001', jabatan: 'Ketua', nama_pengurus: 'Contoh Ketua', pekerjaan: 'Pedagang', mulai: '01-02-2020' }, // prettier-ignore
    { no_register: 'EW-0001', jabatan: 'Bendahara', nama_pengurus: 'Contoh Bendahara', pekerjaan: 'Lainnya', mulai: '01-02-2020', selesai: '31-12-2021' }, // prettier-ignore
  ],
  'bank-agents': [
    { bank: 'BNI', no_agen: '46172629', nama_agen: 'Agen Dahlia', kode_wilayah: '31.71.01.1001', no_register: 'EW-0001', nomor_seri_edc: 'BNI-000123; BNI-000124', mulai_beroperasi: '01-02-2020', status: 'Aktif' }, // prettier-ignore
    { bank: 'MANDIRI', no_agen: 'M-77', nama_agen: 'Agen Teratai', kode_wilayah: '31.71.01.1002', nomor_seri_edc: 'MDR-9', status: 'Ditangguhkan', status_sejak: '03-09-2021', dokumen_status: 'S-12/2021' }, // prettier-ignore
  ],
  'edc-list': [
    { seri_edc_satuan: 'BNI-000123', bank: 'BNI', no_agen: '46172629', nama_agen: 'Agen Dahlia', kode_wilayah: '31.71.01.1001', no_register: 'EW-0001', status_agen: 'Aktif' }, // prettier-ignore
    { seri_edc_satuan: 'BNI-000124', bank: 'BNI', no_agen: '46172629', nama_agen: 'Agen Dahlia', kode_wilayah: '31.71.01.1001', no_register: 'EW-0001', status_agen: 'Aktif' }, // prettier-ignore
  ],
  suppliers: [
    { nib: '9120200000001', nama_penyedia: 'PT Contoh Pangan', bentuk_badan: 'Perseroan Terbatas', kode_provinsi: '31', kbli: '46311', alamat: 'Jl. Contoh 9', gudang_sendiri: 'Ya', direksi: 'Contoh Direktur', kapasitas_kg_per_minggu: '20.000', komoditas: 'Beras; Telur ayam', penyedia_resmi: 'Ya', dokumen_daftar: 'SK-1/2021', terdaftar_mulai: '01-01-2021', terdaftar_sampai: '31-12-2021', status: 'Terdaftar' }, // prettier-ignore
    { no_penyedia: 'P-002', nama_penyedia: 'UD Contoh', bentuk_badan: 'UD', kode_provinsi: '31', penyedia_resmi: 'Tidak', status: 'Calon' }, // prettier-ignore
  ],
  'supplier-documents': [
    {
      nib_penyedia: '9120200000001',
      jenis_dokumen: 'NIB',
      nomor_dokumen: '9120200000001',
      tanggal_terbit: '12-03-2019',
    },
    { nib_penyedia: '9120200000001', jenis_dokumen: 'TDG', nomor_dokumen: 'TDG-55', tanggal_terbit: '01-04-2020', berlaku_sampai: '01-04-2025' }, // prettier-ignore
  ],
  mous: [
    { no_mou: 'MOU-001/2021', ...PARTIES, tanggal_tanda_tangan: '28-12-2020', berlaku_mulai: '01-01-2021', berlaku_sampai: '31-12-2021', hari_bayar: 7, ...RICE, harga_sepakat: '9.400', butir_patah_sepakat_persen: '5' }, // prettier-ignore
    { no_mou: 'MOU-001/2021', ...PARTIES, tanggal_tanda_tangan: '28-12-2020', berlaku_mulai: '01-01-2021', berlaku_sampai: '31-12-2021', hari_bayar: 7, ...EGGS, rumus_harga: 'Harga pasar dikurangi 5 persen' }, // prettier-ignore
  ],
  deliveries: [
    { no_pengiriman: 'KRM-0001', ...PARTIES, no_mou: 'MOU-001/2021', dipesan_pada: '01-09-2021', dijanjikan_pada: '05-09-2021 12:00', diterima_pada: '05-09-2021 10:30', ...RICE, jumlah_dipesan: '500', jumlah_dikirim: '500', jumlah_diterima: '480,5', jumlah_ditolak: '19,5', harga_satuan: '9.400', merek: 'Contoh', label_sesuai: 'Ya', dikemas_paket: 'Tidak', diganti_pada: '06-09-2021 09:00' }, // prettier-ignore
    { no_pengiriman: 'KRM-0001', ...PARTIES, no_mou: 'MOU-001/2021', dipesan_pada: '01-09-2021', dijanjikan_pada: '05-09-2021 12:00', diterima_pada: '05-09-2021 10:30', ...EGGS, jumlah_dipesan: '60', jumlah_dikirim: '60', jumlah_diterima: '60', harga_satuan: '23.000', dikemas_paket: 'Tidak' }, // prettier-ignore
  ],
  'quality-inspections': [
    { no_pemeriksaan: 'BA-0001', no_lot: 'L-1', ...PARTIES, no_pengiriman: 'KRM-0001', baris_pengiriman: 1, komoditas: 'Beras', kelas_mutu: 'MEDIUM', tanggal_contoh: '05-09-2021', derajat_sosoh_persen: '95', kadar_air_persen: '13,8', butir_patah_persen: '4,7', label_sesuai: 'Ya', tidak_layak: 'Tidak', contoh_diperiksa: 10, contoh_lulus: 9 }, // prettier-ignore
  ],
  invoices: [
    { no_faktur: 'F-0001', ...PARTIES, no_pengiriman: 'KRM-0001', tanggal_faktur: '06-09-2021', total_faktur: '5.896.700', disengketakan: 'Tidak', ...RICE, jumlah: '480,5', harga_satuan: '9.400' }, // prettier-ignore
    { no_faktur: 'F-0001', ...PARTIES, no_pengiriman: 'KRM-0001', tanggal_faktur: '06-09-2021', total_faktur: '5.896.700', disengketakan: 'Tidak', ...EGGS, jumlah: '60', harga_satuan: '23.000' }, // prettier-ignore
  ],
  'supplier-payments': [
    {
      no_pembayaran: 'B-0001',
      ...PARTIES,
      no_faktur: 'F-0001',
      tanggal_bayar: '10-09-2021',
      jumlah_bayar: '5.896.700',
    },
  ],
  'price-survey': [
    { kode_wilayah: '31.71.01', tanggal_survei: '05-09-2021', tempat_survei: 'Pasar Contoh', jenis_harga: 'Survei pasar', ...RICE, harga: '9.450' }, // prettier-ignore
    { kode_wilayah: '31', tanggal_survei: '01-09-2017', tempat_survei: 'Permendag 57/2017', jenis_harga: 'Harga eceran tertinggi', ...RICE, harga: '9.450' }, // prettier-ignore
  ],
  'e-warong-periods': [
    { no_register: 'EW-0001', periode: '2021-09', kpm_dilayani: 412, kpm_prioritas: 20, prioritas_diantar_gratis: 18, hari_transaksi: 26 }, // prettier-ignore
  ],
  'bank-agent-periods': [
    { bank: 'BNI', no_agen: '46172629', periode: '2021-09', edc_menit_terjadwal: '18.000', edc_menit_aktif: '17.640', transaksi_dicoba: 460, transaksi_berhasil: 451, penyelesaian_jatuh_tempo: 30, penyelesaian_tepat_waktu: 29, laporan_jatuh_tempo: 1, laporan_tepat_waktu: 1 }, // prettier-ignore
  ],
  'kpm-counts': [
    { kode_wilayah: '31.71.01.1001', periode: '2021-09', program: 'SEMBAKO', bank: 'BNI', sumber: 'PAYMENT_LIST', jumlah_kpm: '1.234', kpm_transaksi: '1.198', tanggal_posisi: '22-09-2021' }, // prettier-ignore
    { kode_wilayah: '31.71.01.1002', periode: '2021-09', program: 'SEMBAKO', sumber: 'FIELD_REPORT', jumlah_kpm: 87 },
  ],
  'stage-payments': [
    { kode_wilayah: '31.71', bulan_pertama: '2021-07', jumlah_bulan: 3, program: 'SEMBAKO', penyalur: 'BNI', sumber: 'BANK_REPORT', alokasi_kpm: '1.050', alokasi_rp: 'Rp. 630.000.000', penyaluran_kpm: '1.048', penyaluran_rp: '628.800.000', pencairan_kpm: '1.001', pencairan_rp: '600.600.000' }, // prettier-ignore
    { kode_wilayah: '31.01', bulan_pertama: '2021-07', jumlah_bulan: 3, program: 'SEMBAKO', penyalur: 'POS', alokasi_kpm: 725, alokasi_rp: '435.000.000', penyaluran_kpm: 721, penyaluran_rp: '432.600.000' }, // prettier-ignore
  ],
  complaints: [
    { no_tiket: 'P-0001', kanal: 'Tatap muka', kategori: 'Dipaketkan', kode_wilayah: '31.71.01.1001', tanggal_diterima: '06-09-2021', status: 'Diteruskan', tanggal_verifikasi: '07-09-2021', tanggal_diteruskan: '08-09-2021', no_register: 'EW-0001', anonim: 'Tidak' }, // prettier-ignore
  ],
};
