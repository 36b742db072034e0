import { type ReactNode, useState } from 'react';
import { Link } from 'react-router';
import { type RegionStepShape } from '../figures/figure';
import { FigureSheet } from '../figures/figure-sheet';
import { cellText, DECIMALS_ON_SCREEN } from '../figures/figure-text';
import { Provenance } from '../figures/provenance';
import { shortName } from '../figures/short-name';
import { sourceLineOf } from '../figures/source-line';
import { stateOf } from '../figures/figure-state';
import { useUi } from '../language/ui-language';
import { Status } from '../status/status';
import { toCsv } from '../tables/csv';
import { type Column, DataTable } from '../tables/data-table';
import { useSampleNote } from '../tables/sample-mark';
import { childBoundaries, hasBoundaries } from './boundaries';
import { Choropleth } from './choropleth';
import { type ComparedIndicator, type ComparedRow, areaLabel, compare, comparisonSentence } from './comparison-model';
import { LocatorMap } from './locator-map';
import { classOrderOf } from './map-classes';
import { MapLegend, Swatch } from './map-legend';
import { useBoundaries } from './use-boundaries';

interface Props {
  region: RegionStepShape;
  /** Name of the province, for the locator where no boundaries are shipped. */
  provinceName: string;
  period: string;
  /** The first one colours the map; all are columns of the table. */
  indicators: readonly ComparedIndicator[];
  selected: string | null;
  onSelect: (code: string | null) => void;
  onDrill: (code: string) => void;
  drillHref: (code: string) => string;
  batchHref: (batchId: string) => string;
  headerAction?: ReactNode;
  /** The map large and the table beside it narrow, as on the map page. */
  large?: boolean;
  id?: string;
}

