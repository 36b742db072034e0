import { type StatusKind } from '../status/status';
import { type UiWords } from '../language/ui-words';
import { type Figure, type FigureColour } from './figure';

export interface FigureState {
  readonly kind: StatusKind;
  readonly word: string;
}

const OF_COLOUR: Record<Exclude<FigureColour, 'GREY'>, (words: UiWords) => FigureState> = {
  GREEN: (words) => ({ kind: 'good', word: words.good }),
  AMBER: (words) => ({ kind: 'warn', word: words.warn }),
  RED: (words) => ({ kind: 'bad', word: words.bad }),
};

/**
 * The state a reader must see first: why there is no number, else why it may still move, else how it stands to its
 * target. Null for a plain number without target (SCREENS §11).
 */
export function stateOf(figure: Figure, words: UiWords): FigureState | null {
  switch (figure.status) {
    case 'NO_DATA':
    case 'ZERO_DENOMINATOR':
      return { kind: 'none', word: words.noData };
    case 'NOT_APPLICABLE':
      return { kind: 'na', word: words.notApplicable };
    case 'SUPPRESSED':
      return { kind: 'none', word: words.suppressed };
    case 'OK':
      if (figure.provisional) return { kind: 'part', word: words.provisional };
      if (figure.partial) return { kind: 'part', word: words.partial };
      return figure.colour === 'GREY' ? null : OF_COLOUR[figure.colour](words);
  }
}

/** How it stands to its target, also for a number that is partial or provisional; null without target or number. */
export function targetStateOf(figure: Pick<Figure, 'status' | 'colour'>, words: UiWords): FigureState | null {
  return figure.status !== 'OK' || figure.colour === 'GREY' ? null : OF_COLOUR[figure.colour](words);
}

/** True when not one of the figures has a number: nothing was reported, which is not the same as zero. */
export function isEmpty(figures: readonly Pick<Figure, 'value'>[]): boolean {
  return figures.every(({ value }) => value === null);
}
