/** Files of a small kota, as its offices would send them: registers and one quarter of trade, 2021-07 to 2021-09. */

export const OUTLETS = [
  { no: 'EW-3172-0001', name: 'E-Warong Melati', village: '3172011001' },
  { no: 'EW-3172-0002', name: 'E-Warong Kenanga', village: '3172011002' },
  { no: 'EW-3172-0003', name: 'E-Warong Mawar', village: '3172021001' },
  { no: 'EW-3172-0004', name: 'E-Warong Dahlia', village: '3172021002' },
];
/** The first delivers in bundles, as the visit finds out; both are in order by their papers. */
export const SUPPLIERS = [
  { nib: '9120210000001', name: 'PT Pangan Contoh', outlets: [0, 1, 2] },
  { nib: '9120210000002', name: 'CV Sumber Contoh', outlets: [1, 2, 3] },
];
const MONTHS = ['2021-07', '2021-08', '2021-09'];
const DAYS = ['05', '12'];
const DOCUMENTS = [
  'NIB', 'NPWP', 'AKTA', 'SK_KEMENKUMHAM', 'IZIN_GUDANG_TDG', 'PSAT_PL_PSAT_PDUK', 'SERTIFIKAT_TIMBANGAN',
  'SURAT_PERNYATAAN_BEBAS_KONFLIK', 'PAKTA_INTEGRITAS', 'REKENING',
]; // prettier-ignore
const GOODS = [
  { commodity: 'BERAS', kind: 'PREMIUM', price: 12_300, kilograms: 500 },
  { commodity: 'TELUR AYAM', kind: '', price: 24_500, kilograms: 50 },
];

const file = (name, header, rows) => ({
  name: `${name}.csv`,
  mimeType: 'text/csv',
  buffer: Buffer.from([header, ...rows.map((row) => row.join(','))].join('\r\n') + '\r\n', 'utf8'),
});

/** Each supplier comes twice a month to each of its outlets. */
const deliveries = SUPPLIERS.flatMap((supplier, at) =>
  supplier.outlets.flatMap((place) =>
    MONTHS.flatMap((month) =>
      DAYS.map((day) => ({
        no: `SJ-${at + 1}${place + 1}-${month}-${day}`,
        nib: supplier.nib,
        outlet: OUTLETS[place].no,
        mou: `MOU-${at + 1}${place + 1}`,
        day: `${month}-${day}`,
      })),
    ),
  ),
);
const later = (day, days) => new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
const total = GOODS.reduce((sum, { price, kilograms }) => sum + price * kilograms, 0);

