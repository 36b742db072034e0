import { kindOf, type Month, yearOf } from '@monev/kernel';
import { type StageMonths, stageOf } from './stage-months';
import { type ReadingContext } from './template';

/** The year of the period somebody gave; null, and asked for, when nobody did. */
export function yearAsked(context: ReadingContext): number | null {
  if (context.period !== null) return yearOf(context.period);
  context.output.needs.add('PERIOD');
  return null;
}

/** The stage (a month or a quarter) that somebody gave; null, and asked for, when nobody did or it was a year. */
export function stageAsked(context: ReadingContext): StageMonths | null {
  const stage = stageOf(context.period);
  if (stage === null) askAgain(context);
  return stage;
}

/** The month that somebody gave; null, and asked for, when nobody did or it was longer. */
export function monthAsked(context: ReadingContext): Month | null {
  if (context.period !== null && kindOf(context.period) === 'MONTH') return context.period as Month;
  askAgain(context);
  return null;
}

function askAgain(context: ReadingContext): void {
  if (context.period !== null && !context.output.needs.has('PERIOD')) {
    context.output.problem('BLOCKING', 'PERIOD_UNFIT', { sheet: '', row: 0, column: '', text: context.period });
  }
  context.output.needs.add('PERIOD');
}
