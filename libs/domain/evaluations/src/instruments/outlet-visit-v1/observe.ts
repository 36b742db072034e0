import { Fraction, parsePeriod } from '@monev/kernel';
import { type AnswerReader } from '../../answers/answer-reader';
import { type VisitContext, limitsOf } from '../../engine/visit-context';
import { type MeasuredItem, type OutletObservations, type Tally } from '../../observations/visit-observations';
import { FREE_CHOOSERS, PERMITTED_OCCUPATIONS } from './choices';
import { type InspectedItem, inspectedItemsOf, isAbove, rounded, weightPct } from './inspected-item';

/** What the answers of EW feed (the last column of INSTRUMENTS). */
export function observeOutlet(answers: AnswerReader, context: VisitContext): OutletObservations {
  const located = (answers.choice('EW-01') ?? null) as OutletObservations['located'];
  const declarations = ['EW-02', 'EW-08', 'EW-09', 'EW-10'].map((code) => answers.yesNo(code));
  const occupation = answers.choice('EW-06');
  const items = inspectedItemsOf(answers, context) ?? [];
  const measured = items.map((item) => measure(item, context)).filter(isMeasured);
  const officers = answers.many('EW-05');
  const groups = answers.many('EW-12');
  const distributionDay = answers.yesNo('H-07') ?? null;
  const chooser = answers.choice('EW-21');
  return {
    kind: 'OUTLET',
    visitedOn: context.visitedOn,
    period: parsePeriod(answers.text('H-06') ?? ''),
    distributionDay,
    located,
    criteria: tally(declarations),
    scoreCriteria: tally([
      located === null ? null : located === 'YES',
      occupation ? PERMITTED_OCCUPATIONS.includes(occupation) : null,
      ...declarations,
    ]),
    foundOpen: distributionDay === false ? (answers.yesNo('EW-03') ?? null) : null,
    officersComplete: officers ? officers.length === 3 : null,
    kpmServed: answers.whole('EW-11') ?? null,
    fourFoodGroups: groups ? groups.length === 4 : null,
    prices: items.map(({ commodity, qualityClass, unit, price, reference, het }) => ({
      commodity,
      qualityClass,
      unit,
      price,
      reference,
      het,
    })),
    measured,
    items: tally(measured.map(isSound)),
    transparency: tally(['EW-17', 'EW-18', 'EW-19', 'EW-20'].map((code) => answers.yesNo(code))),
    posterSeen: answers.yesNo('EW-18') ?? null,
    choseSupplierFreely: chooser ? FREE_CHOOSERS.includes(chooser) : null,
    suppliers: suppliersOf(answers),
    mou: (answers.choice('EW-23') ?? null) as OutletObservations['mou'],
    lastInvoice: lastInvoiceOf(answers),
    transactedBeforeTopUp: beforeTopUp(answers),
  };
}

/** Absent and "tidak dapat diperiksa" are not checked: they stand in neither count. */
function tally(answers: readonly (boolean | null | undefined)[]): Tally {
  const checked = answers.filter((answer): answer is boolean => typeof answer === 'boolean');
  return { met: checked.filter(Boolean).length, checked: checked.length };
}

function measure(item: InspectedItem, context: VisitContext): MeasuredItem {
  const faults = [
    item.smellOrPests,
    isAbove(item.moisturePct, item.bound?.moistureMaxPct),
    isAbove(item.brokenPct, item.bound?.brokenMaxPct),
  ].filter((fault): fault is boolean => fault !== null);
  const share = weightPct(item);
  return {
    commodity: item.commodity,
    qualityClass: item.qualityClass,
    withinQuality: faults.length === 0 ? null : !faults.includes(true),
    labelOk: item.labelOk,
    weightOk: share === null ? null : rounded(share).compare(Fraction.of(limitsOf(context).weightFloorPct)) >= 0,
    labelWeight: share === null ? null : item.labelWeight,
    measuredWeight: share === null ? null : item.measuredWeight,
    brokenPct: item.brokenPct,
  };
}

function isMeasured(item: MeasuredItem): boolean {
  return [item.withinQuality, item.labelOk, item.weightOk, item.brokenPct].some((value) => value !== null);
}

/** Null for an item of which only a figure without a bound was taken: it is no check. */
function isSound(item: MeasuredItem): boolean | null {
  const results = [item.withinQuality, item.labelOk, item.weightOk].filter((result) => result !== null);
  return results.length === 0 ? null : !results.includes(false);
}

function suppliersOf(answers: AnswerReader): OutletObservations['suppliers'] {
  return (answers.rows('EW-22') ?? []).flatMap((row) => {
    const [supplier, commodity, value] = [row.text('supplier'), row.text('commodity'), row.money('value')];
    return supplier === null || commodity === null || value === null ? [] : [{ supplier, commodity, value }];
  });
}

function lastInvoiceOf(answers: AnswerReader): OutletObservations['lastInvoice'] {
  const dates = answers.parts('EW-24');
  const receivedOn = dates.date('receivedOn');
  return receivedOn === null ? null : { receivedOn, paidOn: dates.date('paidOn') };
}

function beforeTopUp(answers: AnswerReader): boolean | null {
  const dates = answers.parts('EW-27');
  const [first, topUp] = [dates.date('firstTransactionOn'), dates.date('topUpOn')];
  return first === null || topUp === null ? null : first < topUp;
}
