import { PROBLEM_WORDING, type Problem, shortened } from '@monev/domain/intake';
import { type Transaction, actorOf, withWholeCountry } from '../../connection/transaction';
import { REGISTER_CHECKS } from './known-checks';
import { type RegisterCheck } from './register-check';

interface BrokenRow {
  readonly seq: number;
  readonly sheet: string;
  readonly row: number;
  readonly text: string | null;
}

/**
 * Judges the staged facts of a batch against the registers and what other files said. Facts that break a blocking rule
 * are taken out of the batch; the problems are answered, in the order of the rules and of the file.
 */
export async function checkAgainstRegisters(tx: Transaction, batchId: string): Promise<Problem[]> {
  const kinds = (await tx.query('SELECT DISTINCT kind FROM staged_facts WHERE batch_id = $1', [batchId])) as {
    kind: string;
  }[];
  const staged = new Set(kinds.map(({ kind }) => kind));
  const problems: Problem[] = [];
  const refused = new Set<number>();
  for (const check of REGISTER_CHECKS.filter((each) => each.kinds.some((kind) => staged.has(kind)))) {
    for (const broken of await brokenRows(tx, batchId, check)) {
      problems.push(problemOf(check, broken));
      if (check.severity === 'BLOCKING') refused.add(broken.seq);
    }
  }
  if (refused.size > 0)
    await tx.query('DELETE FROM staged_facts WHERE batch_id = $1 AND seq = ANY ($2::int[])', [batchId, [...refused]]);
  return problems;
}

/** Taken out of the drafts first: an expression compared with a column of a walled table is no index key. */
const STAGED_COLUMNS = {
  supplier_no: 'supplierNo',
  register_no: 'registerNo',
  delivery_no: 'deliveryNo',
  invoice_no: 'invoiceNo',
  bank: 'bank',
  agent_no: 'agentNo',
  post: 'post',
} as const;

async function brokenRows(tx: Transaction, batchId: string, check: RegisterCheck): Promise<BrokenRow[]> {
  const select = `
     WITH staged AS MATERIALIZED (
       SELECT seq, draft, ${Object.entries(STAGED_COLUMNS)
         .map(([name, key]) => `draft->>'${key}' AS ${name}`)
         .join(', ')}
       FROM   staged_facts
       WHERE  batch_id = $1 AND kind IN (${check.kinds.map((kind) => `'${kind}'`).join(', ')})
     )
     SELECT staged.seq, staged.draft#>>'{origin,sheet}' AS sheet, (staged.draft#>>'{origin,row}')::int AS row,
            ${check.text} AS text
     FROM   staged WHERE ${check.broken}
     ORDER  BY staged.seq`;
  if (!check.wholeCountry) return tx.query(select, [batchId]);
  const { scope } = actorOf(tx);
  if (scope.kind === 'ALL') return []; // nothing is hidden from them
  return withWholeCountry(tx, () => tx.query(select, [batchId, scope.codes]));
}

function problemOf(check: RegisterCheck, { sheet, row, text }: BrokenRow): Problem {
  const { severity, code, column } = check;
  return { severity, code, sheet, row, column, text: shortened(text ?? ''), wording: PROBLEM_WORDING[code] };
}
