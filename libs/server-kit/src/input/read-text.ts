import { BadInputError } from '../errors/request-errors';

/** How long a text may be, in characters. */
export interface TextBounds {
  readonly least: number;
  readonly most: number;
}

/** A reason that somebody will understand later. */
export const REASON_BOUNDS: TextBounds = { least: 5, most: 500 };

/**
 * Text that people wrote, trimmed. Control characters (line ends apart) and half characters are refused: the database
 * keeps neither, and nobody types them.
 * @throws {BadInputError} naming the field.
 */
export function readText(field: string, text: string, bounds: TextBounds): string {
  const trimmed = text.trim();
  if (trimmed.length < bounds.least || trimmed.length > bounds.most) {
    throw new BadInputError(field, {
      id: `Tulis ${bounds.least}–${bounds.most} huruf.`,
      en: `Give ${bounds.least} to ${bounds.most} letters.`,
    });
  }
  if (!isStorableText(trimmed)) {
    throw new BadInputError(field, { id: 'Ada huruf yang tidak dapat disimpan.', en: 'A character cannot be stored.' });
  }
  return trimmed;
}

/** True for text without control characters (line ends and tabs apart) and without half characters. */
export function isStorableText(text: string): boolean {
  return !/[^\P{Cc}\r\n\t]/u.test(text) && !/\p{Surrogate}/u.test(text);
}
