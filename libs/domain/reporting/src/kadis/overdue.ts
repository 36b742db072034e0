import { type IsoDate, type Wording, daysBetween } from '@monev/kernel';
import { type Language, numberText } from '../wording/number-text';
import { wordingOf } from '../wording/sentence';

/** Anything with a day by which it should have been done: a follow-up, a report, a decision. */
export interface DueItem {
  /** "Penggantian EDC Cilincing". */
  readonly title: Wording;
  /** Agency or region, never a person. */
  readonly owner: string;
  readonly dueOn: IsoDate;
  /** Where it opens. */
  readonly link: string;
}
export interface OverdueLine extends DueItem {
  /** Calendar days since the due day. */
  readonly daysLate: number;
  /** "17 hari". */
  readonly late: Wording;
}
export interface OverdueList {
  readonly total: number;
  readonly lines: readonly OverdueLine[];
  /** "6 lainnya terlambat 1 sampai 4 hari"; null when all are listed. */
  readonly others: Wording | null;
}

const LINES_SHOWN = 3;

/** What is late on a day, latest first; the rest in one line. Due today is not late. */
export function overdueList(items: readonly DueItem[], today: IsoDate): OverdueList {
  const late = items
    .map((item) => ({ ...item, daysLate: daysBetween(item.dueOn, today) }))
    .filter((item) => item.daysLate > 0)
    .sort((a, b) => b.daysLate - a.daysLate || (a.title.id < b.title.id ? -1 : 1));
  const shown = late.slice(0, LINES_SHOWN);
  const rest = late.slice(LINES_SHOWN).map((item) => item.daysLate);
  return {
    total: late.length,
    lines: shown.map((item) => ({ ...item, late: wordingOf((language) => daysText(item.daysLate, language)) })),
    others: rest.length === 0 ? null : wordingOf((language) => othersText(rest, language)),
  };
}

function daysText(days: number, language: Language): string {
  const figure = numberText(days, 0, language);
  return language === 'id' ? `${figure} hari` : `${figure} ${days === 1 ? 'day' : 'days'}`;
}

function othersText(days: readonly number[], language: Language): string {
  const [least, most] = [Math.min(...days), Math.max(...days)];
  if (language === 'id') {
    const span =
      least === most ? daysText(least, 'id') : `${numberText(least, 0, 'id')} sampai ${daysText(most, 'id')}`;
    return `${days.length} lainnya terlambat ${span}`;
  }
  const span = least === most ? daysText(least, 'en') : `${numberText(least, 0, 'en')} to ${daysText(most, 'en')}`;
  return `${days.length} more late by ${span}`;
}
