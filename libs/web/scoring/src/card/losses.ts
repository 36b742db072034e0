import { type ScorecardFieldsFragment } from '@monev/contracts';

export type Card = ScorecardFieldsFragment;
export type CardCriterion = Card['aspects'][number]['criteria'][number];

export const criteriaOf = ({ aspects }: Pick<Card, 'aspects'>): CardCriterion[] =>
  aspects.flatMap(({ criteria }) => criteria);

/** A criterion with the points it costs. */
export interface Loss {
  readonly criterion: CardCriterion;
  readonly lost: number;
}

/** Less than this is nothing at two decimals. */
export const NOTHING = 0.005;

/** Criteria that cost points, the dearest first; equal ones in the order of the rules. */
export function lossesOf(card: Pick<Card, 'aspects'>): Loss[] {
  return criteriaOf(card)
    .flatMap((criterion) =>
      criterion.pointsLost !== null && criterion.pointsLost >= NOTHING
        ? [{ criterion, lost: criterion.pointsLost }]
        : [],
    )
    .sort((a, b) => b.lost - a.lost);
}

/** Share of some losses in all of them, as a whole percent. */
export function shareOf(losses: readonly Loss[], all: readonly Loss[]): number {
  const sum = (list: readonly Loss[]) => list.reduce((total, { lost }) => total + lost, 0);
  return Math.round((100 * sum(losses)) / sum(all));
}

/** True: a critical failure takes points besides. */
export const isCapped = ({ lostByCap }: Pick<Card, 'lostByCap'>): boolean => lostByCap >= NOTHING;
