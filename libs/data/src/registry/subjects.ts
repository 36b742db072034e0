import { type RegionCode, type SubjectKind, type SubjectRef } from '@monev/kernel';
import { type Transaction } from '../connection/transaction';

/** Who or what a visit, finding or score is about, as lists and pages name it. */
export interface SubjectName extends SubjectRef {
  /** Number in its register; for a region its code. */
  readonly number: string;
  readonly name: string;
  /** Where it lies; null for a supplier, which has no region of its own. */
  readonly regionCode: RegionCode | null;
}

const SOURCES: Readonly<Record<SubjectKind, string>> = {
  E_WARONG: `SELECT id::text, register_no AS number, name, region_code AS "regionCode" FROM e_warongs
             WHERE id::text = ANY ($1::text[]) AND recorded_to IS NULL`,
  BANK_AGENT: `SELECT id::text, agent_no AS number, name, region_code AS "regionCode" FROM bank_agents
               WHERE id::text = ANY ($1::text[]) AND recorded_to IS NULL`,
  SUPPLIER: `SELECT id::text, supplier_no AS number, name, NULL AS "regionCode" FROM suppliers
             WHERE id::text = ANY ($1::text[]) AND recorded_to IS NULL`,
  REGION: `SELECT code AS id, code AS number, name, code AS "regionCode" FROM regions WHERE code = ANY ($1::text[])`,
};

/** The subjects that the register has and the actor may see, in no order; one statement per kind asked for. */
export async function subjectNames(tx: Transaction, subjects: readonly SubjectRef[]): Promise<SubjectName[]> {
  const names: SubjectName[] = [];
  for (const kind of new Set(subjects.map((subject) => subject.kind))) {
    const ids = [...new Set(subjects.filter((subject) => subject.kind === kind).map((subject) => subject.id))];
    const rows = (await tx.query(SOURCES[kind], [ids])) as Omit<SubjectName, 'kind'>[];
    names.push(...rows.map((row) => ({ ...row, kind })));
  }
  return names;
}

/** Null when the register has no such subject, or none that the actor may see. */
export async function findSubject(tx: Transaction, subject: SubjectRef): Promise<SubjectName | null> {
  const [found] = await subjectNames(tx, [subject]);
  return found ?? null;
}
