import { type Bilingual } from '../language/ui-language';

export type FigureUnit = 'FAMILY' | 'PERCENT' | 'RUPIAH' | 'RATIO' | 'DAYS' | 'COUNT' | 'INDEX' | 'POINTS';
export type FigureStatus = 'OK' | 'NO_DATA' | 'ZERO_DENOMINATOR' | 'NOT_APPLICABLE' | 'SUPPRESSED';
export type FigureColour = 'GREEN' | 'AMBER' | 'RED' | 'GREY';
export type FigureDirection = 'UP' | 'DOWN' | 'NONE' | 'TWO_SIDED';
export type RegionLevelName = 'PROVINCE' | 'REGENCY' | 'DISTRICT' | 'VILLAGE';

export interface RegionStepShape {
  readonly code: string;
  readonly name: string;
  readonly level: RegionLevelName;
}

export interface FigureSource {
  readonly batchId: string;
  readonly fileName: string;
  readonly source: string;
  readonly committedAt: string;
  readonly rows: number;
}

/** What an indicator means; the shape the API gives. */
export interface FigureDefinition {
  readonly code: string;
  readonly name: Bilingual;
  readonly explanation: Bilingual;
  readonly unit: FigureUnit;
  readonly decimals: number;
  readonly direction: FigureDirection;
  readonly target: Bilingual | null;
  /** Green boundary in the unit of the indicator; a band around zero where `direction` is TWO_SIDED. */
  readonly targetValue: number | null;
  readonly rule: string;
  /** Of what coverage is counted; absent: regions. */
  readonly grain?: string;
}

/** One answer of an indicator for a region and period. `value` is null unless `status` is OK: null is not zero. */
export interface Figure {
  readonly code: string;
  readonly region: RegionStepShape;
  readonly period: string;
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly coveragePct: number;
  readonly rowsUsed: number;
  readonly rowsExpected: number;
  readonly partial: boolean;
  readonly provisional: boolean;
  readonly colour: FigureColour;
  readonly reason: Bilingual | null;
  readonly lastReported: string | null;
  readonly asOf: string | null;
}

/** A figure of one region among many, with its pooled parts as whole numbers in text. */
export interface ComparedFigure extends Figure {
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** A figure with what stands behind it: parts, companions and files. */
export interface TracedFigure extends ComparedFigure {
  readonly companions: readonly FigureCompanion[];
  readonly sources: readonly FigureSource[];
}

export interface FigureCompanion {
  readonly key: string;
  readonly label: Bilingual;
  readonly value: number | null;
  readonly status: FigureStatus;
  readonly unit: FigureUnit;
}
