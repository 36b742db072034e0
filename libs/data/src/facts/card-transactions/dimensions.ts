import { type Transaction } from '../../connection/transaction';

/** Goods as a transaction names them: "BERAS" of class "MEDIUM" in "KG". */
export interface CardGoods {
  readonly commodity: string;
  readonly qualityClass: string;
  readonly unit: string;
}

/** A file with more different words than these holds something else in that column. */
export const MOST_WORDS = { outlets: 200_000, goods: 2_000, reasons: 500 } as const;

/**
 * The numbers that outlets, goods and failure reasons have in the facts: read at the beginning of an import, given to new
 * words while it runs, stored at its end. One import at a time: the numbers follow each other without gaps.
 */
export class CardDimensions {
  private readonly outlets = new Map<string, number>();
  private readonly goods = new Map<string, number>();
  private readonly reasons = new Map<string, number>();
  private readonly newOutlets: { no: number; agentNo: string; name: string }[] = [];
  private readonly newGoods: (CardGoods & { no: number })[] = [];
  private readonly newReasons: { no: number; reason: string }[] = [];

  static async load(tx: Transaction): Promise<CardDimensions> {
    const own = new CardDimensions();
    const read = async (sql: string, into: Map<string, number>) => {
      for (const { key, no } of (await tx.query(sql)) as { key: string; no: number }[]) into.set(key, no);
    };
    await read('SELECT agent_no AS key, outlet_no AS no FROM card_outlets', own.outlets);
    await read(
      `SELECT commodity || '|' || quality_class || '|' || unit AS key, goods_no AS no FROM card_goods`,
      own.goods,
    );
    await read('SELECT reason AS key, reason_no AS no FROM card_reasons', own.reasons);
    return own;
  }

  /** −1 when there are more than there can be. */
  outletNo(agentNo: string, name: string): number {
    return numberOf(this.outlets, agentNo, MOST_WORDS.outlets, (no) => this.newOutlets.push({ no, agentNo, name }));
  }

  goodsNo(goods: CardGoods): number {
    const key = `${goods.commodity}|${goods.qualityClass}|${goods.unit}`;
    return numberOf(this.goods, key, MOST_WORDS.goods, (no) => this.newGoods.push({ no, ...goods }));
  }

  reasonNo(reason: string): number {
    return numberOf(this.reasons, reason, MOST_WORDS.reasons, (no) => this.newReasons.push({ no, reason }));
  }

  /** The word of a number given here or before; '' for none. */
  agentOf(no: number): string {
    return wordOf(this.outlets, no);
  }

  /** "BERAS MEDIUM": the commodity with its class, as the file says it. */
  goodsOf(no: number): string {
    const [commodity = '', qualityClass = ''] = wordOf(this.goods, no).split('|');
    return `${commodity} ${qualityClass}`.trim();
  }

  reasonOf(no: number): string {
    return wordOf(this.reasons, no);
  }

  async store(tx: Transaction): Promise<void> {
    await tx.query('INSERT INTO card_outlets SELECT * FROM unnest($1::int[], $2::text[], $3::text[])', [
      this.newOutlets.map(({ no }) => no),
      this.newOutlets.map(({ agentNo }) => agentNo),
      this.newOutlets.map(({ name }) => name),
    ]);
    await tx.query('INSERT INTO card_reasons SELECT * FROM unnest($1::int2[], $2::text[])', [
      this.newReasons.map(({ no }) => no),
      this.newReasons.map(({ reason }) => reason),
    ]);
    await tx.query('INSERT INTO card_goods SELECT * FROM unnest($1::int2[], $2::text[], $3::text[], $4::text[])', [
      this.newGoods.map(({ no }) => no),
      this.newGoods.map(({ commodity }) => commodity),
      this.newGoods.map(({ qualityClass }) => qualityClass),
      this.newGoods.map(({ unit }) => unit),
    ]);
  }
}

function wordOf(known: Map<string, number>, wanted: number): string {
  for (const [word, no] of known) if (no === wanted) return word;
  return '';
}

function numberOf(known: Map<string, number>, key: string, most: number, onNew: (no: number) => void): number {
  const found = known.get(key);
  if (found !== undefined) return found;
  const no = known.size + 1;
  if (no > most) return -1;
  known.set(key, no);
  onNew(no);
  return no;
}