/** The children of a region as map and table that share hover and selection; without boundaries the table alone. */
export function RegionComparison(props: Props) {
  const { region, indicators, selected, onSelect, onDrill, batchHref, large = false } = props;
  const ui = useUi();
  const { words, formats, said, language } = ui;
  const sampleNote = useSampleNote();
  const [hovered, setHovered] = useState<string | null>(null);
  const boundaries = useBoundaries(region.code, () => childBoundaries(region.code));
  const onMap = indicators[0];
  if (!onMap) return null;

  const { definition, whole } = onMap;
  const comparison = compare(indicators);
  const { rows, classes, counts, withoutData } = comparison;
  const level = words.levels[rows[0] ? (onMap.children[0]?.region.level ?? region.level) : region.level];
  const title = `${said(definition.name)} · ${level}`;
  const order = classOrderOf(definition.direction);
  const drawnCodes = new Set(boundaries?.map(({ code }) => code));
  const undrawn = boundaries === null ? [] : rows.filter(({ code }) => !drawnCodes.has(code));
  const decimals = DECIMALS_ON_SCREEN[definition.unit];
  const names = (some: readonly ComparedRow[]) => listed(some.map(({ name }) => shortName(name)));

  return (
    <FigureSheet
      title={title}
      says={`${formats.period(props.period)}: ${comparisonSentence(rows, definition, ui)}`}
      sourceLine={sourceLineOf(whole?.sources ?? [], region.code, formats, words)}
      download={{ name: `${definition.code}-${region.code}-${props.period}.csv`, text: csv }}
      provenance={whole && <Provenance definition={definition} figure={whole} batchHref={batchHref} />}
      headerAction={props.headerAction}
    >
      <div className={large ? 'mapgrid large' : 'mapgrid'} id={props.id}>
        <div>
          {!hasBoundaries(region.code) ? (
            <div className="no-map">
              <p className="note">{words.noBoundary(region.name)}</p>
              <LocatorMap province={region.code.slice(0, 2)} name={props.provinceName} />
            </div>
          ) : boundaries === null ? (
            <span className="skel skel-map" role="status" aria-label={words.loading(title)} />
          ) : (
            <>
              <Choropleth
                title={said(definition.name)}
                level={level}
                boundaries={boundaries}
                areas={rows.map((row) => ({
                  code: row.code,
                  name: shortName(row.name),
                  fill: row.fill,
                  label: areaLabel(row, definition, ui),
                }))}
                hovered={hovered}
                selected={selected}
                onHover={setHovered}
                onSelect={onSelect}
                onDrill={onDrill}
              />
              <MapLegend
                classes={classes}
                counts={counts}
                withoutData={withoutData.length}
                direction={order === 'STRONG_LOW' ? words.strongerIsLower : words.strongerIsHigher}
                note={order === 'AROUND_ZERO' ? words.hatchedIsFalling : undefined}
                limit={(value) => limitText(value)}
              />
              <p className="small muted">
                {undrawn.length > 0 ? words.someWithoutBoundary(names(undrawn)) : words.everyAreaDrawn}
              </p>
            </>
          )}
          {withoutData.length > 0 && <p className="small muted">{words.noDataListed(names(withoutData))}</p>}
        </div>
        <DataTable
          caption={caption()}
          columns={columns()}
          rows={rows}
          rowKey={({ code }) => code}
          hasData={({ figures }) => figures.some((figure) => figure?.value !== null && figure !== undefined)}
          initialSort={{ key: definition.code, direction: order === 'STRONG_LOW' ? 'ascending' : 'descending' }}
          hovered={hovered}
          selected={selected}
          onHover={setHovered}
          limit={large ? 20 : 12}
          totals={{ name: region.name, ...Object.fromEntries(indicators.map(totalOf)) }}
          totalsNote={totalsNote()}
        />
      </div>
    </FigureSheet>
  );

  function caption(): string {
    const sorted = order === 'STRONG_LOW' ? ['Terendah', 'Lowest'] : ['Tertinggi', 'Highest'];
    return language === 'id'
      ? `${sorted[0]} lebih dahulu; baris dan bidang peta saling menyorot`
      : `${sorted[1]} first; rows and map areas light up together`;
  }

  function columns(): Column<ComparedRow>[] {
    return [
      {
        key: 'name',
        head: level,
        sortValue: ({ name }) => shortName(name),
        cell: ({ code, name }) => <Link to={props.drillHref(code)}>{shortName(name)}</Link>,
      },
      ...indicators.map((indicator, index): Column<ComparedRow> => ({
        key: indicator.definition.code,
        head: headOf(indicator),
        numeric: true,
        secondary: index > 0,
        sortValue: ({ figures }) => figures[index]?.value ?? null,
        cell: (row) => valueCell(row, indicator, index),
      })),
      {
        key: 'coverage',
        head: `${words.coverage} %`,
        numeric: true,
        secondary: true,
        sortValue: ({ figures }) => figures[0]?.coveragePct ?? null,
        cell: ({ figures }) => formats.number(figures[0]?.coveragePct ?? 0, 1),
      },
    ];
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

  function totalOf(indicator: ComparedIndicator): [string, ReactNode] {
    const value = indicator.whole?.value ?? null;
    return [indicator.definition.code, value === null ? '' : cellText(value, indicator.definition.unit, formats)];
  }

  function totalsNote(): string | undefined {
    if (!whole || whole.value === null) return undefined;
    const reported = words.reported(formats.number(whole.rowsUsed), formats.number(whole.rowsExpected));
    const how =
      definition.unit === 'PERCENT' || definition.unit === 'RATIO'
        ? language === 'id'
          ? 'jumlah dibagi jumlah, bukan rata-rata persen'
          : 'sum divided by sum, not a mean of percentages'
        : language === 'id'
          ? 'jumlah wilayah yang melapor'
          : 'sum of the regions that reported';
    return `${region.name} = ${how}; ${reported}.`;
  }

  function headOf({ definition: { name, unit } }: ComparedIndicator): string {
    const unitName = { FAMILY: words.families, PERCENT: '%', RUPIAH: 'Rp', RATIO: '' }[unit];
    return said(name).includes(unitName) ? said(name) : `${said(name)} ${unitName}`.trim();
  }

  function limitText(value: number): string {
    if (definition.unit === 'RUPIAH') return formats.rupiah(value);
    return formats.number(value, Number.isInteger(value) ? 0 : Math.max(decimals, 1));
  }

  function csv(): string {
    const notes = [
      ...(sampleNote ? [`${words.sample}: ${sampleNote}`] : []),
      `${title}, ${region.name}, ${formats.period(props.period)}`,
    ];
    const head = [words.code, level, ...indicators.map(headOf), `${words.coverage} %`];
    const lines = rows.map((row) => [
      row.code,
      row.name,
      ...row.figures.map((figure) => figure?.value ?? null),
      row.figures[0]?.coveragePct ?? null,
    ]);
    return toCsv(head, lines, language, notes);
  }
}

/** At most eight names, then how many more. */
function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown}, +${names.length - 8}` : shown;
}
