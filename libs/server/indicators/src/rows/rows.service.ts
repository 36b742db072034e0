import { Injectable } from '@nestjs/common';
import { Database, type SourceRowsPage, readSourceRows } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { answeredPeriodOf, getIndicator } from '@monev/domain/indicators';
import { type Period, type RegionCode, localDateOf, timeZoneOf } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { existingRegion } from '../evaluate';
import { behindIndicator } from './indicator-rows';
import { NUMERIC_KINDS, ROW_COLUMNS, type RowColumn } from './row-columns';

export interface RowsQuestion {
  readonly code: string;
  readonly region: RegionCode;
  readonly period: Period;
  readonly subject?: string | null;
  readonly search?: string | null;
  /** True: only rows that count for the part of the rate; false: only those that do not. */
  readonly counts?: boolean | null;
  readonly sort?: string | null;
  readonly descending?: boolean | null;
  readonly first: number;
  readonly after?: string | null;
}

export interface RowsAnswer extends SourceRowsPage {
  readonly columns: readonly RowColumn[];
  /** Order of the rows. */
  readonly sort: string;
  readonly descending: boolean;
  /** Label of the cell that says whether a row counts; null where the rate is not one of rows. */
  readonly counted: RowColumn | null;
}

const NOTHING: RowsAnswer = {
  ...{ nodes: [], total: 0, endCursor: null, hasNextPage: false },
  ...{ columns: [], sort: '', descending: false, counted: null },
};

/** The rows behind an indicator: deliveries, invoices, inspections, prices, registers, each with its place in a file. */
@Injectable()
export class RowsService {
  constructor(private readonly database: Database) {}

  /** No columns for an indicator that rests on whole files. @throws {UnknownIndicatorError | NotFoundError | BadInputError} */
  read(actor: Actor, asked: RowsQuestion): Promise<RowsAnswer> {
    const definition = getIndicator(asked.code);
    return this.database.read(actor, async (tx) => {
      await existingRegion(tx, asked.region);
      const behind = behindIndicator(asked.code);
      if (!behind) return NOTHING;
      const columns: readonly RowColumn[] = ROW_COLUMNS[behind.set];
      const sorted = columnNamed(columns, asked.sort ?? behind.sort);
      const sort = {
        cell: sorted.key,
        numeric: NUMERIC_KINDS.includes(sorted.kind),
        descending: asked.descending ?? (asked.sort ? false : behind.descending),
      };
      const page = await readSourceRows(tx, {
        ...{ set: behind.set, region: asked.region, first: asked.first, after: asked.after, sort },
        period: answeredPeriodOf(definition.frequency, asked.period),
        asOf: localDateOf(new Date(), timeZoneOf(asked.region)),
        subjectId: asked.subject,
        search: asked.search,
        flag: behind.counts && typeof asked.counts === 'boolean' ? { cell: behind.counts, is: asked.counts } : null,
      });
      const counted = columns.find(({ key }) => key === behind.counts) ?? null;
      return { ...page, columns, sort: sort.cell, descending: sort.descending, counted };
    });
  }
}

function columnNamed(columns: readonly RowColumn[], key: string): RowColumn {
  const found = columns.find((column) => column.key === key);
  if (found) return found;
  const names = columns.map((column) => column.key).join(', ');
  throw new BadInputError('sort', {
    id: `Tidak ada kolom "${key}" di sini; yang ada: ${names}.`,
    en: `There is no column "${key}" here; there are ${names}.`,
  });
}
