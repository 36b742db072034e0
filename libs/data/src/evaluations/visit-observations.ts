import {
  type OutletObservations,
  type VisitContext,
  type VisitObservations,
  findInstrument,
  observationsOf,
} from '@monev/domain/evaluations';
import { type IsoDate, type RegionCode, type SubjectRef, monthOfDate, quarterOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { type StaleScore, markStale, staleKindOf } from '../recompute/stale-marks';
import { fromExactJson, toExactJson } from './exact-json';
import { type Submission, submissionsOf } from './submission';
import { type MonevVisit, VISIT_COLUMNS } from './visit';
import { visitContextOf } from './visit-context';

/** What one verified visit feeds. */
export interface VisitObservationRow {
  readonly visitId: string;
  readonly visitNo: string;
  readonly regionCode: RegionCode;
  readonly subject: SubjectRef;
  readonly visitedOn: IsoDate;
  readonly observations: VisitObservations;
}

/**
 * Verified visits of a subject or region, both days included, in the order of the days. For a score: the e-warong and the
 * first and last day of its quarter, then `outletScoreCounts` of the domain.
 */
export async function readVisitObservations(
  tx: Transaction,
  asked: { subject?: SubjectRef; region?: RegionCode; from: IsoDate; until: IsoDate },
): Promise<VisitObservationRow[]> {
  const rows = (await tx.query(
    `SELECT seen.visit_id AS "visitId", visit.visit_no AS "visitNo", seen.region_code AS "regionCode",
            json_build_object('kind', seen.subject_kind, 'id', seen.subject_id) AS subject,
            seen.visited_on::text AS "visitedOn", seen.observations
     FROM   visit_observations AS seen JOIN monev_visits AS visit ON visit.id = seen.visit_id
     WHERE  seen.visited_on BETWEEN $1 AND $2
       AND  ($3::text IS NULL OR (seen.subject_kind = $3 AND seen.subject_id = $4))
       AND  ($5::text IS NULL OR starts_with(seen.region_code, $5))
     ORDER  BY seen.visited_on, visit.visit_no`,
    [asked.from, asked.until, asked.subject?.kind ?? null, asked.subject?.id ?? null, asked.region ?? null],
  )) as VisitObservationRow[];
  return rows.map((row) => ({ ...row, observations: fromExactJson(row.observations) as VisitObservations }));
}

/**
 * Brings the observations of a verified visit up to date with its answers, the register and the prices, and marks the
 * scores they feed as stale. `known`: what register and prices say of it, where the caller has just asked.
 */
export async function refreshVisitObservations(
  tx: Transaction,
  visit: MonevVisit,
  submission: Pick<Submission, 'answers'>,
  known?: VisitContext,
): Promise<void> {
  const instrument = findInstrument(visit.instrumentCode, visit.instrumentVersion);
  if (!instrument || !visit.visitedOn) return;
  const context = known ?? (await visitContextOf(tx, { ...visit, visitedOn: visit.visitedOn }));
  const observed = observationsOf(instrument, submission.answers, context);
  await keepObservations(tx, visit, observed);
  await markStale(tx, scoresFedBy(visit, observed));
}

/**
 * As above for all verified visits near prices or register rows that changed: those of the regions (and all in them),
 * made in the span; a market price reaches 14 days either way, which is for the caller to add. Answers how many.
 */
export async function refreshObservationsWithin(
  tx: Transaction,
  changed: { regions: readonly RegionCode[]; from: IsoDate; until: IsoDate },
): Promise<number> {
  const visits = (await tx.query(
    `SELECT ${VISIT_COLUMNS} FROM monev_visits
     WHERE  state = 'VERIFIED' AND visited_on BETWEEN $2 AND $3
       AND  EXISTS (SELECT 1 FROM unnest($1::text[]) AS asked (code) WHERE starts_with(region_code, asked.code))
     ORDER  BY id`,
    [changed.regions, changed.from, changed.until],
  )) as MonevVisit[];
  const submissions = new Map(
    (
      await submissionsOf(
        tx,
        visits.map((visit) => visit.id),
      )
    ).map((submission) => [submission.visitId, submission]),
  );
  for (const visit of visits) {
    const submission = submissions.get(visit.id);
    if (submission) await refreshVisitObservations(tx, visit, submission);
  }
  return visits.length;
}

async function keepObservations(tx: Transaction, visit: MonevVisit, observed: VisitObservations): Promise<void> {
  const compared = observed.prices.flatMap(({ price, reference }) =>
    reference ? [{ difference: price - reference.price, reference: reference.price }] : [],
  );
  const total = (amounts: bigint[]) => amounts.reduce((sum, amount) => sum + amount, 0n).toString();
  await tx.query(
    `INSERT INTO visit_observations (visit_id, region_code, subject_kind, subject_id, visited_on, criteria_met,
                                     criteria_checked, found_open, price_difference, price_reference, observations)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
     ON CONFLICT (visit_id) DO UPDATE
     SET    visited_on = excluded.visited_on, criteria_met = excluded.criteria_met,
            criteria_checked = excluded.criteria_checked, found_open = excluded.found_open,
            price_difference = excluded.price_difference, price_reference = excluded.price_reference,
            observations = excluded.observations`,
    [
      ...[visit.id, visit.regionCode, visit.subject.kind, visit.subject.id, observed.visitedOn],
      ...[observed.criteria.met, observed.criteria.checked, observed.foundOpen],
      ...[total(compared.map((each) => each.difference)), total(compared.map((each) => each.reference))],
      toExactJson(observed),
    ],
  );
}

/** The score of the place that was visited, and of the registered suppliers that the visit names. */
function scoresFedBy(visit: MonevVisit, observed: OutletObservations): StaleScore[] {
  const quarter = quarterOf(monthOfDate(observed.visitedOn));
  const own = staleKindOf(visit.subject.kind);
  const suppliers = observed.suppliers.map(({ supplier }) => supplier).filter((id) => !id.startsWith('OTHER:'));
  return [
    ...(own ? [{ kind: own, subjectId: visit.subject.id, quarter }] : []),
    ...suppliers.map((subjectId) => ({ kind: 'supplier-score' as const, subjectId, quarter })),
  ];
}
