import { COUNTED, type CandidateRows } from './candidate-rows';

/** Families that transacted, beside the eligible families of the same row. */
export const kpmRealisationSql: CandidateRows = `
  SELECT fact.region_code, fact.period, fact.bank, fact.source, fact.state, fact.batch_id, fact.recorded_from,
         ARRAY[fact.kpm_transacted, fact.kpm_eligible]::numeric[] AS amounts
  FROM   touched_months AS touched
  JOIN   kpm_snapshots AS fact
         ON  fact.regency_code = touched.regency_code AND fact.region_code = touched.region_code
         AND fact.period = touched.period
  WHERE  ${COUNTED} AND fact.kpm_transacted IS NOT NULL AND fact.kpm_eligible IS NOT NULL`;
