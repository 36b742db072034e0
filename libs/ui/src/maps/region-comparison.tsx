import { type ReactNode, useState } from 'react';
import { type RegionLevelName, type RegionStepShape } from '../figures/figure';
import { FigureSheet } from '../figures/figure-sheet';
import { DECIMALS_ON_SCREEN } from '../figures/figure-text';
import { Provenance } from '../figures/provenance';
import { shortName } from '../figures/short-name';
import { sourceLineOf } from '../figures/source-line';
import { Segmented } from '../forms/segmented';
import { useUi } from '../language/ui-language';
import { toCsv } from '../tables/csv';
import { useSampleNote } from '../tables/sample-mark';
import { boundariesWithin } from './boundaries';
import { Choropleth } from './choropleth';
import { type ComparedIndicator, type ComparedRow, areaLabel, compare, comparisonSentence } from './comparison-model';
import { ComparisonTable, headOf } from './comparison-table';
import { hasBoundaries } from './drawn-levels';
import { LocatorMap } from './locator-map';
import { classOrderOf } from './map-classes';
import { MapLegend } from './map-legend';
import { useBoundaries } from './use-boundaries';

interface Props {
  region: RegionStepShape;
  /** Name of the province, for the locator where no boundaries are shipped. */
  provinceName: string;
  period: string;
  /** Level of the compared regions, and the levels that can be chosen instead. */
  level: RegionLevelName;
  levels: readonly RegionLevelName[];
  onLevel: (level: RegionLevelName) => void;
  /** Direct children of the region, so that rows two levels down say where they lie. */
  between?: readonly RegionStepShape[];
  /** The first one colours the map; all are columns of the table. */
  indicators: readonly ComparedIndicator[];
  /** A sentence that says more than who is highest and lowest; null where there is none. */
  says?: string | null;
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

/** The regions inside a region as map and table that share hover and selection; without boundaries the table alone. */
export function RegionComparison(props: Props) {
  const { region, indicators, level, levels, selected, onSelect, onDrill, batchHref, large = false } = props;
  const ui = useUi();
  const { words, formats, said, language } = ui;
  const sampleNote = useSampleNote();
  const [hovered, setHovered] = useState<string | null>(null);
  const boundaries = useBoundaries(`${region.code} ${level}`, () => boundariesWithin(region.code, level));
  const onMap = indicators[0];
  if (!onMap) return null;

  const { definition, whole } = onMap;
  const between = level === props.between?.[0]?.level ? [] : (props.between ?? []);
  const { rows, classes, counts, withoutData } = compare(indicators, between);
  const levelName = words.levels[level];
  const title = `${said(definition.name)} · ${levelName}`;
  const order = classOrderOf(definition.direction);
  const drawnCodes = new Set(boundaries?.map(({ code }) => code));
  const undrawn = boundaries === null ? [] : rows.filter(({ code }) => !drawnCodes.has(code));
  const names = (some: readonly ComparedRow[]) => listed(some.map(({ name }) => shortName(name)));
  const decimals = DECIMALS_ON_SCREEN[definition.unit];

  return (
    <FigureSheet
      title={title}
      says={props.says ?? `${formats.period(props.period)}: ${comparisonSentence(rows, definition, ui)}`}
      sourceLine={sourceLineOf(whole?.sources ?? [], region.code, formats, words)}
      download={{ name: `${definition.code}-${region.code}-${props.period}.csv`, text: csv }}
      provenance={whole && <Provenance definition={definition} figure={whole} batchHref={batchHref} />}
      headerAction={
        <div className="header-actions">
          {levels.length > 1 && (
            <Segmented
              label={words.levelOfMap}
              value={level}
              options={levels.map((one) => ({ value: one, label: words.levels[one] }))}
              onChange={(next) => props.onLevel(levels.find((one) => one === next) ?? level)}
            />
          )}
          {props.headerAction}
        </div>
      }
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
                level={levelName}
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
                direction={words.stronger[order]}
                note={order === 'AROUND_ZERO' ? words.hatchedIsFalling : undefined}
                limit={limitText}
                step={definition.unit === 'RUPIAH' ? null : 10 ** -decimals}
              />
              <p className="small muted">
                {undrawn.length > 0 ? words.someWithoutBoundary(names(undrawn)) : words.everyAreaDrawn}
              </p>
            </>
          )}
          {withoutData.length > 0 && <p className="small muted">{words.noDataListed(names(withoutData))}</p>}
        </div>
        <ComparisonTable
          key={level}
          region={region}
          level={levelName}
          levelBetween={between[0] ? words.levels[between[0].level] : null}
          indicators={indicators}
          rows={rows}
          hovered={hovered}
          selected={selected}
          onHover={setHovered}
          drillHref={props.drillHref}
          limit={large ? 14 : 12}
          narrow={large}
        />
      </div>
    </FigureSheet>
  );

  function limitText(value: number): string {
    if (definition.unit === 'RUPIAH') return formats.rupiah(value);
    return formats.number(value, Number.isInteger(value) ? 0 : Math.max(decimals, 1));
  }

  function csv(): string {
    const notes = [
      ...(sampleNote ? [`${words.sample}: ${sampleNote}`] : []),
      `${title}, ${region.name}, ${formats.period(props.period)}`,
    ];
    const head = [words.code, levelName, ...indicators.map((one) => headOf(one, ui)), `${words.coverage} %`];
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
