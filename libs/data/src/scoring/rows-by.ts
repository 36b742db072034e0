/** Rows under the key each of them names, in the order they came. */
export function rowsBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): ReadonlyMap<string, readonly Row[]> {
  const byKey = new Map<string, Row[]>();
  for (const row of rows) {
    const own = byKey.get(keyOf(row));
    if (own) own.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return byKey;
}
