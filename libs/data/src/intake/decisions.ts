import { type Problem, type ProblemSeverity } from '@monev/domain/intake';
import { type Transaction, actorOf } from '../connection/transaction';
import { type ImportBatch, batchProblems } from './batch';
import { type ProblemGroup } from './problem-groups';
import { DecisionUnfitError, RefusedRowsError, UnansweredWarningsError } from './intake-errors';

/**
 * What somebody decided about problems of a file: rows with a blocking one stay out for this reason, warnings do not stop
 * it for this reason. Without sheet and row it is said of every row with the code.
 */
export interface Decision {
  readonly code: string;
  readonly sheet?: string | null;
  readonly row?: number | null;
  readonly reason: string;
}

/** A decision as it is kept with the batch. */
export interface KeptDecision extends Decision {
  readonly severity: Exclude<ProblemSeverity, 'NOTE'>;
  readonly sheet: string | null;
  readonly row: number | null;
  readonly decidedBy: string;
}

/** What somebody said when accepting a file. */
export interface SaidOfProblems {
  /** One reason for everything that is not decided by itself: blocking problems and warnings. */
  readonly setAsideReason?: string | null;
  /** One reason for all warnings that are not decided by themselves. */
  readonly warningReason?: string | null;
  readonly decisions?: readonly Decision[];
}

type Undecided = Omit<KeptDecision, 'decidedBy'>;

/**
 * What is to be kept, when every blocking problem and every warning has its reason.
 * @throws {RefusedRowsError | UnansweredWarningsError | DecisionUnfitError}
 */
export async function decideAll(tx: Transaction, batch: ImportBatch, said: SaidOfProblems): Promise<Undecided[]> {
  const groups = batch.problemGroups.filter(({ severity }) => severity !== 'NOTE');
  if (groups.length === 0) return [];
  const problems = await batchProblems(tx, batch.id);
  const kept = (said.decisions ?? []).flatMap((decision) => fitted(decision, problems, batch));
  const forAll = said.setAsideReason?.trim() || null;
  const reasonFor = { BLOCKING: forAll, WARNING: said.warningReason?.trim() || forAll };
  const open: ProblemGroup[] = [];
  for (const group of groups) {
    const count = group.count - decidedCount(group, kept, problems);
    if (count <= 0) continue;
    const severity = group.severity as KeptDecision['severity'];
    const reason = reasonFor[severity];
    if (reason) kept.push({ severity, code: group.code, sheet: null, row: null, reason });
    else open.push({ ...group, count });
  }
  const left = (severity: ProblemSeverity) =>
    open.filter((group) => group.severity === severity).reduce((sum, { count }) => sum + count, 0);
  if (left('BLOCKING') > 0) throw new RefusedRowsError(batch.id, left('BLOCKING'));
  if (left('WARNING') > 0) throw new UnansweredWarningsError(batch.id, left('WARNING'));
  return kept;
}

/** Problems of a group that have a decision: all of it by its code, or those rows that were named. */
function decidedCount(
  group: { severity: ProblemSeverity; code: string; count: number },
  kept: readonly Undecided[],
  problems: readonly Problem[],
): number {
  const own = kept.filter(({ severity, code }) => severity === group.severity && code === group.code);
  if (own.some(({ row }) => row === null)) return group.count;
  return problems.filter(
    (problem) =>
      problem.severity === group.severity &&
      problem.code === group.code &&
      own.some(({ sheet, row }) => sheet === problem.sheet && row === problem.row),
  ).length;
}

/** A code may be blocking in one row and a warning in another: the decision is kept for each. */
function fitted(decision: Decision, problems: readonly Problem[], batch: ImportBatch): Undecided[] {
  const reason = decision.reason.trim();
  const { code, row = null } = decision;
  if (!reason)
    throw new DecisionUnfitError({
      id: `Tulis alasan untuk masalah ${code}.`,
      en: `Write the reason for the problem ${code}.`,
    });
  const sheet = row === null ? null : (decision.sheet ?? '');
  const severities =
    row === null
      ? batch.problemGroups.filter((group) => group.code === code).map(({ severity }) => severity)
      : problems
          .filter((problem) => problem.code === code && problem.sheet === sheet && problem.row === row)
          .map(({ severity }) => severity);
  const decidable = [...new Set(severities)].filter(
    (severity): severity is KeptDecision['severity'] => severity !== 'NOTE',
  );
  if (decidable.length === 0)
    throw new DecisionUnfitError({
      id: `Berkas ini tidak punya masalah ${code}${row === null ? '' : ` pada baris ${row}`}.`,
      en: `This file has no problem ${code}${row === null ? '' : ` in row ${row}`}.`,
    });
  return decidable.map((severity) => ({ severity, code, sheet, row, reason }));
}

export async function keepDecisions(tx: Transaction, batchId: string, decisions: readonly Undecided[]): Promise<void> {
  if (decisions.length === 0) return;
  await tx.query(
    `INSERT INTO import_decisions (batch_id, seq, severity, code, sheet, row, reason, decided_by)
     SELECT $1, listed.seq::int, listed.severity, listed.code, listed.sheet, listed.row, listed.reason, $7
     FROM   unnest($2::text[], $3::text[], $4::text[], $5::int[], $6::text[])
            WITH ORDINALITY AS listed (severity, code, sheet, row, reason, seq)`,
    [
      batchId,
      decisions.map(({ severity }) => severity),
      decisions.map(({ code }) => code),
      decisions.map(({ sheet }) => sheet),
      decisions.map(({ row }) => row),
      decisions.map(({ reason }) => reason),
      actorOf(tx).name,
    ],
  );
}

/** The decisions that a batch keeps, in the order in which they were made. */
export async function batchDecisions(tx: Transaction, batchId: string): Promise<KeptDecision[]> {
  return tx.query(
    `SELECT severity, code, sheet, row, reason, decided_by AS "decidedBy"
     FROM   import_decisions WHERE batch_id = $1 ORDER BY seq`,
    [batchId],
  );
}

/** Why rows were left out, in one line: each reason once. Null when none were. */
export function setAsideReasonOf(decisions: readonly Undecided[]): string | null {
  const reasons = decisions.filter(({ severity }) => severity === 'BLOCKING').map(({ reason }) => reason);
  return [...new Set(reasons)].join('; ') || null;
}
