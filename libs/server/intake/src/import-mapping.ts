import {
  type BatchTotal,
  type ComparedMeasure,
  type ComparedRegion,
  type FactChanges,
  type FactOrigin,
  type ImportBatch,
  KIND_WORDING,
} from '@monev/data';
import {
  type OfficeRecord,
  type Problem,
  type RecordValue,
  type FigureChange,
  PROBLEM_WORDING,
  changeLimitsOn,
  findTemplate,
  suddenChange,
  templateGuide,
} from '@monev/domain/intake';
import { type RegionRow } from '@monev/domain/registry';
import { type RegionCode, isoDate } from '@monev/kernel';
import { type RegionStepType, wordingType } from '@monev/server-kit';
import { CARD_TEMPLATE_ID } from './card-transactions/card-layout';
import {
  type ImportBatchType,
  type ImportRecordCellType,
  type ImportTemplateType,
  type ImportTotalType,
} from './types/import-batch.type';
import { type ImportChangeType, type ImportComparisonType } from './types/import-comparison.type';
import { type ImportOriginType } from './types/import-origin.type';
import { type ImportProblemType } from './types/import-problem.type';

export function batchType(batch: ImportBatch): ImportBatchType {
  return {
    id: batch.id,
    fileName: batch.fileName,
    sender: batch.sender,
    template: templateType(batch.templateId),
    state: batch.state,
    period: batch.period,
    createdAt: batch.createdAt,
    createdBy: batch.createdBy,
    committedAt: batch.committedAt,
    committedBy: batch.committedBy,
    undoneAt: batch.undoneAt,
    undoneBy: batch.undoneBy,
    undoReason: batch.undoReason,
    rowsRead: batch.rowsRead,
    recordCount: batch.recordCount,
    refusedCount: batch.refusedCount,
    warningCount: batch.warningCount,
    problemGroups: [...batch.problemGroups],
    ignoredTotalRows: batch.ignoredTotalRows,
    setAsideReason: batch.setAsideReason,
    droppedPersonalColumns: [...batch.droppedPersonalColumns],
    printedTotals: batch.printedTotals.map(({ label, printed, summed, agrees }) => ({
      label,
      printed,
      summed,
      agrees,
    })),
    months: [...batch.months],
  };
}

/** The fast lane has no template: its layout is told by its header. */
const CARD_NAME = { idn: 'Transaksi kartu (log bank)', eng: 'Card transactions (bank log)' };

/** A template that this program no longer knows still has a name: its id. */
export function templateType(id: string): ImportTemplateType {
  const template = findTemplate(id);
  if (!template)
    return {
      id,
      name: id === CARD_TEMPLATE_ID ? CARD_NAME : { idn: id, eng: id },
      asksPeriod: false,
      canBeFilledIn: false,
    };
  const canBeFilledIn = templateGuide(id) !== null;
  return { id, name: wordingType(template.name), asksPeriod: template.asks !== null, canBeFilledIn };
}

export function problemType(problem: Problem): ImportProblemType {
  const { severity, code, sheet, row, column, text, wording } = problem;
  return { severity, code, sheet, row, column, text, message: wordingType(wording) };
}

const TOTAL_LABEL: Record<BatchTotal['measure'], { idn: string; eng: string }> = {
  'kpm-eligible': { idn: 'Jumlah KPM', eng: 'KPM count' },
  'amount-disbursed': { idn: 'Dana tersalur (Rp)', eng: 'Disbursed (Rp)' },
};

export function measureLabel(measure: BatchTotal['measure']): { idn: string; eng: string } {
  return TOTAL_LABEL[measure];
}

/** A region that is not in the list any more still has its code. */
export function stepOf(code: RegionCode, regions: readonly RegionRow[]): RegionStepType {
  const region = regions.find((each) => each.code === code);
  return region
    ? { code: region.code, name: region.name, level: region.level }
    : { code, name: code, level: 'REGENCY' };
}

export function totalType(total: BatchTotal, regions: readonly RegionRow[]): ImportTotalType {
  const label = TOTAL_LABEL[total.measure];
  return {
    region: stepOf(total.regionCode, regions),
    label: { idn: `${label.idn}, ${total.period}`, eng: `${label.eng}, ${total.period}` },
    current: total.current,
    previous: total.previous,
  };
}

const COMPARED_LABEL: Record<ComparedMeasure, { idn: string; eng: string }> = {
  'kpm-eligible': { idn: 'Jumlah KPM', eng: 'KPM count' },
  'kpm-transacted': { idn: 'KPM bertransaksi', eng: 'KPM that transacted' },
  'amount-disbursed': { idn: 'Dana tersalur (Rp)', eng: 'Disbursed (Rp)' },
};

/** Judged against its own months and the regions beside it (same parent), for counts of families. */
function unusualOf(row: ComparedRegion, all: readonly ComparedRegion[]): FigureChange | null {
  if (row.current === null || row.measure === 'amount-disbursed') return null;
  const beside = all.filter(
    (other) =>
      other !== row &&
      other.measure === row.measure &&
      other.period === row.period &&
      other.regionCode.slice(0, -2) === row.regionCode.slice(0, -2),
  );
  const historyOf = ({ history = [] }: Partial<ComparedRegion>) => history.map(Number);
  return suddenChange(
    {
      current: Number(row.current),
      before: historyOf(row),
      peers: beside.map((peer) => ({
        current: peer.current === null ? null : Number(peer.current),
        before: historyOf(peer),
      })),
    },
    changeLimitsOn(isoDate(`${row.period}-01`)),
  );
}

export function comparisonType(
  row: ComparedRegion,
  regions: readonly RegionRow[],
  all: readonly ComparedRegion[],
): ImportComparisonType {
  const unusual = unusualOf(row, all);
  const { regionCode, measure, period, current, beforePeriod, before } = row;
  return {
    region: stepOf(regionCode, regions),
    label: COMPARED_LABEL[measure],
    ...{ period, current, beforePeriod, before },
    unusual: unusual && wordingType(PROBLEM_WORDING[unusual.code]),
    unusualPercent: unusual?.changePercent ?? null,
    change: before === null ? 'NEW' : current === null ? 'GONE' : current === before ? 'SAME' : 'CHANGED',
  };
}

export function originType(
  { kind, regionCode, sheet, row, cells }: FactOrigin,
  regions: readonly RegionRow[],
): ImportOriginType {
  return {
    kind: wordingType(KIND_WORDING[kind]),
    region: stepOf(regionCode, regions),
    ...{ sheet, row },
    cells: Object.entries(cells).map(([column, cell]) => ({ column, cell })),
  };
}

export function changeType({ kind, added, changed, same }: FactChanges): ImportChangeType {
  return { kind: wordingType(KIND_WORDING[kind]), added, changed, same };
}

/** A record's values as cells for a table; what is nested is named by both keys ("periode.tahun"). */
export function cellsOf(values: OfficeRecord): ImportRecordCellType[] {
  return Object.entries(values).flatMap(([label, value]) => cellOf(label, value));
}

function cellOf(label: string, value: RecordValue): ImportRecordCellType[] {
  if (value === null) return [{ label, text: '' }];
  if (typeof value === 'object')
    return Object.entries(value).flatMap(([key, inner]) => cellOf(`${label}.${key}`, inner));
  return [{ label, text: String(value) }];
}
