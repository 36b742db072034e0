import { type IndicatorDefinition } from '../definition/indicator-definition';
import { edcShared, settlementsOnTime } from './agents/agents.indicators';
import { budgetRealisation } from './budget-realisation.indicator';
import * as complaints from './complaints/complaints.indicators';
import * as stages from './distribution/stages.indicators';
import * as transactions from './distribution/transactions.indicators';
import * as cards from './families/cards.indicators';
import * as list from './families/list.indicators';
import * as money from './finance/money.indicators';
import * as findings from './findings/findings.indicators';
import * as governance from './governance/governance.indicators';
import { kpmChange } from './kpm-change.indicator';
import { kpmCount } from './kpm-count.indicator';
import { kpmRealisation } from './kpm-realisation.indicator';
import * as monitoring from './monitoring/monitoring.indicators';
import * as outlets from './outlets/register.indicators';
import * as visits from './outlets/visits.indicators';
import { PERFORMANCE_INDICATORS } from './performance/performance-indicators';
import * as contracts from './price/contracts.indicators';
import * as quality from './quality/quality.indicators';
import { rollUpDiscrepancy } from './roll-up-discrepancy.indicator';
import { sixTIndex } from './summary/six-t-index.indicator';
import * as suppliers from './suppliers/suppliers.indicators';
import { UnknownIndicatorError } from './unknown-indicator.error';

/** Families and money: the first view of a region. */
export const FAMILY_INDICATORS: readonly IndicatorDefinition[] = [
  kpmCount,
  kpmChange,
  kpmRealisation,
  budgetRealisation,
  rollUpDiscrepancy,
];

/** Sections of the catalogue in its order. */
const SECTIONS = ['KPM', 'DST', 'EWR', 'AGT', 'SUP', 'FIN', 'QLT', 'PRC', 'FND', 'CMP', 'MON', 'GOV', 'SIX'];

/**
 * Every indicator of the product, in the order of the catalogue: sections, and numbers within. Adding one adds its
 * definition, its test and one line.
 */
export const INDICATORS: readonly IndicatorDefinition[] = [
  ...FAMILY_INDICATORS,
  ...PERFORMANCE_INDICATORS,
  ...[edcShared, settlementsOnTime, sixTIndex],
  ...[cards, list, stages, transactions, outlets, visits, suppliers, money].flatMap(definitionsOf),
  ...[quality, contracts, findings, complaints, monitoring, governance].flatMap(definitionsOf),
].sort((a, b) => placeOf(a.code) - placeOf(b.code));

function definitionsOf(section: Readonly<Record<string, IndicatorDefinition>>): IndicatorDefinition[] {
  return Object.values(section);
}

function placeOf(code: string): number {
  return SECTIONS.indexOf(code.slice(4, 7)) * 100 + Number(code.slice(8));
}

const byCode = new Map(INDICATORS.map((definition) => [definition.code, definition]));

export function findIndicator(code: string): IndicatorDefinition | null {
  return byCode.get(code) ?? null;
}

/** @throws {UnknownIndicatorError} when the registry has no such code. */
export function getIndicator(code: string): IndicatorDefinition {
  const definition = findIndicator(code);
  if (!definition) throw new UnknownIndicatorError(code);
  return definition;
}
