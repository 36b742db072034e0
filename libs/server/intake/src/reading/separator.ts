const SEPARATORS = [';', '\t', ',', '|'] as const;
const LINES_TO_LOOK_AT = 50;

/**
 * The separator of a text table: the one that parts most lines into the same number of fields. A title above the table
 * has none, and the comma of decimals ("97,45") does not stand in the header.
 */
export function separatorOf(head: string): string {
  const hint = /^\ufeff?sep=(.)\r?\n/i.exec(head)?.[1];
  if (hint) return hint;
  const lines = unquoted(head)
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LINES_TO_LOOK_AT);
  let best = ',';
  let bestScore = 0;
  for (const separator of SEPARATORS) {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.split(separator).length - 1;
      if (count > 0) counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    const score = Math.max(0, ...[...counts].map(([count, lineCount]) => lineCount * lineCount * count));
    if (score > bestScore) [best, bestScore] = [separator, score];
  }
  return best;
}

function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*"/g, '');
}
