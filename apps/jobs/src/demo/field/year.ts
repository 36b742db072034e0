import { type SeededRandom, between } from '../seeded-random';
import { pick } from '../actors/names';
import { type DemoOutlet } from '../actors/outlets';
import { type DemoSupplier } from '../actors/suppliers';
import { type DemoMou } from '../actors/trade';

/** What a visit comes upon; null: everything in order. */
export type VisitFlaw =
  | 'NOT_DAILY' | 'MOVED' | 'PROHIBITED' | 'BUNDLES_CAME' | 'BUNDLES_SOLD' | 'UNLISTED_GOODS' | 'TOO_DEAR' | 'BROKEN_RICE'
  | 'SHORT_WEIGHT' | 'CHOSEN_BY_OTHERS' | 'CARDS_KEPT' | 'BEFORE_TOP_UP'; // prettier-ignore

/** How far a visit came by the end of the year. */
export type VisitEnd = 'VERIFIED' | 'SUBMITTED' | 'RETURNED' | 'ASSIGNED' | 'CANCELLED';

export interface DemoVisit {
  readonly outlet: DemoOutlet;
  /** Suppliers that the e-warong has a MoU with. */
  readonly suppliers: readonly DemoSupplier[];
  /** YYYY-MM-DD. */
  readonly day: string;
  /** Which of the three teams goes. */
  readonly team: number;
  readonly flaw: VisitFlaw | null;
  readonly end: VisitEnd;
  /** Draws what is within the sound range: weights, prices, families. */
  readonly chance: number;
}

/** What happens to the findings of a visit, in days after it was verified; null: not by the end of the year. */
export interface DemoCourse {
  readonly confirmed: number | null;
  readonly given: number | null;
  readonly done: number | null;
  readonly closed: number | null;
}

const FLAW_OF_OUTLET = { NO_SHOP: 'NOT_DAILY', PROHIBITED_OWNER: 'PROHIBITED' } as const;
const FLAW_OF_SUPPLIER = {
  BUNDLES: 'BUNDLES_CAME',
  OVERPRICED: 'TOO_DEAR',
  BROKEN_RICE: 'BROKEN_RICE',
  SHORT_WEIGHT: 'SHORT_WEIGHT',
} as const;
/** What may be found anywhere, the frequent ones named more than once. */
const ANYWHERE: readonly VisitFlaw[] = [
  'BUNDLES_SOLD', 'BUNDLES_SOLD', 'MOVED', 'UNLISTED_GOODS', 'TOO_DEAR', 'TOO_DEAR', 'CHOSEN_BY_OTHERS', 'CARDS_KEPT',
  'BEFORE_TOP_UP',
]; // prettier-ignore

/**
 * Two to four visits of each e-warong in a year; the flawed are among those seen oftenest. Where a team comes three times or
 * more it comes twice within a quarter: one visit alone is too little evidence for a grade (SCORING 2.2).
 */
export function demoVisits(
  outlets: readonly DemoOutlet[],
  mous: readonly DemoMou[],
  random: SeededRandom,
): DemoVisit[] {
  const visits = outlets.flatMap((outlet, index) => {
    const suppliers = mous.filter((mou) => mou.outlet.registerNo === outlet.registerNo).map((mou) => mou.supplier);
    const quarters = quartersOf(outlet.flaw === null ? 2 + Math.floor(random() * 2.4) : 4, index);
    return quarters.map((quarter, nth) => {
      const when = { quarter, again: quarters[nth - 1] === quarter, twice: quarters[nth + 1] === quarter };
      return visitOf({ outlet, suppliers, ...when, team: index % 3 }, random);
    });
  });
  return visits.sort((a, b) => (a.day + a.outlet.registerNo < b.day + b.outlet.registerNo ? -1 : 1));
}

/** Which quarters, 0 to 3, each outlet beginning in another: 0 2 · 0 0 2 · 0 0 2 2. */
function quartersOf(count: number, index: number): number[] {
  const later = count === 3 ? 2 : count / 2;
  return Array.from({ length: count }, (_, nth) => (index + (nth < later ? 0 : 2)) % 4).sort();
}

function visitOf(
  given: Pick<DemoVisit, 'outlet' | 'suppliers' | 'team'> & { quarter: number; twice: boolean; again: boolean },
  random: SeededRandom,
): DemoVisit {
  const { quarter, twice, again, ...rest } = given;
  const lot = random();
  // the second visit of a quarter is in its last month, the first before that
  const month = quarter * 3 + 1 + (again ? 2 : Math.floor(lot * (twice ? 2 : 3)));
  const date = 10 + Math.floor(random() * 16);
  const day = `2021-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
  return { ...rest, day, flaw: flawOf(given, random), end: endOf(month, date, random), chance: random() };
}

function flawOf(
  { outlet, suppliers }: Pick<DemoVisit, 'outlet' | 'suppliers'>,
  random: SeededRandom,
): VisitFlaw | null {
  const own = outlet.flaw !== null && outlet.flaw in FLAW_OF_OUTLET;
  if (own && random() < 0.85) return FLAW_OF_OUTLET[outlet.flaw as keyof typeof FLAW_OF_OUTLET];
  const flawed = suppliers.find(({ flaw }) => flaw !== null && flaw in FLAW_OF_SUPPLIER);
  if (flawed && random() < 0.4) return FLAW_OF_SUPPLIER[flawed.flaw as keyof typeof FLAW_OF_SUPPLIER];
  return random() < 0.13 ? pick(random, ANYWHERE) : null;
}

function endOf(month: number, date: number, random: SeededRandom): VisitEnd {
  const lot = random();
  if (month === 12 && date > 20)
    return lot < 0.3 ? 'SUBMITTED' : lot < 0.4 ? 'RETURNED' : lot < 0.5 ? 'ASSIGNED' : 'VERIFIED';
  return lot < 0.02 ? 'CANCELLED' : 'VERIFIED';
}

/** Most findings are confirmed, followed up and closed; some late, some left lying. */
export function demoCourse(random: SeededRandom): DemoCourse {
  const confirmed = random() < 0.94 ? 1 + Math.floor(random() * 5) : null;
  const given = confirmed === null || random() < 0.05 ? null : confirmed + 1;
  const done =
    given === null || random() < 0.08 ? null : given + 1 + Math.floor(between(random, 1, random() < 0.2 ? 35 : 9));
  const closed = done === null || random() < 0.12 ? null : done + 2 + Math.floor(random() * 5);
  return { confirmed, given, done, closed };
}
