import { type Transaction } from '../connection/transaction';

/** Region-months that the facts of one batch are about ($1), or of all facts. */
const FACT_MONTHS = (where: string) => `
  SELECT region_code, period FROM kpm_snapshots ${where}
  UNION
  SELECT region_code, to_char((first_month || '-01')::date + make_interval(months => step), 'YYYY-MM')
  FROM   stage_payments CROSS JOIN LATERAL generate_series(0, months_covered - 1) AS step ${where}`;

/**
 * Fills the temporary table `touched_months` with the region-months whose measures a batch may change: those of its
 * facts and of all regions above them. `villages`: villages below that existed on the month's first day.
 */
export async function touchMonthsOfBatch(tx: Transaction, batchId: string): Promise<void> {
  await prepareTable(tx);
  await fill(tx, FACT_MONTHS('WHERE batch_id = $1'), [batchId]);
}

/** The same for everything that was ever reported or counted. */
export async function touchAllMonths(tx: Transaction): Promise<void> {
  await prepareTable(tx);
  await fill(tx, `${FACT_MONTHS('')} UNION SELECT region_code, period FROM measure_months`, []);
}

async function prepareTable(tx: Transaction): Promise<void> {
  await tx.query(`
    CREATE TEMPORARY TABLE IF NOT EXISTS touched_months (
      regency_code varchar(10) COLLATE "C" NOT NULL,
      region_code  varchar(10) COLLATE "C" NOT NULL,
      period       char(7)     COLLATE "C" NOT NULL,
      villages     int         NOT NULL
    ) ON COMMIT DROP;
    TRUNCATE touched_months`);
}

async function fill(tx: Transaction, factMonths: string, parameters: unknown[]): Promise<void> {
  await tx.query(
    `INSERT INTO touched_months (regency_code, region_code, period, villages)
     SELECT left(touched.code, 4), touched.code, touched.period,
            CASE WHEN length(touched.code) = 10
                 THEN (SELECT count(*) FROM regions AS village
                       WHERE  village.code = touched.code AND ${villageExists('touched.period')})
                 ELSE (SELECT count(*) FROM regions AS village
                       WHERE  village.code >= touched.code AND village.code < touched.code || ':'
                         AND  village.level = 'VILLAGE' AND ${villageExists('touched.period')})
            END
     FROM  (SELECT DISTINCT left(fact.region_code, size) COLLATE "C" AS code, fact.period
            FROM  (${factMonths}) AS fact
            CROSS JOIN (VALUES (2), (4), (6), (10)) AS level (size)
            WHERE size <= length(fact.region_code)) AS touched`,
    parameters,
  );
  await tx.query('ANALYZE touched_months'); // planned as what it is: one row or two hundred thousand
}

/** A month belongs to the region that existed on its first day, like the scheme regimes (HANDBOOK §2). */
export function villageExists(period: string): string {
  const firstDay = `(${period} || '-01')::date`;
  return `(village.valid_from IS NULL OR village.valid_from <= ${firstDay})
          AND (village.valid_to IS NULL OR village.valid_to >= ${firstDay})`;
}
