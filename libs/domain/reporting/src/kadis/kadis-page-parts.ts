import { type IsoDate, type Period, type TimeZone, type Wording } from '@monev/kernel';
import { type Coverage } from '../headline/coverage';
import { type Sentence } from '../wording/sentence';
import { type KadisFigure } from './figures';
import { type IndicatorReading } from './indicator-reading';
import { type KadisHeadlineInput } from './kadis-headline';
import { type DueItem, type OverdueList } from './overdue';
import { type KadisEvidence } from './problems/evidence';
import { type KadisProblem } from './problems/problem';

/** Everything the page is made of, already read and counted by the caller. */
export interface KadisPageInput {
  readonly period: Period;
  readonly regionName: string;
  /** The moment the figures were true, and the zone in which it is told. */
  readonly asOf: Date;
  readonly zone: TimeZone;
  readonly today: IsoDate;
  /** Null when it is not known how many should have reported. */
  readonly coverage: Coverage | null;
  readonly isDemo: boolean;
  readonly headline: Pick<KadisHeadlineInput, 'realisation' | 'kpmCount' | 'lastReported'>;
  readonly readings: readonly IndicatorReading[];
  readonly evidence: KadisEvidence;
  readonly due: readonly DueItem[];
  /** Decisions waiting for the head of office. */
  readonly waiting: number;
}

export interface KadisPage {
  readonly period: Period;
  readonly title: Wording;
  readonly headline: Sentence;
  /** "Per 22 Sep 2021, 08.10 WIB · 42 dari 44 kecamatan melapor · dibandingkan Juli 2021". */
  readonly asOfLine: Wording;
  readonly figures: readonly KadisFigure[];
  readonly problems: readonly KadisProblem[];
  /** Said when fewer than three problems were found; null otherwise. */
  readonly noMoreProblems: Wording | null;
  readonly overdue: OverdueList;
  readonly waiting: number;
  readonly whatsApp: Wording;
}
