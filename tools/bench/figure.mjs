/** Rounds to three significant digits: more would be noise. */
export const short = (number) => Number(number.toPrecision(3));

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

/** Thrown when the two sides of a ratio do not say the same. */
export class AnswersDiffer extends Error {}

/** @throws {AnswersDiffer} */
export function expectSame(what, ours, theirs) {
  const [a, b] = [JSON.stringify(ours), JSON.stringify(theirs)];
  if (a !== b) throw new AnswersDiffer(`${what}: ${a.slice(0, 300)} is not ${b.slice(0, 300)}`);
}
