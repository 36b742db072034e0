/** How a number is shown: decides whether 44461 is a day and 0.97 is 97 %. */
export type NumberFormat = 'PLAIN' | 'DATE' | 'PERCENT';

const BUILT_IN_DATES = (id: number) =>
  (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47) || (id >= 50 && id <= 58);

export function builtInFormat(id: number): NumberFormat {
  if (id === 9 || id === 10) return 'PERCENT';
  return BUILT_IN_DATES(id) ? 'DATE' : 'PLAIN';
}

/** Reads a format code such as `[$-421]dd mmmm yyyy`, `"Rp"#,##0` or `0.00%`. Quoted text, escapes and brackets say nothing. */
export function formatOfCode(code: string): NumberFormat {
  const bare = (code.split(';')[0] ?? '').replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (bare.includes('%')) return 'PERCENT';
  if (/general|standard|[#0?]/i.test(bare)) return 'PLAIN';
  // Beside hours or seconds an m is minutes: a time of day is no day.
  return (/[hs]/i.test(bare) ? /[dy]/i : /[dmy]/i).test(bare) ? 'DATE' : 'PLAIN';
}
