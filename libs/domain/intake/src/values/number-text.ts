/**
 * The readings of a number as offices write it. Indonesian: point groups thousands, comma is the decimal sign;
 * machines and English: the other way round. Both are tried; who asks decides which of them the column allows.
 */
export type NumberText =
  | { readonly kind: 'NONE' }
  | { readonly kind: 'DASH' }
  | { readonly kind: 'BAD' }
  | {
      readonly kind: 'READ';
      /** Plain decimal texts ("12657", "97.45") without sign, null where that notation cannot have been meant. */
      readonly indonesian: string | null;
      readonly english: string | null;
      readonly negative: boolean;
      readonly percent: boolean;
    };

const NOT_AVAILABLE = /^(?:\.{2,}|…|n\/?a|#n\/a|null|t\.?a\.?d\.?a\.?|tidak ada data)$/i;
const DASH = /^(?:[-‐‑–—−]+|nihil)$/i;
const UNIT_WORDS = /\s+(?:kpm|kk|keluarga|jiwa|orang)\.?$/i;
/** "1.000,-", "1.000.-", "1.000,--": the closing dash of an amount. */
const CLOSING_DASH = /[.,]\s?[-‐‑–—−]{1,2}$/;

const INDONESIAN = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?$/;
const ENGLISH = /^(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?$/;
const SPACED = /^\d{1,3}(?: \d{3})+$/;

export function readNumberText(raw: string): NumberText {
  let text = plainCharacters(raw);
  if (text === '' || NOT_AVAILABLE.test(text)) return { kind: 'NONE' };
  text = withoutCurrency(text);
  if (DASH.test(text)) return { kind: 'DASH' };
  if (text === '') return { kind: 'BAD' };

  const percent = /%$/.test(text);
  if (percent) text = text.slice(0, -1).trim();
  text = text.replace(UNIT_WORDS, '').replace(CLOSING_DASH, '');

  let negative = false;
  const bracketed = /^\((.+)\)$/.exec(text);
  const signed = /^[-−]\s?(.+)$/.exec(text);
  if (bracketed ?? signed) {
    negative = true;
    text = withoutCurrency(((bracketed ?? signed) as RegExpExecArray)[1] as string);
  }

  const spaced = readSpaced(text);
  const indonesian = spaced ?? readAs(INDONESIAN, text);
  const english = spaced ?? readAs(ENGLISH, text);
  return indonesian === null && english === null
    ? { kind: 'BAD' }
    : { kind: 'READ', indonesian, english, negative, percent };
}

/** Hard and narrow spaces become spaces, full-width digits digits; a leading apostrophe only marks a cell as text. */
function plainCharacters(raw: string): string {
  return raw
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\uff10-\uff19]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xff10 + 48))
    .trim()
    .replace(/^'/, '')
    .trim();
}

function withoutCurrency(text: string): string {
  return text.replace(/^(?:rp|idr)\s*\.?\s*(?=[\d\-‐‑–—−(]|$)/i, '').trim();
}

/** Leading zeros make a number a code, or a decimal below one: "0.123" is never 123. */
function readAs(notation: RegExp, text: string): string | null {
  const match = notation.exec(text);
  if (!match) return null;
  const whole = (match[1] as string).replace(/[.,]/g, '');
  if (whole.length > 1 && whole.startsWith('0')) return null;
  const fraction = (match[2] ?? '').replace(/0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}

function readSpaced(text: string): string | null {
  return SPACED.test(text) && !text.startsWith('0') ? text.replaceAll(' ', '') : null;
}
