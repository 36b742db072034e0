import { type Formats } from '@monev/ui';
import { type CardCriterion } from './losses';
import { type cardWords } from './scorecard.words';

type Words = (typeof cardWords)['id'];

/** Unit of a criterion: price ones are a percent against a reference, E6 counts families, all others are a share. */
export type MeasureKind = 'SHARE' | 'PRICE' | 'MEAN';
const KINDS: Readonly<Record<string, MeasureKind>> = { 'A2.1': 'PRICE', E3: 'PRICE', E6: 'MEAN' };
export const kindOfMeasure = (code: string): MeasureKind => KINDS[code] ?? 'SHARE';

/** A measure in its unit: 83,33% · +3,50% · 320 KPM. */
export function measureText({ code, measure }: CardCriterion, words: Words, formats: Formats): string | null {
  if (measure === null) return null;
  switch (kindOfMeasure(code)) {
    case 'SHARE':
      return formats.percent(measure, 2);
    case 'PRICE':
      return `${formats.signed(measure, 2)}%`;
    case 'MEAN':
      return `${formats.number(measure, Number.isInteger(measure) ? 0 : 2)} ${words.kpm}`;
  }
}

/** The target as the table shows it: 98 · ≤ 0 · ≤ 250. */
export function targetText({ zeroAt, fullAt }: CardCriterion, formats: Formats): string {
  const plain = plainNumber(fullAt, formats);
  return Number(zeroAt) > Number(fullAt) ? `≤ ${plain}` : plain;
}

/** What was counted: "15 dari 18"; null where nothing was or counts are hidden. */
export function countText({ code, part, whole }: CardCriterion, words: Words, formats: Formats): string | null {
  if (kindOfMeasure(code) === 'PRICE') return words.aboveReference;
  if (part === null || whole === null) return null;
  return words.ofWhole(plainNumber(part, formats), plainNumber(whole, formats));
}

/** The sum from counts to points lost, a line each, as somebody would repeat it on paper. */
export function reckoningLines(criterion: CardCriterion, words: Words, formats: Formats): string[] {
  const { part, whole, measure, subScore, zeroAt, fullAt, weight, effectiveWeight, pointsLost } = criterion;
  const shown = measureText(criterion, words, formats);
  if (subScore === null) return [];
  const lines: string[] = [];
  if (measure !== null && shown !== null) {
    const counted = part !== null && whole !== null && kindOfMeasure(criterion.code) === 'SHARE';
    lines.push(counted ? words.share(plainNumber(part, formats), plainNumber(whole, formats), shown) : words.is(shown));
    const [zero, full] = [plainNumber(zeroAt, formats), plainNumber(fullAt, formats)];
    if (subScore === 0) lines.push(words.below(zero));
    else if (subScore === 100) lines.push(words.above(full));
    else lines.push(words.between(formats.number(measure, 2), zero, full, formats.number(subScore, 2)));
  }
  if (pointsLost !== null && effectiveWeight !== null && subScore < 100) {
    const moved = effectiveWeight !== weight;
    const shownWeight = formats.number(effectiveWeight, moved ? 2 : 0);
    if (moved) lines.push(words.weightMoved(formats.number(weight), shownWeight));
    lines.push(words.costs(shownWeight, formats.number(subScore, 2), formats.number(pointsLost, 2)));
  }
  return lines;
}

/** Decimal text as people here write it, without needless digits. */
export function plainNumber(decimal: string, formats: Formats): string {
  const decimals = (decimal.split('.')[1] ?? '').replace(/0+$/, '').length;
  return formats.number(Number(decimal), decimals);
}
