import { type IsoDate, type Rupiah, type SubjectRef, type Wording } from '@monev/kernel';
import { type Coverage } from '../../headline/coverage';
import { type Figure } from '../../wording/number-text';

/** Families by region one level down; null where the region did not report. */
export interface ChildFamilies {
  readonly name: string;
  readonly eligible: number;
  readonly transacted: number | null;
}
/** A top-up after its planned date; days are calendar days. */
export interface LateTopUp {
  readonly regionName: string;
  readonly daysLate: number;
  /** Distribution months in a row that were late, this one included. */
  readonly monthsInRow: number;
  readonly familiesWaiting: number;
}
export interface OpenCriticalFinding {
  readonly findingNo: string;
  readonly subjectName: string;
  readonly patternName: Wording;
  readonly reportedOn: IsoDate;
  /** In a dispute or not; shown as it stands, never as guilt. */
  readonly state: string;
}
/** A supplier, e-warong or agent whose score a critical failure holds down. */
export interface CappedScore {
  readonly subject: SubjectRef;
  readonly name: string;
  readonly code: string;
  readonly rawScore: Figure;
  readonly finalScore: Figure;
  readonly grade: string | null;
}
/** Any other indicator, for the general rule. */
export interface IndicatorProblem {
  readonly code: string;
  readonly name: Wording;
  readonly value: Figure;
  readonly unit: 'PERCENT' | 'RATIO' | 'COUNT' | 'DAYS';
  readonly colour: 'GREEN' | 'AMBER' | 'RED' | 'GREY';
  /** Green boundary and red boundary (INDICATORS, last column). */
  readonly green: number;
  readonly red: number;
}

/** What the rules look at. Everything may be left out: a rule without its evidence finds nothing. */
export interface KadisEvidence {
  readonly asOf: IsoDate;
  readonly families?: {
    readonly eligible: number;
    readonly transacted: number;
    readonly target: number;
    readonly acceptable: number;
    readonly children: readonly ChildFamilies[];
  } | null;
  readonly lateTopUps?: readonly LateTopUp[];
  readonly outletLoad?: {
    readonly kpmPerEWarong: Figure;
    readonly limit: number;
    readonly shortage: number;
    readonly families: number;
    /** "provinsi", "kota" and so on: who lacks the outlets. */
    readonly areaWord: Wording;
  } | null;
  readonly money?: {
    readonly allocated: Rupiah;
    readonly disbursed: Rupiah;
    readonly target: number;
    readonly acceptable: number;
  } | null;
  readonly openCritical?: readonly OpenCriticalFinding[];
  readonly cappedScores?: readonly CappedScore[];
  readonly supplierScores?: {
    readonly rated: number;
    readonly weak: number;
    readonly notRateable: number;
  } | null;
  readonly followUps?: {
    readonly due: number;
    readonly onTime: number;
    readonly target: number;
    readonly acceptable: number;
  } | null;
  readonly supplierPayment?: {
    readonly due: number;
    readonly onTime: number;
    readonly target: number;
    readonly acceptable: number;
  } | null;
  readonly reporting?: {
    readonly coverage: Coverage;
    readonly silent: readonly string[];
    readonly daysLate: number;
  } | null;
  readonly indicators?: readonly IndicatorProblem[];
}
