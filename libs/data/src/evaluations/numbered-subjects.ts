import { type RegionCode, type SubjectRef } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

/** A row of a register by the number that people know it by. */
export interface NumberedSubject {
  /** Register number of an e-warong, or number of a supplier. */
  readonly number: string;
  readonly subject: SubjectRef;
  /** Kelurahan or desa of an e-warong, province of a supplier. */
  readonly regionCode: RegionCode;
}

/** E-warong and suppliers of the register as they stand now, by number. */
export async function numberedSubjects(tx: Transaction): Promise<NumberedSubject[]> {
  return tx.query(
    `SELECT register_no AS number, json_build_object('kind', 'E_WARONG', 'id', id) AS subject, region_code AS "regionCode"
     FROM   e_warongs WHERE recorded_to IS NULL
     UNION  ALL
     SELECT supplier_no, json_build_object('kind', 'SUPPLIER', 'id', id), region_code
     FROM   suppliers WHERE recorded_to IS NULL
     ORDER  BY 1`,
  );
}
