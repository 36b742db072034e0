import { type OutletObservations, kpmServedByMonth, outletScoreCounts } from '@monev/domain/evaluations';
import { countedEvidence } from '@monev/domain/scoring';
import { Fraction, type Month, type RegionCode, firstDayOf, lastDayOf, monthsOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { readVisitObservations } from '../evaluations/visit-observations';
import { criticalFailureCodes } from './critical-failures';
import { rowsBy } from './rows-by';
import { type EvidenceQuestion, type SubjectEvidence } from './subject-evidence';

interface Outlet {
  readonly id: string;
  readonly number: string;
  readonly regionCode: RegionCode;
  /** Families served by month of the quarter, as the monthly recaps say. */
  readonly recaps: Readonly<Record<Month, number>>;
}

/** $1 months of the quarter, $2 ids of e-warong or null for all. */
const OUTLETS = `
  SELECT outlet.id, outlet.register_no AS number, outlet.region_code AS "regionCode",
         COALESCE(recap.months, '{}'::json) AS recaps
  FROM   e_warongs AS outlet
  LEFT   JOIN (SELECT register_no, json_object_agg(period, kpm_served) AS months FROM e_warong_periods
               WHERE  recorded_to IS NULL AND kpm_served IS NOT NULL AND period = ANY ($1::text[])
               GROUP  BY register_no) AS recap USING (register_no)
  WHERE  outlet.recorded_to IS NULL AND ($2::uuid[] IS NULL OR outlet.id = ANY ($2::uuid[]))
  ORDER  BY outlet.id`;

/**
 * What the scores of e-warong rest on (SCORING §5): their verified visits and monthly recaps. A month with a recap takes it
 * before what was seen on a visit (E6). Interviews with KPM (E2) have no instrument yet: MISSING, not NA.
 */
export async function eWarongEvidence(tx: Transaction, asked: EvidenceQuestion): Promise<SubjectEvidence[]> {
  const months = monthsOf(asked.quarter);
  const outlets = (await tx.query(OUTLETS, [months, asked.subjectIds])) as Outlet[];
  const visits = await visitsByOutlet(tx, asked);
  const failures = await criticalFailureCodes(tx, 'E_WARONG', asked.quarter);
  return outlets.map((outlet) => {
    const own = visits.get(outlet.id) ?? [];
    const { nVisits, ...counts } = outletScoreCounts(own);
    return {
      subjectId: outlet.id,
      number: outlet.number,
      regionCode: outlet.regionCode,
      evidence: countedEvidence({
        model: 'E_WARONG',
        counts: { ...counts, kpmChoseFreely: null, kpmInterviewed: null, kpmServed: meanServed(outlet, own, months) },
        criticalFailures: failures.get(outlet.id) ?? [],
        inspected: counts.itemsChecked,
        sites: nVisits,
      }),
    };
  });
}

async function visitsByOutlet(tx: Transaction, asked: EvidenceQuestion): Promise<Map<string, OutletObservations[]>> {
  const [only, second] = asked.subjectIds ?? [];
  const rows = await readVisitObservations(tx, {
    from: firstDayOf(asked.quarter),
    until: lastDayOf(asked.quarter),
    ...(only !== undefined && second === undefined ? { subject: { kind: 'E_WARONG', id: only } } : {}),
  });
  const byOutlet = rowsBy(
    rows.filter((row) => row.subject.kind === 'E_WARONG'),
    (row) => row.subject.id,
  );
  return new Map([...byOutlet].map(([id, own]) => [id, own.map((row) => row.observations)]));
}

function meanServed(outlet: Outlet, visits: readonly OutletObservations[], months: readonly Month[]): Fraction | null {
  const seen = kpmServedByMonth(visits);
  const known = months.map((month) => outlet.recaps[month] ?? seen.get(month)).filter((kpm) => kpm !== undefined);
  if (known.length === 0) return null;
  return Fraction.of(
    known.reduce((sum, kpm) => sum + kpm, 0),
    known.length,
  );
}
