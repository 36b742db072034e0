import { type Formats } from '../format/formats';
import { type UiWords } from '../language/ui-words';

/** Of events, such as deliveries, none is expected: their number alone says how much stands behind the figure. */
const JUST_HAPPENS = 'EVENT';

interface Covered {
  readonly used: number;
  readonly expected: number;
  /** Of what coverage is counted; absent: regions. */
  readonly grain?: string | undefined;
  /** Given where the share is below 80%. */
  readonly partialPct?: number | undefined;
}

/** "42 dari 44 wilayah melapor", "253 dari 253 e-warong tercatat", "1.432 baris": in the noun of what is counted. */
export function coverageText({ used, expected, grain, partialPct }: Covered, formats: Formats, words: UiWords): string {
  const [part, whole] = [formats.number(used), formats.number(expected)];
  if (grain === JUST_HAPPENS) return words.eventsCounted(part);
  const nouns: Readonly<Record<string, string>> = words.covered;
  const noun = nouns[grain ?? ''];
  if (partialPct !== undefined) {
    const percent = formats.percent(partialPct, 0);
    return noun ? words.countedPartly(part, whole, noun, percent) : words.reportedPartly(part, whole, percent);
  }
  return noun ? words.counted(part, whole, noun) : words.reported(part, whole);
}
