import { Fraction, type Wording, parseIsoDate, parsePeriod, parseRegionCode } from '@monev/kernel';
import { type VisitContext } from '../engine/visit-context';
import { type ScalarRule } from '../instrument/question';
import { type AnswerProblemCode } from './answer-problem';

/** A fault of one scalar value, without its place. */
export interface ScalarFault {
  readonly code: AnswerProblemCode;
  readonly wording: Wording;
}

const LONGEST_TEXT = 4000;
/** Sixteen digits in a row, as in a NIK or a card number, with or without spaces or points between. */
const PERSONAL_NUMBER = /(?:\d[ .-]?){15}\d/;
export const OTHER_CHOICE = 'OTHER:';

/** Null when the value may stand for the rule. Absence is judged by the caller; null means "could not be checked". */
export function scalarFault(rule: ScalarRule, value: unknown, context?: VisitContext): ScalarFault | null {
  if (value === null) {
    return rule.kind === 'YNX' || rule.uncheckable
      ? null
      : fault('ANSWER_TYPE', 'Pertanyaan ini harus dijawab.', 'This question needs an answer.');
  }
  switch (rule.kind) {
    case 'YN':
    case 'YNX':
      return typeof value === 'boolean' ? null : fault('ANSWER_TYPE', 'Jawab Ya atau Tidak.', 'Answer Yes or No.');
    case 'ONE':
      return typeof value === 'string' ? choiceFault(rule, value, context) : chooseFault();
    case 'MANY':
      return isTextList(value) ? manyFault(rule, value, context) : chooseFault();
    case 'PHOTO':
      return isTextList(value) ? countFault(rule, new Set(value).size) : chooseFault();
    case 'INT':
    case 'RP':
    case 'SCALE5':
      return wholeFault(rule, value);
    case 'DEC':
      return decimalFault(rule, value);
    case 'DATE':
      return typeof value === 'string' && parseIsoDate(value)
        ? null
        : fault('ANSWER_TYPE', 'Tanggal tidak ada dalam kalender.', 'The calendar has no such date.');
    case 'TIME':
      return typeof value === 'string' && /^([01]\d|2[0-3]):[0-5]\d$/.test(value)
        ? null
        : fault('ANSWER_TYPE', 'Tulis jam seperti 10:42.', 'Write the time as 10:42.');
    case 'TEXT':
      return typeof value === 'string' ? textFault(rule, value) : fault('ANSWER_TYPE', 'Tulis jawaban.', 'Write text.');
    case 'GEO':
      return geoFault(value);
  }
}

function choiceFault(rule: ScalarRule, code: string, context?: VisitContext): ScalarFault | null {
  const known = rule.choices?.map((choice) => choice.code) ?? registered(rule, context);
  const isOther = Boolean(rule.openChoice) && code.startsWith(OTHER_CHOICE) && code.length > OTHER_CHOICE.length;
  if (isOther) return textFault(rule, code);
  if (code !== '' && (known === null || known.includes(code))) return null;
  return fault('ANSWER_UNKNOWN_CHOICE', `Pilihan “${code}” tidak ada.`, `There is no choice “${code}”.`);
}

function registered(rule: ScalarRule, context?: VisitContext): readonly string[] | null {
  return (rule.choiceSource && context?.registerChoices?.[rule.choiceSource]) ?? null;
}

function manyFault(rule: ScalarRule, codes: readonly string[], context?: VisitContext): ScalarFault | null {
  if (new Set(codes).size !== codes.length) {
    return fault('ANSWER_REPEATED_CHOICE', 'Satu pilihan tercatat dua kali.', 'One choice is given twice.');
  }
  for (const code of codes) {
    const wrong = choiceFault(rule, code, context);
    if (wrong) return wrong;
  }
  return countFault(rule, codes.length);
}

function countFault(rule: ScalarRule, count: number): ScalarFault | null {
  if (rule.minimum === undefined || count >= rule.minimum) return null;
  return fault(
    'ANSWER_TOO_FEW',
    `Paling sedikit ${rule.minimum}; baru ${count}.`,
    `At least ${rule.minimum} are needed; there are ${count}.`,
  );
}

function wholeFault(rule: ScalarRule, value: unknown): ScalarFault | null {
  if (typeof value !== 'number' || !Number.isFinite(value)) return numberFault();
  if (!Number.isSafeInteger(value)) {
    return fault('ANSWER_NOT_WHOLE', 'Tulis bilangan bulat, tanpa koma.', 'Write a whole number.');
  }
  return rangeFault(rule, Fraction.of(value));
}

function decimalFault(rule: ScalarRule, value: unknown): ScalarFault | null {
  if (typeof value !== 'string' || !/^-?\d{1,12}(\.\d{1,6})?$/.test(value)) return numberFault();
  return rangeFault(rule, Fraction.parse(value));
}

function rangeFault(rule: ScalarRule, value: Fraction): ScalarFault | null {
  const [low, high] = rule.kind === 'SCALE5' ? [1, 5] : [rule.minimum ?? 0, rule.maximum];
  const isTooLow = value.compare(Fraction.of(low)) < 0;
  const isTooHigh = high !== undefined && value.compare(Fraction.of(high)) > 0;
  if (!isTooLow && !isTooHigh) return null;
  return high === undefined
    ? fault('ANSWER_OUT_OF_RANGE', `Paling kecil ${low}.`, `At least ${low}.`)
    : fault('ANSWER_OUT_OF_RANGE', `Antara ${low} dan ${high}.`, `Between ${low} and ${high}.`);
}

function textFault(rule: ScalarRule, text: string): ScalarFault | null {
  if (text.length > LONGEST_TEXT) {
    return fault('ANSWER_TOO_LONG', `Paling panjang ${LONGEST_TEXT} huruf.`, `At most ${LONGEST_TEXT} characters.`);
  }
  if (PERSONAL_NUMBER.test(text)) {
    return fault(
      'ANSWER_PERSONAL_NUMBER',
      'Jangan menulis NIK, nomor kartu, atau nomor rekening.',
      'Do not write identity, card or account numbers.',
    );
  }
  if (rule.format === 'PERIOD' && !parsePeriod(text)) {
    return fault('ANSWER_TYPE', 'Tulis periode seperti 2021-09.', 'Write the period as 2021-09.');
  }
  if (rule.format === 'REGION_CODE' && !parseRegionCode(text)) {
    return fault('ANSWER_TYPE', 'Kode wilayah tidak dikenal bentuknya.', 'This is no region code.');
  }
  return null;
}

function geoFault(value: unknown): ScalarFault | null {
  const { latitude, longitude, accuracyM } = (typeof value === 'object' ? value : {}) as Record<string, unknown>;
  const isPlace = within(latitude, -90, 90) && within(longitude, -180, 180) && within(accuracyM, 0, 1_000_000);
  return isPlace ? null : fault('ANSWER_TYPE', 'Lokasi tidak terbaca.', 'The place could not be read.');
}

function within(value: unknown, low: number, high: number): boolean {
  return typeof value === 'number' && value >= low && value <= high;
}

function isTextList(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function numberFault(): ScalarFault {
  return fault('ANSWER_TYPE', 'Tulis angka.', 'Write a number.');
}
function chooseFault(): ScalarFault {
  return fault('ANSWER_TYPE', 'Pilih dari daftar.', 'Choose from the list.');
}
function fault(code: AnswerProblemCode, id: string, en: string): ScalarFault {
  return { code, wording: { id, en } };
}
