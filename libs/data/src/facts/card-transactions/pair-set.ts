const SHARDS = 64;
const FIRST_SLOTS = 1_024;
const FULLEST = 0.85;

/**
 * A set of 64-bit numbers given as two 32-bit halves: 8 bytes a slot, at most 85 % full. It stands in 64 parts
 * that grow one at a time, so that growing never doubles its memory (16 million ids: about 200 MB).
 */
export class PairSet {
  private readonly high: Int32Array[] = [];
  private readonly low: Int32Array[] = [];
  private readonly used = new Int32Array(SHARDS);
  private holdsZero = false;
  private count = 0;

  constructor() {
    for (let shard = 0; shard < SHARDS; shard += 1) {
      this.high.push(new Int32Array(FIRST_SLOTS));
      this.low.push(new Int32Array(FIRST_SLOTS));
    }
  }

  get size(): number {
    return this.count;
  }

  /** False when the number was there already. */
  add(high: number, low: number): boolean {
    if (high === 0 && low === 0) {
      if (this.holdsZero) return false;
      this.holdsZero = true;
      this.count += 1;
      return true;
    }
    const hash = mixed(high, low);
    const shard = hash >>> 26;
    const highs = this.high[shard] as Int32Array;
    const lows = this.low[shard] as Int32Array;
    const slots = highs.length;
    let at = (hash & 0x3ffffff) % slots;
    for (;;) {
      const h = highs[at] as number;
      const l = lows[at] as number;
      if (h === 0 && l === 0) break;
      if (h === high && l === low) return false;
      at += 1;
      if (at === slots) at = 0;
    }
    highs[at] = high;
    lows[at] = low;
    this.count += 1;
    const used = (this.used[shard] as number) + 1;
    this.used[shard] = used;
    if (used > slots * FULLEST) this.grow(shard);
    return true;
  }

  private grow(shard: number): void {
    const highs = this.high[shard] as Int32Array;
    const lows = this.low[shard] as Int32Array;
    const slots = Math.floor(highs.length * 1.6);
    const newHighs = new Int32Array(slots);
    const newLows = new Int32Array(slots);
    for (let from = 0; from < highs.length; from += 1) {
      const high = highs[from] as number;
      const low = lows[from] as number;
      if (high === 0 && low === 0) continue;
      let at = (mixed(high, low) & 0x3ffffff) % slots;
      while (newHighs[at] !== 0 || newLows[at] !== 0) {
        at += 1;
        if (at === slots) at = 0;
      }
      newHighs[at] = high;
      newLows[at] = low;
    }
    this.high[shard] = newHighs;
    this.low[shard] = newLows;
  }
}

/** Spreads neighbouring numbers over all 32 bits. */
function mixed(high: number, low: number): number {
  let hash = Math.imul(low ^ (low >>> 16), 0x7feb352d) ^ Math.imul(high, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
