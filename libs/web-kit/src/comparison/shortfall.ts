import { type ComparedFigureFieldsFragment } from '@monev/contracts';
import { shortfallSentence } from '@monev/domain/reporting';
import { type RegionLevel } from '@monev/kernel';

interface Said {
  readonly idn: string;
  readonly eng: string;
}

/** Rates whose denominator less numerator has a name of its own. */
const NAMES: Readonly<Record<string, Said>> = {
  'IND-DST-02': { idn: 'Belum bertransaksi', eng: 'Not transacted' },
};

export function shortfallNameOf(code: string): Said | undefined {
  return NAMES[code];
}

interface Compared {
  /** Code of the indicator. */
  readonly code: string;
  readonly level: RegionLevel;
  readonly children: readonly ComparedFigureFieldsFragment[];
  /** Regions in which the children lie. */
  readonly between: readonly { readonly code: string; readonly name: string }[];
  /** Green boundary in percent; null for none. */
  readonly target: number | null;
  /** How a region is called in a sentence. */
  readonly nameOf: (name: string) => string;
}

/**
 * Which few regions hold half of the families not reached; null for other indicators and where the shortfall is spread
 * out. Only regions with a figure of their own count: what did not report is not "not reached".
 */
export function shortfallSays({ code, level, children, between, target, nameOf }: Compared): Said | null {
  if (!shortfallNameOf(code)) return null;
  const areas = children.flatMap(({ region, value, numerator, denominator }) => {
    if (value === null || numerator === null || denominator === null) return [];
    const parent = between.find((one) => one.code !== region.code && region.code.startsWith(one.code));
    const within = parent ? nameOf(parent.name) : null;
    return [{ name: nameOf(region.name), within, reached: BigInt(numerator), entitled: BigInt(denominator) }];
  });
  const said = shortfallSentence(level, areas, target);
  return said && { idn: said.id, eng: said.en };
}
