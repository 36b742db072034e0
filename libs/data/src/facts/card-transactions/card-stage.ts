import { type Actor } from '@monev/domain/identity';
import { type RegionCode } from '@monev/kernel';
import { to as copyTo } from 'pg-copy-streams';
import { RegionOutOfScopeError } from '../../connection/connection-errors';
import { type Transaction, actorOf, withWholeCountry } from '../../connection/transaction';
import { DAY_SECONDS, MONTH_START, monthName } from './calendar';
import { CardImportBusyError } from './card-errors';
import { CardKeyMaker } from './card-key';
import { CardTally, type TalliedRow } from './card-tally';
import { clientOf } from './copy-rows';
import { CardDimensions } from './dimensions';
import { FACT_COLUMNS, FactBlock, type FactRow } from './fact-block';
import { FamilyIndex } from './family-index';
import { FixedRows } from './fixed-rows';
import { OpenCopy } from './open-copy';
import { PairSet } from './pair-set';
import { SmallFile } from './small-file';
import { Villages } from './villages';

/** What became of a row. WAIT: something must be read first; call `provide` and add the same row again. */
export const ADDED = { TAKEN: 0, REPEATED: 1, WAIT: 2, RETIRED: 3 } as const;

/** A transaction with all its fields checked. */
export interface CardRow extends FactRow, TalliedRow {
  /** The card number exactly, in two parts below 2^31. It is never stored. */
  cardHigh: number;
  cardLow: number;
}

/** First key of the lock under which one file of card transactions is read at a time. */
const IMPORT_LOCK = [71_744, 1] as const;
const LOCK_PATIENCE_MS = 30_000;
const IMPORTER = 'monev_importer';
/** Blocks that may wait for the server while reading goes on; each holds 8,000 rows. */
const MOST_UNDER_WAY = 4;
const NOT_LOADED = -2;
/** A row of one int8 in a binary COPY. */
const ID_ROW_BYTES = 14;

/**
 * Takes checked card transactions of one file: gives families their bits, refuses a transaction seen before, counts, and
 * copies the rows into their months, all in the caller's transaction. The rows do not count until the batch is accepted.
 */
export class CardStage {
  readonly villages = new Villages();
  readonly tally = new CardTally(this.villages);
  readonly families: FamilyIndex;
  readonly small = new SmallFile();
  rowsTaken = 0;
  private readonly ids = new PairSet();
  /** By month: undefined = not asked yet, null = retired. */
  private readonly blocks: (FactBlock | null | undefined)[] = [];
  private readonly provinces = new Set<number>();
  private readonly outOfScope = new Set<number>();
  private wantedMonth = -1;
  private wantedProvince = -1;
  private readonly waiting: { month: number; block: FactBlock }[] = [];
  private readonly free: FactBlock[] = [];
  private copy: OpenCopy | null = null;
  /** Blocks given to the connection and not yet passed on by it. */
  private underWay = 0;

  private constructor(
    private readonly tx: Transaction,
    readonly batchNo: number,
    readonly dimensions: CardDimensions,
    cardSecret: Uint8Array,
  ) {
    this.families = new FamilyIndex(new CardKeyMaker(cardSecret));
  }

  /** @throws {CardImportBusyError} when another file is being read for longer than half a minute. */
  static async open(tx: Transaction, cardSecret: Uint8Array): Promise<CardStage> {
    await lockImport(tx);
    const [next] = (await tx.query('SELECT coalesce(max(batch_no), 0) + 1 AS no FROM card_batches')) as {
      no: number;
    }[];
    return new CardStage(tx, next?.no ?? 1, await CardDimensions.load(tx), cardSecret);
  }

  /** The place of a kelurahan, −1 when the list has none; −2: its province must be provided first. */
  village(regencyNo: number, villageNo: number): number {
    const found = this.villages.find(regencyNo, villageNo);
    if (found >= 0) return found;
    const province = Math.floor(regencyNo / 100);
    if (this.provinces.has(province)) return -1;
    this.wantedProvince = province;
    return NOT_LOADED;
  }

  /** `bytes[start..end)`: the digits of the card. @throws {RegionOutOfScopeError} */
  add(row: CardRow, bytes: Uint8Array, start: number, end: number): number {
    const block = this.blocks[row.month];
    if (!block) {
      if (block === null) return ADDED.RETIRED;
      this.wantedMonth = row.month;
      return ADDED.WAIT;
    }
    if (this.outOfScope.size > 0 && this.outOfScope.has(row.village)) throw new RegionOutOfScopeError();
    if (!this.ids.add(row.trxHigh | 0, row.trxLow | 0)) return ADDED.REPEATED;
    row.regencyNo = this.villages.regencyNo[row.village] as number;
    row.villageNo = this.villages.villageNo[row.village] as number;
    row.familyBit = this.families.bitOf(row.cardHigh, row.cardLow, row.village, bytes, start, end);
    this.tally.add(row);
    if (this.small.isSmall) this.small.add(row);
    block.add(row);
    this.rowsTaken += 1;
    if (block.isFull) {
      this.waiting.push({ month: row.month, block });
      this.blocks[row.month] = this.free.pop() ?? new FactBlock(this.batchNo);
    }
    return ADDED.TAKEN;
  }

