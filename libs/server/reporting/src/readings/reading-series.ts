import { type IndicatorReading } from '@monev/domain/reporting';

/** An indicator of the page with the twelve months behind it; oldest first, gaps null. */
export interface ReadingSeries {
  readonly reading: IndicatorReading;
  readonly history: readonly (number | null)[];
}

export const HISTORY_MONTHS = 12;

/** Nothing in the product reckons it yet: said so, never drawn as zero. */
export function notReckoned(code: string): ReadingSeries {
  return {
    reading: { code, value: null, status: 'NO_DATA', colour: 'GREY', previous: null, basis: NOT_RECKONED },
    history: [],
  };
}

const NOT_RECKONED = {
  id: 'Belum dihitung: bukti keenam unsur belum lengkap',
  en: 'Not reckoned yet: evidence of the six rights is incomplete',
};
