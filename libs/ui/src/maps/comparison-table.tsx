import { type ReactNode } from 'react';
import { Link } from 'react-router';
import { cellText, changeBetween } from '../figures/figure-text';
import { coverageText } from '../figures/coverage-text';
import { stateOf } from '../figures/figure-state';
import { type RegionStepShape } from '../figures/figure';
import { shortName } from '../figures/short-name';
import { type Ui, useUi } from '../language/ui-language';
import { Status } from '../status/status';
import { type Column, DataTable } from '../tables/data-table';
import { type ComparedIndicator, type ComparedRow, shortfallOf } from './comparison-model';
import { classOrderOf } from './map-classes';
import { Swatch } from './map-legend';

interface Props {
  region: RegionStepShape;
  /** What a row is: "Kecamatan". */
  level: string;
  /** What the rows lie in: "Kabupaten/kota"; null where that is the region itself. */
  levelBetween: string | null;
  indicators: readonly ComparedIndicator[];
  rows: readonly ComparedRow[];
  hovered: string | null;
  selected: string | null;
  onHover: (code: string | null) => void;
  drillHref: (code: string) => string;
  /** Rows before "show more". */
  limit: number;
  /** Beside a large map only name, value and what is short of it fit. */
  narrow: boolean;
}

/** The regions of the map as a table: the weakest first, those without data last, the whole with how it was formed. */
export function ComparisonTable(props: Props) {
  const { region, indicators, rows } = props;
  const ui = useUi();
  const { words, formats, language } = ui;
  const onMap = indicators[0];
  if (!onMap) return null;
  const { definition, whole } = onMap;
  const order = classOrderOf(definition.direction);
  const between = props.levelBetween;

  return (
    <DataTable
      caption={caption()}
      columns={columns(onMap)}
      rows={rows}
      rowKey={({ code }) => code}
      hasData={({ figures }) => figures.some((figure) => figure !== undefined && figure.value !== null)}
      initialSort={{ key: definition.code, direction: order === 'STRONG_LOW' ? 'ascending' : 'descending' }}
      hovered={props.hovered}
      selected={props.selected}
      onHover={props.onHover}
      limit={props.limit}
      totals={totals(onMap)}
      totalsNote={totalsNote()}
    />
  );

  function caption(): string {
    const sorted = order === 'STRONG_LOW' ? ['Terendah', 'Lowest'] : ['Tertinggi', 'Highest'];
    return language === 'id'
      ? `${sorted[0]} lebih dahulu; baris dan bidang peta saling menyorot`
      : `${sorted[1]} first; rows and map areas light up together`;
  }

  function columns(first: ComparedIndicator): Column<ComparedRow>[] {
    const { before } = first;
    const name: Column<ComparedRow> = {
      key: 'name',
      head: props.level,
      sortValue: (row) => shortName(row.name),
      cell: (row) => (
        <>
          <Link to={props.drillHref(row.code)}>{shortName(row.name)}</Link>
          {between !== null && props.narrow && <span className="under">{row.within}</span>}
        </>
      ),
    };
    const within: Column<ComparedRow>[] =
      between !== null && !props.narrow
        ? [{ key: 'within', head: between, secondary: true, sortValue: (row) => row.within, cell: (row) => row.within }]
        : [];
    const shortfall: Column<ComparedRow>[] = first.shortfallName ? [shortfallColumn(first.shortfallName)] : [];
    const change: Column<ComparedRow>[] =
      before && !props.narrow
        ? [
            {
              key: 'change',
              head: changeHead(before.period, first, ui),
              numeric: true,
              sortValue: (row) => changeValue(row),
              cell: (row) => <ChangeCell row={row} indicator={first} />,
            },
          ]
        : [];
    const isIncomplete = rows.some(({ figures }) => (figures[0]?.coveragePct ?? 100) < 100);
    const coverage: Column<ComparedRow>[] =
      isIncomplete && !props.narrow
        ? [
            {
              key: 'coverage',
              head: `${words.coverage} %`,
              numeric: true,
              secondary: true,
              sortValue: ({ figures }) => figures[0]?.coveragePct ?? null,
              cell: ({ figures }) => formats.number(figures[0]?.coveragePct ?? 0, 1),
            },
          ]
        : [];
    const [main, ...others] = indicators.map(valueColumn);
    return [name, ...within, ...others, ...(main ? [main] : []), ...shortfall, ...change, ...coverage];
  }

  function valueColumn(indicator: ComparedIndicator, index: number): Column<ComparedRow> {
    return {
      key: indicator.definition.code,
      head: headOf(indicator, ui),
      numeric: true,
      secondary: index > 0,
      sortValue: ({ figures }) => figures[index]?.value ?? null,
      cell: (row) => valueCell(row, indicator, index),
    };
  }

  function valueCell(row: ComparedRow, indicator: ComparedIndicator, index: number): ReactNode {
    const figure = row.figures[index];
    if (!figure || figure.value === null) {
      const state = figure && stateOf(figure, words);
      return state && index === 0 ? (
        <Status kind={state.kind}>{state.word}</Status>
      ) : (
        <span className="sr">{words.noData}</span>
      );
    }
    return (
      <>
        {index === 0 && <Swatch fill={row.fill} />}
        {cellText(figure.value, indicator.definition.unit, formats)}
      </>
    );
  }

  function shortfallColumn(name: NonNullable<ComparedIndicator['shortfallName']>): Column<ComparedRow> {
    const greatest = Math.max(1, ...rows.map((row) => row.shortfall ?? 0));
    return {
      key: 'shortfall',
      head: ui.said(name),
      numeric: true,
      secondary: true,
      sortValue: (row) => row.shortfall,
      cell: (row) =>
        row.shortfall === null ? (
          <span className="sr">{words.noData}</span>
        ) : (
          <>
            <svg className="bar" viewBox="0 0 40 8" preserveAspectRatio="none" aria-hidden="true">
              <rect
                x={40 - (40 * Math.max(0, row.shortfall)) / greatest}
                width={(40 * Math.max(0, row.shortfall)) / greatest}
                height="8"
              />
            </svg>
            <span className="bar-number">{formats.number(row.shortfall)}</span>
          </>
        ),
    };
  }

  function totals(first: ComparedIndicator): Record<string, ReactNode> {
    const cells = indicators.map(({ definition: { code, unit }, whole: of }): [string, ReactNode] => {
      const value = of?.value ?? null;
      return [code, value === null ? '' : cellText(value, unit, formats)];
    });
    const missing = first.whole && first.shortfallName ? shortfallOf(first.whole) : null;
    return {
      name: shortName(region.name),
      ...Object.fromEntries(cells),
      shortfall: missing === null ? '' : formats.number(missing),
    };
  }

  function totalsNote(): string | undefined {
    if (!whole || whole.value === null) return undefined;
    const reported = coverageText(
      { used: whole.rowsUsed, expected: whole.rowsExpected, grain: definition.grain },
      formats,
      words,
    );
    const isRate = !['FAMILY', 'RUPIAH', 'COUNT'].includes(definition.unit);
    return `${shortName(region.name)} = ${isRate ? words.sumOverSum : words.sumOfReported}; ${reported}.`;
  }
}

