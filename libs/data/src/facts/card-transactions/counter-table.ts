const FIRST_SLOTS = 1_024;
const FULLEST = 0.7;

/**
 * Sums of a few columns by a key of two whole numbers. Rows come out in the order in which their keys first came; sums are
 * exact up to 2^53.
 */
export class CounterTable {
  private slots = new Int32Array(FIRST_SLOTS);
  private keysA: Int32Array = new Int32Array(FIRST_SLOTS);
  private keysB: Int32Array = new Int32Array(FIRST_SLOTS);
  /** One array a column, by row. */
  readonly columns: Float64Array[];
  private count = 0;

  constructor(columns: number) {
    this.columns = Array.from({ length: columns }, () => new Float64Array(FIRST_SLOTS));
  }

  get size(): number {
    return this.count;
  }

  keyA(row: number): number {
    return this.keysA[row] as number;
  }

  keyB(row: number): number {
    return this.keysB[row] as number;
  }

  /** The row of a key; made with zeros when it is new. */
  rowOf(a: number, b: number): number {
    const mask = this.slots.length - 1;
    let at = slotOf(a, b) & mask;
    for (;;) {
      const found = (this.slots[at] as number) - 1;
      if (found < 0) break;
      if (this.keysA[found] === a && this.keysB[found] === b) return found;
      at = (at + 1) & mask;
    }
    const row = this.count;
    this.count += 1;
    if (row === this.keysA.length) this.growRows();
    this.keysA[row] = a;
    this.keysB[row] = b;
    this.slots[at] = row + 1;
    if (this.count > this.slots.length * FULLEST) this.growSlots();
    return row;
  }

  private growRows(): void {
    this.keysA = doubled(this.keysA);
    this.keysB = doubled(this.keysB);
    for (const [index, column] of this.columns.entries()) {
      const larger = new Float64Array(column.length * 2);
      larger.set(column);
      this.columns[index] = larger;
    }
  }

  private growSlots(): void {
    const slots = new Int32Array(this.slots.length * 2);
    const mask = slots.length - 1;
    for (let row = 0; row < this.count; row += 1) {
      let at = slotOf(this.keysA[row] as number, this.keysB[row] as number) & mask;
      while (slots[at] !== 0) at = (at + 1) & mask;
      slots[at] = row + 1;
    }
    this.slots = slots;
  }
}

function doubled(numbers: Int32Array): Int32Array {
  const larger = new Int32Array(numbers.length * 2);
  larger.set(numbers);
  return larger;
}

function slotOf(a: number, b: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ Math.imul(b, 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 15), 0x846ca68b);
  return hash ^ (hash >>> 13);
}
