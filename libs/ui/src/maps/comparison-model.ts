import {
  type ComparedFigure,
  type Figure,
  type FigureDefinition,
  type RegionStepShape,
  type TracedFigure,
} from '../figures/figure';
import { shortName } from '../figures/short-name';
import { DECIMALS_ON_SCREEN, valueText } from '../figures/figure-text';
import { stateOf } from '../figures/figure-state';
import { type Bilingual, type Ui } from '../language/ui-language';
import { targetLineOf } from '../charts/target-line';
import { type MapClass, classOf, classOrderOf, mapClassesOf, roundTo } from './map-classes';

/** One indicator for all regions of a level inside a region, and for the region itself. */
export interface ComparedIndicator {
  readonly definition: FigureDefinition;
  readonly children: readonly ComparedFigure[];
  readonly whole: TracedFigure | null;
  /** What the denominator has over the numerator ("Belum bertransaksi"); a column of its own where it is named. */
  readonly shortfallName?: Bilingual;
  /** The same regions in the period before, for a column of changes. */
  readonly before?: { readonly period: string; readonly children: readonly Figure[] };
}

export interface ComparedRow {
  readonly code: string;
  readonly name: string;
  /** Short name of the region between it and the whole; null where there is none. */
  readonly within: string | null;
  /** In the order of the indicators; undefined where the answer holds no such region. */
  readonly figures: readonly (ComparedFigure | undefined)[];
  readonly before: Figure | null;
  /** Denominator less numerator of the indicator on the map; null where either is not known. */
  readonly shortfall: number | null;
  readonly fill: MapClass | null;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly classes: readonly MapClass[];
  readonly counts: readonly number[];
  readonly withoutData: readonly ComparedRow[];
}

/** Lines the regions up by code; classes come from the indicator on the map, which is the first. */
export function compare(
  indicators: readonly ComparedIndicator[],
  between: readonly RegionStepShape[] = [],
): Comparison {
  const onMap = indicators[0];
  if (!onMap) return { rows: [], classes: [], counts: [], withoutData: [] };
  const decimals = DECIMALS_ON_SCREEN[onMap.definition.unit];
  const values = onMap.children.flatMap(({ value }) => (value === null ? [] : [value]));
  const target = targetLineOf(onMap.definition, '')?.value ?? null;
  const classes = mapClassesOf(values, classOrderOf(onMap.definition.direction), { decimals, target });
  const byCode = indicators.map(({ children }) => new Map(children.map((figure) => [figure.region.code, figure])));
  const before = new Map(onMap.before?.children.map((figure) => [figure.region.code, figure]));
  const rows = onMap.children.map((figure) => {
    const { region, value } = figure;
    const parent = between.find(({ code }) => code !== region.code && region.code.startsWith(code));
    return {
      code: region.code,
      name: region.name,
      within: parent ? shortName(parent.name) : null,
      figures: byCode.map((figures) => figures.get(region.code)),
      before: before.get(region.code) ?? null,
      shortfall: shortfallOf(figure),
      fill: value === null ? null : classOf(roundTo(value, decimals), classes),
    };
  });
  return {
    rows,
    classes,
    counts: classes.map((entry) => rows.filter(({ fill }) => fill === entry).length),
    withoutData: rows.filter(({ fill }) => fill === null),
  };
}

/** Null where either part is not known: not reached is not the same as not reported. */
export function shortfallOf({
  value,
  numerator,
  denominator,
}: Pick<ComparedFigure, 'value' | 'numerator' | 'denominator'>): number | null {
  return value === null || numerator === null || denominator === null ? null : Number(denominator) - Number(numerator);
}

/** What a screen reader says of an area: "Cilincing, 86,8%" or "Cilincing, Tidak ada data". */
export function areaLabel(row: ComparedRow, definition: FigureDefinition, { formats, words }: Ui): string {
  const figure = row.figures[0];
  if (!figure || figure.value === null)
    return `${row.name}, ${(figure && stateOf(figure, words)?.word) ?? words.noData}`;
  return `${row.name}, ${valueText(figure.value, definition.unit, formats, words)}`;
}

/** Highest and lowest, and how many reported: the sentence over map and table. */
export function comparisonSentence(rows: readonly ComparedRow[], definition: FigureDefinition, ui: Ui): string {
  const { formats, words, language } = ui;
  const known = rows
    .flatMap((row) => {
      const value = row.figures[0]?.value ?? null;
      return value === null ? [] : [{ name: shortName(row.name), value }];
    })
    .toSorted((a, b) => b.value - a.value);
  const [highest, lowest] = [known[0], known.at(-1)];
  const [part, whole] = [formats.number(known.length), formats.number(rows.length)];
  if (!highest || !lowest) {
    return language === 'id'
      ? `Belum satu pun dari ${whole} wilayah melapor.`
      : `None of ${whole} regions has reported.`;
  }
  const named = ({ name, value }: { name: string; value: number }) =>
    `${name} (${valueText(value, definition.unit, formats, words)})`;
  const head = language === 'id' ? `${part} dari ${whole} wilayah melapor` : `${part} of ${whole} regions reported`;
  if (highest.value === lowest.value) return `${head}.`;
  return language === 'id'
    ? `${head}; tertinggi ${named(highest)}, terendah ${named(lowest)}.`
    : `${head}; highest ${named(highest)}, lowest ${named(lowest)}.`;
}
