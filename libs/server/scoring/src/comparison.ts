import {
  type CriterionMedian,
  type PeerScore,
  type ScoredKind,
  type StoredScore,
  type Transaction,
  medianSubScores,
  publishedScores,
} from '@monev/data';
import { rankByIntervals } from '@monev/domain/scoring';
import { type Period } from '@monev/kernel';
import { rollingQuarters } from './rolling';

/** A median of fewer would tell the score of somebody else. */
const LEAST_PEERS = 5;

export interface Median {
  readonly median: number;
  readonly count: number;
}

/** How a score stands among the published ones of its kind that the reader may see. */
export interface Comparison {
  readonly rank: { readonly from: number; readonly to: number; readonly of: number } | null;
  /** By criterion code. */
  readonly subScores: ReadonlyMap<string, Median>;
  /** By quarter. */
  readonly finalScores: ReadonlyMap<Period, Median>;
}

export async function compareWithPeers(tx: Transaction, kind: ScoredKind, stored: StoredScore): Promise<Comparison> {
  const quarters = rollingQuarters(stored.quarter);
  const peers = await publishedScores(tx, kind, quarters);
  const medians = await medianSubScores(tx, kind, stored.quarter);
  return {
    rank: rankOf(stored, peers),
    subScores: new Map(medians.filter(({ count }) => count >= LEAST_PEERS).map((one) => [one.code, medianOf(one)])),
    finalScores: new Map(
      quarters.flatMap((quarter): [Period, Median][] => {
        const finals = peers.filter((peer) => peer.quarter === quarter).map(({ finalScore }) => finalScore);
        return finals.length < LEAST_PEERS ? [] : [[quarter, { median: middleOf(finals), count: finals.length }]];
      }),
    ),
  };
}

const medianOf = ({ median, count }: CriterionMedian): Median => ({ median, count });

function rankOf({ subjectId, quarter }: StoredScore, peers: readonly PeerScore[]): Comparison['rank'] {
  const { ranked } = rankByIntervals(
    peers
      .filter((peer) => peer.quarter === quarter)
      .map((peer) => ({ id: peer.subjectId, name: peer.subjectId, published: true, interval: peer.interval })),
  );
  const own = ranked.find(({ subject }) => subject.id === subjectId);
  return own ? { from: own.from, to: own.to, of: ranked.length } : null;
}

/** Median of at least one number with two decimals: the middle one, or the mean of the two in the middle. */
function middleOf(values: readonly number[]): number {
  const hundredths = values.map((value) => Math.round(value * 100)).sort((a, b) => a - b);
  const [below, above] = [Math.floor((hundredths.length - 1) / 2), Math.ceil((hundredths.length - 1) / 2)];
  return Math.round(((hundredths[below] ?? 0) + (hundredths[above] ?? 0)) / 2) / 100;
}
