import { type DemoFile, csv } from '../demo-files';
import { type DemoDelivery, type DemoMou } from './trade';
import { type DemoInspection, type DemoInvoice, type DemoPrice } from './trade-evidence';

const yes = (answer: boolean) => (answer ? 'Ya' : 'Tidak');

export function mouFile(mous: readonly DemoMou[]): DemoFile {
  return csv(
    'contoh_mou.csv',
    'no_mou,nib_penyedia,no_register,tanggal_tanda_tangan,berlaku_mulai,berlaku_sampai,hari_bayar,komoditas,kelas_mutu,satuan,harga_sepakat,butir_patah_sepakat_persen,klausul_penggantian',
    mous.flatMap((mou) =>
      [...mou.prices].map(([commodity, price]) => [
        mou.mouNo, mou.supplier.supplierNo, mou.outlet.registerNo, mou.startsOn, mou.startsOn, mou.endsOn, 7, commodity,
        commodity === 'BERAS' ? 'PREMIUM' : '', 'KG', price, '', 'Diganti paling lambat 24 jam',
      ]),
    ),
  ); // prettier-ignore
}

export function deliveryFile(name: string, deliveries: readonly DemoDelivery[]): DemoFile {
  return csv(
    `contoh_pengiriman_${name}.csv`,
    'no_pengiriman,nib_penyedia,no_register,no_mou,dipesan_pada,dijanjikan_pada,diterima_pada,komoditas,kelas_mutu,satuan,jumlah_dipesan,jumlah_dikirim,jumlah_diterima,jumlah_ditolak,harga_satuan,merek,label_sesuai,dikemas_paket,diganti_pada',
    deliveries.flatMap((delivery) =>
      delivery.lines.map((line) => {
        const came = delivery.receivedAt !== '';
        return [
          delivery.deliveryNo, delivery.mou.supplier.supplierNo, delivery.mou.outlet.registerNo, delivery.mou.mouNo,
          delivery.orderedOn, delivery.promisedAt, delivery.receivedAt, line.good.commodity, line.good.qualityClass,
          line.good.unit, line.ordered, came ? line.delivered : '', came ? line.accepted : '',
          came ? line.delivered - line.accepted : '', line.price, line.good.commodity === 'BERAS' ? 'Cap Contoh' : '',
          yes(line.labelOk), yes(line.bundle), came ? line.replacedAt : '',
        ];
      }),
    ),
  ); // prettier-ignore
}

export function inspectionFile(name: string, inspections: readonly DemoInspection[]): DemoFile {
  return csv(
    `contoh_pemeriksaan_mutu_${name}.csv`,
    'no_pemeriksaan,no_lot,nib_penyedia,no_register,no_pengiriman,baris_pengiriman,komoditas,kelas_mutu,tanggal_contoh,derajat_sosoh_persen,kadar_air_persen,butir_patah_persen,label_sesuai',
    inspections.map(({ delivery, ...row }) => [
      row.inspectionNo, row.lotNo, delivery.mou.supplier.supplierNo, delivery.mou.outlet.registerNo, delivery.deliveryNo, 1,
      'BERAS', 'PREMIUM', row.sampledOn, row.milling, row.moisture, row.broken, yes(row.labelOk),
    ]),
  ); // prettier-ignore
}

export function invoiceFile(name: string, invoices: readonly DemoInvoice[]): DemoFile {
  return csv(
    `contoh_faktur_${name}.csv`,
    'no_faktur,nib_penyedia,no_register,no_pengiriman,tanggal_faktur,total_faktur,komoditas,kelas_mutu,satuan,jumlah,harga_satuan',
    invoices.flatMap(({ delivery, ...invoice }) =>
      invoice.lines.map((line) => [
        invoice.invoiceNo, delivery.mou.supplier.supplierNo, delivery.mou.outlet.registerNo, delivery.deliveryNo,
        invoice.invoicedOn, invoice.amount, line.good.commodity, line.good.qualityClass, line.good.unit, line.qty, line.price,
      ]),
    ),
  ); // prettier-ignore
}

export function paymentFile(name: string, invoices: readonly DemoInvoice[]): DemoFile {
  return csv(
    `contoh_pembayaran_${name}.csv`,
    'no_pembayaran,nib_penyedia,no_register,no_faktur,tanggal_bayar,jumlah_bayar',
    invoices
      .filter((invoice) => invoice.paidOn !== '')
      .map(({ delivery, ...invoice }) => [
        `B-${invoice.invoiceNo}`, delivery.mou.supplier.supplierNo, delivery.mou.outlet.registerNo, invoice.invoiceNo,
        invoice.paidOn, invoice.amount,
      ]),
  ); // prettier-ignore
}

export function priceFile(name: string, prices: readonly DemoPrice[]): DemoFile {
  return csv(
    `contoh_survei_harga_${name}.csv`,
    'kode_wilayah,tanggal_survei,tempat_survei,jenis_harga,komoditas,kelas_mutu,satuan,harga',
    prices.map((row) => [
      row.district, row.date, row.place, 'MARKET_SURVEY', row.good.commodity, row.good.qualityClass, row.good.unit, row.price,
    ]),
  ); // prettier-ignore
}

/** Ceiling prices of rice in zone 1 from 2017 (HANDBOOK 7.9). */
export function ceilingFile(): DemoFile {
  return csv(
    'contoh_het_beras.csv',
    'kode_wilayah,tanggal_survei,tempat_survei,jenis_harga,komoditas,kelas_mutu,satuan,harga',
    [
      ['31', '2017-09-01', '', 'HET', 'BERAS', 'MEDIUM', 'KG', 9_450],
      ['31', '2017-09-01', '', 'HET', 'BERAS', 'PREMIUM', 'KG', 12_800],
    ],
  );
}
