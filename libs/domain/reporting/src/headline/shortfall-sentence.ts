import { Fraction, type RegionLevel } from '@monev/kernel';
import { type Language, capitalised, countWord, listText, numberText, percentText } from '../wording/number-text';
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

/**
 * Where most of the families not reached live: the areas below the lowest whole percent that hold at least half of
 * them. Said only when that is at most a third of the areas, because then a visit to a few places helps most; null when
 * the shortfall is spread out, when everybody was reached, or when there is nothing to compare.
 */
export function shortfallSentence(level: RegionLevel, areas: readonly ReachOfArea[]): Sentence | null {
  const known = areas.flatMap((area) => (area.entitled > 0n ? [{ ...area, rate: rateOf(area) }] : []));
  const total = missingIn(known);
  if (total <= 0n) return null;
  for (let limit = 1; limit <= 100; limit += 1) {
    const below = known.filter(({ rate }) => rate.compare(Fraction.of(limit)) < 0);
    const missing = missingIn(below);
    if (missing * 2n < total) continue;
    return below.length * 3 <= known.length ? written(level, limit, below, missing, total) : null;
  }
  return null;
}

/** In percent, rounded to two places as everything that is compared (INDICATORS A.4). */
function rateOf({ reached, entitled }: ReachOfArea): Fraction {
  return twoPlaces(Fraction.of(reached).times(HUNDRED).dividedBy(Fraction.of(entitled)));
}

function missingIn(areas: readonly ReachOfArea[]): bigint {
  return areas.reduce((sum, { reached, entitled }) => (entitled > reached ? sum + entitled - reached : sum), 0n);
}

function written(
  level: RegionLevel,
  limit: number,
  areas: readonly ReachOfArea[],
  missing: bigint,
  total: bigint,
): Sentence {
  const share = Fraction.of(missing).times(HUNDRED).dividedBy(Fraction.of(total));
  const part = (language: Language) => {
    const of = language === 'id' ? 'dari' : 'of the';
    return `${percentText(share, language, 0)} ${of} ${numberText(total, 0, language)}`;
  };
  return sentence((language) => {
    const where = parentsText(areas, language);
    if (language === 'id')
      return `${subject(level, areas, limit, language)} menyumbang ${part(language)} KPM yang belum bertransaksi${where}.`;
    const verb = areas.length === 1 ? 'accounts' : 'account';
    return `${subject(level, areas, limit, language)} ${verb} for ${part(language)} families who have not transacted${where}.`;
  }, part);
}

function subject(level: RegionLevel, areas: readonly ReachOfArea[], limit: number, language: Language): string {
  const bound = `${limit}%`;
  const [only] = areas;
  if (areas.length === 1 && only) {
    return language === 'id' ? `${only.name}, di bawah ${bound}, sendiri` : `${only.name} alone, below ${bound},`;
  }
  const count = capitalised(countWord(areas.length, language));
  const name = regionLevelText(level, language);
  return language === 'id' ? `${count} ${name} di bawah ${bound}` : `${count} ${name} below ${bound}`;
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
