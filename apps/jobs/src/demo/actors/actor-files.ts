import { type DemoFile, csv } from '../demo-files';
import { type DemoAgent, type DemoOutlet } from './outlets';
import { type DemoAgentMonth, type DemoOutletMonth } from './recaps';
import { type DemoDocument, type DemoSupplier } from './suppliers';

const yes = (answer: boolean) => (answer ? 'Ya' : 'Tidak');

/** The registers, in the order in which they must be known. */
export function registerFiles(register: {
  outlets: readonly DemoOutlet[];
  agents: readonly DemoAgent[];
  suppliers: readonly DemoSupplier[];
  documents: readonly DemoDocument[];
}): DemoFile[] {
  return [
    outletFile(register.outlets),
    officerFile(register.outlets),
    agentFile(register.agents),
    supplierFile(register.suppliers),
    documentFile(register.documents),
  ];
}

function outletFile(outlets: readonly DemoOutlet[]): DemoFile {
  return csv(
    'contoh_register_ewarong.csv',
    'no_register,nama_ewarong,kode_wilayah,alamat,bentuk_usaha,bank,jumlah_edc,buka_setiap_hari,mulai_beroperasi,modal,pernyataan_harga,pernyataan_antar_gratis,pernyataan_kepemilikan,status,status_sejak',
    outlets.map((outlet, at) => [
      outlet.registerNo, outlet.name, outlet.village,
      outlet.flaw === 'NO_SHOP' ? '' : `Jalan Contoh Nomor ${at + 1}`, outlet.legalForm, outlet.bank, 1,
      yes(outlet.flaw !== 'NO_SHOP'), outlet.startedOn, 5_000_000, 'Ya', yes(at % 9 !== 0),
      yes(outlet.flaw !== 'PROHIBITED_OWNER'), 'ACTIVE', outlet.startedOn,
    ]),
  ); // prettier-ignore
}

function officerFile(outlets: readonly DemoOutlet[]): DemoFile {
  return csv(
    'contoh_pengurus_ewarong.csv',
    'no_register,jabatan,nama_pengurus,pekerjaan,mulai,selesai',
    outlets.flatMap((outlet) =>
      outlet.officers.map((officer) => [
        outlet.registerNo,
        officer.post,
        officer.name,
        officer.occupation,
        outlet.startedOn,
        '',
      ]),
    ),
  );
}

function agentFile(agents: readonly DemoAgent[]): DemoFile {
  return csv(
    'contoh_register_agen.csv',
    'bank,no_agen,nama_agen,kode_wilayah,no_register,nomor_seri_edc,mulai_beroperasi,status,status_sejak',
    agents.map((agent) => [
      agent.bank, agent.agentNo, agent.name, agent.village, agent.eWarongNo ?? '', agent.serial, '2019-03-01', 'ACTIVE',
      '2019-03-01',
    ]),
  ); // prettier-ignore
}

function supplierFile(suppliers: readonly DemoSupplier[]): DemoFile {
  return csv(
    'contoh_register_penyedia.csv',
    'nib,no_penyedia,nama_penyedia,bentuk_badan,kode_provinsi,kbli,alamat,gudang_sendiri,direksi,kapasitas_kg_per_minggu,komoditas,penyedia_resmi,dokumen_daftar,terdaftar_mulai,status,status_sejak',
    suppliers.map((supplier, at) => [
      supplier.nib, supplier.supplierNo, supplier.name, supplier.legalForm, '31', '46311', `Kawasan Pergudangan Blok ${at + 1}`,
      yes(supplier.hasOwnWarehouse), supplier.directors, 20_000 + at * 1_500, 'BERAS; TELUR AYAM; KACANG HIJAU', 'Ya',
      'Daftar penyedia resmi 2021 (contoh)', '2021-01-01', 'LISTED', '2021-01-01',
    ]),
  ); // prettier-ignore
}

function documentFile(documents: readonly DemoDocument[]): DemoFile {
  return csv(
    'contoh_dokumen_penyedia.csv',
    'nib_penyedia,jenis_dokumen,nomor_dokumen,tanggal_terbit,berlaku_sampai',
    documents.map((document) => [
      document.supplierNo,
      document.kind,
      document.no,
      document.issuedOn,
      document.validUntil,
    ]),
  );
}

export function outletMonthFile(name: string, rows: readonly DemoOutletMonth[]): DemoFile {
  return csv(
    `contoh_rekap_ewarong_${name}.csv`,
    'no_register,periode,kpm_dilayani,kpm_prioritas,prioritas_diantar_gratis,hari_transaksi',
    rows.map((row) => [row.outlet.registerNo, row.month, row.served, row.priority, row.deliveredFree, row.days]),
  );
}

export function agentMonthFile(name: string, rows: readonly DemoAgentMonth[]): DemoFile {
  return csv(
    `contoh_rekap_agen_${name}.csv`,
    'bank,no_agen,periode,edc_menit_terjadwal,edc_menit_aktif,transaksi_dicoba,transaksi_berhasil,penyelesaian_jatuh_tempo,penyelesaian_tepat_waktu,laporan_jatuh_tempo,laporan_tepat_waktu',
    rows.map((row) => [
      row.agent.bank, row.agent.agentNo, row.month, row.scheduled, row.up, row.attempted, row.succeeded,
      row.settlementsDue, row.settlementsOnTime, 1, row.reportOnTime,
    ]),
  ); // prettier-ignore
}
