import { Fraction, type Period } from '@monev/kernel';
import { percentBeside, pointsFrom, twoPlaces } from '../wording/comparison-text';
import { periodText } from '../wording/date-text';
import { type Language, capitalised, countWord } from '../wording/number-text';
import { type Sentence, sentence } from '../wording/sentence';
import { type OverviewHeadlineInput, overviewHeadline } from '../headline/overview-headline';

export interface KadisHeadlineInput extends Omit<OverviewHeadlineInput, 'weakestChildren'> {
  readonly period: Period;
  /** Decisions that wait for the head of office. */
  readonly waiting: number;
}

/**
 * "Agustus 2021: 94,5% keluarga sudah menerima, 0,5 poin di bawah target. Tiga hal menunggu keputusan."
 * Without a realisation it says what is known, as the overview does.
 */
export function kadisHeadline(input: KadisHeadlineInput): Sentence {
  const rate = input.realisation;
  const waiting = (language: Language) => waitingText(input.waiting, language);
  if (!rate) {
    const known = overviewHeadline(input);
    return {
      id: joined(known.id, waiting('id')),
      en: joined(known.en, waiting('en')),
      emphasis: known.emphasis,
    };
  }
  const figure = (language: Language) => percentBeside(rate.value, rate.target, language);
  const gap = twoPlaces(rate.value).minus(twoPlaces(rate.target)).compare(Fraction.zero);
  return sentence((language) => {
    const points = pointsFrom(rate.value, rate.target, language);
    const start = capitalised(periodText(input.period, language));
    const reach =
      language === 'id'
        ? `${start}: ${figure('id')} keluarga sudah menerima, ${gap === 0 ? 'tepat pada target' : `${points} poin ${gap < 0 ? 'di bawah' : 'di atas'} target`}.`
        : `${start}: ${figure('en')} of families reached, ${gap === 0 ? 'exactly on target' : `${points} points ${gap < 0 ? 'below' : 'above'} target`}.`;
    return joined(reach, waiting(language));
  }, figure);
}

function waitingText(count: number, language: Language): string {
  if (count === 0) return '';
  const word = capitalised(countWord(count, language));
  if (language === 'id') return `${word} hal menunggu keputusan.`;
  return `${word} ${count === 1 ? 'matter waits' : 'matters wait'} for a decision.`;
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(' ');
}
