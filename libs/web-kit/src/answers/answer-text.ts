import {
  type AnswerValue,
  type GeoAnswer,
  type OTHER_CHOICE,
  type PartsAnswer,
  type Question,
  type ScalarAnswer,
  type ScalarRule,
} from '@monev/domain/evaluations';
import { type Language } from '../wording/language';

/** As the domain marks a written name; only the type is imported, so that the shell does not carry the instruments. */
const OTHER: typeof OTHER_CHOICE = 'OTHER:';

/** Names of register rows by code or id; what it does not know is told by its code. */
export type NameOf = (code: string) => string;

const WORDS = {
  id: { yes: 'Ya', no: 'Tidak', uncheckable: 'Tidak dapat diperiksa', none: 'Tidak ada satu pun', photos: 'foto' },
  en: { yes: 'Yes', no: 'No', uncheckable: 'Cannot be checked', none: 'None of them', photos: 'photos' },
} as const;

/** An answer as a person reads it, one line for each row of a table; empty where none was given. */
export function answerLines(
  question: Question,
  value: AnswerValue | undefined,
  language: Language,
  nameOf: NameOf,
): readonly string[] {
  if (value === undefined) return [];
  if (question.kind === 'TABLE') {
    if (!Array.isArray(value)) return [];
    const rows = value as readonly PartsAnswer[];
    return rows.length === 0
      ? [WORDS[language].none]
      : rows.map((row) => partsText(question.columns, row, language, nameOf));
  }
  if (question.kind === 'PARTS') return [partsText(question.parts, value as PartsAnswer, language, nameOf)];
  return [scalarText(question, value as ScalarAnswer, language, nameOf)];
}

function partsText(
  fields: readonly (ScalarRule & {
    readonly key: string;
    readonly label: { readonly id: string; readonly en: string };
  })[],
  values: PartsAnswer,
  language: Language,
  nameOf: NameOf,
): string {
  return fields
    .flatMap((field) => {
      const value = values[field.key];
      if (value === undefined) return [];
      return [`${field.label[language]}: ${scalarText(field, value, language, nameOf)}`];
    })
    .join('; ');
}

function scalarText(rule: ScalarRule, value: ScalarAnswer, language: Language, nameOf: NameOf): string {
  const words = WORDS[language];
  if (value === null) return words.uncheckable;
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  const choiceText = (code: string) =>
    code.startsWith(OTHER)
      ? code.slice(OTHER.length)
      : (rule.choices?.find((choice) => choice.code === code)?.text[language] ?? nameOf(code));
  if (isList(value)) {
    if (rule.kind === 'PHOTO') return `${value.length} ${words.photos}`;
    return value.length === 0 ? words.none : value.map(choiceText).join(', ');
  }
  if (typeof value === 'object') return `${value.latitude}, ${value.longitude} (±${Math.round(value.accuracyM)} m)`;
  const unit = rule.unit ? ` ${rule.unit[language]}` : '';
  if (rule.kind === 'RP') return `Rp${grouped(value, language)}`;
  if (rule.kind === 'INT' || rule.kind === 'SCALE5') return grouped(value, language) + unit;
  if (rule.kind === 'DEC') return (language === 'id' ? String(value).replace('.', ',') : String(value)) + unit;
  if (rule.kind === 'ONE') return choiceText(String(value));
  return String(value);
}

function isList(value: readonly string[] | GeoAnswer | number | string): value is readonly string[] {
  return Array.isArray(value);
}

const grouped = (value: number | string, language: Language) =>
  Number(value).toLocaleString(language === 'id' ? 'id-ID' : 'en-GB');
