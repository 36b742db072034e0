import { type Loss } from './losses';

/** One bar on the axis 0–100. */
export interface WaterfallBar {
  readonly key: string;
  readonly label: string;
  readonly from: number;
  readonly to: number;
  /** START: the whole axis; LOSS and CAP go down; TOTAL stands on 0. */
  readonly kind: 'START' | 'LOSS' | 'CAP' | 'TOTAL';
  /** Points lost; null for the bars that stand. */
  readonly lost: number | null;
}

interface Names {
  readonly start: string;
  readonly raw: string;
  readonly cap: string;
  readonly final: string;
  readonly of: (loss: Loss) => string;
}

/**
 * The way from 100 to the final score, the dearest loss first. With a cap the score before it stands between, so that what
 * the criteria cost and what the cap takes are told apart.
 */
export function waterfallOf(
  losses: readonly Loss[],
  score: { readonly raw: number; readonly final: number; readonly byCap: number },
  names: Names,
): WaterfallBar[] {
  const bars: WaterfallBar[] = [{ key: 'start', label: names.start, from: 0, to: 100, kind: 'START', lost: null }];
  let at = 100;
  for (const loss of losses) {
    const to = Math.max(0, at - loss.lost);
    bars.push({ key: loss.criterion.code, label: names.of(loss), from: to, to: at, kind: 'LOSS', lost: loss.lost });
    at = to;
  }
  if (score.byCap > 0) {
    bars.push({ key: 'raw', label: names.raw, from: 0, to: score.raw, kind: 'TOTAL', lost: null });
    bars.push({ key: 'cap', label: names.cap, from: score.final, to: score.raw, kind: 'CAP', lost: score.byCap });
  }
  bars.push({ key: 'final', label: names.final, from: 0, to: score.final, kind: 'TOTAL', lost: null });
  return bars;
}

/** A label in lines of at most so many letters, broken between words. */
export function linesOf(label: string, letters: number): string[] {
  const lines: string[] = [];
  for (const word of label.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
