import { type CardStage, DAY_SECONDS } from '@monev/data';

/** What a file of card transactions says in sum, by the office's words. Successful transactions, unless said otherwise. */
export interface CardSummary {
  readonly periode: string | null;
  readonly diterima: number;
  readonly berhasil: number;
  readonly gagal: number;
  readonly gagal_menurut_sebab: Readonly<Record<string, number>>;
  /** Rupiah. */
  readonly nominal_berhasil: number;
  readonly kartu_berbeda_berhasil: number;
  /** Goods that the list of foods does not have: a KKS may not buy them (HANDBOOK 7.8). */
  readonly komoditas_tidak_layak_kks: number;
  readonly per_hari: Readonly<Record<string, number>>;
  readonly per_kelurahan: Readonly<Record<string, CardGroup>>;
  readonly per_agen: Readonly<Record<string, CardGroup>>;
  readonly per_komoditas: Readonly<Record<string, CardGroup>>;
}

/** `kartu_berbeda` is left out for agents and goods of files beyond 100,000 rows. */
export interface CardGroup {
  readonly baris: number;
  readonly nominal: number;
  readonly kartu_berbeda?: number;
}

const EPOCH = Date.UTC(2000, 0, 1);

/** `foods`: codes of the foods that a KKS may buy. */
export function summaryOf(stage: CardStage, foods: readonly string[]): CardSummary {
  const { totals, villages, goods, outlets, reasons, perDay, months } = stage.tally.summarise();
  const { dimensions, small } = stage;
  const withCards = (groups: Map<number, CardGroup>, cards: Map<number, Set<number>>) =>
    new Map(
      [...groups]
        .filter(([, { baris }]) => baris > 0)
        .map(([no, group]) => [no, small.isSmall ? { ...group, kartu_berbeda: cards.get(no)?.size ?? 0 } : group]),
    );
  const notFood = [...goods].filter(([no]) => !isFood(dimensions.goodsOf(no), foods));
  return {
    periode: months.length > 1 ? `${months[0]}..${months.at(-1)}` : (months[0] ?? null),
    diterima: stage.rowsTaken,
    berhasil: totals.succeeded,
    gagal: stage.rowsTaken - totals.succeeded,
    gagal_menurut_sebab: named(reasons, (no) => dimensions.reasonOf(no)),
    nominal_berhasil: totals.amount,
    kartu_berbeda_berhasil: totals.families - stage.movedTwice(),
    komoditas_tidak_layak_kks: notFood.reduce((sum, [, { baris }]) => sum + baris, 0),
    per_hari: named(perDay, (day) => new Date(EPOCH + day * DAY_SECONDS * 1000).toISOString().slice(0, 10)),
    per_kelurahan: named(villages, (no) => stage.villages.codes[no] as string),
    per_agen: named(withCards(outlets, small.ofOutlet), (no) => dimensions.agentOf(no)),
    per_komoditas: named(withCards(goods, small.ofGoods), (no) => dimensions.goodsOf(no)),
  };
}

/** In the order of the names. */
function named<T>(found: Map<number, T>, nameOf: (no: number) => string): Record<string, T> {
  const entries = [...found].map(([no, value]) => [nameOf(no), value] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** "TELUR" is the beginning of "TELUR AYAM", "BERAS PREMIUM" a class of "BERAS". */
function isFood(goods: string, foods: readonly string[]): boolean {
  return foods.some((food) => food === goods || food.startsWith(`${goods} `) || goods.startsWith(`${food} `));
}
