import { type IsoDate, type Period, type RegionCode, firstDayOf, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { EVIDENCE_ROWS } from './evidence-rows.sql';
import { type ScoredKind } from './subject-evidence';

/** One fact behind a criterion: a lot, a line, a delivery, a document, a follow-up, a visit or a month. */
export interface EvidenceRow {
  /** Number of the thing as its papers say. */
  readonly reference: string;
  /** Day that decides the quarter; of a document the day it runs out, null when it does not. */
  readonly on: IsoDate | null;
  readonly regionCode: RegionCode | null;
  /** Register number of the e-warong it happened at. */
  readonly registerNo: string | null;
  /** Of that e-warong, as the register knows it now and the actor may see it. */
  readonly outletId: string | null;
  readonly outletName: string | null;
  /** What it adds to the part and the whole of the criterion, or price and reference price; decimal text. */
  readonly part: string | null;
  readonly whole: string | null;
  /** Whether it speaks for the subject; null for a figure that speaks for itself. */
  readonly good: boolean | null;
  readonly note: string;
  /** Where the fact can be looked up; null for a fact recorded by hand. */
  readonly placeKind: EvidencePlace | null;
  readonly placeId: string | null;
}

export const EVIDENCE_PLACES = ['IMPORT_BATCH', 'VISIT', 'FINDING'] as const;
export type EvidencePlace = (typeof EVIDENCE_PLACES)[number];

/** A page of rows with the names of their e-warong. */
const withOutlets = (rows: string) => `
  SELECT page.*, outlet.id AS "outletId", outlet.name AS "outletName"
  FROM   (${rows}) AS page
  LEFT   JOIN e_warongs AS outlet ON outlet.recorded_to IS NULL AND outlet.register_no = page."registerNo"
  ORDER  BY page."on", page.reference, page.note`;

/**
 * The facts behind one criterion of a score that the actor may see, by day: of a supplier only those of the actor's own
 * regions (HANDBOOK 7.6). Read from what is known now, so after a correction they may differ from an older version.
 */
export async function evidenceRows(
  tx: Transaction,
  asked: {
    kind: ScoredKind;
    subjectId: string;
    quarter: Period;
    criterion: string;
    asOf: IsoDate;
    first: number;
    after: number;
  },
): Promise<EvidenceRow[]> {
  const sql = EVIDENCE_ROWS[asked.kind][asked.criterion];
  if (!sql) return [];
  return tx.query(withOutlets(sql), [
    ...[firstDayOf(asked.quarter), lastDayOf(asked.quarter), asked.asOf, asked.subjectId],
    ...[asked.first, asked.after],
  ]);
}
