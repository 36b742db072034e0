import { Readable } from 'node:stream';
import { type Month, addMonths } from '@monev/kernel';
import { AcceptImportService, CardImportService, cardLayoutOfHead } from '@monev/server/intake';
import { type CommandContext } from '../../with-store';
import { DEMO_PROVINCE, type DemoVillage } from '../demo-province';
import { CARD_HEADER, cardFile } from './card-file';
import { cardProvince } from './card-province';

export interface CardMonths {
  /** Months up to December of the demo year. */
  readonly months: number;
  /** Rows for each card and month. */
  readonly lines: number;
}

/** Makes the files of card transactions and imports them one after another; `onFile` is told of each. */
export async function importCardMonths(
  { database, actor, cardSecret }: CommandContext,
  villages: readonly DemoVillage[],
  { months, lines }: CardMonths,
  onFile: (name: string, isFresh: boolean) => void,
): Promise<void> {
  const province = cardProvince(villages);
  const layout = cardLayoutOfHead(Buffer.from(`${CARD_HEADER}\r\n`));
  if (!layout) throw new Error('The demo writes a header that the import does not know.');
  const cards = new CardImportService(database, cardSecret);
  const acceptance = new AcceptImportService(database);
  for (const month of lastMonths(months)) {
    const name = `contoh_transaksi_kartu_${month}.csv`;
    const content = Readable.from(cardFile(province, month, lines));
    const staged = await cards.stage(actor, { name, content, layout }, { keep: 'ALWAYS' });
    const isFresh = staged.outcome === 'STAGED' || staged.outcome === 'WAITING';
    if (isFresh) await acceptance.accept(actor, staged.batchId, { setAsideReason: null });
    onFile(name, isFresh);
  }
}

function lastMonths(count: number): Month[] {
  const last = `${DEMO_PROVINCE.year}-12` as Month;
  return Array.from({ length: count }, (_, at) => addMonths(last, at - count + 1));
}
