import { type Figure, type FigureDefinition, type TracedFigure } from '../figures/figure';
import { shortName } from '../figures/short-name';
import { valueText } from '../figures/figure-text';
import { stateOf } from '../figures/figure-state';
import { type Ui } from '../language/ui-language';
import { type MapClass, classOf, classOrderOf, mapClassesOf } from './map-classes';

/** One indicator for all children of a region, and for the region itself. */
export interface ComparedIndicator {
  readonly definition: FigureDefinition;
  readonly children: readonly Figure[];
  readonly whole: TracedFigure | null;
}

export interface ComparedRow {
  readonly code: string;
  readonly name: string;
  /** In the order of the indicators; undefined where the answer holds no such region. */
  readonly figures: readonly (Figure | undefined)[];
  readonly fill: MapClass | null;
}

export interface Comparison {
  readonly rows: readonly ComparedRow[];
  readonly classes: readonly MapClass[];
  readonly counts: readonly number[];
  readonly withoutData: readonly ComparedRow[];
}

/** Lines the children up by code; classes come from the indicator on the map, which is the first. */
export function compare(indicators: readonly ComparedIndicator[]): Comparison {
  const onMap = indicators[0];
  if (!onMap) return { rows: [], classes: [], counts: [], withoutData: [] };
  const values = onMap.children.flatMap(({ value }) => (value === null ? [] : [value]));
  const classes = mapClassesOf(values, classOrderOf(onMap.definition.direction));
  const byCode = indicators.map(({ children }) => new Map(children.map((figure) => [figure.region.code, figure])));
  const rows = onMap.children.map(({ region, value }) => ({
    code: region.code,
    name: region.name,
    figures: byCode.map((figures) => figures.get(region.code)),
    fill: value === null ? null : classOf(value, classes),
  }));
  return {
    rows,
    classes,
    counts: classes.map((entry) => rows.filter(({ fill }) => fill === entry).length),
    withoutData: rows.filter(({ fill }) => fill === null),
  };
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
