import { type RegionCode, type RegionLevel, dotted } from '@monev/kernel';
import {
  type CodeSystem,
  type FoundRegion,
  type RegionAnswer,
  type RegionFinder,
  type RegionQuery,
} from './region-finder';
import { type TableRow } from './table-row';

/** Which columns of a row tell its region. */
export interface RegionColumns {
  readonly code?: string;
  readonly name?: string;
  /** From the province down; '' for a level the file has no column for. */
  readonly path?: readonly string[];
  readonly level?: RegionLevel | undefined;
}

/** Finds the region of each row and refuses the rows of which it cannot be told. Remembers answers: lists repeat areas. */
export class RowRegions {
  private readonly answers = new Map<string, RegionAnswer>();

  constructor(private readonly regions: RegionFinder) {}

  find(
    row: TableRow,
    columns: RegionColumns,
    where: { system?: CodeSystem; within?: RegionCode | undefined } = {},
  ): FoundRegion | null {
    const code = columns.code ? row.text(columns.code) : '';
    const name = columns.name ? row.text(columns.name) : '';
    const path = columns.path?.map((key) => (key === '' ? null : row.text(key) || null));
    const key = [code, name, ...(path ?? [])].join('\u0000');
    const query: RegionQuery = { code, name, path, level: columns.level, ...where };
    const match = this.answers.get(key) ?? this.regions.resolve(query);
    this.answers.set(key, match);
    return this.judge(row, match, columns, code !== '');
  }

  private judge(row: TableRow, match: RegionAnswer, columns: RegionColumns, hasCode: boolean): FoundRegion | null {
    const nameKey =
      columns.path?.findLast((key) => key !== '' && !row.isBlank(key)) ?? columns.name ?? columns.code ?? '';
    const codeKey = hasCode ? (columns.code as string) : nameKey;
    switch (match.kind) {
      case 'FOUND':
        if (columns.level && match.region.level !== columns.level) return row.refuse('REGION_LEVEL_UNFIT', codeKey);
        if (!match.nameAgrees) row.report('WARNING', 'REGION_NAME_DIFFERS', nameKey);
        return match.region;
      case 'AMBIGUOUS': {
        const choices = match.candidates.slice(0, 3).map((region) => `${dotted(region.code)} ${region.name}`);
        return row.refuse('REGION_AMBIGUOUS', codeKey, `${row.text(codeKey)}: ${choices.join('; ')}`);
      }
      case 'UNKNOWN':
        if (match.reason === 'NOTHING_GIVEN') return row.refuse('REGION_MISSING', codeKey);
        if (match.reason === 'NAME_CONTRADICTS_CODE') return row.refuse('REGION_NAME_CONTRADICTS_CODE', nameKey);
        return match.reason === 'CODE_UNKNOWN'
          ? row.refuse('REGION_CODE_UNKNOWN', codeKey)
          : row.refuse('REGION_NAME_UNKNOWN', nameKey);
    }
  }
}

/** Whose codes a column holds, when its header says so. */
export function codeSystemOf(header: string): CodeSystem | undefined {
  if (/kemendagri|dagri|permendagri/i.test(header)) return 'KEMENDAGRI';
  return /\bbps\b/i.test(header.replaceAll('_', ' ')) ? 'BPS' : undefined;
}

/** The province that a title names ("PROVINSI DKI JAKARTA - PERIODE …"), so that bare names are looked for there only. */
export function provinceInTitles(titles: readonly string[], regions: RegionFinder): RegionCode | undefined {
  for (const title of titles) {
    const words = /\bPROV(?:INSI|\.)?\s+(.+)$/i.exec(title)?.[1]?.split(/\s+/) ?? [];
    for (let count = Math.min(5, words.length); count > 0; count -= 1) {
      const match = regions.resolve({ name: words.slice(0, count).join(' '), level: 'PROVINCE' });
      if (match.kind === 'FOUND') return match.region.code;
    }
  }
  return undefined;
}
