import { Fraction, type Period, type Wording } from '@monev/kernel';
import { percentBeside } from '../wording/comparison-text';
import { previousPeriodText } from '../wording/date-text';
import { type Figure, type Language, exactOf, numberText, signedText } from '../wording/number-text';
import { wordingOf } from '../wording/sentence';
import { type FigureSlot, KADIS_FIGURE_SLOTS } from './figure-slots';
import { type IndicatorReading } from './indicator-reading';

/** One number of the page with everything said about it. */
export interface KadisFigure {
  readonly code: string;
  readonly label: Wording;
  /** "94,5%", "61,8", "2"; null when there is none, and `state` says why. */
  readonly value: Wording | null;
  /** "target ≥ 95,0", "batas 0". */
  readonly target: Wording;
  /** "−0,4 poin dari Juli"; null when either period has no value. */
  readonly change: Wording | null;
  /** "Sesuai target", "Perlu perhatian", "Di luar batas", or why there is no value. */
  readonly state: Wording;
  readonly colour: IndicatorReading['colour'];
  readonly basis: Wording | null;
  readonly provisional: boolean;
  readonly partial: boolean;
}

/** The five numbers of the page in their fixed order; a reading that is missing counts as no data. */
export function kadisFigures(period: Period, readings: readonly IndicatorReading[]): KadisFigure[] {
  return KADIS_FIGURE_SLOTS.map((slot) => {
    const reading = readings.find(({ code }) => code === slot.code) ?? emptyReading(slot.code);
    const { value, previous } = reading;
    return {
      code: slot.code,
      label: slot.label,
      value: value === null ? null : wordingOf((language) => valueText(slot, value, language)),
      target: wordingOf((language) => targetText(slot, language)),
      change:
        value === null || previous === null
          ? null
          : wordingOf((language) => changeText(slot, period, value, previous, language)),
      state: value === null ? MISSING[reading.status] : STATES[reading.colour],
      colour: value === null ? 'GREY' : reading.colour,
      basis: reading.basis ?? null,
      provisional: reading.provisional ?? false,
      partial: reading.partial ?? false,
    };
  });
}

function valueText(slot: FigureSlot, value: Figure, language: Language): string {
  if (slot.unit === 'COUNT') return numberText(value, 0, language);
  const percent = percentBeside(value, slot.target, language);
  return slot.unit === 'PERCENT' ? percent : percent.slice(0, -1);
}

function targetText(slot: FigureSlot, language: Language): string {
  const text = numberText(slot.target, slot.unit === 'COUNT' ? 0 : 1, language);
  if (slot.direction === 'DOWN') return `${language === 'id' ? 'batas' : 'limit'} ${text}`;
  return `target ≥ ${text}`;
}

/** The difference of the values as shown, so that a reader who subtracts gets the same. */
function changeText(slot: FigureSlot, period: Period, value: Figure, previous: Figure, language: Language): string {
  const places = slot.unit === 'COUNT' ? 0 : 1;
  const shown = (figure: Figure) => Fraction.parse(exactOf(figure).toFixed(places));
  const difference = signedText(shown(value).minus(shown(previous)), places, language);
  const points = slot.unit === 'PERCENT' ? (language === 'id' ? ' poin' : ' points') : '';
  const from = language === 'id' ? 'dari' : 'from';
  return `${difference}${points} ${from} ${previousPeriodText(period, language)}`;
}

const STATES: Record<IndicatorReading['colour'], Wording> = {
  GREEN: { id: 'Sesuai target', en: 'On target' },
  AMBER: { id: 'Perlu perhatian', en: 'Needs attention' },
  RED: { id: 'Di luar batas', en: 'Out of bounds' },
  GREY: { id: 'Informasi', en: 'Information' },
};
const MISSING: Record<IndicatorReading['status'], Wording> = {
  OK: { id: 'Tidak ada data', en: 'No data' },
  NO_DATA: { id: 'Tidak ada data', en: 'No data' },
  ZERO_DENOMINATOR: { id: 'Belum ada yang dapat dihitung', en: 'Nothing to count yet' },
  NOT_APPLICABLE: { id: 'Tidak berlaku', en: 'Not applicable' },
  SUPPRESSED: { id: 'Jawaban terlalu sedikit', en: 'Too few answers' },
};

function emptyReading(code: string): IndicatorReading {
  return { code, value: null, status: 'NO_DATA', colour: 'GREY', previous: null };
}
