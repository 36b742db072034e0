import { type CardStaged, CardImportService } from '../card-import.service';
import { cardLayoutOfHead, peek, whole } from '../read-card-file';
import { type Database } from '@monev/data';
import { OPERATOR } from '@monev/data/testing';

export const CARD_HEADER_LINE =
  'ID_TRX;TGL_TRX;JAM;NO_KARTU;NAMA_KPM;KD_AGEN;NAMA_AGEN;KODE_KEL;KOMODITAS;QTY;SATUAN;HARGA;NOMINAL;STATUS;KETERANGAN';

/** A transaction as a test thinks of it. */
export interface CardLine {
  readonly id: string;
  /** YYYY-MM-DD. */
  readonly day: string;
  readonly hour: number;
  /** A small number: the card 1946… with it at its end. */
  readonly card: number;
  readonly agent: string;
  readonly village: string;
  readonly goods: string;
  readonly quantity: number;
  readonly price: number;
  /** Null: it succeeded. */
  readonly failure: string | null;
}

export const CARD_LINE: CardLine = {
  ...{ id: 'T1', day: '2021-09-10', hour: 9, card: 1, agent: '46887816', village: '3171011001', goods: 'TEMPE' },
  ...{ quantity: 4, price: 6_000, failure: null },
};

export function cardText(lines: readonly CardLine[]): string {
  return [CARD_HEADER_LINE, ...lines.map(rowOf)].join('\r\n') + '\r\n';
}

function rowOf(line: CardLine): string {
  const [year, month, day] = line.day.split('-');
  const card = `1946${String(line.card).padStart(12, '0')}`;
  const status = line.failure === null ? 'BERHASIL;' : `GAGAL;${line.failure}`;
  return `${line.id};${day}/${month}/${year};${String(line.hour).padStart(2, '0')}:15:00;${card};CONTOH;${line.agent};AGEN ${line.agent};${line.village};${line.goods};${line.quantity};KG;${line.price};${line.quantity * line.price};${status}`;
}

export const CARD_SECRET_OF_TESTS = Buffer.alloc(32, 7);

/** Stages a file as an upload does, or as `keep` says. Throws for text that is no file of card transactions. */
export async function stageCards(
  database: Database,
  text: string | Buffer,
  keep: 'ALWAYS' | 'CLEAN' | 'NEVER' = 'ALWAYS',
  actor = OPERATOR,
): Promise<CardStaged> {
  const peeked = await peek(inChunks(Buffer.from(text)));
  const layout = cardLayoutOfHead(peeked.head);
  if (!layout) throw new Error('not a file of card transactions');
  const file = { name: 'uji.csv', content: whole(peeked), layout };
  return new CardImportService(database, CARD_SECRET_OF_TESTS).stage(actor, file, { keep });
}

async function* inChunks(bytes: Buffer): AsyncGenerator<Uint8Array> {
  await Promise.resolve();
  for (let at = 0; at < bytes.length; at += 10_007) yield bytes.subarray(at, at + 10_007);
}
