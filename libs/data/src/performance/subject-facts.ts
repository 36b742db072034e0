import { FACT_GROUPS, type FactEvidence, type FactGroupId, type FactId } from '@monev/domain/indicators';
import { parameterByRegion } from '@monev/domain/registry';
import { Fraction, type IsoDate, type Period, type RegionCode, firstDayOf, lastDayOf } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';
import { datedParameters } from '../registry/parameters';
import { type ComparedKind, SUBJECT_STATEMENTS } from './subject-facts.sql';

export interface SpanQuestion {
  readonly region: RegionCode;
  readonly period: Period;
  /** Today: what falls due later is not late yet. */
  readonly asOf: IsoDate;
}

/** What was counted of one supplier, e-warong or agent. */
export interface SubjectFacts extends FactEvidence {
  readonly subjectId: string;
  /** Families of an outlet in the last month (group OUTLETS); null where it did not say. */
  readonly kpmServed: number | null;
}

interface CountedRow extends Readonly<Record<string, unknown>> {
  readonly subjectId: string;
  readonly rowsUsed: number;
  readonly rowsExpected: number;
  readonly provisional: boolean;
  readonly asOf: Date | null;
}

/** Groups that can be counted of single ones of a kind. */
export function groupsOfSubjects(kind: ComparedKind): readonly FactGroupId[] {
  return Object.keys(SUBJECT_STATEMENTS[kind]) as FactGroupId[];
}

/**
 * Counts groups of facts for every supplier, e-warong or agent with anything in a region and span: one statement a group,
 * however many there are. Who has nothing has no row: no data is not zero.
 */
export async function readSubjectFacts(
  tx: Transaction,
  kind: ComparedKind,
  groups: readonly FactGroupId[],
  asked: SpanQuestion,
): Promise<SubjectFacts[]> {
  const found: SubjectFacts[] = [];
  const parameters = await spanParameters(tx, asked);
  for (const group of groups) {
    const statement = SUBJECT_STATEMENTS[kind][group];
    if (!statement) continue;
    const rows = (await tx.query(`${GIVEN} ${statement}`, parameters)) as CountedRow[];
    found.push(...rows.map((row) => subjectFacts(group, row)));
  }
  return found;
}

/** Every statement takes the same settings; those that do not matter to it are named here. */
export const GIVEN = 'WITH given AS (SELECT $1::text, $2::date, $3::date, $4::date, $5::text[], $6::text[])';

/** Those settings; what the secretariat entered counts as what the program brings along. */
export async function spanParameters(tx: Transaction, { region, period, asOf }: SpanQuestion): Promise<unknown[]> {
  const policies = parameterByRegion('mouPolicy', lastDayOf(period), await datedParameters(tx));
  return [
    ...[region, firstDayOf(period), lastDayOf(period), asOf],
    ...[[...policies.keys()].map((code) => code ?? ''), [...policies.values()]],
  ];
}

function subjectFacts(group: FactGroupId, row: CountedRow): SubjectFacts {
  const { subjectId, rowsUsed, rowsExpected, provisional, asOf } = row;
  const kpmServed = typeof row['kpmServed'] === 'number' ? row['kpmServed'] : null;
  const facts: readonly FactId[] = FACT_GROUPS[group];
  const values = facts.map((fact): [FactId, Fraction | null] => {
    const text = row[fact];
    return [fact, typeof text === 'string' ? Fraction.parse(text) : null];
  });
  return { group, subjectId, kpmServed, values: new Map(values), rowsUsed, rowsExpected, provisional, asOf };
}
