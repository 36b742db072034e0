import { type Month, type RegionCode } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

/** A regency (or a province's own rows) in a month. */
export interface RegencyMonth {
  readonly regencyCode: RegionCode;
  readonly period: Month;
}

/** Which part of the data an answer rests on; left out = all of it. */
export interface DataVersionScope {
  /** These regions and all in them; a province above is asked for by its own code. */
  readonly regions?: readonly RegionCode[];
  readonly months?: readonly Month[];
}

/**
 * A text that changes whenever an answer about these regions and months could change: the sum of their counters and of
 * the one for all that has no month (region list, installation).
 */
export async function dataVersion(tx: Transaction, scope: DataVersionScope = {}): Promise<string> {
  const [row] = (await tx.query(
    `SELECT sum(version)::text AS version FROM data_versions
     WHERE  regency_code = ''
        OR  (($1::text[] IS NULL OR EXISTS (SELECT 1 FROM unnest($1::text[]) AS asked (code)
                                            WHERE starts_with(regency_code, left(asked.code, 4))))
             AND ($2::text[] IS NULL OR period = ANY ($2::text[])))`,
    [scope.regions ?? null, scope.months ?? null],
  )) as { version: string }[];
  return row?.version ?? '0';
}

/** Raises the counters of these regency-months; an empty list raises the one without a month. Same transaction as the change. */
export async function raiseDataVersion(tx: Transaction, changed: readonly RegencyMonth[]): Promise<void> {
  const all = changed.length > 0 ? changed : [{ regencyCode: '', period: '' }];
  await tx.query(
    `INSERT INTO data_versions (regency_code, period, version)
     SELECT DISTINCT regency_code, period, 1 FROM unnest($1::text[], $2::text[]) AS changed (regency_code, period)
     ORDER  BY regency_code, period
     ON CONFLICT (regency_code, period) DO UPDATE SET version = data_versions.version + 1`,
    [all.map((each) => each.regencyCode), all.map((each) => each.period)],
  );
}
