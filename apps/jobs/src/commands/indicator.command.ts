import { type Command } from 'commander';
import { type Month, type Period, kindOf, parsePeriod, parseRegionCode } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { IndicatorQueryService, type IndicatorValueType, valueType } from '@monev/server/indicators';
import { EXIT } from '../output/exit-codes';
import { type Printer } from '../output/printer';
import { withStore } from '../with-store';

export interface IndicatorOptions {
  readonly region: string;
  readonly period: string;
  readonly demo?: boolean;
}

export function describeIndicator(command: Command): Command {
  return command
    .description('answer one indicator for a region: one period, or a span of months')
    .argument('<code>', 'code of the indicator, such as IND-KPM-01')
    .requiredOption('--region <code>', 'region code, with or without dots, such as 7312 or 73.12')
    .requiredOption('--period <period>', 'YYYY, YYYY-Qn, YYYY-MM, or a span YYYY-MM..YYYY-MM');
}

export async function runIndicator(printer: Printer, code: string, options: IndicatorOptions): Promise<number> {
  const region = parseRegionCode(options.region);
  if (!region) {
    throw new BadInputError('region', {
      id: `--region "${options.region}" bukan kode wilayah 2, 4, 6, atau 10 angka.`,
      en: `--region "${options.region}" is not a region code of 2, 4, 6 or 10 digits.`,
    });
  }
  const span = readSpan(options.period);
  const values = await withStore(options, async ({ database, actor }) => {
    const indicators = new IndicatorQueryService(database);
    const results =
      'at' in span
        ? [await indicators.value(actor, code, region, span.at)]
        : await indicators.series(actor, code, region, span.from, span.to);
    return results.map(({ region: row, result }) => valueType(row, result));
  });
  printer.result('at' in span ? values[0] : values, () => values.map(lineOf));
  return EXIT.OK;
}

type Span = { readonly at: Period } | { readonly from: Month; readonly to: Month };

/** "2021-01..2021-06" is a span of months, anything else one period. */
function readSpan(text: string): Span {
  const [first = '', last, ...rest] = text.split('..');
  const from = parsePeriod(first);
  const to = last === undefined ? null : parsePeriod(last);
  if (from && last === undefined) return { at: from };
  if (from && to && rest.length === 0 && kindOf(from) === 'MONTH' && kindOf(to) === 'MONTH' && from <= to) {
    return { from: from as Month, to: to as Month };
  }
  throw new BadInputError('period', {
    id: `--period "${text}" tidak dapat dipakai: isi YYYY, YYYY-Qn, YYYY-MM, atau rentang YYYY-MM..YYYY-MM.`,
    en: `--period "${text}" cannot be used: give YYYY, YYYY-Qn, YYYY-MM, or a span YYYY-MM..YYYY-MM.`,
  });
}

function lineOf(value: IndicatorValueType): string {
  const figure = value.value === null ? `— (${value.status})` : value.value.toLocaleString('id-ID');
  const marks = [value.partial ? 'sebagian' : '', value.provisional ? 'sementara' : ''].filter(Boolean).join(', ');
  const coverage = `cakupan ${value.coveragePct.toLocaleString('id-ID')}% (${value.rowsUsed} dari ${value.rowsExpected})`;
  return [`${value.code} ${value.region.name} ${value.period}: ${figure}`, coverage, marks, value.reason?.idn ?? '']
    .filter(Boolean)
    .join(' · ');
}
