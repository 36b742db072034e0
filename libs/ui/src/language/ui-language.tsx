import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { formatsOf, type Formats } from '../format/formats';
import { uiWords, type UiWords } from './ui-words';

export type UiLanguage = 'id' | 'en';

/** A sentence the server says in both languages. */
export interface Bilingual {
  readonly idn: string;
  readonly eng: string;
}

export interface Ui {
  readonly language: UiLanguage;
  readonly words: UiWords;
  readonly formats: Formats;
  /** The sentence in the language of the page. */
  said(sentence: Bilingual): string;
}

const LanguageContext = createContext<UiLanguage>('id');

export function UiLanguageProvider({ language, children }: { language: UiLanguage; children: ReactNode }) {
  return <LanguageContext value={language}>{children}</LanguageContext>;
}

/** Words, number formats and the language of everything drawn by this library. */
export function useUi(): Ui {
  const language = useContext(LanguageContext);
  return useMemo(
    () => ({
      language,
      words: uiWords[language],
      formats: formatsOf(language),
      said: (sentence) => (language === 'id' ? sentence.idn : sentence.eng),
    }),
    [language],
  );
}
