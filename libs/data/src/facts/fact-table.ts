import { type FactDraft } from '@monev/domain/intake';

/** Columns, each with its SQL from the staged `draft` (of lines: from one `line` of it). */
export type DraftColumns = Readonly<Record<string, string>>;

/** How the drafts of one kind become versions of facts. */
export interface FactTable {
  readonly kind: FactDraft['kind'];
  readonly table: string;
  /** The natural key, with the region unless `keyWithoutRegion`. */
  readonly key: DraftColumns;
  readonly values: DraftColumns;
  /** The key names the thing by itself: an outlet that moves closes its version in the old place. */
  readonly keyWithoutRegion?: true;
  /** What hangs on it, replaced as a whole with each new version: the lines of a delivery. */
  readonly lines?: LineTable;
}

/** Rows made of the elements of a list in the draft; they carry the key of what they hang on. */
export interface LineTable {
  readonly table: string;
  /** Name of the list in the draft. */
  readonly list: string;
  readonly values: DraftColumns;
}

/** Shorthand: `{ column: 'draftKey type' }`, as text where no type is named. */
export function columnsOf(columns: Readonly<Record<string, string>>, of: 'draft' | 'line' = 'draft'): DraftColumns {
  return Object.fromEntries(
    Object.entries(columns).map(([column, from]) => {
      const [key, type] = from.split(' ');
      return [column, type ? `(${of}->>'${key}')::${type}` : `${of}->>'${key}'`];
    }),
  );
}
