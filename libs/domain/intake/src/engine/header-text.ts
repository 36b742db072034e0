/**
 * A header as a key: upper case, no accents or punctuation, no spaces, without a unit in brackets that says nothing
 * ("SP2D Nominal (Rp)"). A unit that changes the size, "(ribu)", stays: such a column is another one.
 */
export function headerKey(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .replace(/\((?:RP\.?|RUPIAH|KPM|KK|ORANG|KELUARGA)\)/g, ' ')
    .replaceAll('%', ' PERSEN ')
    .replaceAll('&', ' DAN ')
    .replace(/[^A-Z0-9]+/g, '');
}

/** Slips of spelling allowed in a header of this length: none in short words, where another word is one letter away. */
export function allowedSlips(length: number): number {
  if (length >= 12) return 2;
  return length >= 6 ? 1 : 0;
}

/** Letters to add, drop, change or swap to turn one text into the other; stops counting above `limit`. */
export function slipsBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((above[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? limit + 1;
}