  /** Families that this file counted in a second kelurahan too: they are one in its total. */
  movedTwice(): number {
    const places = new Map<string, number>();
    for (const { village, bit, key } of this.families.moves()) {
      if (!this.tally.hasFamily(village, bit)) continue;
      const card = Buffer.from(key).toString('hex');
      places.set(card, (places.get(card) ?? 0) + 1);
    }
    return [...places.values()].reduce((sum, count) => sum + count - 1, 0);
  }

  /** Reads what the last row waits for. */
  async provide(): Promise<void> {
    await this.settle();
    if (this.wantedProvince >= 0) await this.provideProvince(this.wantedProvince);
    if (this.wantedMonth >= 0) await this.provideMonth(this.wantedMonth);
    this.wantedProvince = -1;
    this.wantedMonth = -1;
  }

  /**
   * Sends full blocks. The server works on them while more rows are read: this waits only when much is on its way.
   * @throws what the server said of earlier blocks.
   */
  async pump(): Promise<void> {
    for (const { month, block } of this.waiting.splice(0)) {
      if (this.copy?.month !== month) await this.openCopy(month);
      this.send(block);
    }
    while (this.underWay > MOST_UNDER_WAY) await this.copy?.moved();
    this.copy?.check();
  }

  /** Sends the rest and stores what the file brought beside its rows. Call once, at the end. */
  async finish(): Promise<void> {
    for (const [month, block] of this.blocks.entries()) {
      if (block && !block.isEmpty) this.waiting.push({ month, block });
    }
    await this.settle();
    await this.dimensions.store(this.tx);
  }

  /** Waits until the server has taken all full blocks: the connection is free for questions then. */
  async settle(): Promise<void> {
    await this.pump();
    await this.closeCopy();
  }

  /** Sends nothing more and ends what is under way, so that the transaction can be taken back. Never throws. */
  async abandon(): Promise<void> {
    this.waiting.length = 0;
    await this.copy?.end().catch(() => undefined);
    this.copy = null;
  }

  private send(block: FactBlock): void {
    this.underWay += 1;
    this.copy?.write(block.take(), () => {
      this.underWay -= 1;
      this.free.push(block);
    });
  }

  /** COPY goes into a month by its own name, by the role that may do that and nothing else (SECURITY §3). */
  private async openCopy(month: number): Promise<void> {
    await this.closeCopy();
    await this.tx.query(`SET LOCAL ROLE ${IMPORTER}`);
    const part = `card_transactions_${monthName(month).replace('-', '_')}`;
    this.copy = new OpenCopy(await clientOf(this.tx), `${part} (${FACT_COLUMNS})`, month);
  }

  private async closeCopy(): Promise<void> {
    if (!this.copy) return;
    await this.copy.end();
    this.copy = null;
    await this.tx.query('RESET ROLE');
  }

  private async provideProvince(province: number): Promise<void> {
    this.provinces.add(province);
    const prefix = String(province).padStart(2, '0');
    const { scope } = actorOf(this.tx);
    const rows = await withWholeCountry(
      this.tx,
      () =>
        this.tx.query(
          `SELECT region.code, list.card_keys AS keys
           FROM  (SELECT code, left(code, 4) AS regency_code FROM regions
                  WHERE level = 'VILLAGE' AND code >= $1 AND code < $1 || ':') AS region
           LEFT   JOIN family_lists AS list ON list.regency_code = region.regency_code AND list.village_code = region.code
           ORDER  BY region.code`,
          [prefix],
        ) as Promise<{ code: RegionCode; keys: Buffer | null }[]>,
    );
    for (const { code, keys } of rows) {
      const village = this.villages.add(code);
      if (keys) this.families.load(village, keys);
      if (!isInScope(scope, code)) this.outOfScope.add(village);
    }
  }

  /** Opens the month and remembers the ids that other files brought into it. */
  private async provideMonth(month: number): Promise<void> {
    const [opened] = (await this.tx.query('SELECT open_card_month($1) AS open', [monthName(month)])) as {
      open: boolean;
    }[];
    if (!opened?.open) {
      this.blocks[month] = null;
      return;
    }
    this.blocks[month] = new FactBlock(this.batchNo);
    await withWholeCountry(this.tx, async () => {
      const client = await clientOf(this.tx);
      const from = (MONTH_START[month] as number) * DAY_SECONDS;
      const until = (MONTH_START[month + 1] as number) * DAY_SECONDS;
      const ids = new FixedRows(ID_ROW_BYTES, (view, at) =>
        this.ids.add(view.getInt32(at + 6), view.getInt32(at + 10)),
      );
      const rows = client.query(
        copyTo(
          `COPY (SELECT trx_no FROM card_transactions WHERE occurred_s >= ${from} AND occurred_s < ${until})
           TO STDOUT (FORMAT binary)`,
        ),
      );
      for await (const chunk of rows) ids.feed(chunk as Buffer);
    });
  }
}

function isInScope(scope: Actor['scope'], code: RegionCode): boolean {
  if (scope.kind === 'REGIONS') return scope.codes.some((own) => code.startsWith(own));
  return scope.kind === 'ALL';
}

async function lockImport(tx: Transaction): Promise<void> {
  for (const since = Date.now(); ;) {
    const [lock] = (await tx.query('SELECT pg_try_advisory_xact_lock($1, $2) AS got', [...IMPORT_LOCK])) as {
      got: boolean;
    }[];
    if (lock?.got) return;
    if (Date.now() - since > LOCK_PATIENCE_MS) throw new CardImportBusyError();
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
