import { type Transaction, actorOf } from '../../connection/transaction';
import { raiseDataVersion } from '../data-version';

/** Registers that a person may change, with the columns that may be changed by hand. Numbers and places come by file. */
const EDITABLE = {
  e_warongs: [
    'name', 'address', 'legal_form', 'edc_count', 'open_every_day', 'started_on', 'capital_amount', 'declared_price',
    'declared_free_delivery', 'declared_ownership', 'status', 'status_since', 'status_document',
  ],
  bank_agents: ['name', 'e_warong_no', 'status', 'status_since', 'status_document'],
  suppliers: [
    'name', 'legal_form', 'kbli', 'address', 'has_own_warehouse', 'directors', 'beneficial_owners',
    'capacity_kg_per_week', 'is_official_list', 'list_document', 'listed_from', 'listed_to', 'status', 'status_since',
    'status_document',
  ],
} as const; // prettier-ignore
export type EditableRegister = keyof typeof EDITABLE;

/** New values by column; a column left out keeps its value. */
export type RegisterChanges<Register extends EditableRegister> = Readonly<
  Partial<Record<(typeof EDITABLE)[Register][number], string | number | boolean | null>>
>;

/**
 * Closes the current version of a register row and opens the next one with the changes, with who made them and why. Must
 * be read for update before: answers false when there is no current row that the actor may write.
 */
export async function recordEdit<Register extends EditableRegister>(
  tx: Transaction,
  register: Register,
  id: string,
  edit: { changes: RegisterChanges<Register>; reason: string },
): Promise<boolean> {
  const changed = Object.entries(edit.changes).filter(([, value]) => value !== undefined);
  const unknown = changed.find(([column]) => !(EDITABLE[register] as readonly string[]).includes(column));
  if (unknown) throw new RangeError(`Column ${unknown[0]} of ${register} is not changed by hand.`);
  const columns = await copiedColumns(tx, register);
  const [now] = (await tx.query('SELECT clock_timestamp()::text AS at')) as { at: string }[];
  const values = columns.map((column) => {
    const at = changed.findIndex(([name]) => name === column);
    return at < 0 ? `before.${column}` : `$${at + 5}`;
  });
  const written = (await tx.query(
    `WITH before AS (
       UPDATE ${register} SET recorded_to = $2::timestamptz WHERE id = $1 AND recorded_to IS NULL RETURNING *
     )
     INSERT INTO ${register} (${columns.join(', ')}, edited_by, edit_reason, recorded_from)
     SELECT ${values.join(', ')}, $3, $4, $2::timestamptz FROM before RETURNING id`,
    [id, now?.at, actorOf(tx).name, edit.reason, ...changed.map(([, value]) => value)],
  )) as { id: string }[];
  if (written.length > 0) await raiseDataVersion(tx, []);
  return written.length > 0;
}

/** Every column but those that say where a version came from and since when it is known, and the generated ones. */
async function copiedColumns(tx: Transaction, register: EditableRegister): Promise<string[]> {
  const rows = (await tx.query(
    `SELECT attname AS name FROM pg_attribute
     WHERE  attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
       AND  attname <> ALL (ARRAY['batch_id', 'origin_sheet', 'origin_row', 'edited_by', 'edit_reason', 'recorded_from',
                                  'recorded_to'])
     ORDER  BY attnum`,
    [register],
  )) as { name: string }[];
  return rows.map((row) => row.name);
}
