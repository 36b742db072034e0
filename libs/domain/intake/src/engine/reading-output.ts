import { type Wording } from '@monev/kernel';
import { type FactDraft } from '../facts/fact-draft';
import { type Problem, type ProblemSeverity, shortened } from '../reading/problem';
import { PROBLEM_WORDING, type ProblemCode } from '../reading/problem-wording';
import { type Need, type OfficeRecord, type ReadingSink } from '../reading/reading';

/** Most problems of one severity that a report lists; the rest is counted (SECURITY §5). */
const LISTED_PROBLEMS = 1000;

export interface ProblemPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: string;
  readonly text?: string;
}

/** Gathers what a reading yields. Records and facts go to the sink where there is one. */
export class ReadingOutput {
  readonly records: OfficeRecord[] = [];
  readonly recordRows: number[] = [];
  readonly facts: FactDraft[] = [];
  readonly problems: Problem[] = [];
  readonly problemCounts: Record<ProblemSeverity, number> = { BLOCKING: 0, WARNING: 0, NOTE: 0 };
  readonly needs = new Set<Need>();
  recordCount = 0;
  factCount = 0;
  refusedRows = 0;
  refused = false;
  private lastRefused = '';

  constructor(private readonly sink: ReadingSink | undefined) {}

  record(record: OfficeRecord, row: number): void {
    this.recordCount += 1;
    if (this.sink) return this.sink.record(record, row);
    this.records.push(record);
    this.recordRows.push(row);
  }

  fact(fact: FactDraft): void {
    this.factCount += 1;
    if (this.sink) this.sink.fact(fact);
    else this.facts.push(fact);
  }

  problem(severity: ProblemSeverity, code: ProblemCode, place: ProblemPlace, wording?: Wording): void {
    this.problemCounts[severity] += 1;
    const at = `${place.sheet}\u0000${place.row}`;
    if (severity === 'BLOCKING' && place.row > 0 && at !== this.lastRefused) {
      this.lastRefused = at;
      this.refusedRows += 1;
    }
    if (this.problemCounts[severity] > LISTED_PROBLEMS) return;
    this.problems.push({
      severity,
      code,
      sheet: place.sheet,
      row: place.row,
      column: place.column,
      text: shortened(place.text ?? ''),
      wording: wording ?? PROBLEM_WORDING[code],
    });
  }

  /** The file as a whole is refused: what was read of it is let go. */
  refuseFile(): void {
    this.refused = true;
    this.records.length = 0;
    this.recordRows.length = 0;
    this.facts.length = 0;
    this.recordCount = 0;
    this.factCount = 0;
  }
}
