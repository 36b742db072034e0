import { type RegionRow } from '@monev/domain/registry';
import {
  KADIS_FIGURE_SLOTS,
  type FigureSlot,
  type KadisFigure,
  type KadisPage,
  type KadisPageInput,
  type KadisProblem,
  type Sentence,
  exactOf,
} from '@monev/domain/reporting';
import { type Month } from '@monev/kernel';
import { regionStepOf, wordingType } from '@monev/server-kit';
import { type AskedDecision, type OpenFinding } from './evidence/field-evidence';
import { type ReadingSeries } from './readings/reading-series';
import { type KadisFigureType, type KadisProblemType, type KadisSummaryType } from './types/kadis-summary.type';

/** The page with what it was made of. */
export interface KadisReading {
  readonly region: RegionRow;
  readonly reported: readonly Month[];
  readonly page: KadisPage;
  readonly input: KadisPageInput;
  readonly series: readonly ReadingSeries[];
  readonly openCritical: readonly OpenFinding[];
  readonly decisions: readonly AskedDecision[];
}

/** As many as fit one A4 beside the problems. */
const DECISIONS_SHOWN = 3;

export function summaryType(reading: KadisReading): KadisSummaryType {
  const { region, page, reported, series } = reading;
  return {
    region: regionStepOf(region),
    period: reported.length > 0 ? page.period : null,
    reportedMonths: [...reported],
    title: wordingType(page.title),
    headline: sentenceType(page.headline),
    asOfLine: wordingType(page.asOfLine),
    figures: page.figures.map((figure) => figureType(figure, series)),
    problems: page.problems.map((problem) => problemType(problem, reading)),
    noMoreProblems: page.noMoreProblems && wordingType(page.noMoreProblems),
    overdueTotal: page.overdue.total,
    overdue: page.overdue.lines.map(({ title, owner, dueOn, late, link }) => ({
      ...{ title: wordingType(title), owner, dueOn, late: wordingType(late), findingId: link },
    })),
    overdueOthers: page.overdue.others && wordingType(page.overdue.others),
    waiting: page.waiting,
    decisions: reading.decisions.slice(0, DECISIONS_SHOWN).map(({ title, about, findingId }) => ({
      ...{ title: wordingType(title), about: wordingType(about), findingId },
    })),
    whatsApp: wordingType(page.whatsApp),
  };
}

function sentenceType(sentence: Sentence) {
  return { ...wordingType(sentence), emphasis: sentence.emphasis && wordingType(sentence.emphasis) };
}

function figureType(figure: KadisFigure, series: readonly ReadingSeries[]): KadisFigureType {
  const slot = KADIS_FIGURE_SLOTS.find(({ code }) => code === figure.code) as FigureSlot;
  const of = series.find(({ reading }) => reading.code === figure.code);
  return {
    ...{ code: figure.code, colour: figure.colour, provisional: figure.provisional, partial: figure.partial },
    label: wordingType(slot.label),
    value: figure.value && wordingType(figure.value),
    target: wordingType(figure.target),
    targetValue: slot.target,
    change: figure.change && wordingType(figure.change),
    isBetter: isBetter(slot, of),
    state: wordingType(figure.state),
    basis: figure.basis && wordingType(figure.basis),
    history: [...(of?.history ?? [])],
  };
}

/** By the values as they are shown, so that a change of "±0,0" is neither. */
function isBetter(slot: FigureSlot, series: ReadingSeries | undefined): boolean | null {
  const { value, previous } = series?.reading ?? { value: null, previous: null };
  if (value === null || previous === null) return null;
  const shown = (figure: typeof value) => exactOf(figure).round(slot.unit === 'COUNT' ? 0 : 1);
  if (shown(value) === shown(previous)) return null;
  return shown(value) > shown(previous) === (slot.direction === 'UP');
}

/** A problem with the one thing that it opens. */
function problemType(problem: KadisProblem, { input, openCritical }: KadisReading): KadisProblemType {
  const { rule, severity, sentence, link } = problem;
  const capped = input.evidence.cappedScores?.find(({ subject }) => subject.id === link)?.subject;
  return {
    ...{ rule, severity, sentence: sentenceType(sentence) },
    indicatorCode: link.startsWith('IND-') ? link : null,
    findingId: openCritical.find(({ findingNo }) => findingNo === link)?.id ?? null,
    subjectId: capped?.id ?? null,
    subjectKind: capped?.kind ?? null,
  };
}
