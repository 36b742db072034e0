import { Fraction } from '@monev/kernel';
import { type Figure, type Language, countWord, exactOf, numberText, percentText } from './number-text';

/**
 * A percent beside its target, so that the reader never sees "95,0%, di bawah target 95,0%": where one place would
 * hide which side of the target the figure is on, two places are shown.
 */
export function percentBeside(value: Figure, target: Figure, language: Language): string {
  const places = placesToTell(value, target);
  return percentText(value, language, places);
}

/** How far a percent lies from its target, in points: "0,5" (no sign). */
export function pointsFrom(value: Figure, target: Figure, language: Language): string {
  const gap = twoPlaces(value).minus(twoPlaces(target));
  const size = gap.compare(Fraction.zero) < 0 ? Fraction.zero.minus(gap) : gap;
  return numberText(size, placesToTell(value, target), language);
}

/** A figure above its limit, in words: "lebih dari tiga kali batas", "dua kali batas", "21% di atas batas". */
export function timesOverText(value: Figure, limit: Figure, language: Language): string {
  const ratio = exactOf(value).dividedBy(exactOf(limit));
  const times = Number(ratio.numerator / ratio.denominator);
  if (times < 2) {
    const percent = ratio.minus(Fraction.one).times(Fraction.of(100));
    const over = percentText(percent, language, percent.compare(Fraction.of(10)) < 0 ? 1 : 0);
    return language === 'id' ? `${over} di atas batas` : `${over} above the limit`;
  }
  const word = countWord(times, language);
  const isExact = ratio.compare(Fraction.of(times)) === 0;
  if (language === 'id') return `${isExact ? '' : 'lebih dari '}${word} kali batas`;
  return `${isExact ? '' : 'more than '}${word} times the limit`;
}

/** Thresholds are compared with values rounded to two places (INDICATORS A.4). */
export function twoPlaces(figure: Figure): Fraction {
  return Fraction.parse(exactOf(figure).toFixed(2));
}

function placesToTell(value: Figure, target: Figure): 1 | 2 {
  const isHidden =
    exactOf(value).toFixed(1) === exactOf(target).toFixed(1) && twoPlaces(value).compare(twoPlaces(target)) !== 0;
  return isHidden ? 2 : 1;
}
