import { BY_INDEX, COUNTED, type CandidateRows } from './candidate-rows';

/** Families that transacted, beside the eligible families of the same row. */
export const kpmRealisationSql: CandidateRows = `
  SELECT fact.region_code, fact.period, fact.bank, fact.source, fact.state, fact.batch_id, fact.recorded_from,
         ARRAY[fact.kpm_transacted, fact.kpm_eligible]::numeric[] AS amounts
  FROM   touched_months AS touched
  CROSS  JOIN LATERAL (
           SELECT * FROM kpm_snapshots AS fact
           WHERE  fact.regency_code = touched.regency_code AND fact.region_code = touched.region_code
             AND  fact.period = touched.period AND fact.recorded_to IS NULL
           ${BY_INDEX}) AS fact
  WHERE  ${COUNTED} AND fact.kpm_transacted IS NOT NULL AND fact.kpm_eligible IS NOT NULL`;
