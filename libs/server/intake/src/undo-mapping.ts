import { KIND_WORDING, type UndoPreview } from '@monev/data';
import { type RegionRow } from '@monev/domain/registry';
import { wordingType } from '@monev/server-kit';
import { measureLabel, stepOf } from './import-mapping';
import { type ImportUndoPreviewType } from './types/import-undo.type';

export function undoPreviewType(preview: UndoPreview, regions: readonly RegionRow[]): ImportUndoPreviewType {
  return {
    mayUndo: preview.mayUndo,
    blockers: preview.blockers.map(({ how, batch, at, facts, wording }) => ({
      how,
      batchId: batch?.id ?? null,
      fileName: batch?.fileName ?? null,
      at,
      facts,
      message: wordingType(wording),
    })),
    touches: preview.touches.map(({ kind, removed, restored }) => ({
      kind: wordingType(KIND_WORDING[kind]),
      removed,
      restored,
    })),
    totals: preview.totals.map(({ regionCode, period, measure, now, after }) => ({
      region: stepOf(regionCode, regions),
      label: measureLabel(measure),
      period,
      now,
      after,
    })),
  };
}
