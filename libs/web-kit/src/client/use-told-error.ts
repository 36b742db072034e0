import { useLanguage } from '../wording/language';
import { type ToldError, toldError } from './told-error';

/** The error of a query in the language of the page; null when there is none. */
export function useToldError(error: Error | undefined): ToldError | null {
  const { language } = useLanguage();
  return error ? toldError(error, language) : null;
}
