import { type VisitState } from '@monev/domain/evaluations';
import { type IsoDate, type RegionCode, type SubjectRef } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { type MonevVisit, UUID, VISIT_COLUMNS } from './visit';

/** What a list of visits can be narrowed by; what is absent does not narrow. */
export interface VisitFilter {
  /** This region and all below it. */
  readonly region?: RegionCode | null;
  readonly states?: readonly VisitState[] | null;
  readonly subject?: SubjectRef | null;
  /** Planned on or after. */
  readonly from?: IsoDate | null;
  /** Planned on or before. */
  readonly until?: IsoDate | null;
  /** Only visits of this account's teams. */
  readonly memberId?: string | null;
  /** Leaves out visits that this account helped to make. */
  readonly notByMemberId?: string | null;
}

export interface VisitPage {
  readonly nodes: readonly MonevVisit[];
  /** Id of the last visit: give it as `after` to get the next page. */
  readonly endCursor: string | null;
  readonly hasNextPage: boolean;
}

/** Latest planned day first. */
export async function listVisits(
  tx: Transaction,
  filter: VisitFilter,
  page: { first: number; after?: string | null },
): Promise<VisitPage> {
  const found = (await tx.query(
    `SELECT ${VISIT_COLUMNS} FROM monev_visits
     WHERE  ${MATCHES}
     AND    ($9::uuid IS NULL OR (planned_on, id) < (SELECT before.planned_on, before.id FROM monev_visits AS before
                                                     WHERE before.id = $9))
     ORDER  BY planned_on DESC, id DESC LIMIT $10`,
    [...valuesOf(filter), page.after && UUID.test(page.after) ? page.after : null, page.first + 1],
  )) as MonevVisit[];
  const nodes = found.slice(0, page.first);
  return { nodes, endCursor: nodes.at(-1)?.id ?? null, hasNextPage: found.length > page.first };
}

export async function countVisits(tx: Transaction, filter: VisitFilter): Promise<number> {
  const [row] = (await tx.query(
    `SELECT count(*)::int AS count FROM monev_visits WHERE ${MATCHES}`,
    valuesOf(filter),
  )) as { count: number }[];
  return row?.count ?? 0;
}

const MATCHES = `
  ($1::text IS NULL OR starts_with(region_code, $1))
     AND ($2::text[] IS NULL OR state = ANY ($2))
     AND ($3::text IS NULL OR (subject_kind = $3 AND subject_id = $4))
     AND ($5::date IS NULL OR planned_on >= $5)
     AND ($6::date IS NULL OR planned_on <= $6)
     AND ($7::uuid IS NULL OR team_ids @> ARRAY[$7::uuid])
     AND ($8::uuid IS NULL OR NOT (team_ids @> ARRAY[$8::uuid] OR author_ids @> ARRAY[$8::uuid]))`;

function valuesOf(filter: VisitFilter): unknown[] {
  return [
    ...[filter.region ?? null, filter.states ?? null, filter.subject?.kind ?? null, filter.subject?.id ?? null],
    ...[filter.from ?? null, filter.until ?? null, filter.memberId ?? null, filter.notByMemberId ?? null],
  ];
}
