import { type SheetRow } from '../reading/cell-value';
import { type FoundHeader, findHeader } from './find-header';
import { type Template } from './template';

export type Recognition =
  | {
      readonly kind: 'FOUND';
      readonly template: Template;
      readonly sheet: string;
      readonly headerRow: number;
      readonly header: FoundHeader;
    }
  | {
      readonly kind: 'UNKNOWN';
      /** Templates that came near, the nearest first, with the headers they lack. */
      readonly nearest: readonly { readonly template: Template; readonly missing: readonly string[] }[];
    }
  | { readonly kind: 'AMBIGUOUS'; readonly templates: readonly Template[] };

interface Match {
  readonly template: Template;
  readonly header: FoundHeader;
  readonly matched: number;
}

/**
 * Which template the head of a sheet (its first rows) belongs to: the one whose required columns are all there and that
 * recognises most columns. Two that recognise equally many are AMBIGUOUS, for a person to choose.
 */
export function recogniseAmong(templates: readonly Template[], head: readonly SheetRow[]): Recognition {
  const searches = templates.map((template) => ({ template, search: findHeader(template, head) }));
  const fitting: Match[] = searches.flatMap(({ template, search }) =>
    search.found ? [{ template, header: search.found, matched: search.matched }] : [],
  );
  const specific = fitting.filter(({ template }) => !template.generic);
  const matches = specific.length > 0 ? specific : fitting;
  const most = Math.max(0, ...matches.map((match) => match.matched));
  const [best, ...others] = matches.filter((match) => match.matched === most);
  if (best && others.length > 0) {
    return { kind: 'AMBIGUOUS', templates: [best, ...others].map((match) => match.template) };
  }
  if (best) {
    const { template, header } = best;
    return { kind: 'FOUND', template, sheet: head[0]?.sheet ?? '', headerRow: header.lastRow, header };
  }
  const nearest = searches
    .filter(({ search }) => search.matched > 0)
    .sort((a, b) => b.search.matched - a.search.matched)
    .slice(0, 3)
    .map(({ template, search }) => ({ template, missing: search.missing }));
  return { kind: 'UNKNOWN', nearest };
}
