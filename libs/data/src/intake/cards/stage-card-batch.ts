import { type Problem, type ProblemSeverity } from '@monev/domain/intake';
import { type Month, type RegionCode, pathOf } from '@monev/kernel';
import { type Transaction } from '../../connection/transaction';
import { type CardStage } from '../../facts/card-transactions/card-stage';
import { DELTA_KINDS } from '../../facts/card-transactions/card-tally';
import { storeFamilies } from '../../facts/card-transactions/family-lists';
import { lockProvinces } from '../../rollups/refresh-rollups';
import { type ProblemGroup } from '../problem-groups';
import { stageBatch } from '../stage-batch';

/** What is known of a file of card transactions once all of it was read. */
export interface NewCardBatch {
  readonly fileName: string;
  readonly fileSha256: string;
  /** Bytes. */
  readonly fileSize: number;
  readonly templateId: string;
  readonly rowsRead: number;
  /** At most 1,000 of each severity. */
  readonly problems: readonly Problem[];
  readonly problemCounts: Readonly<Record<ProblemSeverity, number>>;
  /** All problems, also those beyond the kept ones. */
  readonly problemGroups: readonly ProblemGroup[];
  readonly droppedPersonalColumns: readonly string[];
  readonly createdBy: string;
}

/**
 * Stores a file whose rows `stage` took: the batch with its report, the families it brought, and its sums, which wait to
 * be added when the batch is accepted. Answers the id of the batch.
 */
export async function stageCardBatch(tx: Transaction, stage: CardStage, batch: NewCardBatch): Promise<string> {
  await stage.finish();
  const { tally } = stage;
  const months = tally.regencyMonths();
  const id = await stageBatch(tx, { ...batch, ...NOTHING_ELSE });
  await tx.query(
    `UPDATE import_batches
     SET    region_code = $2, record_count = $3, fact_count = $3, months = $4, refused_count = $5, warning_count = $6,
            note_count = $7, lane = 'CARD_TRANSACTIONS', problem_groups = $8
     WHERE  id = $1`,
    [
      id,
      smallestRegion(tally.villageCodes()),
      stage.rowsTaken,
      [...new Set(months.map(({ period }) => period as Month))].sort(),
      batch.problemCounts.BLOCKING,
      batch.problemCounts.WARNING,
      batch.problemCounts.NOTE,
      JSON.stringify(batch.problemGroups),
    ],
  );
  await tx.query(`INSERT INTO card_batches (batch_no, batch_id, state) VALUES ($1, $2, 'STAGED')`, [stage.batchNo, id]);
  await lockProvinces(
    tx,
    months.map(({ regencyCode }) => regencyCode.slice(0, 2)),
  );
  await storeFamilies(tx, stage.families, stage.villages);
  for (const kind of DELTA_KINDS) {
    await tx.query('INSERT INTO card_staged_deltas (batch_id, kind, payload) VALUES ($1, $2, $3)', [
      id,
      kind,
      tally.payload(kind),
    ]);
  }
  return id;
}

/** The batch in which the same bytes wait to be accepted, if there is one. */
export async function findStagedCardBatch(tx: Transaction, sha256: string): Promise<string | null> {
  const [found] = (await tx.query(
    `SELECT id FROM import_batches WHERE file_sha256 = $1 AND state = 'STAGED' AND lane = 'CARD_TRANSACTIONS'`,
    [sha256],
  )) as { id: string }[];
  return found?.id ?? null;
}

const NOTHING_ELSE = { period: null, ignoredTotalRows: 0, printedTotals: [], records: [], facts: [] } as const;

/** The smallest region that holds all villages; '' when they are in more than one province. */
function smallestRegion(villages: readonly string[]): RegionCode | '' {
  const [first, ...others] = villages as RegionCode[];
  if (!first) return '';
  return (
    pathOf(first)
      .filter((code) => others.every((village) => village.startsWith(code)))
      .at(-1) ?? ''
  );
}
