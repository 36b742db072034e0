import { type ComparedKind } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { getIndicator } from '@monev/domain/indicators';
import { type Period, type RegionCode, REGION_LEVELS, parsePeriod, parseRegionCode } from '@monev/kernel';
import { BadInputError } from '@monev/server-kit';
import { RANKING_SORTS, viewOf } from '../ranking/ranking-page';
import { type AnswerTable } from './answer-table';
import { type ExportServices } from './export.services';
import { figureTable, summaryTable } from './figure-tables';
import { type Language } from './language';
import { rankingTable, rowsTable, spreadTable } from './party-tables';

/** Variables as an address carries them: what is given twice or is no text counts as left out. */
export type Variables = Readonly<Record<string, unknown>>;

/** A question that may leave as a file: the operation whose right it takes, and its answer as a table. */
export interface Export {
  readonly operation: string;
  readonly table: (
    services: ExportServices,
    actor: Actor,
    variables: Variables,
    language: Language,
  ) => Promise<AnswerTable>;
}

/** Rows of one file at most; a longer answer is narrowed by region or period. */
const MOST_ROWS = 50_000;
const ROWS_A_READ = 5_000;
const PRICE_SHARE = 'IND-PRC-02';

export const EXPORTS: ReadonlyMap<string, Export> = new Map<string, Export>([
  [
    'indicator-by-child',
    {
      operation: 'Query.indicatorByChild',
      async table({ indicators }, actor, variables, language) {
        const { code, region, period } = asked(variables);
        const level = oneOf(REGION_LEVELS, variables['level']);
        const [children, whole] = await Promise.all([
          indicators.byChild(actor, code, region, period, level),
          indicators.value(actor, code, region, period),
        ]);
        return figureTable(getIndicator(code), children, { period, language, whole });
      },
    },
  ],
  [
    'indicator-series',
    {
      operation: 'Query.indicatorSeries',
      async table({ indicators }, actor, variables, language) {
        const { code, region, period } = asked(variables);
        const from = parsePeriod(textOf(variables, 'from') ?? '');
        const series = await indicators.series(actor, code, region, from ?? period, period);
        return figureTable(getIndicator(code), series, { period, language });
      },
    },
  ],
  [
    'indicator-tiles',
    {
      operation: 'Query.indicatorTiles',
      async table({ indicators }, actor, variables, language) {
        const { region, period } = placeAsked(variables);
        const codes = (textOf(variables, 'codes') ?? '').split(',').filter(Boolean);
        const figures = [];
        for (const code of codes) {
          figures.push({ definition: getIndicator(code), of: await indicators.value(actor, code, region, period) });
        }
        return summaryTable(figures, language);
      },
    },
  ],
  [
    'indicator-ranking',
    {
      operation: 'Query.indicatorRanking',
      async table({ rankings }, actor, variables, language) {
        const { code, region, period } = asked(variables);
        const kind = oneOf<ComparedKind>(['SUPPLIER', 'E_WARONG', 'BANK_AGENT'], variables['kind']);
        const ranking = await rankings.rank(actor, { code, kind, region, period });
        const view = {
          sort: oneOf(RANKING_SORTS, variables['sort']) ?? 'RANK',
          descending: variables['descending'] === 'true',
          search: textOf(variables, 'search'),
        };
        return rankingTable(ranking, viewOf(ranking.ranked, view), { period, language });
      },
    },
  ],
  [
    'indicator-rows',
    {
      operation: 'Query.indicatorRows',
      async table({ rows }, actor, variables, language) {
        const { code, region, period } = asked(variables);
        const descending = textOf(variables, 'descending');
        const counts = textOf(variables, 'counts');
        const question = {
          ...{ code, region, period, subject: textOf(variables, 'subject'), search: textOf(variables, 'search') },
          ...{ sort: textOf(variables, 'sort'), descending: descending === null ? null : descending === 'true' },
          counts: counts === null ? null : counts === 'true',
        };
        let page = await rows.read(actor, { ...question, first: ROWS_A_READ });
        if (page.total > MOST_ROWS) throw tooLong(page.total);
        const nodes = [...page.nodes];
        while (page.hasNextPage) {
          page = await rows.read(actor, { ...question, first: ROWS_A_READ, after: page.endCursor });
          nodes.push(...page.nodes);
        }
        return rowsTable(getIndicator(code), { ...page, nodes }, { period, language });
      },
    },
  ],
  [
    'price-spreads',
    {
      operation: 'Query.priceSpreads',
      async table({ spreads }, actor, variables, language) {
        const { region, period } = placeAsked(variables);
        return spreadTable(await spreads(actor, region, period), getIndicator(PRICE_SHARE), { period, language });
      },
    },
  ],
]);

function asked(variables: Variables): { code: string; region: RegionCode; period: Period } {
  const code = textOf(variables, 'code');
  if (code === null)
    throw new BadInputError('code', { id: 'Sebutkan kode indikator.', en: 'Name the indicator by its code.' });
  return { code, ...placeAsked(variables) };
}

function placeAsked(variables: Variables): { region: RegionCode; period: Period } {
  const region = parseRegionCode(textOf(variables, 'region') ?? '');
  if (!region) {
    throw new BadInputError('region', {
      id: 'Kode wilayah 2, 4, 6, atau 10 angka.',
      en: 'A region code of 2, 4, 6 or 10 digits.',
    });
  }
  const period = parsePeriod(textOf(variables, 'period') ?? '');
  if (!period) {
    throw new BadInputError('period', {
      id: 'Periode YYYY-MM, YYYY-Qn, atau YYYY.',
      en: 'A period YYYY-MM, YYYY-Qn or YYYY.',
    });
  }
  return { region, period };
}

function tooLong(rows: number): BadInputError {
  return new BadInputError('period', {
    id: `Ada ${rows} baris, paling banyak ${MOST_ROWS} dalam satu berkas: pilih wilayah atau periode yang lebih kecil.`,
    en: `There are ${rows} rows, at most ${MOST_ROWS} in one file: choose a smaller region or period.`,
  });
}

function textOf(variables: Variables, name: string): string | null {
  const value = variables[name];
  return typeof value === 'string' && value !== '' ? value : null;
}

function oneOf<Name extends string>(names: readonly Name[], value: unknown): Name | null {
  return names.find((name) => name === value) ?? null;
}
