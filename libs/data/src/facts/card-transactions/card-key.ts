import { SHA256_START, sha256Block } from './sha256-block';

const BLOCK_BYTES = 64;
/** Digits of a card number: ISO/IEC 7812 knows 12 to 19; 18 is the most that two 30-bit halves hold exactly. */
export const CARD_DIGITS = { least: 12, most: 18 } as const;

/**
 * Makes card keys: HMAC-SHA-256 of the card number's digits, truncated to 128 bits (SECURITY §8). The key of the
 * installation is folded in once; each card then costs two compressions.
 */
export class CardKeyMaker {
  private readonly inner: Int32Array;
  private readonly outer: Int32Array;
  private readonly state = new Int32Array(8);
  private readonly schedule = new Int32Array(64);
  /** The key made last: four words, most significant byte first. */
  readonly key = new Int32Array(4);

  /** `secret`: at most 64 bytes; the installation's has 32. */
  constructor(secret: Uint8Array) {
    if (secret.length === 0 || secret.length > BLOCK_BYTES)
      throw new RangeError('A card key secret has 1 to 64 bytes.');
    this.inner = this.padded(secret, 0x36);
    this.outer = this.padded(secret, 0x5c);
  }

  /** Leaves the key of the digits `bytes[start..end)` in `key`. */
  make(bytes: Uint8Array, start: number, end: number): void {
    const { state, schedule, inner, outer, key } = this;
    const length = end - start;
    schedule.fill(0, 0, 16);
    for (let at = 0; at < length; at += 1) {
      schedule[at >> 2] = (schedule[at >> 2] as number) | ((bytes[start + at] as number) << (24 - 8 * (at & 3)));
    }
    schedule[length >> 2] = (schedule[length >> 2] as number) | (0x80 << (24 - 8 * (length & 3)));
    schedule[15] = (BLOCK_BYTES + length) * 8;
    state.set(inner);
    sha256Block(state, schedule);
    schedule.set(state);
    schedule[8] = 0x80000000 | 0;
    schedule.fill(0, 9, 15);
    schedule[15] = (BLOCK_BYTES + 32) * 8;
    state.set(outer);
    sha256Block(state, schedule);
    key[0] = state[0] as number;
    key[1] = state[1] as number;
    key[2] = state[2] as number;
    key[3] = state[3] as number;
  }

  private padded(secret: Uint8Array, pad: number): Int32Array {
    const state = Int32Array.from(SHA256_START);
    const schedule = new Int32Array(64);
    for (let at = 0; at < BLOCK_BYTES; at += 1) {
      const byte = (secret[at] ?? 0) ^ pad;
      schedule[at >> 2] = (schedule[at >> 2] as number) | (byte << (24 - 8 * (at & 3)));
    }
    sha256Block(state, schedule);
    return state;
  }
}
