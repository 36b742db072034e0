import { type Wording } from '@monev/kernel';
import { type Language } from './number-text';

/**
 * A sentence in both languages. `emphasis` is a piece of the sentence, letter by letter, that the page prints bold;
 * null when nothing stands out.
 */
export interface Sentence extends Wording {
  readonly emphasis: Wording | null;
}

/** Writes one sentence twice, once per language; `emphasis` gives the phrase that stands out in each. */
export function sentence(write: (language: Language) => string, emphasis?: (language: Language) => string): Sentence {
  return {
    id: write('id'),
    en: write('en'),
    emphasis: emphasis ? { id: emphasis('id'), en: emphasis('en') } : null,
  };
}

export function wordingOf(write: (language: Language) => string): Wording {
  return { id: write('id'), en: write('en') };
}
