import { type TalliedRow } from './card-tally';

/** Rows up to which a person still reads the list of agents and goods. */
const MOST_ROWS = 100_000;
/** Families of a kelurahan in one number with it. */
const FAMILY_RADIX = 4_194_304;

/**
 * Distinct cards of each agent and each commodity in a small file, for its report. A file of millions has none: nobody
 * reads it agent by agent, and the rollups hold its families by region.
 */
export class SmallFile {
  readonly ofOutlet = new Map<number, Set<number>>();
  readonly ofGoods = new Map<number, Set<number>>();
  isSmall = true;
  private rows = 0;

  add({ outcome, outlet, goods, village, familyBit }: TalliedRow): void {
    this.rows += 1;
    if (this.rows > MOST_ROWS) {
      this.isSmall = false;
      this.ofOutlet.clear();
      this.ofGoods.clear();
      return;
    }
    if (outcome !== 0) return;
    const family = village * FAMILY_RADIX + familyBit;
    into(this.ofOutlet, outlet).add(family);
    into(this.ofGoods, goods).add(family);
  }
}

function into(sets: Map<number, Set<number>>, key: number): Set<number> {
  const found = sets.get(key);
  if (found) return found;
  const made = new Set<number>();
  sets.set(key, made);
  return made;
}
