/** Periods a chart shows at least, so that one report is not drawn as a dot alone. */
const FEWEST = 12;

/** A series without the empty periods before its first report: those are not gaps, nobody reported yet. */
export function fromFirstReport<Point extends { readonly value: number | null }>(
  series: readonly Point[],
  fewest = FEWEST,
): Point[] {
  const first = series.findIndex(({ value }) => value !== null);
  const latestStart = Math.max(0, series.length - fewest);
  return series.slice(first === -1 ? latestStart : Math.min(first, latestStart));
}
