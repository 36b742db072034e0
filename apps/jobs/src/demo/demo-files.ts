import { type Month } from '@monev/kernel';
import { DEMO_BENEFIT_RUPIAH, type DemoCount, type DemoStage } from './demo-province';

/** A file as an office would send it. */
export interface DemoFile {
  readonly name: string;
  readonly text: string;
}

const lines = (header: string, rows: readonly (readonly (string | number | bigint)[])[]) =>
  [header, ...rows.map((row) => row.join(','))].join('\r\n') + '\r\n';

/** A table as an office would export it. */
export function csv(name: string, header: string, rows: readonly (readonly (string | number | bigint)[])[]): DemoFile {
  return { name, text: lines(header, rows) };
}

/** Two files a month: the payment list at its beginning, the bank's report at its end. */
export function kpmFiles(counts: readonly DemoCount[]): DemoFile[] {
  const months = [...new Set(counts.map((count) => count.month))].sort();
  return months.flatMap((month) => {
    const rows = counts.filter((count) => count.month === month);
    return [paymentList(month, rows), bankReport(month, rows)];
  });
}

const KPM_HEADER = 'kode_wilayah,periode,program,bank,sumber,jumlah_kpm,kpm_transaksi,tanggal_posisi';

function paymentList(month: Month, rows: readonly DemoCount[]): DemoFile {
  return {
    name: `contoh_data_bayar_${month}.csv`,
    text: lines(
      KPM_HEADER,
      rows.map((row) => [row.region, month, 'SEMBAKO', row.bank, 'PAYMENT_LIST', row.eligible, '', `${month}-05`]),
    ),
  };
}

function bankReport(month: Month, rows: readonly DemoCount[]): DemoFile {
  return {
    name: `contoh_laporan_bank_${month}.csv`,
    text: lines(
      KPM_HEADER,
      rows
        .filter((row) => row.transacted !== null)
        .map((row) => [
          row.region,
          month,
          'SEMBAKO',
          row.bank,
          'BANK_REPORT',
          row.eligible,
          row.transacted ?? '',
          `${month}-28`,
        ]),
    ),
  };
}

/** One file a quarter: SP2D, penyaluran, pencairan per kabupaten/kota. */
export function stageFiles(stages: readonly DemoStage[]): DemoFile[] {
  const firstMonths = [...new Set(stages.map((stage) => stage.firstMonth))].sort();
  return firstMonths.map((firstMonth, index) => ({
    name: `contoh_penyaluran_${firstMonth.slice(0, 4)}_triwulan_${index + 1}.csv`,
    text: lines(
      'kode_wilayah,bulan_pertama,jumlah_bulan,program,penyalur,alokasi_kpm,alokasi_rp,penyaluran_kpm,penyaluran_rp,pencairan_kpm,pencairan_rp',
      stages
        .filter((stage) => stage.firstMonth === firstMonth)
        .map((stage) => {
          const amount = (families: number) => BigInt(families) * DEMO_BENEFIT_RUPIAH * BigInt(stage.months);
          return [
            stage.region, firstMonth, stage.months, 'SEMBAKO', stage.bank,
            stage.allocatedKpm, amount(stage.allocatedKpm),
            stage.disbursedKpm, amount(stage.disbursedKpm),
            stage.redeemedKpm, amount(stage.redeemedKpm),
          ]; // prettier-ignore
        }),
    ),
  }));
}
