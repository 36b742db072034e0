import { type CardKeyMaker } from './card-key';

const KEY_WORDS = 4;
const FULLEST = 0.6;
/** Enough for the cards of a bank in a small province; larger ones make the tables grow. */
const FIRST_SLOTS = 131_072;
/** Bit strings of a kelurahan are as long as its list, rounded up to this: they change their length seldom. */
export const BITS_STEP = 512;

/** A family's place in the list of a kelurahan. */
export interface FamilyPlace {
  readonly village: number;
  readonly bit: number;
  readonly key: Uint8Array;
}

/**
 * Which bit a card has in its kelurahan. A new card gets the next place of the kelurahan's list; a card that a file names
 * in a second kelurahan gets a place there too, and both places are remembered as one family (`moves`), so that an area
 * that holds both does not count it twice.
 */
export class FamilyIndex {
  /** Card numbers seen in this file: high half, low half, village, bit + 1. */
  private seen = new Int32Array(4 * FIRST_SLOTS);
  private seenCount = 0;
  /** Card keys: four words, village, bit + 1. */
  private known = new Int32Array(6 * FIRST_SLOTS);
  private knownCount = 0;
  private readonly sizes: number[] = [];
  private readonly fresh: (number[] | undefined)[] = [];
  private readonly moved = new Map<string, FamilyPlace>();

  constructor(private readonly keys: CardKeyMaker) {}

  /** Takes over the list of a kelurahan as it is stored. */
  load(village: number, cardKeys: Uint8Array): void {
    const view = new DataView(cardKeys.buffer, cardKeys.byteOffset, cardKeys.byteLength);
    const families = cardKeys.length / 16;
    for (let bit = 0; bit < families; bit += 1) {
      const at = bit * 16;
      const k0 = view.getInt32(at);
      const k1 = view.getInt32(at + 4);
      this.insertKnown(k0, k1, view.getInt32(at + 8), view.getInt32(at + 12), village, bit);
    }
    this.sizes[village] = families;
  }

  /** Families in the list of a kelurahan. */
  sizeOf(village: number): number {
    return this.sizes[village] ?? 0;
  }

  /** The bit of the card with these digits; `high` and `low` name the number exactly. */
  bitOf(high: number, low: number, village: number, bytes: Uint8Array, start: number, end: number): number {
    const { seen } = this;
    const mask = seen.length / 4 - 1;
    let at = slotOf(high, low) & mask;
    for (;;) {
      const bit = (seen[at * 4 + 3] as number) - 1;
      if (bit < 0) break;
      if (seen[at * 4 + 1] === low && seen[at * 4] === high && seen[at * 4 + 2] === village) return bit;
      at = (at + 1) & mask;
    }
    this.keys.make(bytes, start, end);
    const bit = this.bitOfKey(village);
    seen[at * 4] = high;
    seen[at * 4 + 1] = low;
    seen[at * 4 + 2] = village;
    seen[at * 4 + 3] = bit + 1;
    this.seenCount += 1;
    if (this.seenCount > (seen.length / 4) * FULLEST) this.growSeen();
    return bit;
  }

  /** Villages whose list grew, with the keys to be appended. */
  additions(): { village: number; cardKeys: Buffer }[] {
    return this.fresh.flatMap((words, village) => {
      if (!words) return [];
      const cardKeys = Buffer.allocUnsafe(words.length * 4);
      for (const [index, word] of words.entries()) cardKeys.writeInt32BE(word, index * 4);
      return [{ village, cardKeys }];
    });
  }

  /** Places that belong to a family with more than one, as far as this file found them. */
  moves(): FamilyPlace[] {
    return [...this.moved.values()];
  }

  /** Looks the key made last up among the known ones; gives it the next place when it is new there. */
  private bitOfKey(village: number): number {
    const { key } = this.keys;
    const k0 = key[0] as number;
    const k1 = key[1] as number;
    const k2 = key[2] as number;
    const k3 = key[3] as number;
    const { known } = this;
    const mask = known.length / 6 - 1;
    let elsewhere = -1;
    for (let at = slotOf(k0, k1) & mask; known[at * 6 + 5] !== 0; at = (at + 1) & mask) {
      const from = at * 6;
      if (known[from] !== k0 || known[from + 1] !== k1 || known[from + 2] !== k2 || known[from + 3] !== k3) continue;
      if (known[from + 4] === village) return (known[from + 5] as number) - 1;
      elsewhere = from;
    }
    const bit = this.sizeOf(village);
    this.sizes[village] = bit + 1;
    (this.fresh[village] ??= []).push(k0, k1, k2, k3);
    if (elsewhere >= 0) {
      this.remember(known[elsewhere + 4] as number, (known[elsewhere + 5] as number) - 1);
      this.remember(village, bit);
    }
    this.insertKnown(k0, k1, k2, k3, village, bit);
    return bit;
  }

  private remember(village: number, bit: number): void {
    const key = Buffer.allocUnsafe(KEY_WORDS * 4);
    for (let word = 0; word < KEY_WORDS; word += 1) key.writeInt32BE(this.keys.key[word] as number, word * 4);
    this.moved.set(`${village}/${bit}`, { village, bit, key });
  }

  private insertKnown(k0: number, k1: number, k2: number, k3: number, village: number, bit: number): void {
    if (this.knownCount + 1 > (this.known.length / 6) * FULLEST) this.growKnown();
    const { known } = this;
    const mask = known.length / 6 - 1;
    let at = slotOf(k0, k1) & mask;
    while (known[at * 6 + 5] !== 0) at = (at + 1) & mask;
    known[at * 6] = k0;
    known[at * 6 + 1] = k1;
    known[at * 6 + 2] = k2;
    known[at * 6 + 3] = k3;
    known[at * 6 + 4] = village;
    known[at * 6 + 5] = bit + 1;
    this.knownCount += 1;
  }

  private growKnown(): void {
    const old = this.known;
    this.known = new Int32Array(old.length * 2);
    const mask = this.known.length / 6 - 1;
    for (let from = 0; from < old.length; from += 6) {
      if (old[from + 5] === 0) continue;
      let at = slotOf(old[from] as number, old[from + 1] as number) & mask;
      while (this.known[at * 6 + 5] !== 0) at = (at + 1) & mask;
      this.known.set(old.subarray(from, from + 6), at * 6);
    }
  }

  private growSeen(): void {
    const old = this.seen;
    this.seen = new Int32Array(old.length * 2);
    const mask = this.seen.length / 4 - 1;
    for (let from = 0; from < old.length; from += 4) {
      if (old[from + 3] === 0) continue;
      let at = slotOf(old[from] as number, old[from + 1] as number) & mask;
      while (this.seen[at * 4 + 3] !== 0) at = (at + 1) & mask;
      this.seen.set(old.subarray(from, from + 4), at * 4);
    }
  }
}

function slotOf(high: number, low: number): number {
  let hash = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 13);
}
