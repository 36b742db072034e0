import { type FileReading, reasonOf } from '@monev/server/intake';

export type ImportStatus = 'DRY_RUN' | 'ASKED' | 'REFUSED' | 'COMMITTED' | 'DUPLICATE_FILE';

/**
 * What was read, in the words of the office (docs/intake.md): `records` in the order of the file with undotted codes,
 * `ditolak` the refused rows, then what else the file says. The same keys for every layout.
 */
export function readingJson(read: FileReading, status: ImportStatus, batchId: string | null) {
  const { reading } = read;
  const refusals = reading.problems.filter((problem) => problem.severity === 'BLOCKING');
  return {
    status,
    batchId,
    template: reading.templateId,
    layout: reading.layout,
    needs: reading.needs,
    records: reading.records,
    ditolak: refusals.map((problem) => ({
      baris: problem.row,
      alasan: reasonOf(problem),
      kode: problem.code,
      lembar: problem.sheet,
      kolom: problem.column,
      isi: problem.text,
      pesan: problem.wording.id,
    })),
    peringatan: reading.problems
      .filter((problem) => problem.severity !== 'BLOCKING')
      .map(({ row, code, column, text, wording }) => ({
        baris: row,
        kode: code,
        kolom: column,
        isi: text,
        pesan: wording.id,
      })),
    baris_dibaca: reading.rowsRead,
    baris_total_diabaikan: reading.ignoredTotalRows,
    total_tercetak: reading.printedTotals,
    pembanding_total: reading.totals,
    kolom_pribadi_dibuang: reading.droppedPersonalColumns,
    ...reading.details,
  };
}

const MOST_LINES = 40;

export const STATUS_LINE: Record<ImportStatus, string> = {
  DRY_RUN: 'Hanya dibaca; tidak ada yang disimpan.',
  ASKED: 'Berkas tidak menyebut semua yang perlu diketahui; tidak ada yang disimpan.',
  REFUSED: 'Ada baris yang ditolak; tidak ada yang disimpan. Perbaiki berkas, atau beri alasan dengan --set-aside.',
  COMMITTED: 'Diterima.',
  DUPLICATE_FILE: 'Berkas yang sama sudah pernah diterima; tidak ada yang berubah.',
};
const NEED_LINE = {
  PERIOD: 'Sebutkan periodenya: --period YYYY, YYYY-Qn, atau YYYY-MM.',
  REGION: 'Sebutkan wilayahnya: --region KODE.',
} as const;

export function readingLines(read: FileReading, status: ImportStatus, batchId: string | null): string[] {
  const { reading, file } = read;
  const problems = reading.problems.slice(0, MOST_LINES).map((problem) => {
    const place =
      problem.row > 0
        ? `${problem.sheet} baris ${problem.row}${problem.column ? ` kolom ${problem.column}` : ''}: `
        : '';
    return `  [${problem.severity}] ${place}${problem.wording.id}`;
  });
  return [
    `${file.name} · ${reading.layout} · ${reading.recordCount} catatan dari ${reading.rowsRead} baris`,
    ...(reading.droppedPersonalColumns.length > 0
      ? [`Kolom pribadi dibuang: ${reading.droppedPersonalColumns.join(', ')}`]
      : []),
    ...problems,
    ...(reading.problems.length > MOST_LINES ? [`  … dan ${reading.problems.length - MOST_LINES} lainnya`] : []),
    ...reading.needs.map((need) => NEED_LINE[need]),
    STATUS_LINE[status] + (batchId ? ` Nomor berkas: ${batchId}` : ''),
  ];
}
