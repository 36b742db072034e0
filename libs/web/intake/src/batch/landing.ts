import { type RegionLevel } from '@monev/kernel';

interface Landable {
  readonly totals: readonly {
    readonly region: { readonly code: string; readonly name: string; readonly level: RegionLevel };
  }[];
  readonly months: readonly string[];
}

export interface Landing {
  readonly code: string;
  readonly name: string;
  /** YYYY-MM, the last month the file speaks of. */
  readonly month: string;
}

/**
 * Where a reader sees what a file changed: its last month, in the region whose totals hold all the others. Null when the
 * file spans regions of which none holds the rest, or no month.
 */
export function landingOf({ totals, months }: Landable): Landing | null {
  const month = months.toSorted().at(-1);
  const regions = totals.map(({ region }) => region).toSorted((a, b) => a.code.length - b.code.length);
  const highest = regions[0];
  if (!month || !highest || !regions.every(({ code }) => code.startsWith(highest.code))) return null;
  return { code: highest.code, name: highest.name, month };
}
