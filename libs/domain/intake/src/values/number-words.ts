import { type Wording } from '@monev/kernel';

const UNITS_ID = ['nol', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const UNITS_EN = [
  ...['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
  ...['thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const TENS_EN = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const SCALES: readonly (readonly [value: number, id: string, en: string])[] = [
  [1e12, 'triliun', 'trillion'],
  [1e9, 'miliar', 'billion'],
  [1e6, 'juta', 'million'],
  [1e3, 'ribu', 'thousand'],
];

/**
 * A number spoken out, so that nobody reads it wrong by a thousand: "206438" → "dua ratus enam ribu empat ratus tiga
 * puluh delapan". Takes plain decimal text ("97.45") below 10^15; anything else is said as it stands.
 */
export function numberWords(plain: string): Wording {
  const match = /^(-?)(\d{1,15})(?:\.(\d+))?$/.exec(plain);
  if (!match) return { id: plain, en: plain };
  const [, sign, whole = '0', fraction] = match;
  const digits = [...(fraction ?? '')].map(Number);
  const id = [
    sign && 'minus',
    indonesian(Number(whole)),
    fraction && 'koma',
    ...digits.map((digit) => UNITS_ID[digit]),
  ];
  const en = [sign && 'minus', english(Number(whole)), fraction && 'point', ...digits.map((digit) => UNITS_EN[digit])];
  return { id: id.filter(Boolean).join(' '), en: en.filter(Boolean).join(' ') };
}

function indonesian(number: number): string {
  if (number < 10) return UNITS_ID[number] as string;
  if (number < 12) return number === 10 ? 'sepuluh' : 'sebelas';
  if (number < 20) return `${indonesian(number - 10)} belas`;
  if (number < 100) return joined(`${indonesian(Math.floor(number / 10))} puluh`, number % 10, indonesian);
  if (number < 200) return joined('seratus', number - 100, indonesian);
  if (number < 1000) return joined(`${indonesian(Math.floor(number / 100))} ratus`, number % 100, indonesian);
  if (number < 2000) return joined('seribu', number - 1000, indonesian);
  const [value, word] = scaleOf(number);
  return joined(`${indonesian(Math.floor(number / value))} ${word}`, number % value, indonesian);
}

function english(number: number): string {
  if (number < 20) return UNITS_EN[number] as string;
  if (number < 100) {
    const tens = TENS_EN[Math.floor(number / 10)] as string;
    return number % 10 === 0 ? tens : `${tens}-${UNITS_EN[number % 10]}`;
  }
  if (number < 1000) return joined(`${english(Math.floor(number / 100))} hundred`, number % 100, english);
  const [value, , word] = scaleOf(number);
  return joined(`${english(Math.floor(number / value))} ${word}`, number % value, english);
}

function scaleOf(number: number): readonly [number, string, string] {
  return SCALES.find(([value]) => number >= value) ?? [1e3, 'ribu', 'thousand'];
}

function joined(head: string, rest: number, say: (number: number) => string): string {
  return rest === 0 ? head : `${head} ${say(rest)}`;
}