/** "Realisasi KPM %": the unit stands in the head, once. */
export function headOf({ definition: { name, unit } }: ComparedIndicator, { words, said }: Ui): string {
  const unitName = {
    ...{ FAMILY: words.families, PERCENT: '%', RUPIAH: 'Rp', RATIO: '', DAYS: words.days, COUNT: '', INDEX: '' },
    POINTS: words.points,
  }[unit];
  return said(name).includes(unitName) ? said(name) : `${said(name)} ${unitName}`.trim();
}

function changeHead(period: string, { definition }: ComparedIndicator, { words, formats }: Ui): string {
  const since = words.changeSince(formats.monthTick(period, false));
  return definition.unit === 'PERCENT' ? `${since}, ${words.points}` : since;
}

function changeValue({ figures, before }: ComparedRow): number | null {
  const value = figures[0]?.value ?? null;
  return value === null || !before || before.value === null ? null : value - before.value;
}

function ChangeCell({ row, indicator: { definition } }: { row: ComparedRow; indicator: ComparedIndicator }) {
  const { words, formats } = useUi();
  const figure = row.figures[0];
  const change =
    figure &&
    changeBetween(figure, row.before, definition.unit, definition.direction, formats, { ...words, points: '' });
  if (!change) return <span className="sr">{words.noData}</span>;
  return (
    <span className={`delta ${change.verdict ?? ''}`}>
      {change.text.trim()}
      {change.verdict && <span className="sr"> ({change.verdict === 'good' ? words.better : words.worse})</span>}
    </span>
  );
}
