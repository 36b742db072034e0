import { type Wording } from '@monev/kernel';
import { type ScalarKind } from '../instrument/question';
import { type AnswerProblemCode } from './answer-problem';

/** What came of a typed number. ASK: it can be read in two ways, and the page asks back which was meant (SCREENS §10). */
export type TypedNumber =
  | { readonly kind: 'EMPTY' }
  | { readonly kind: 'VALUE'; readonly value: number | string }
  | { readonly kind: 'ASK'; readonly readings: readonly [string, string]; readonly wording: Wording }
  | { readonly kind: 'PROBLEM'; readonly code: AnswerProblemCode; readonly wording: Wording };

/**
 * Reads a number as it is typed in Indonesia: points group thousands, a comma is the decimal sign. INT and RP give a
 * whole number and refuse "1.25" instead of cutting it (check 8); DEC gives plain decimal text ("12,5" → "12.5") and
 * asks back where a point stands that may be a decimal sign ("1.25": 1,25 or 125).
 */
export function readTypedNumber(kind: Extract<ScalarKind, 'INT' | 'RP' | 'DEC' | 'SCALE5'>, text: string): TypedNumber {
  const typed = text.trim().replace(/^Rp\s*/i, '');
  if (typed === '') return { kind: 'EMPTY' };
  return kind === 'DEC' ? readDecimal(typed) : readWhole(typed);
}

const GROUPED = /^\d{1,3}(\.\d{3})+$/;

function readWhole(typed: string): TypedNumber {
  const plain = GROUPED.test(typed) ? typed.replaceAll('.', '') : typed;
  if (/^\d+$/.test(plain)) {
    const value = Number(plain);
    return Number.isSafeInteger(value) ? { kind: 'VALUE', value } : noNumber(typed);
  }
  if (!/^\d+([.,]\d+)+$/.test(typed)) return noNumber(typed);
  return {
    kind: 'PROBLEM',
    code: 'ANSWER_NOT_WHOLE',
    wording: {
      id: `“${typed}” bukan bilangan bulat. Tulis tanpa koma atau titik desimal.`,
      en: `“${typed}” is not a whole number. Write it without a decimal sign.`,
    },
  };
}

function readDecimal(typed: string): TypedNumber {
  if (/^\d+$/.test(typed)) return { kind: 'VALUE', value: typed };
  const comma = /^(\d+|\d{1,3}(?:\.\d{3})+),(\d+)$/.exec(typed);
  if (comma) return { kind: 'VALUE', value: `${(comma[1] as string).replaceAll('.', '')}.${comma[2]}` };
  if (/^\d+\.\d+$/.test(typed)) {
    const readings = [typed, typed.replace('.', '')] as const;
    const shown = readings.map((reading) => reading.replace('.', ','));
    return {
      kind: 'ASK',
      readings: [readings[0], String(BigInt(readings[1]))],
      wording: {
        id: `“${typed}” dapat dibaca dua cara. Maksudnya ${shown[0]} atau ${String(BigInt(readings[1]))}?`,
        en: `“${typed}” can be read in two ways. Is it ${readings[0]} or ${String(BigInt(readings[1]))}?`,
      },
    };
  }
  if (GROUPED.test(typed)) return { kind: 'VALUE', value: typed.replaceAll('.', '') };
  return noNumber(typed);
}

function noNumber(typed: string): TypedNumber {
  return {
    kind: 'PROBLEM',
    code: 'ANSWER_TYPE',
    wording: { id: `“${typed}” bukan angka.`, en: `“${typed}” is not a number.` },
  };
}
