import { commodityOf, holdsNik } from '@monev/domain/intake';
import { type CardDimensions, WordList } from '@monev/data';

/** Longest word that is kept of a file. */
const LONGEST = 80;
export const NIK_FOUND = -2;
const NEW_WORD = -1;
const TOO_MANY = -1;
const MOST_COMMODITIES = 2_000;
const MOST_UNITS = 60;

/** Words of a file beside the numbers they have in the facts: looked up by their bytes, learned once. */
export class CardWords {
  private readonly agents = new WordList();
  private readonly commodities = new WordList();
  private readonly units = new WordList();
  private readonly reasons = new WordList();
  private readonly commodityTexts: string[] = [];
  private readonly unitTexts: string[] = [];
  /** By commodity and unit: the number of the goods + 1. */
  private readonly goods = new Int32Array(MOST_COMMODITIES * MOST_UNITS);

  constructor(private readonly dimensions: CardDimensions) {}

  /** −1: too many; −2: it holds what may be a NIK. */
  agent(bytes: Uint8Array, start: number, end: number, nameStart: number, nameEnd: number): number {
    const known = this.agents.find(bytes, start, end);
    if (known !== NEW_WORD) return known;
    const agentNo = textOf(bytes, start, end).toUpperCase();
    const name = textOf(bytes, nameStart, nameEnd);
    if (isPersonal(agentNo) || isPersonal(name)) return NIK_FOUND;
    return learn(this.agents, bytes, start, end, this.dimensions.outletNo(agentNo, name));
  }

  /** Commodity and unit together. */
  goodsNo(bytes: Uint8Array, start: number, end: number, unitStart: number, unitEnd: number): number {
    let commodity = this.commodities.find(bytes, start, end);
    if (commodity < 0)
      commodity = this.learnText(this.commodities, this.commodityTexts, MOST_COMMODITIES, bytes, start, end);
    let unit = this.units.find(bytes, unitStart, unitEnd);
    if (unit < 0) unit = this.learnText(this.units, this.unitTexts, MOST_UNITS, bytes, unitStart, unitEnd);
    if (commodity < 0 || unit < 0) return Math.min(commodity, unit);
    const pair = commodity * MOST_UNITS + unit;
    const known = (this.goods[pair] as number) - 1;
    if (known >= 0) return known;
    const goods = { ...commodityOf(this.commodityTexts[commodity] as string), unit: this.unitTexts[unit] as string };
    const no = this.dimensions.goodsNo(goods);
    this.goods[pair] = no + 1;
    return no;
  }

  reason(bytes: Uint8Array, start: number, end: number): number {
    const known = this.reasons.find(bytes, start, end);
    if (known !== NEW_WORD) return known;
    const reason = textOf(bytes, start, end).toUpperCase() || NO_REASON;
    if (isPersonal(reason)) return NIK_FOUND;
    return learn(this.reasons, bytes, start, end, this.dimensions.reasonNo(reason));
  }

  private learnText(
    list: WordList,
    texts: string[],
    most: number,
    bytes: Uint8Array,
    start: number,
    end: number,
  ): number {
    const text = textOf(bytes, start, end).toUpperCase();
    if (isPersonal(text)) return NIK_FOUND;
    if (texts.length === most) return TOO_MANY;
    texts.push(text);
    return learn(list, bytes, start, end, texts.length - 1);
  }
}

/** The reason of a failed transaction whose file names none. */
const NO_REASON = 'TIDAK DISEBUT';

function learn(list: WordList, bytes: Uint8Array, start: number, end: number, number: number): number {
  if (number >= 0) list.add(bytes.subarray(start, end), number);
  return number;
}

function textOf(bytes: Uint8Array, start: number, end: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset + start, end - start)
    .toString('utf8')
    .replace(/\p{Cc}/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, LONGEST);
}

function isPersonal(text: string): boolean {
  return holdsNik({ kind: 'TEXT', text });
}
