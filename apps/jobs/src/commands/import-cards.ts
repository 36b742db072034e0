import * as fs from 'node:fs';
import path from 'node:path';
import {
  AcceptImportService,
  CardImportCancelledError,
  CardImportService,
  type CardLayout,
  type CardReading,
  reasonOf,
} from '@monev/server/intake';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { type CommandContext } from '../with-store';
import { type ImportStatus, STATUS_LINE } from './import-report';

const HEAD_BYTES = 64 * 1024;
const CHUNK_BYTES = 1024 * 1024;
const SAY_EVERY_MS = 2_000;
const MOST_LINES = 40;

interface CardOptions {
  readonly setAside?: string;
  readonly acceptWarnings?: string;
  readonly dryRun?: boolean;
}

/** The first bytes of a file. */
export async function headOf(file: string): Promise<Buffer> {
  const handle = await fs.promises.open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Imports a file of card transactions by the fast lane: staged and accepted. Refused rows stop it unless a reason sets them
 * aside. Ctrl-C takes everything back.
 */
export async function importCards(
  printer: Printer,
  { database, actor, cardSecret }: CommandContext,
  { file, layout }: { readonly file: string; readonly layout: CardLayout },
  options: CardOptions,
): Promise<ExitCode> {
  const { signal, release } = cancelOnInterrupt();
  const progress = progressOf(printer, fs.statSync(file).size);
  try {
    const content = fs.createReadStream(file, { highWaterMark: CHUNK_BYTES });
    const staged = await new CardImportService(database, cardSecret).stage(
      actor,
      { name: path.basename(file), content, layout },
      { keep: options.dryRun ? 'NEVER' : options.setAside ? 'ALWAYS' : 'CLEAN', onProgress: progress, signal },
    );
    const { reading } = staged;
    if (staged.outcome === 'DUPLICATE_FILE') return report(printer, reading, 'DUPLICATE_FILE', EXIT.OK, staged.batchId);
    if (staged.outcome === 'NOT_KEPT') {
      const code = reading.refusedRows > 0 ? EXIT.REFUSED : EXIT.OK;
      return report(printer, reading, options.dryRun ? 'DRY_RUN' : 'REFUSED', code, null);
    }
    const result = await new AcceptImportService(database).accept(actor, staged.batchId, {
      setAsideReason: options.setAside ?? null,
      warningReason: options.acceptWarnings ?? options.setAside ?? null,
    });
    const status = result.outcome === 'DUPLICATE_FILE' ? 'DUPLICATE_FILE' : 'COMMITTED';
    return report(printer, reading, status, EXIT.OK, result.batch.id);
  } finally {
    release();
  }
}

function report(
  printer: Printer,
  reading: CardReading,
  status: ImportStatus,
  code: ExitCode,
  batchId: string | null,
): ExitCode {
  printer.result(cardJson(reading, status, batchId), () => cardLines(reading, status, batchId));
  return code;
}

/** The same keys as for other layouts; what the transactions say in sum stands in the office's words. */
function cardJson(reading: CardReading, status: ImportStatus, batchId: string | null) {
  return {
    status,
    batchId,
    template: reading.layout,
    layout: reading.layout,
    needs: [],
    records: [],
    ditolak: reading.problems.map((problem, at) => ({
      baris: problem.row,
      alasan: reasonOf(problem),
      sebab: reasonOf(problem).replaceAll('_', ' ').toUpperCase(),
      id: reading.refusedIds[at],
      kode: problem.code,
      lembar: problem.sheet,
      kolom: problem.column,
      isi: problem.text,
      pesan: problem.wording.id,
    })),
    peringatan: [],
    baris_dibaca: reading.rowsRead,
    baris_data: reading.rowsRead,
    jumlah_ditolak: reading.refusedRows,
    kolom_pribadi_dibuang: reading.droppedPersonalColumns,
    ...reading.summary,
  };
}

function cardLines(reading: CardReading, status: ImportStatus, batchId: string | null): string[] {
  const { summary, problems } = reading;
  const count = (value: number) => value.toLocaleString('id-ID');
  return [
    `${reading.fileName} · ${reading.layout} · ${count(reading.rowsTaken)} transaksi dari ${count(reading.rowsRead)} baris`,
    `Kolom pribadi dibuang: ${reading.droppedPersonalColumns.join(', ')} (nomor kartu hanya menjadi kunci kartu)`,
    `Berhasil ${count(summary.berhasil)}, gagal ${count(summary.gagal)}, Rp ${count(summary.nominal_berhasil)}, ${count(summary.kartu_berbeda_berhasil)} KPM berbeda`,
    ...problems.slice(0, MOST_LINES).map(({ row, column, wording, text }) => {
      const said = text ? ` ("${text}")` : '';
      return `  baris ${row}${column ? ` kolom ${column}` : ''}: ${wording.id}${said}`;
    }),
    ...(reading.refusedRows > MOST_LINES ? [`  … dan ${count(reading.refusedRows - MOST_LINES)} lainnya`] : []),
    STATUS_LINE[status] + (batchId ? ` Nomor berkas: ${batchId}` : ''),
  ];
}

/** Says now and then how far it is. */
function progressOf(printer: Printer, size: number): (done: { bytes: number; rows: number }) => void {
  let last = Date.now();
  return ({ bytes, rows }) => {
    if (Date.now() - last < SAY_EVERY_MS) return;
    last = Date.now();
    printer.say(`${Math.floor((100 * bytes) / Math.max(1, size))} %: ${rows.toLocaleString('id-ID')} baris`);
  };
}

/** The first Ctrl-C ends the reading in good order; a second one ends the program. */
function cancelOnInterrupt(): { signal: AbortSignal; release: () => void } {
  const controller = new AbortController();
  const cancel = () => controller.abort(new CardImportCancelledError());
  process.once('SIGINT', cancel);
  return { signal: controller.signal, release: () => void process.off('SIGINT', cancel) };
}
