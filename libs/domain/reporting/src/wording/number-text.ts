import { Fraction } from '@monev/kernel';

/** The two languages of a sentence; Indonesian is shown first. */
export type Language = 'id' | 'en';

const SIGNS: Record<Language, { group: string; decimal: string }> = {
  id: { group: '.', decimal: ',' },
  en: { group: ',', decimal: '.' },
};
/** A true minus, not a hyphen (SCREENS §12). */
const MINUS = '−';

/** A figure to be written: a float from a chart, an exact fraction, or whole rupiah and counts. */
export type Figure = number | bigint | Fraction;

/** The figure as an exact fraction, so that it is rounded once and half away from zero (INDICATORS A.4). */
export function exactOf(figure: Figure): Fraction {
  if (figure instanceof Fraction) return figure;
  if (typeof figure === 'bigint') return Fraction.of(figure);
  if (!Number.isFinite(figure)) throw new RangeError(`${figure} cannot be written as a number.`);
  if (Number.isInteger(figure)) return Fraction.of(BigInt(figure));
  const text = String(figure);
  return Fraction.parse(text.includes('e') ? figure.toFixed(12) : text);
}

/** "206.438", "94,5", "−0,4" in Indonesian; "206,438", "94.5", "−0.4" in English. Always exactly `decimals` places. */
export function numberText(figure: Figure, decimals: number, language: Language): string {
  const plain = exactOf(figure).toFixed(decimals);
  const isNegative = plain.startsWith('-') && /[1-9]/.test(plain);
  const [whole, fraction] = plain.replace('-', '').split('.') as [string, string | undefined];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, SIGNS[language].group);
  return (isNegative ? MINUS : '') + grouped + (fraction === undefined ? '' : SIGNS[language].decimal + fraction);
}

/** "94,5%": percent on a screen has one place unless the place asks for two (SCREENS §12). */
export function percentText(figure: Figure, language: Language, decimals = 1): string {
  return `${numberText(figure, decimals, language)}%`;
}

/** With a sign in front, for a difference: "+2,9", "−0,4", "±0,0". */
export function signedText(figure: Figure, decimals: number, language: Language): string {
  const text = numberText(figure, decimals, language);
  if (text.startsWith(MINUS)) return text;
  return (/[1-9]/.test(text) ? '+' : '±') + text;
}

const WORDS: Record<Language, readonly string[]> = {
  id: ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan', 'sepuluh', 'sebelas'],
  en: ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'],
};

/** Small whole numbers as words ("tiga"), larger ones in figures ("24"). */
export function countWord(count: number, language: Language): string {
  return WORDS[language][count] ?? numberText(count, 0, language);
}

export function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "A", "A dan B", "A, B, dan C" (English: "A", "A and B", "A, B and C"). */
export function listText(items: readonly string[], language: Language): string {
  if (items.length <= 1) return items.join('');
  const last = items[items.length - 1] ?? '';
  const rest = items.slice(0, -1).join(', ');
  if (language === 'en') return `${rest} and ${last}`;
  return items.length === 2 ? `${rest} dan ${last}` : `${rest}, dan ${last}`;
}
