const COLUMNS = ['name', 'value', 'goal', '', 'parts'];

/** The figures as a table for people: value beside goal, and a mark where the goal is missed. */
export function asTable(figures) {
  const rows = Object.entries(figures).map(([name, { value, goal, parts }]) => [
    name,
    value === null ? '–' : String(value),
    goal,
    value === null ? '' : meets(value, goal) ? 'ok' : 'missed',
    Object.entries(parts)
      .map(([key, part]) => `${key} ${part}`)
      .join(' · '),
  ]);
  const widths = COLUMNS.map((head, column) => Math.max(head.length, ...rows.map((row) => row[column].length)));
  return [COLUMNS, ...rows]
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column]))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** A goal is written `<= 1.5` or `>= 0.6`. */
export function meets(value, goal) {
  const [sign, limit] = goal.split(' ');
  return sign === '<=' ? value <= Number(limit) : value >= Number(limit);
}
