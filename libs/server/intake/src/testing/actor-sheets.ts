/** Headers of the own templates, and registers in which there is somebody to name. */
export const OUTLETS = 'no_register,nama_ewarong,kode_wilayah,bentuk_usaha,bank,status,modal';
export const OFFICERS = 'no_register,jabatan,nama_pengurus,pekerjaan,mulai,selesai';
export const AGENTS = 'bank,no_agen,nama_agen,kode_wilayah,no_register,nomor_seri_edc,status';
export const SUPPLIERS = 'nib,no_penyedia,nama_penyedia,bentuk_badan,kode_provinsi,penyedia_resmi,status';
export const DOCUMENTS = 'nib_penyedia,jenis_dokumen,nomor_dokumen,berlaku_sampai';
export const MOUS =
  'no_mou,nib_penyedia,no_register,berlaku_mulai,berlaku_sampai,komoditas,kelas_mutu,satuan,harga_sepakat';
export const DELIVERIES =
  'no_pengiriman,nib_penyedia,no_register,no_mou,dipesan_pada,dijanjikan_pada,diterima_pada,komoditas,kelas_mutu,satuan,jumlah_dipesan,jumlah_dikirim,jumlah_diterima,jumlah_ditolak,harga_satuan,label_sesuai,dikemas_paket,diganti_pada';
export const LOTS =
  'no_pemeriksaan,no_lot,nib_penyedia,no_register,komoditas,kelas_mutu,tanggal_contoh,kadar_air_persen,contoh_diperiksa,contoh_lulus';
export const INVOICES =
  'no_faktur,nib_penyedia,no_register,no_pengiriman,tanggal_faktur,total_faktur,komoditas,kelas_mutu,satuan,jumlah,harga_satuan';
export const PAYMENTS = 'no_pembayaran,nib_penyedia,no_register,no_faktur,tanggal_bayar,jumlah_bayar';
export const LOGS =
  'bank,no_agen,periode,edc_menit_terjadwal,edc_menit_aktif,transaksi_dicoba,transaksi_berhasil,penyelesaian_jatuh_tempo,penyelesaian_tepat_waktu,laporan_jatuh_tempo,laporan_tepat_waktu';

export const REGISTERS = [
  `${OUTLETS}
EW-1,E-Warong Satu,31.71.01.1001,KUBE,BNI,Aktif,5.000.000
EW-2,E-Warong Dua,3172041001,Toko,Bank Mandiri,Aktif,`,
  `${OFFICERS}\nEW-1,Ketua,Siti,Pedagang,2020-01-01,`,
  `${AGENTS}\nBNI,AG-1,Agen Satu,3171011001,EW-1,EDC1; EDC2,Aktif`,
  `nib,no_penyedia,nama_penyedia,bentuk_badan,kode_provinsi,komoditas,penyedia_resmi,status
9120200000001,,PT Pangan,PT,31,Beras; Telur Ayam,Ya,Terdaftar
,P-002,UD Kecil,UD,31,,Tidak,Terdaftar`,
  `${DOCUMENTS}\n9120200000001,NIB,1,2024-12-31\n9120200000001,NPWP,2,`,
  `${MOUS}
M-1,9120200000001,EW-1,2021-01-01,2021-12-31,Beras,Premium,Kg,12000
M-1,9120200000001,EW-1,2021-01-01,2021-12-31,Telur Ayam,,Kg,24000`,
];
