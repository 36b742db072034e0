import { type ReportedCell } from '@monev/data';
import {
  DATASETS,
  type Dataset,
  type DatasetId,
  type MissingDataset,
  reminderText,
  reportingState,
} from '@monev/domain/indicators';
import { type RegionRow, regimeOf } from '@monev/domain/registry';
import { Fraction, type IsoDate, type Month, type RegionCode, localDateOf, timeZoneOf } from '@monev/kernel';
import { regionStepOf } from '@monev/server-kit';
import { type QualityCellType, type QualityRowType } from './data-quality.types';

export interface QualityQuestion {
  /** The region asked about: what it reported itself stands for all below it. */
  readonly whole: RegionCode;
  readonly provinceName: string;
  readonly months: readonly Month[];
  readonly today: IsoDate;
}

/** A cell is counted from these, pooled for the row. */
interface Counted {
  readonly cell: QualityCellType;
  readonly expected: number;
  readonly filled: number;
}

/** What one region sent: every dataset and month, what is missing, and the reminder that asks for it. */
export function qualityRow(region: RegionRow, found: readonly ReportedCell[], asked: QualityQuestion): QualityRowType {
  const counted = DATASETS.flatMap((dataset) =>
    dataset.cadence === 'REGISTER'
      ? [register(dataset, region.code, found)]
      : asked.months.map((month) => monthCell(dataset, month, region.code, found, asked)),
  );
  const cells = counted.map(({ cell }) => cell);
  const missing = cells.filter(({ state }) => state === 'MISSING');
  const due = cells.filter(({ state }) => state === 'MISSING' || state === 'LATE' || state === 'ON_TIME');
  const onTime = due.filter(({ state }) => state === 'ON_TIME').length;
  const sum = (part: 'expected' | 'filled') => counted.reduce((total, one) => total + one[part], 0);
  return {
    region: regionStepOf(region),
    cells,
    missing: missing.length,
    onTimePct: percent(onTime, due.length),
    filledPct: percent(sum('filled'), sum('expected')),
    reminder: missing.length === 0 ? null : reminderOf(region, missing, asked),
  };
}

function monthCell(
  dataset: Dataset & { readonly id: DatasetId },
  month: Month,
  region: RegionCode,
  found: readonly ReportedCell[],
  { whole, today }: QualityQuestion,
): Counted {
  const at = (place: RegionCode) =>
    found.find((cell) => cell.dataset === dataset.id && cell.place === place && cell.month === month);
  const own = at(region);
  const seen = own ?? at(whole);
  const receivedAt = seen?.firstAt ?? null;
  const hasEWarong = regimeOf(month, region)?.eWarongRequired ?? false;
  const state = reportingState(month, {
    receivedOn: receivedAt && localDateOf(receivedAt, timeZoneOf(region)),
    ...{ dueDay: dataset.dueDay, today },
    applies: dataset.cadence === 'MONTH' && (!dataset.needsEWarong || hasEWarong),
  });
  const fromAbove = own === undefined && seen !== undefined && region !== whole;
  return cellOf(dataset.id, month, state, seen, fromAbove);
}

function register({ id }: { readonly id: DatasetId }, region: RegionCode, found: readonly ReportedCell[]): Counted {
  const seen = found.find((cell) => cell.dataset === id && cell.place === region);
  return cellOf(id, null, null, seen, false);
}

function cellOf(
  dataset: DatasetId,
  month: Month | null,
  state: QualityCellType['state'],
  seen: ReportedCell | undefined,
  fromAbove: boolean,
): Counted {
  const { rows = 0, fieldsExpected: expected = 0, fieldsFilled: filled = 0, firstAt = null } = seen ?? {};
  const cell = { dataset, month, state, rows, filledPct: percent(filled, expected), receivedAt: firstAt, fromAbove };
  return { cell, expected: fromAbove ? 0 : expected, filled: fromAbove ? 0 : filled };
}

function reminderOf(region: RegionRow, missing: readonly QualityCellType[], asked: QualityQuestion): string {
  const wanted = DATASETS.map((dataset): MissingDataset => ({
    name: dataset.name,
    months: missing.flatMap((cell) => (cell.dataset === dataset.id && cell.month ? [cell.month as Month] : [])),
  })).filter(({ months }) => months.length > 0);
  return reminderText({
    ...{ regionName: region.name, provinceName: asked.provinceName, today: asked.today },
    ...{ missing: wanted, dueDay: DATASETS[0].dueDay },
  });
}

function percent(part: number, whole: number): number | null {
  return whole === 0 ? null : Fraction.of(100 * part, whole).round(2);
}
