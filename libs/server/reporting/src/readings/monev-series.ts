import { type MonevCounts } from '@monev/data';
import { type IndicatorReading, numberText, wordingOf } from '@monev/domain/reporting';
import { Fraction, percentOf } from '@monev/kernel';
import { type ReadingSeries } from './reading-series';

/**
 * IND-FND-02: critical findings open at the end of the month; 0 green, 1–2 amber, 3 or more red. Where nobody has been in
 * the field, nothing open is no data and not zero. Months oldest first, the shown one last.
 */
export function openCriticalSeries(months: readonly MonevCounts[]): ReadingSeries {
  const values = months.map((month) => (wasInTheField(month) ? month.criticalOpen : null));
  const value = values.at(-1) ?? null;
  return {
    reading: {
      code: 'IND-FND-02',
      value,
      status: value === null ? 'NO_DATA' : 'OK',
      colour: value === null ? 'GREY' : value === 0 ? 'GREEN' : value <= 2 ? 'AMBER' : 'RED',
      previous: values.at(-2) ?? null,
      basis: value === null ? NO_FIELD_WORK : null,
    },
    history: values,
  };
}

/** IND-FND-04: follow-ups due in the month that were done by their day; green from 90, amber from 75 percent. */
export function onTimeSeries(months: readonly MonevCounts[]): ReadingSeries {
  const values = months.map((month) => percentOf(BigInt(month.followUpsOnTime), BigInt(month.followUpsDue)));
  const value = values.at(-1) ?? null;
  const now = months.at(-1);
  return {
    reading: {
      code: 'IND-FND-04',
      value,
      status: value !== null ? 'OK' : now && wasInTheField(now) ? 'ZERO_DENOMINATOR' : 'NO_DATA',
      colour: onTimeColour(value),
      previous: values.at(-2) ?? null,
      basis: !now || value === null ? NOTHING_DUE : dueText(now),
    },
    history: values.map((one) => one && one.round(2)),
  };
}

/** Anything that only a visit or a finding leaves behind. */
function wasInTheField(month: MonevCounts): boolean {
  return [month.outletsVisited, month.visitsVerified, month.criticalOpen, month.followUpsGiven].some((one) => one > 0);
}

function onTimeColour(value: Fraction | null): IndicatorReading['colour'] {
  if (value === null) return 'GREY';
  if (value.compare(Fraction.of(90)) >= 0) return 'GREEN';
  return value.compare(Fraction.of(75)) >= 0 ? 'AMBER' : 'RED';
}

function dueText({ followUpsOnTime, followUpsDue }: MonevCounts) {
  return wordingOf((language) => {
    const [done, due] = [numberText(followUpsOnTime, 0, language), numberText(followUpsDue, 0, language)];
    return language === 'id' ? `${done} dari ${due} jatuh tempo` : `${done} of ${due} due`;
  });
}

const NO_FIELD_WORK = {
  id: 'Belum ada kunjungan yang diverifikasi atau temuan',
  en: 'No verified visit and no finding yet',
};
const NOTHING_DUE = { id: 'Tidak ada yang jatuh tempo bulan ini', en: 'Nothing was due this month' };
