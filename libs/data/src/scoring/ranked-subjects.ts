import { type Period, type RegionCode, firstDayOf, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { type ScoredKind } from './subject-evidence';

/** Who stands in a ranking, scored or not. */
export interface RankedSubject {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  /** Null for a supplier, which has no region of its own. */
  readonly regionCode: RegionCode | null;
}

/**
 * $1 region, $2 and $3 first and last day. A supplier belongs to the regions in which it delivered or held an MoU in the
 * quarter (HANDBOOK 7.6); a listed one also to the province that keeps its register.
 */
const SUPPLIERS = `
  SELECT id, supplier_no AS number, name, NULL AS "regionCode" FROM suppliers AS supplier
  WHERE  recorded_to IS NULL
    AND (EXISTS (SELECT 1 FROM deliveries AS sent
                 WHERE sent.recorded_to IS NULL AND sent.supplier_no = supplier.supplier_no
                   AND starts_with(sent.region_code, $1)
                   AND (sent.received_on BETWEEN $2 AND $3 OR sent.promised_on BETWEEN $2 AND $3))
      OR EXISTS (SELECT 1 FROM mous AS mou
                 WHERE mou.recorded_to IS NULL AND mou.supplier_no = supplier.supplier_no
                   AND starts_with(mou.region_code, $1)
                   AND mou.starts_on <= $3 AND LEAST(mou.ends_on, COALESCE(mou.terminated_on, mou.ends_on)) >= $2)
      OR (supplier.region_code = $1 AND supplier.status NOT IN ('CANDIDATE', 'DELISTED')))
  ORDER  BY id`;

/** Of the region's register, as far as it was in business in the quarter. */
const placed = (table: string, number: string, gone: string) => `
  SELECT id, ${number} AS number, name, region_code AS "regionCode" FROM ${table}
  WHERE  recorded_to IS NULL AND starts_with(region_code, $1) AND (started_on IS NULL OR started_on <= $3)
    AND  NOT (status = '${gone}' AND status_since IS NOT NULL AND status_since < $2)
  ORDER  BY id`;

const SUBJECTS: Readonly<Record<ScoredKind, string>> = {
  SUPPLIER: SUPPLIERS,
  E_WARONG: placed('e_warongs', 'register_no', 'DEACTIVATED'),
  BANK_AGENT: placed('bank_agents', 'agent_no', 'REVOKED'),
};

/** Those to be ranked in a region and quarter that the actor may see, by id. */
export async function rankedSubjects(
  tx: Transaction,
  kind: ScoredKind,
  region: RegionCode,
  quarter: Period,
): Promise<RankedSubject[]> {
  return tx.query(SUBJECTS[kind], [region, firstDayOf(quarter), lastDayOf(quarter)]);
}
