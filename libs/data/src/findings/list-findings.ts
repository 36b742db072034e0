import { type FindingState } from '@monev/domain/findings';
import { type IsoDate, type PatternCode, type RegionCode, type Severity, type SubjectRef } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { FINDING_COLUMNS, type Finding, type RequestedMove, UUID } from './finding';

/** What a list of findings can be narrowed by; what is absent does not narrow. */
export interface FindingFilter {
  /** This region and all below it. */
  readonly region?: RegionCode | null;
  readonly states?: readonly FindingState[] | null;
  readonly severities?: readonly Severity[] | null;
  readonly patternCode?: PatternCode | null;
  readonly subject?: SubjectRef | null;
  readonly visitId?: string | null;
  /** Occurred on or after. */
  readonly from?: IsoDate | null;
  /** Occurred on or before. */
  readonly until?: IsoDate | null;
  /** Somebody asked for this move. */
  readonly requestedMove?: RequestedMove | null;
  /** Leaves out findings that this account helped to write or asked a move of. */
  readonly notByAuthorId?: string | null;
}

export interface FindingPage {
  readonly nodes: readonly Finding[];
  /** Id of the last finding: give it as `after` to get the next page. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Newest first. */
export async function listFindings(
  tx: Transaction,
  filter: FindingFilter,
  page: { first: number; after?: string | null },
): Promise<FindingPage> {
  const found = (await tx.query(
    `SELECT ${FINDING_COLUMNS} FROM findings
     WHERE  ${MATCHES}
     AND    ($12::uuid IS NULL OR (reported_on, id) < (SELECT before.reported_on, before.id FROM findings AS before
                                                       WHERE before.id = $12))
     ORDER  BY reported_on DESC, id DESC LIMIT $13`,
    [...valuesOf(filter), page.after && UUID.test(page.after) ? page.after : null, page.first + 1],
  )) as Finding[];
  const nodes = found.slice(0, page.first);
  return { nodes, endCursor: nodes.at(-1)?.id ?? null, hasNextPage: found.length > page.first };
}

export async function countFindings(tx: Transaction, filter: FindingFilter): Promise<number> {
  const [row] = (await tx.query(`SELECT count(*)::int AS count FROM findings WHERE ${MATCHES}`, valuesOf(filter))) as {
    count: number;
  }[];
  return row?.count ?? 0;
}

const MATCHES = `
  ($1::text IS NULL OR starts_with(region_code, $1))
     AND ($2::text[] IS NULL OR state = ANY ($2))
     AND ($3::text[] IS NULL OR severity = ANY ($3))
     AND ($4::text IS NULL OR pattern_code = $4)
     AND ($5::text IS NULL OR (subject_kind = $5 AND subject_id = $6))
     AND ($7::uuid IS NULL OR visit_id = $7)
     AND ($8::date IS NULL OR occurred_on >= $8)
     AND ($9::date IS NULL OR occurred_on <= $9)
     AND ($10::text IS NULL OR requested_move = $10)
     AND ($11::uuid IS NULL OR NOT (author_ids @> ARRAY[$11::uuid] OR requested_by IS NOT DISTINCT FROM $11::uuid))`;

function valuesOf(filter: FindingFilter): unknown[] {
  return [
    ...[filter.region ?? null, filter.states ?? null, filter.severities ?? null, filter.patternCode ?? null],
    ...[filter.subject?.kind ?? null, filter.subject?.id ?? null],
    ...[filter.visitId && !UUID.test(filter.visitId) ? NOBODY : (filter.visitId ?? null)],
    ...[filter.from ?? null, filter.until ?? null, filter.requestedMove ?? null, filter.notByAuthorId ?? null],
  ];
}

/** An id that no visit has: what is no id at all finds nothing, like any id that is not there. */
const NOBODY = '00000000-0000-0000-0000-000000000000';
