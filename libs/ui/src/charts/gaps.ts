/** Stretches of missing values, by index; both ends included. Leading and trailing ones count too: nothing reported. */
export interface Gap {
  readonly from: number;
  readonly to: number;
}

export function gapsIn(values: readonly (number | null)[]): Gap[] {
  const gaps: Gap[] = [];
  values.forEach((value, index) => {
    if (value !== null) return;
    const last = gaps.at(-1);
    if (last && last.to === index - 1) gaps[gaps.length - 1] = { from: last.from, to: index };
    else gaps.push({ from: index, to: index });
  });
  return gaps;
}
