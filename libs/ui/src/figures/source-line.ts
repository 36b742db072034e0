import { type Formats } from '../format/formats';
import { type UiWords } from '../language/ui-words';
import { type FigureSource } from './figure';

/** "Sumber: 2 berkas, terakhir diterima 22 Sep 2021, 08.10 WIB". */
export function sourceLineOf(
  sources: readonly FigureSource[],
  regionCode: string,
  formats: Formats,
  words: UiWords,
): string {
  const latest = sources
    .map(({ committedAt }) => committedAt)
    .toSorted()
    .at(-1);
  if (latest === undefined) return words.noSourceLine;
  const files = new Set(sources.map(({ batchId }) => batchId)).size;
  return words.sourceLine(files, formats.moment(latest, regionCode));
}
