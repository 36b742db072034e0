import { Fraction, type RegionLevel } from '@monev/kernel';
import {
  type Language,
  capitalised,
  countWord,
  exactOf,
  listText,
  numberText,
  percentText,
} from '../wording/number-text';
import { regionLevelText } from '../wording/region-level-text';
import { type Sentence, sentence } from '../wording/sentence';
import { twoPlaces } from '../wording/comparison-text';

/** A region with the families it should reach and those it reached (parts of IND-DST-02). */
export interface ReachOfArea {
  readonly name: string;
  /** The region one level up, named when the areas lie in several. */
  readonly within: string | null;
  readonly reached: bigint;
  readonly entitled: bigint;
}

const HUNDRED = Fraction.of(100);
const NAMED_PARENTS = 3;
const WHOLE_PERCENTS = Array.from({ length: 100 }, (_, index) => index + 1);

/** Areas under a bound, and how many families they did not reach. */
interface Laggards {
  readonly areas: readonly ReachOfArea[];
  readonly missing: bigint;
  /** In percent; `isTarget` when it is the target itself. */
  readonly bound: number;
  readonly isTarget: boolean;
}

/**
 * Where the families not reached live. First choice: the areas below the lowest whole percent that hold at least half
 * of them, said when that is at most a third of the areas, because then a visit to a few places helps most. Where the
 * shortfall is more spread out: the areas below the target, at most half of all, when they hold more of it than their
 * number would. Null when neither holds, when everybody was reached, or when there is nothing to compare.
 * `target` in percent; null for none.
 */
export function shortfallSentence(
  level: RegionLevel,
  areas: readonly ReachOfArea[],
  target: number | null = null,
): Sentence | null {
  const known = areas.flatMap((area) => (area.entitled > 0n ? [{ ...area, rate: rateOf(area) }] : []));
  const total = missingIn(known);
  if (total <= 0n) return null;
  const below = (bound: number, isTarget: boolean): Laggards => {
    const found = known.filter(({ rate }) => rate.compare(exactOf(bound)) < 0);
    return { areas: found, missing: missingIn(found), bound, isTarget };
  };
  const half = WHOLE_PERCENTS.map((bound) => below(bound, false)).find(({ missing }) => missing * 2n >= total);
  if (half && half.areas.length * 3 <= known.length) return written(level, half, total);
  if (target === null) return null;
  const short = below(target, true);
  const isMoreThanItsShare = short.missing * BigInt(known.length) > total * BigInt(short.areas.length);
  return isMoreThanItsShare && short.areas.length * 2 <= known.length ? written(level, short, total) : null;
}

/** In percent, rounded to two places as everything that is compared (INDICATORS A.4). */
function rateOf({ reached, entitled }: ReachOfArea): Fraction {
  return twoPlaces(Fraction.of(reached).times(HUNDRED).dividedBy(Fraction.of(entitled)));
}

function missingIn(areas: readonly ReachOfArea[]): bigint {
  return areas.reduce((sum, { reached, entitled }) => (entitled > reached ? sum + entitled - reached : sum), 0n);
}

function written(level: RegionLevel, laggards: Laggards, total: bigint): Sentence {
  const { areas, missing } = laggards;
  const share = Fraction.of(missing).times(HUNDRED).dividedBy(Fraction.of(total));
  const part = (language: Language) => {
    const of = language === 'id' ? 'dari' : 'of the';
    return `${percentText(share, language, 0)} ${of} ${numberText(total, 0, language)}`;
  };
  return sentence((language) => {
    const [who, where] = [subject(level, laggards, language), parentsText(areas, language)];
    if (language === 'id') return `${who} menyumbang ${part(language)} KPM yang belum bertransaksi${where}.`;
    const verb = areas.length === 1 ? 'accounts' : 'account';
    return `${who} ${verb} for ${part(language)} families who have not transacted${where}.`;
  }, part);
}

function subject(level: RegionLevel, { areas, bound, isTarget }: Laggards, language: Language): string {
  const rate = percentText(bound, language, Number.isInteger(bound) ? 0 : 1);
  const [only] = areas;
  if (language === 'id') {
    const below = `di bawah ${isTarget ? 'target ' : ''}${rate}`;
    if (areas.length === 1 && only) return `${only.name}, ${below}, sendiri`;
    return `${capitalised(countWord(areas.length, language))} ${regionLevelText(level, language)} ${below}`;
  }
  const below = `below ${isTarget ? 'the target of ' : ''}${rate}`;
  if (areas.length === 1 && only) return `${only.name} alone, ${below},`;
  return `${capitalised(countWord(areas.length, language))} ${regionLevelText(level, language)} ${below}`;
}

/** "; tiga di Jakarta Utara, dua di Jakarta Barat": the most first; nothing for one area or too many parents. */
function parentsText(areas: readonly ReachOfArea[], language: Language): string {
  const counts = new Map<string, number>();
  for (const { within } of areas) if (within !== null) counts.set(within, (counts.get(within) ?? 0) + 1);
  if (areas.length < 2 || counts.size === 0 || counts.size > NAMED_PARENTS) return '';
  const place = language === 'id' ? 'di' : 'in';
  if (counts.size === 1) return `${language === 'id' ? ', semuanya' : ', all'} ${place} ${[...counts.keys()].join('')}`;
  const parts = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([name, count]) => `${countWord(count, language)} ${place} ${name}`);
  return `; ${listText(parts, language)}`;
}
