import { type IndicatorResult, type IndicatorUnit } from '@monev/domain/indicators';
import { numberText, rupiahText, wordingOf } from '@monev/domain/reporting';
import { type Wording } from '@monev/kernel';
import { type ReadingSeries } from './reading-series';

/** The last of some monthly results as the page reads it, those before it as its history. */
export function indicatorSeries(results: readonly IndicatorResult[], part: IndicatorUnit): ReadingSeries {
  const now = results.at(-1);
  if (!now) throw new Error('A series has at least the month that is shown.');
  return {
    reading: {
      code: now.code,
      value: now.value,
      status: now.status,
      colour: now.colour,
      previous: results.at(-2)?.value ?? null,
      basis: now.value === null ? now.reason : basisOf(now, part),
      provisional: now.provisional,
      partial: now.partial,
    },
    history: results.map(({ value }) => value),
  };
}

/** "194.594 dari 205.931 KPM", "Rp39,07 miliar dari Rp41,19 miliar". */
function basisOf({ numerator, denominator }: IndicatorResult, part: IndicatorUnit): Wording | null {
  if (numerator === null || denominator === null) return null;
  const isMoney = part === 'RUPIAH';
  return wordingOf((language) => {
    const text = (amount: bigint) => (isMoney ? rupiahText(amount, language) : numberText(amount, 0, language));
    const unit = isMoney ? '' : language === 'id' ? ' KPM' : ' families';
    return `${text(numerator)} ${language === 'id' ? 'dari' : 'of'} ${text(denominator)}${unit}`;
  });
}