/** In the order in which they must come; `rows` is what the page offers to take. */
export const visitFiles = () => [
  file(
    'register_ewarong',
    'no_register,nama_ewarong,kode_wilayah,alamat,bentuk_usaha,bank,jumlah_edc,buka_setiap_hari,mulai_beroperasi,modal,pernyataan_harga,pernyataan_antar_gratis,pernyataan_kepemilikan,status,status_sejak',
    OUTLETS.map(({ no, name, village }) => [
      no, name, village, 'Jalan Contoh 1', 'SHOP', 'MANDIRI', 1, 'Ya', '2019-03-01', 5_000_000, 'Ya', 'Ya', 'Ya', 'ACTIVE',
      '2019-03-01',
    ]),
  ),
  file(
    'register_penyedia',
    'nib,no_penyedia,nama_penyedia,bentuk_badan,kode_provinsi,kbli,alamat,gudang_sendiri,direksi,kapasitas_kg_per_minggu,komoditas,penyedia_resmi,dokumen_daftar,terdaftar_mulai,status,status_sejak',
    SUPPLIERS.map(({ nib, name }) => [
      nib, nib, name, name.slice(0, 2), '31', '46311', 'Kawasan Pergudangan 1', 'Ya', 'Direktur Contoh', 20_000,
      'BERAS; TELUR AYAM', 'Ya', 'Daftar penyedia resmi 2021 (contoh)', '2021-01-01', 'LISTED', '2021-01-01',
    ]),
  ),
  file(
    'dokumen_penyedia',
    'nib_penyedia,jenis_dokumen,nomor_dokumen,tanggal_terbit,berlaku_sampai',
    SUPPLIERS.flatMap(({ nib }) => DOCUMENTS.map((kind) => [nib, kind, `${kind}-1`, '2020-01-15', '2024-12-31'])),
  ),
  file(
    'mou',
    'no_mou,nib_penyedia,no_register,tanggal_tanda_tangan,berlaku_mulai,berlaku_sampai,hari_bayar,komoditas,kelas_mutu,satuan,harga_sepakat,butir_patah_sepakat_persen,klausul_penggantian',
    SUPPLIERS.flatMap(({ nib, outlets }, at) =>
      outlets.flatMap((place) =>
        GOODS.map(({ commodity, kind, price }) => [
          `MOU-${at + 1}${place + 1}`, nib, OUTLETS[place].no, '2021-01-01', '2021-01-01', '2021-12-31', 7, commodity, kind,
          'KG', price, '', 'Diganti paling lambat 24 jam',
        ]),
      ),
    ),
  ),
  file(
    'harga',
    'kode_wilayah,tanggal_survei,tempat_survei,jenis_harga,komoditas,kelas_mutu,satuan,harga',
    [
      ['31', '2017-09-01', '', 'HET', 'BERAS', 'PREMIUM', 'KG', 12_800],
      ...['317201', '317202'].flatMap((district) =>
        deliveries
          .filter(({ no }) => no.startsWith('SJ-12-') || no.startsWith('SJ-13-'))
          .map(({ day }) => day)
          .filter((day, at, all) => all.indexOf(day) === at)
          .flatMap((day) =>
            GOODS.map(({ commodity, kind, price }) => [
              district, day, 'Pasar Contoh', 'MARKET_SURVEY', commodity, kind, 'KG', price,
            ]),
          ),
      ),
    ],
  ),
  file(
    'pengiriman',
    'no_pengiriman,nib_penyedia,no_register,no_mou,dipesan_pada,dijanjikan_pada,diterima_pada,komoditas,kelas_mutu,satuan,jumlah_dipesan,jumlah_dikirim,jumlah_diterima,jumlah_ditolak,harga_satuan,merek,label_sesuai,dikemas_paket,diganti_pada',
    deliveries.flatMap(({ no, nib, outlet, mou, day }) =>
      GOODS.map(({ commodity, kind, price, kilograms }) => [
        no, nib, outlet, mou, later(day, -3), `${day} 17:00`, `${day} 09:15`, commodity, kind, 'KG', kilograms, kilograms,
        kilograms, 0, price, '', 'Ya', 'Tidak', '',
      ]),
    ),
  ),
  file(
    'pemeriksaan_mutu',
    'no_pemeriksaan,no_lot,nib_penyedia,no_register,no_pengiriman,baris_pengiriman,komoditas,kelas_mutu,tanggal_contoh,derajat_sosoh_persen,kadar_air_persen,butir_patah_persen,label_sesuai',
    deliveries.map(({ no, nib, outlet, day }) => [
      `PM-${no}`, `LOT-${no}`, nib, outlet, no, 1, 'BERAS', 'PREMIUM', day, '96', '13.2', '9.5', 'Ya',
    ]),
  ),
  file(
    'faktur',
    'no_faktur,nib_penyedia,no_register,no_pengiriman,tanggal_faktur,total_faktur,komoditas,kelas_mutu,satuan,jumlah,harga_satuan',
    deliveries.flatMap(({ no, nib, outlet, day }) =>
      GOODS.map(({ commodity, kind, price, kilograms }) => [
        `F-${no}`, nib, outlet, no, day, total, commodity, kind, 'KG', kilograms, price,
      ]),
    ),
  ),
  file(
    'pembayaran',
    'no_pembayaran,nib_penyedia,no_register,no_faktur,tanggal_bayar,jumlah_bayar',
    deliveries.map(({ no, nib, outlet, day }) => [`B-${no}`, nib, outlet, `F-${no}`, later(day, 5), total]),
  ),
  file(
    'data_bayar_2021-09',
    'kode_wilayah,periode,program,bank,sumber,jumlah_kpm,kpm_transaksi,tanggal_posisi',
    OUTLETS.map(({ village }) => [village, '2021-09', 'SEMBAKO', 'MANDIRI', 'PAYMENT_LIST', 900, '', '2021-09-05']),
  ),
  file(
    'laporan_bank_2021-09',
    'kode_wilayah,periode,program,bank,sumber,jumlah_kpm,kpm_transaksi,tanggal_posisi',
    OUTLETS.map(({ village }) => [village, '2021-09', 'SEMBAKO', 'MANDIRI', 'BANK_REPORT', 900, 850, '2021-09-28']),
  ),
]; // prettier-ignore

/** A picture of one pixel, as a camera app would hand it over. */
export const PHOTO = {
  name: 'foto.png',
  mimeType: 'image/png',
  buffer: Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  ),
};
