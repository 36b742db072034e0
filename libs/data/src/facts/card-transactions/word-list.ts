/**
 * Words that repeat in every row (agents, goods, reasons), numbered once and then found by their bytes without making
 * text of them.
 */
export class WordList {
  private slots = new Int32Array(1_024);
  private readonly words: Buffer[] = [];
  private readonly numbers: number[] = [];
  private readonly hashes: number[] = [];

  /** The number of `bytes[start..end)`; −1 when the word is new. */
  find(bytes: Uint8Array, start: number, end: number): number {
    const hash = hashOf(bytes, start, end);
    const mask = this.slots.length - 1;
    for (let at = hash & mask; ; at = (at + 1) & mask) {
      const place = (this.slots[at] as number) - 1;
      if (place < 0) return -1;
      if (this.hashes[place] === hash && isSame(this.words[place] as Buffer, bytes, start, end)) {
        return this.numbers[place] as number;
      }
    }
  }

  /** Several spellings may have one number. */
  add(word: Uint8Array, number: number): void {
    const place = this.words.length;
    const bytes = Buffer.from(word);
    this.words.push(bytes);
    this.numbers.push(number);
    this.hashes.push(hashOf(bytes, 0, bytes.length));
    if (this.words.length * 2 > this.slots.length) {
      this.slots = new Int32Array(this.slots.length * 2);
      for (let each = 0; each <= place; each += 1) this.place(each);
    } else this.place(place);
  }

  private place(place: number): void {
    const mask = this.slots.length - 1;
    let at = (this.hashes[place] as number) & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = place + 1;
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), 0x01000193);
  return hash ^ (hash >>> 15);
}

function isSame(word: Buffer, bytes: Uint8Array, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) if (word[at] !== bytes[start + at]) return false;
  return true;
}
