import { Fraction } from '@monev/kernel';
import { type Language, exactOf, numberText } from './number-text';

const SCALES: readonly { from: bigint; words: Record<Language, string> }[] = [
  { from: 1_000_000_000_000n, words: { id: 'triliun', en: 'trillion' } },
  { from: 1_000_000_000n, words: { id: 'miliar', en: 'billion' } },
  { from: 1_000_000n, words: { id: 'juta', en: 'million' } },
];

/** Rupiah in a sentence, in the largest scale that fits: "Rp39,07 miliar", "Rp6,40 juta", "Rp950.000". */
export function rupiahText(amount: bigint | Fraction, language: Language): string {
  const exact = exactOf(amount);
  const isNegative = exact.compare(Fraction.zero) < 0;
  const size = isNegative ? Fraction.zero.minus(exact) : exact;
  const scale = SCALES.find(({ from }) => size.compare(Fraction.of(from)) >= 0);
  const sign = isNegative ? '−' : '';
  if (!scale) return `${sign}Rp${numberText(size, 0, language)}`;
  return `${sign}Rp${numberText(size.dividedBy(Fraction.of(scale.from)), 2, language)} ${scale.words[language]}`;
}

/** Rupiah in a table, in full: "Rp39.070.000.000". */
export function rupiahInFull(amount: bigint, language: Language): string {
  const text = numberText(amount, 0, language);
  return text.startsWith('−') ? `−Rp${text.slice(1)}` : `Rp${text}`;
}
