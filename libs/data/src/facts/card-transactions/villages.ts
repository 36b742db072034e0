import { type RegionCode } from '@monev/kernel';

/** Kelurahan by a running place, found by the two parts of their code: four digits of the regency, six below it. */
export class Villages {
  readonly codes: RegionCode[] = [];
  /** Place of the regency in `regencies`, by village. */
  readonly regencyOf: number[] = [];
  readonly regencyNo: number[] = [];
  readonly villageNo: number[] = [];
  readonly regencies: RegionCode[] = [];
  private readonly regencyPlace = new Map<string, number>();
  private slots = new Int32Array(4_096);

  get size(): number {
    return this.codes.length;
  }

  /** The place of a village that is there; made when it is new. */
  add(code: RegionCode): number {
    const regencyNo = Number(code.slice(0, 4));
    const villageNo = Number(code.slice(4));
    const known = this.find(regencyNo, villageNo);
    if (known >= 0) return known;
    const place = this.codes.length;
    this.codes.push(code);
    this.regencyNo.push(regencyNo);
    this.villageNo.push(villageNo);
    const regency = code.slice(0, 4);
    let of = this.regencyPlace.get(regency);
    if (of === undefined) {
      of = this.regencies.length;
      this.regencies.push(regency as RegionCode);
      this.regencyPlace.set(regency, of);
    }
    this.regencyOf.push(of);
    if (this.codes.length * 2 > this.slots.length) this.rehash(this.slots.length * 2);
    else this.place(place);
    return place;
  }

  /** −1 when there is none. */
  find(regencyNo: number, villageNo: number): number {
    const mask = this.slots.length - 1;
    let at = slotOf(regencyNo, villageNo) & mask;
    for (;;) {
      const place = (this.slots[at] as number) - 1;
      if (place < 0) return -1;
      if (this.villageNo[place] === villageNo && this.regencyNo[place] === regencyNo) return place;
      at = (at + 1) & mask;
    }
  }

  private place(place: number): void {
    const mask = this.slots.length - 1;
    let at = slotOf(this.regencyNo[place] as number, this.villageNo[place] as number) & mask;
    while (this.slots[at] !== 0) at = (at + 1) & mask;
    this.slots[at] = place + 1;
  }

  private rehash(length: number): void {
    this.slots = new Int32Array(length);
    for (let place = 0; place < this.codes.length; place += 1) this.place(place);
  }
}

function slotOf(regencyNo: number, villageNo: number): number {
  const hash = Math.imul(villageNo, 0x9e3779b1) ^ Math.imul(regencyNo, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
