import { Fraction, type Month, type Rupiah, monthOfDate, monthsOf } from '@monev/kernel';
import { type OutletObservations, type PricedItem, type Tally } from './visit-observations';

/** Raw counts that visits of one e-warong and quarter give to its score (SCORING §5); E2 comes from interviews (KP). */
export interface OutletScoreCounts {
  /** E1 */
  readonly criteriaRequired: number;
  readonly criteriaMet: number;
  /** E3: null without a single item that has a reference. */
  readonly priceDeviationPct: Fraction | null;
  /** E4 */
  readonly itemsChecked: number;
  readonly itemsPassed: number;
  /** E5: visits in which the stock was looked at. */
  readonly visits: number;
  readonly visitsWithFourGroups: number;
  /** E6: mean of the months with data; null without any. */
  readonly kpmServed: Fraction | null;
  /** E7 */
  readonly transparencyItems: number;
  readonly transparencyMet: number;
  /** All verified visits, for the confidence (§5: visits in place of sites). */
  readonly nVisits: number;
}

/** Pools the verified visits of one e-warong; the order does not matter. */
export function outletScoreCounts(visits: readonly OutletObservations[]): OutletScoreCounts {
  const criteria = sumOf(visits.map((visit) => visit.scoreCriteria));
  const items = sumOf(visits.map((visit) => visit.items));
  const transparency = sumOf(visits.map((visit) => visit.transparency));
  const stocked = visits.map((visit) => visit.fourFoodGroups).filter((four) => four !== null);
  return {
    criteriaRequired: criteria.checked,
    criteriaMet: criteria.met,
    priceDeviationPct: priceDeviationOf(visits.flatMap((visit) => visit.prices)),
    itemsChecked: items.checked,
    itemsPassed: items.met,
    visits: stocked.length,
    visitsWithFourGroups: stocked.filter(Boolean).length,
    kpmServed: meanKpmServed(visits),
    transparencyItems: transparency.checked,
    transparencyMet: transparency.met,
    nVisits: visits.length,
  };
}

/** IND-PRC-01 over items seen on the shelf, one unit each: 100 × Σ(price − reference) / Σ reference; null without any. */
export function priceDeviationOf(items: readonly PricedItem[]): Fraction | null {
  const compared = items.flatMap((item) =>
    item.reference ? [{ price: item.price, reference: item.reference.price }] : [],
  );
  const [prices, references] = [
    total(compared.map((each) => each.price)),
    total(compared.map((each) => each.reference)),
  ];
  return references === 0n ? null : Fraction.of(100n * (prices - references), references);
}

function meanKpmServed(visits: readonly OutletObservations[]): Fraction | null {
  const months = [...kpmServedByMonth(visits).values()];
  return months.length === 0 ? null : Fraction.of(sumOfNumbers(months), months.length);
}

/** Families served as seen on visits, for each month with an answer. A monthly recap of the outlet goes before it. */
export function kpmServedByMonth(visits: readonly OutletObservations[]): ReadonlyMap<Month, number> {
  const latest = new Map<Month, OutletObservations>();
  for (const visit of visits) {
    if (visit.kpmServed === null) continue;
    const month = monthServed(visit);
    const before = latest.get(month);
    if (!before || isLater(visit, before)) latest.set(month, visit);
  }
  return new Map([...latest].map(([month, visit]) => [month, visit.kpmServed ?? 0]));
}

/** The month evaluated; the month of the visit where the period is none or longer. */
function monthServed(visit: OutletObservations): Month {
  const months = visit.period ? monthsOf(visit.period) : [];
  return months.length === 1 && months[0] ? months[0] : monthOfDate(visit.visitedOn);
}

/** The later visit of a month counts; on one day the larger figure, so that the order never matters. */
function isLater(visit: OutletObservations, before: OutletObservations): boolean {
  if (visit.visitedOn !== before.visitedOn) return visit.visitedOn > before.visitedOn;
  return (visit.kpmServed ?? 0) > (before.kpmServed ?? 0);
}

function sumOf(tallies: readonly Tally[]): Tally {
  return tallies.reduce((sum, tally) => ({ met: sum.met + tally.met, checked: sum.checked + tally.checked }), {
    met: 0,
    checked: 0,
  });
}

function sumOfNumbers(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function total(amounts: readonly Rupiah[]): bigint {
  return amounts.reduce<bigint>((sum, amount) => sum + amount, 0n);
}
