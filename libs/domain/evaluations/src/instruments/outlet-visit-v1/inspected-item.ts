import { Fraction, type Rupiah, percentOf } from '@monev/kernel';
import { type AnswerReader, type FieldReader } from '../../answers/answer-reader';
import { type QualityBound, type ReferencePrice, type VisitContext } from '../../engine/visit-context';

/** The price an item is compared with (IND-PRC-01: survey, neighbour shop, HAP, HET; same unit and class). */
export interface ItemReference {
  readonly kind: 'MARKET_SURVEY' | 'NEIGHBOUR_SHOP' | 'HAP' | 'HET';
  readonly price: Rupiah;
}

/** One row of EW-16 with everything that is compared about it. */
export interface InspectedItem {
  /** Row in the table, from 1. */
  readonly row: number;
  readonly commodity: string;
  readonly qualityClass: string | null;
  readonly unit: string;
  readonly price: Rupiah;
  readonly reference: ItemReference | null;
  readonly het: Rupiah | null;
  readonly labelWeight: Fraction | null;
  readonly measuredWeight: Fraction | null;
  readonly moisturePct: Fraction | null;
  readonly brokenPct: Fraction | null;
  readonly smellOrPests: boolean | null;
  readonly labelOk: boolean | null;
  readonly bound: QualityBound | null;
}

/** The items of EW-16; undefined when the table was not asked. */
export function inspectedItemsOf(answers: AnswerReader, context: VisitContext): InspectedItem[] | undefined {
  return answers.rows('EW-16')?.flatMap((row, index) => {
    const [commodity, unit, price] = [row.text('commodity'), row.text('unit'), row.money('price')];
    if (commodity === null || unit === null || price === null) return [];
    const qualityClass = row.text('qualityClass');
    const het = priceIn(context, 'HET', commodity, qualityClass, unit) ?? row.money('het');
    return [
      {
        row: index + 1,
        commodity,
        qualityClass,
        unit,
        price,
        reference: referenceOf(row, context, { commodity, qualityClass, unit, het }),
        het,
        labelWeight: row.decimal('labelWeight'),
        measuredWeight: row.decimal('measuredWeight'),
        moisturePct: row.decimal('moisturePct'),
        brokenPct: row.decimal('brokenPct'),
        smellOrPests: row.yesNo('smellOrPests'),
        labelOk: row.yesNo('labelOk'),
        bound: boundFor(context, commodity, qualityClass),
      },
    ];
  });
}

function referenceOf(
  row: FieldReader,
  context: VisitContext,
  item: Pick<InspectedItem, 'commodity' | 'qualityClass' | 'unit' | 'het'>,
): ItemReference | null {
  const { commodity, qualityClass, unit, het } = item;
  const inOrder: [ItemReference['kind'], Rupiah | null][] = [
    ['MARKET_SURVEY', priceIn(context, 'MARKET_SURVEY', commodity, qualityClass, unit)],
    ['NEIGHBOUR_SHOP', row.money('neighbourPrice')],
    ['HAP', priceIn(context, 'HAP', commodity, qualityClass, unit)],
    ['HET', het],
  ];
  for (const [kind, price] of inOrder) if (price !== null && price > 0n) return { kind, price };
  return null;
}

function priceIn(
  context: VisitContext,
  kind: ReferencePrice['kind'],
  commodity: string,
  qualityClass: string | null,
  unit: string,
): Rupiah | null {
  const found = context.referencePrices?.find(
    (price) =>
      price.kind === kind &&
      price.commodity === commodity &&
      isSameClass(price.qualityClass, qualityClass) &&
      price.unit === unit,
  );
  return found?.price ?? null;
}

function boundFor(context: VisitContext, commodity: string, qualityClass: string | null): QualityBound | null {
  return (
    context.qualityBounds?.find(
      (bound) => bound.commodity === commodity && isSameClass(bound.qualityClass, qualityClass),
    ) ?? null
  );
}

/** A commodity without classes has null here and an empty text in a file of prices. */
function isSameClass(a: string | null, b: string | null): boolean {
  return (a ?? '') === (b ?? '');
}

/** Percent by which the item is dearer than its reference; null without one. */
export function priceDeviationPct(item: InspectedItem): Fraction | null {
  return item.reference === null ? null : percentOf(item.price - item.reference.price, item.reference.price);
}

/** Percent of the labelled weight found on the scale; null when either was not taken. */
export function weightPct(item: InspectedItem): Fraction | null {
  if (item.labelWeight === null || item.measuredWeight === null || item.labelWeight.isZero()) return null;
  return item.measuredWeight.dividedBy(item.labelWeight).times(Fraction.of(100));
}

/** A measured percent above its bound; null when not measured or without a bound. */
export function isAbove(measured: Fraction | null, boundPct: string | null | undefined): boolean | null {
  if (measured === null || boundPct === null || boundPct === undefined) return null;
  return rounded(measured).compare(Fraction.parse(boundPct)) > 0;
}

/** Thresholds are compared with the value rounded to two places (INDICATORS A.4). */
export function rounded(value: Fraction): Fraction {
  return Fraction.parse(value.toFixed(2));
}
