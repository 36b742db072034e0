import { APP_ROLE } from '../connection/app-role';

/**
 * Walls a table by the region of its rows: seen and written only inside the scope set for the transaction; with no scope
 * set nothing is seen (SECURITY §3). The settings stand in sub-selects so that they are read once, not once per row.
 */
export function wallByRegion(table: string, column = 'region_code'): string {
  return `${wall(table)}
    CREATE POLICY region_scope ON ${table} TO PUBLIC USING (${inScope(column)}) WITH CHECK (${inScope(column)});`;
}

/**
 * Walls rows about a supplier: written where its register is kept (`region_code`, a province), seen also by those in
 * whose regions it delivered or holds an MoU (HANDBOOK 7.6). The walls of those tables decide what "their regions" are.
 */
export function wallBySupplier(table: string): string {
  const active = (evidence: string) =>
    `EXISTS (SELECT 1 FROM ${evidence} WHERE ${evidence}.supplier_no = ${table}.supplier_no AND ${evidence}.recorded_to IS NULL)`;
  return `${wallByRegion(table)}
    CREATE POLICY supplier_scope ON ${table} FOR SELECT TO PUBLIC
      USING ((SELECT current_setting('monev.scope', true)) = 'REGIONS' AND (${active('deliveries')} OR ${active('mous')}));`;
}

function inScope(column: string): string {
  const scope = `(SELECT current_setting('monev.scope', true))`;
  const codes = `(SELECT array_remove(string_to_array(current_setting('monev.scope_codes', true), ','), ''))::text[]`;
  return `${scope} = 'ALL' OR (${scope} = 'REGIONS' AND ${column}::text ^@ ANY (${codes}))`;
}

/** Walls rows that belong to a batch: whoever sees the batch sees them. */
export function wallByBatch(table: string): string {
  const seen = `EXISTS (SELECT 1 FROM import_batches AS batch WHERE batch.id = ${table}.batch_id)`;
  return `${wall(table)}
    CREATE POLICY batch_scope ON ${table} TO PUBLIC USING (${seen}) WITH CHECK (${seen});`;
}

/** What the application role may do with a table; everything else stays refused. */
export function grantToApp(table: string, ...rights: readonly string[]): string {
  return `GRANT ${rights.join(', ')} ON ${table} TO ${APP_ROLE};`;
}

function wall(table: string): string {
  return `ALTER TABLE ${table} ENABLE ROW LEVEL SECURITY;
    ALTER TABLE ${table} FORCE ROW LEVEL SECURITY;`;
}
