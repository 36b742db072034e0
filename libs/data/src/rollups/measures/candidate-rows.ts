/**
 * SQL that gives the fact rows which may count for a group of measures, one a programme and source:
 * region_code, period, bank, source, state, batch_id, recorded_from, and `amounts`, the values in the order of the
 * group's measures. Rows with a part missing are left out: a component that is null drops the row (INDICATORS A.2).
 * It reads the table `touched_months (region_code, period)` and gives rows of these region-months only.
 */
export type CandidateRows = string;

/** BPNT and Sembako are one food programme under two names; PKH, stimulus and unmapped rows never count (A.11). */
export const COUNTED = `fact.recorded_to IS NULL AND fact.programme IN ('BPNT', 'SEMBAKO')`;

/**
 * Ends a lateral sub-select that looks rows up by their key. It keeps the planner from turning the join around, which it
 * likes to do with rows written a moment ago (it has no statistics of them) and then takes minutes instead of a second.
 */
export const BY_INDEX = 'OFFSET 0';
