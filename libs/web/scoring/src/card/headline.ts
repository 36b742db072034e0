import { type Formats } from '@monev/ui';
import { type cardWords } from './scorecard.words';
import { type Card, isCapped, lossesOf, shareOf } from './losses';

interface Told {
  readonly words: (typeof cardWords)['id'];
  readonly formats: Formats;
  readonly said: (sentence: { readonly idn: string; readonly eng: string }) => string;
}

/**
 * The sentence at the head of a scorecard: what keeps it from being rated, what caps it, or where most of the points went.
 */
export function headlineOf(card: Card, { words, formats, said }: Told): string {
  const name = nameOf(card);
  const { finalScore, rawScore, published, cap } = card.result;
  const two = (value: number) => formats.number(value, 2);
  if (!published) {
    const [gap] = card.missing;
    const why = finalScore === null || !gap ? words.nothing : lowerFirst(said(gap.says));
    return words.unrated(name, formats.period(card.quarter), why);
  }
  if (isCapped(card) && cap !== null && rawScore !== null)
    return words.capped(name, two(cap), causeOf(card, said), two(rawScore));
  const losses = lossesOf(card);
  const [first, second] = losses;
  if (!first || finalScore === null) return words.full(name);
  const points = two(100 - finalScore);
  const where = (loss: typeof first) => lowerFirst(said(loss.criterion.name));
  if (!second) return words.lostOne(name, points, where(first));
  const share = formats.percent(shareOf([first, second], losses), 0);
  return words.lost(name, points, share, words.and(where(first), where(second)));
}

export const nameOf = ({ subject }: Pick<Card, 'subject'>): string => subject.name ?? subject.number ?? '';

/** "CF5 (Pemaketan barang)": the codes in force with the patterns of their findings. */
function causeOf({ result, criticalFindings }: Card, said: Told['said']): string {
  return result.criticalFailures
    .map((code) => {
      const finding = criticalFindings.find((one) => one.code === code);
      return finding ? `${code} (${said(finding.patternName)})` : code;
    })
    .join(', ');
}

/** A name within a sentence; what begins with a short form keeps its capitals (KPM, EDC, MoU). */
function lowerFirst(text: string): string {
  const [first = '', second = ''] = text;
  return second === second.toUpperCase() && second !== ' ' ? text : first.toLowerCase() + text.slice(1);
}
