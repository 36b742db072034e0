/** Writes results to stdout (JSON alone with --json) and everything said along the way to stderr. */
export interface Printer {
  /** The result: one JSON document, or lines for people. */
  result(json: unknown, lines: () => readonly string[]): void;
  /** Progress and explanations for people. */
  say(line: string): void;
}

export function printerFor(json: boolean): Printer {
  return {
    result(value, lines) {
      process.stdout.write(json ? `${JSON.stringify(value, writeExactly, 2)}\n` : `${lines().join('\n')}\n`);
    },
    say(line) {
      process.stderr.write(`${line}\n`);
    },
  };
}

/** Money is a bigint: a whole number in JSON while it is exact there, else text. */
function writeExactly(_key: string, value: unknown): unknown {
  if (typeof value !== 'bigint') return value;
  return value <= Number.MAX_SAFE_INTEGER && value >= Number.MIN_SAFE_INTEGER ? Number(value) : value.toString();
}
