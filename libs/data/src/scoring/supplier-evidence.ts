import { parameterByRegion } from '@monev/domain/registry';
import { countedEvidence } from '@monev/domain/scoring';
import { Fraction, type IsoDate, type RegionCode, firstDayOf, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { datedParameters } from '../registry/parameters';
import { criticalFailureCodes } from './critical-failures';
import { type EvidenceQuestion, type SubjectEvidence, whole } from './subject-evidence';
import { SUPPLIER_EVIDENCE } from './supplier-evidence.sql';

interface SupplierCounts {
  readonly id: string;
  readonly number: string;
  readonly regionCode: RegionCode;
  readonly sites: number;
  readonly lotsInspected: string;
  readonly lotsPassed: string;
  readonly lotsLabelOk: string | null;
  readonly orderedKg: string | null;
  readonly acceptedKg: string | null;
  readonly priceDifference: string | null;
  readonly priceCompared: string | null;
  readonly invoiceLines: string;
  readonly invoiceLinesMatched: string;
  readonly deliveries: string;
  readonly deliveriesOnTime: string;
  readonly lotsRejected: string;
  readonly lotsReplacedIn24h: string;
  readonly docsRequired: string;
  readonly docsValid: string;
  readonly findingsDue: string;
  readonly findingsClosedOnTime: string;
}

/**
 * What the scores of suppliers rest on (SCORING §2): one statement for all of them, and one for their critical failures.
 *
 * Complaints have no table yet. That is not "no complaint", which would be NA, but a count that nobody knows: MISSING
 * (SCORING 2.1), so that A4.1 costs coverage until complaints are kept. Quantities count in kilogram only, for A1.2 adds
 * what it compares; a supplier with goods in other units alone has no such figure, which is MISSING too.
 */
export async function supplierEvidence(tx: Transaction, asked: EvidenceQuestion): Promise<SubjectEvidence[]> {
  const rows = (await tx.query(SUPPLIER_EVIDENCE, [
    ...[firstDayOf(asked.quarter), lastDayOf(asked.quarter), asked.asOf, asked.subjectIds],
    ...(await mouPolicyArrays(tx, lastDayOf(asked.quarter))),
  ])) as SupplierCounts[];
  const failures = await criticalFailureCodes(tx, 'SUPPLIER', asked.quarter);
  return rows.map((row) => ({
    subjectId: row.id,
    number: row.number,
    regionCode: row.regionCode,
    evidence: countedEvidence({
      model: 'SUPPLIER',
      counts: {
        lotsInspected: whole(row.lotsInspected),
        lotsPassed: whole(row.lotsPassed),
        lotsLabelOk: row.lotsLabelOk === null ? null : whole(row.lotsLabelOk),
        orderedKg: row.orderedKg === null ? null : Fraction.parse(row.orderedKg),
        acceptedKg: row.acceptedKg === null ? null : Fraction.parse(row.acceptedKg),
        priceDeviationPct: deviation(row),
        invoiceLines: whole(row.invoiceLines),
        invoiceLinesMatched: whole(row.invoiceLinesMatched),
        deliveries: whole(row.deliveries),
        deliveriesOnTime: whole(row.deliveriesOnTime),
        lotsRejected: whole(row.lotsRejected),
        lotsReplacedIn24h: whole(row.lotsReplacedIn24h),
        complaints: null,
        complaintsAnsweredIn7wd: null,
        docsRequired: whole(row.docsRequired),
        docsValid: whole(row.docsValid),
        findingsDue: whole(row.findingsDue),
        findingsClosedOnTime: whole(row.findingsClosedOnTime),
      },
      criticalFailures: failures.get(row.id) ?? [],
      inspected: Number(row.lotsInspected),
      sites: row.sites,
    }),
  }));
}

/** Regions ('' = the country) and their MoU policy on a day, as two arrays for the statement. */
async function mouPolicyArrays(tx: Transaction, day: IsoDate): Promise<[string[], string[]]> {
  const byRegion = parameterByRegion('mouPolicy', day, await datedParameters(tx));
  return [[...byRegion.keys()].map((region) => region ?? ''), [...byRegion.values()]];
}

/** Percent; null without a single line that has a reference. */
function deviation({ priceDifference, priceCompared }: SupplierCounts): Fraction | null {
  const compared = priceCompared === null ? Fraction.zero : Fraction.parse(priceCompared);
  if (priceDifference === null || compared.isZero()) return null;
  return Fraction.parse(priceDifference).times(Fraction.of(100)).dividedBy(compared);
}
