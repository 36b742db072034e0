import { type Language, useLanguage } from './language';

/** The words of a screen in both languages, typed by the Indonesian ones: a missing translation does not compile. */
export interface Dictionary<Words> {
  readonly id: Words;
  readonly en: Words;
}

/** Widens literals, so that the English text may differ from the Indonesian. */
type Widened<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string
    ? string
    : Words[Key] extends (...args: infer Args) => string
      ? (...args: Args) => string
      : Widened<Words[Key]>;
};

export function dictionary<const Words extends object>(id: Words, en: Widened<Words>): Dictionary<Widened<Words>> {
  return { id: id as Widened<Words>, en };
}

export function useWords<Words>(words: Dictionary<Words>): Words {
  return words[useLanguage().language];
}

/** A sentence the server gives in both languages. */
export function said(sentence: { readonly idn: string; readonly eng: string }, language: Language): string {
  return language === 'id' ? sentence.idn : sentence.eng;
}
