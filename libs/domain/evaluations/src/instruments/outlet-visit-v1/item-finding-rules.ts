import { Fraction, type Severity, type Wording } from '@monev/kernel';
import { type VisitContext, limitsOf } from '../../engine/visit-context';
import { moneyIn, percentIn } from '../../findings/figure-text';
import { type FindingRule } from '../../findings/finding-rule';
import { signOf } from '../../findings/sign';
import { type InspectedItem, inspectedItemsOf, isAbove, priceDeviationPct, rounded, weightPct } from './inspected-item';

/** EW-16: FP-03 above the reference price, FP-04 outside the quality, FP-05 under the labelled weight. */
export const ITEM_FINDING_RULES: readonly FindingRule[] = [
  itemRule('FP-03', (item, context) => {
    const deviation = priceDeviationPct(item);
    const limit = Fraction.of(limitsOf(context).priceTolerancePct);
    if (deviation === null || item.reference === null || rounded(deviation).compare(limit) <= 0) return null;
    const [price, reference, over] = [
      moneyIn(item.price),
      moneyIn(item.reference.price),
      percentIn(deviation, limit),
    ] as const;
    const kind = REFERENCE_NAMES[item.reference.kind];
    return {
      severity: 'MAJOR',
      id: `${price.id}; ${kind.id} ${reference.id}; selisih ${over.id}.`,
      en: `${price.en}; ${kind.en} ${reference.en}; ${over.en} above.`,
    };
  }),
  itemRule('FP-04', (item) => {
    if (item.smellOrPests === true) return { severity: 'CRITICAL', id: 'berbau atau berkutu.', en: 'smell or pests.' };
    const faults = [
      isAbove(item.moisturePct, item.bound?.moistureMaxPct) ? overBound('MOISTURE', item) : null,
      isAbove(item.brokenPct, item.bound?.brokenMaxPct) ? overBound('BROKEN', item) : null,
    ].filter((fault): fault is Wording => fault !== null);
    if (faults.length === 0) return null;
    return {
      severity: 'MAJOR',
      id: `${faults.map((fault) => fault.id).join('; ')}.`,
      en: `${faults.map((fault) => fault.en).join('; ')}.`,
    };
  }),
  itemRule('FP-05', (item, context) => {
    const share = weightPct(item);
    const floor = Fraction.of(limitsOf(context).weightFloorPct);
    if (share === null || rounded(share).compare(floor) >= 0) return null;
    const text = percentIn(share, floor);
    return { severity: 'MAJOR', id: `berat ${text.id} dari label.`, en: `${text.en} of the labelled weight.` };
  }),
];

const REFERENCE_NAMES: Record<'MARKET_SURVEY' | 'NEIGHBOUR_SHOP' | 'HAP' | 'HET', Wording> = {
  MARKET_SURVEY: { id: 'harga pasar', en: 'market price' },
  NEIGHBOUR_SHOP: { id: 'toko terdekat', en: 'nearest shop' },
  HAP: { id: 'HAP', en: 'HAP' },
  HET: { id: 'HET', en: 'HET' },
};

function overBound(what: 'MOISTURE' | 'BROKEN', item: InspectedItem): Wording {
  const [measured, bound] =
    what === 'MOISTURE'
      ? [item.moisturePct ?? Fraction.zero, Fraction.parse(item.bound?.moistureMaxPct ?? '0')]
      : [item.brokenPct ?? Fraction.zero, Fraction.parse(item.bound?.brokenMaxPct ?? '0')];
  const [found, limit] = [percentIn(measured, bound), percentIn(bound, bound)];
  return what === 'MOISTURE'
    ? { id: `kadar air ${found.id}, batas ${limit.id}`, en: `moisture ${found.en}, limit ${limit.en}` }
    : { id: `butir patah ${found.id}, batas ${limit.id}`, en: `broken grains ${found.en}, limit ${limit.en}` };
}

type ItemFault = Wording & { readonly severity: Severity };

function itemRule(
  pattern: FindingRule['pattern'],
  fault: (item: InspectedItem, context: VisitContext) => ItemFault | null,
): FindingRule {
  return {
    question: 'EW-16',
    pattern,
    suggests: null,
    find: (answers, context) =>
      (inspectedItemsOf(answers, context) ?? []).flatMap((item) => {
        const found = fault(item, context);
        if (!found) return [];
        const name = nameOf(item, context);
        const statement = { id: `${name}: ${found.id}`, en: `${name}: ${found.en}` };
        return [signOf(context.subject, found.severity, 'EW-16', statement, item.row)];
      }),
  };
}

function nameOf(item: InspectedItem, context: VisitContext): string {
  const name = context.names?.[item.commodity] ?? item.commodity;
  return item.qualityClass === null ? name : `${name} ${item.qualityClass.toLowerCase()}`;
}
