import { grantToApp, wallByRegion } from './region-scope.sql';

/** A table whose rows are versions: a change closes one (recorded_to) and opens the next; nothing is overwritten. */
export interface VersionedTable {
  readonly name: string;
  /** Columns besides region, key times and origin, each line with its comma. */
  readonly columns: string;
  /** The natural key. The region is not part of it: an outlet that moves stays the same outlet. */
  readonly key: string;
  /** Further indexes over the current versions: `column, column`. */
  readonly indexes?: readonly string[];
}

/**
 * Makes a versioned table with its wall and rights. A version comes from a row of a file (batch, sheet, row) or from
 * somebody who changed it and said why (edited_by, edit_reason), never from both.
 */
export function versionedTable(table: VersionedTable, wall = wallByRegion(table.name)): string {
  const indexes = (table.indexes ?? []).map(
    (columns, at) => `CREATE INDEX ${table.name}_by_${at + 1} ON ${table.name} (${columns}) WHERE recorded_to IS NULL;`,
  );
  return `
    CREATE TABLE ${table.name} (
      regency_code  varchar(10) COLLATE "C" NOT NULL,
      region_code   varchar(10) COLLATE "C" NOT NULL,${table.columns}
      state         text        NOT NULL CHECK (state IN ('VALIDATED', 'SUBMITTED')),
      batch_id      uuid,
      origin_sheet  text,
      origin_row    int,
      edited_by     text,
      edit_reason   text,
      recorded_from timestamptz NOT NULL,
      recorded_to   timestamptz CHECK (recorded_to >= recorded_from),
      CHECK (regency_code = left(region_code, 4)),
      CHECK ((batch_id IS NULL) = (edit_reason IS NOT NULL AND edited_by IS NOT NULL)),
      PRIMARY KEY (${table.key}, recorded_from)
    );
    CREATE UNIQUE INDEX ${table.name}_current ON ${table.name} (${table.key}) WHERE recorded_to IS NULL;
    CREATE INDEX ${table.name}_region ON ${table.name} (regency_code, region_code) WHERE recorded_to IS NULL;
    CREATE INDEX ${table.name}_batch ON ${table.name} (batch_id);
    ${indexes.join('\n    ')}
    ${wall}
    ${grantToApp(table.name, 'SELECT', 'INSERT', 'UPDATE (recorded_to, state)')}`;
}

/**
 * The lasting id of a thing, made of its natural key: the same in every version, after an undo, and in every database.
 * `parts` are SQL of text columns.
 */
export function idOf(kind: string, ...parts: readonly string[]): string {
  return `uuid NOT NULL GENERATED ALWAYS AS (md5('${kind}:' || ${parts.join(` || ':' || `)})::uuid) STORED`;
}

export const E_WARONG_ID = idOf('E_WARONG', 'register_no');
export const SUPPLIER_ID = idOf('SUPPLIER', 'supplier_no');
