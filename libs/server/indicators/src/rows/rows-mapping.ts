import { levelOf } from '@monev/kernel';
import { wordingType } from '@monev/server-kit';
import { type RowColumn } from './row-columns';
import { type RowsAnswer } from './rows.service';
import { type SourceColumnType, type SourceRowsType } from './rows.types';

/** The answer as the API tells it: cells in the order of the columns. */
export function rowsType(answer: RowsAnswer): SourceRowsType {
  const { columns, nodes, total, endCursor, hasNextPage, sort, descending, counted } = answer;
  return {
    ...{ totalCount: total, endCursor, hasNextPage, sort, descending },
    counted: counted && wordingType(counted.label),
    columns: columns.map(columnType),
    nodes: nodes.map((row) => ({
      id: row.id,
      region: { code: row.regionCode, name: row.regionName, level: levelOf(row.regionCode) },
      cells: columns.map(({ key }) => row.cells[key] ?? null),
      supplierId: row.parties.supplier ?? null,
      eWarongId: row.parties.eWarong ?? null,
      bankAgentId: row.parties.bankAgent ?? null,
      visitId: row.parties.visit ?? null,
      batchId: row.batchId,
      fileName: row.fileName,
      sheet: row.sheet,
      line: row.line,
    })),
  };
}

function columnType({ key, label, kind, names = {}, party, secondary }: RowColumn): SourceColumnType {
  return {
    key,
    label: wordingType(label),
    kind,
    names: Object.entries(names).map(([code, name]) => ({ code, name: wordingType(name) })),
    party: party ?? null,
    secondary: secondary ?? false,
  };
}
