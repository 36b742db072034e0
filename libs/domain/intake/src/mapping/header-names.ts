import { type Labels } from '../engine/find-header';
import { headerKey } from '../engine/header-text';

/** The name of each column in a mapping: its header, with "#2" for the second of one name; '' without a header. */
export function columnNames(labels: readonly Labels[]): string[] {
  const seen = new Map<string, number>();
  return labels.map(([text = '']) => {
    const key = headerKey(text);
    if (key === '') return '';
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    return nth === 1 ? text : `${text} #${nth}`;
  });
}

/** What of a column's name must agree for it to be the same column. */
export function nameKey(name: string): string {
  const [, text = name, nth = ''] = /^(.*?)(?: #(\d+))?$/.exec(name) ?? [];
  return headerKey(text) + (nth && `#${nth}`);
}
