const SHARDS = 64;
const FIRST_SLOTS = 512;
const FULLEST = 0.75;

/**
 * A set of 64-bit numbers given as two 32-bit halves. A slot holds the bits of 32 neighbours, so that ids that follow each
 * other stand together; of ids that are far apart each takes 16 bytes. It stands in 64 parts that grow one at a time, so
 * that growing never doubles its memory (16 million ids far apart: about 270 MB).
 */
export class PairSet {
  private readonly highs: Int32Array[] = [];
  private readonly blocks: Int32Array[] = [];
  /** 0: the slot is free. */
  private readonly masks: Int32Array[] = [];
  private readonly used = new Int32Array(SHARDS);
  private count = 0;

  constructor() {
    for (let shard = 0; shard < SHARDS; shard += 1) {
      this.highs.push(new Int32Array(FIRST_SLOTS));
      this.blocks.push(new Int32Array(FIRST_SLOTS));
      this.masks.push(new Int32Array(FIRST_SLOTS));
    }
  }

  get size(): number {
    return this.count;
  }

  /** False when the number was there already. */
  add(high: number, low: number): boolean {
    const block = low >>> 5;
    const bit = 1 << (low & 31);
    const hash = mixed(high, block);
    const shard = hash >>> 26;
    const highs = this.highs[shard] as Int32Array;
    const blocks = this.blocks[shard] as Int32Array;
    const masks = this.masks[shard] as Int32Array;
    const slots = masks.length;
    let at = placeOf(hash, slots);
    for (;;) {
      const mask = masks[at] as number;
      if (mask === 0) break;
      if (blocks[at] === block && highs[at] === high) {
        if ((mask & bit) !== 0) return false;
        masks[at] = mask | bit;
        this.count += 1;
        return true;
      }
      at += 1;
      if (at === slots) at = 0;
    }
    highs[at] = high;
    blocks[at] = block;
    masks[at] = bit;
    this.count += 1;
    const used = (this.used[shard] as number) + 1;
    this.used[shard] = used;
    if (used > slots * FULLEST) this.grow(shard);
    return true;
  }

  private grow(shard: number): void {
    const highs = this.highs[shard] as Int32Array;
    const blocks = this.blocks[shard] as Int32Array;
    const masks = this.masks[shard] as Int32Array;
    const slots = Math.floor(masks.length * 1.6);
    const newHighs = new Int32Array(slots);
    const newBlocks = new Int32Array(slots);
    const newMasks = new Int32Array(slots);
    for (let from = 0; from < masks.length; from += 1) {
      if (masks[from] === 0) continue;
      let at = placeOf(mixed(highs[from] as number, blocks[from] as number), slots);
      while (newMasks[at] !== 0) {
        at += 1;
        if (at === slots) at = 0;
      }
      newHighs[at] = highs[from] as number;
      newBlocks[at] = blocks[from] as number;
      newMasks[at] = masks[from] as number;
    }
    this.highs[shard] = newHighs;
    this.blocks[shard] = newBlocks;
    this.masks[shard] = newMasks;
  }
}

/** A place by the size of the hash's lower 26 bits, not by a remainder: multiplying is quicker than dividing. */
function placeOf(hash: number, slots: number): number {
  return Math.floor((hash & 0x3ffffff) * (slots / 0x4000000));
}

/** Spreads neighbouring numbers over all 32 bits. */
function mixed(high: number, block: number): number {
  let hash = Math.imul(block ^ (block >>> 16), 0x7feb352d) ^ Math.imul(high, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return (hash ^ (hash >>> 16)) >>> 0;
}
