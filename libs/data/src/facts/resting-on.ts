import { type FactDraft } from '@monev/domain/intake';
import { type Transaction } from '../connection/transaction';
import { TABLE_OF_KIND } from './fact-tables';
import { type LaterChange, sameKey, tablesOf } from './undo-versions';

type Kind = FactDraft['kind'];

/** Facts that name another fact: each by the columns of the key of what they name. */
const NAMED_BY: Partial<Record<Kind, readonly { by: Kind; columns: Readonly<Record<string, string>> }[]>> = {
  E_WARONG: [
    ...(['E_WARONG_OFFICER', 'E_WARONG_PERIOD', 'MOU', 'DELIVERY', 'QUALITY_INSPECTION', 'INVOICE'] as const).map(
      (by) => ({ by, columns: { register_no: 'register_no' } }),
    ),
    { by: 'BANK_AGENT', columns: { register_no: 'e_warong_no' } },
  ],
  BANK_AGENT: [{ by: 'BANK_AGENT_PERIOD', columns: { bank: 'bank', agent_no: 'agent_no' } }],
  SUPPLIER: (
    ['SUPPLIER_DOCUMENT', 'MOU', 'DELIVERY', 'QUALITY_INSPECTION', 'INVOICE', 'SUPPLIER_PAYMENT'] as const
  ).map((by) => ({ by, columns: { supplier_no: 'supplier_no' } })),
  MOU: [{ by: 'DELIVERY', columns: { mou_no: 'mou_no' } }],
  DELIVERY: (['QUALITY_INSPECTION', 'INVOICE'] as const).map((by) => ({
    by,
    columns: { supplier_no: 'supplier_no', delivery_no: 'delivery_no' },
  })),
  INVOICE: [{ by: 'SUPPLIER_PAYMENT', columns: { supplier_no: 'supplier_no', invoice_no: 'invoice_no' } }],
};

const VISITED: readonly Kind[] = ['E_WARONG', 'BANK_AGENT', 'SUPPLIER'];

/**
 * What names an actor or a paper that only this batch made known: taken back, they would name nothing. Facts of the batch
 * itself do not count, they go with it; nor does what an earlier version of the actor keeps known.
 */
export async function restingOn(tx: Transaction, batchId: string): Promise<LaterChange[]> {
  const resting: LaterChange[] = [];
  for (const { kind } of await tablesOf(tx, batchId)) {
    for (const { by, columns } of NAMED_BY[kind] ?? []) {
      const named = Object.entries(columns).map(([own, other]) => `fact.${other} = own.${own}`);
      const rows = (await tx.query(
        `SELECT other.batch_id AS "batchId", other.edited_by AS "editedBy", min(other.recorded_from) AS at,
                count(*)::int AS facts
         FROM   ${vanishing(kind)}
         CROSS  JOIN LATERAL (
                  SELECT fact.batch_id, fact.edited_by, fact.recorded_from FROM ${TABLE_OF_KIND[by].table} AS fact
                  WHERE  ${named.join(' AND ')} AND fact.recorded_to IS NULL AND fact.batch_id IS DISTINCT FROM $1
                  OFFSET 0) AS other
         GROUP  BY 1, 2`,
        [batchId],
      )) as Omit<LaterChange, 'how' | 'kind'>[];
      resting.push(...rows.map((row) => ({ how: 'RESTS_ON' as const, kind: by, ...row })));
    }
    if (VISITED.includes(kind)) resting.push(...(await visited(tx, batchId, kind)));
  }
  return resting;
}

/** Rows of the batch that nothing was known of before: `own`. */
function vanishing(kind: Kind): string {
  const table = TABLE_OF_KIND[kind];
  return `(SELECT * FROM ${table.table} AS own
           WHERE  own.batch_id = $1 AND own.recorded_to IS NULL
             AND  NOT EXISTS (SELECT 1 FROM ${table.table} AS before
                              WHERE ${sameKey(table, 'before')} AND before.recorded_to = own.recorded_from)) AS own`;
}

async function visited(tx: Transaction, batchId: string, kind: Kind): Promise<LaterChange[]> {
  const [found] = (await tx.query(
    `SELECT min(visit.created_at) AS at, count(*)::int AS facts
     FROM   ${vanishing(kind)}
     JOIN   monev_visits AS visit
       ON   visit.subject_kind = '${kind}' AND visit.subject_id = own.id::text AND visit.state <> 'CANCELLED'`,
    [batchId],
  )) as { at: Date | null; facts: number }[];
  if (!found?.at) return [];
  return [{ how: 'VISITED', kind: 'VISIT', batchId: null, editedBy: null, at: found.at, facts: found.facts }];
}
