import { type CriticalFailureCode, Fraction, type Wording } from '@monev/kernel';
import { type CriterionDefinition, type MeasureRule, type ScoreModelDefinition } from '../criteria/criterion';
import { MODELS } from '../criteria/registry';
import { type EvidenceValue, type ScoreEvidence } from '../evidence/score-evidence';
import { type ScoringParameters } from '../parameters/scoring-parameters';
import { type Marked, markedOf } from '../reckoning/marked';
import { subScore } from '../reckoning/sub-score';

/** One thing that might have been, or may come to be, different. Nothing is stored: a simulation only. */
export interface WhatIf {
  /** Criterion or critical failure it is about. */
  readonly code: string;
  readonly says: Wording;
  /** The evidence as it would be. */
  readonly apply: (evidence: ScoreEvidence) => ScoreEvidence;
}

/** Lots, items or answers that one more round of inspections brings. */
const MORE = 10;
const HUNDRED = Fraction.of(100);

type Share = Extract<MeasureRule, { readonly kind: 'SHARE' }>;

/**
 * What could raise a score, one step for each criterion that loses points or lacks evidence, and one for each critical
 * failure. Any of them may be combined, in any order.
 */
export function whatIfs(evidence: ScoreEvidence, parameters: ScoringParameters): WhatIf[] {
  const model = MODELS[evidence.model];
  const marked = markedOf(evidence, parameters);
  const inspected = new Set<string>();
  return [
    ...evidence.criticalFailures.map(withoutFailure),
    ...marked.flatMap((one): WhatIf[] => {
      const { measure } = one.criterion;
      if (!leavesPoints(one)) return [];
      if (measure.kind !== 'SHARE' || !one.criterion.sampled) return [stepFor(model, one)];
      // two criteria of one sample change together: ten more lots are ten more labels
      if (inspected.has(measure.whole)) return [];
      inspected.add(measure.whole);
      return [moreInspected(model, one.criterion, measure, parameters)];
    }),
  ];
}

function leavesPoints({ mark, scale }: Marked): boolean {
  if (mark.kind === 'NA') return false;
  return mark.kind !== 'MEASURED' || subScore(mark.measure, scale).compare(HUNDRED) < 0;
}

function withoutFailure(code: CriticalFailureCode): WhatIf {
  return {
    code,
    says: { id: `Temuan ${code} tidak ada`, en: `Without the finding ${code}` },
    apply: (evidence) => ({ ...evidence, criticalFailures: evidence.criticalFailures.filter((one) => one !== code) }),
  };
}

function stepFor(model: ScoreModelDefinition, { criterion, mark, scale }: Marked): WhatIf {
  const { measure, code, name } = criterion;
  const target = measure.kind === 'SHARE' ? null : Fraction.parse(scale.fullAt);
  const shown = scale.fullAt.replace('.', ',');
  const found = measure.kind === 'PRICE' ? { id: 'sama dengan harga acuan', en: 'as the reference price' } : null;
  const reached = found ?? {
    id: measure.kind === 'MEAN' ? `rata-rata ${shown}` : 'semua terpenuhi',
    en: measure.kind === 'MEAN' ? `a mean of ${scale.fullAt}` : 'all of it met',
  };
  const lacking = mark.kind === 'MEASURED' ? { id: '', en: '' } : { id: 'bukti ada, ', en: 'evidence found, ' };
  return {
    code,
    says: { id: `${name.id}: ${lacking.id}${reached.id}`, en: `${name.en}: ${lacking.en}${reached.en}` },
    apply: (evidence) => {
      const values = new Map(evidence.values);
      if (measure.kind === 'SHARE') fulfil(values, measure);
      if (measure.kind === 'PRICE') values.delete(measure.quotes);
      if (target && measure.kind === 'PRICE') values.set(measure.percent, number(target));
      if (target && measure.kind === 'MEAN') values.set(measure.values, number(target));
      return counted(model, handedOver({ ...evidence, values }, code));
    },
  };
}

/** All of the whole; where nobody counted, one of one. */
function fulfil(values: Map<string, EvidenceValue>, { part, whole }: Share): void {
  const known = values.get(whole);
  const all = known?.kind === 'NUMBER' && !known.number.isZero() ? known : number(Fraction.one);
  values.set(whole, all);
  values.set(part, all);
}

/** Ten more, all good, at enough places for full confidence; other criteria of the sample gain them too. */
function moreInspected(
  model: ScoreModelDefinition,
  criterion: CriterionDefinition,
  { whole }: Share,
  parameters: ScoringParameters,
): WhatIf {
  const sharing = model.criteria.flatMap(({ measure, code }) =>
    measure.kind === 'SHARE' && measure.whole === whole ? [{ part: measure.part, code }] : [],
  );
  return {
    code: criterion.code,
    says: {
      id: `${criterion.evidence.id}: ${MORE} lagi, semuanya baik`,
      en: `${criterion.evidence.en}: ${MORE} more, all of them good`,
    },
    apply: (evidence) => {
      const values = new Map(evidence.values);
      for (const key of [whole, ...sharing.map(({ part }) => part)]) {
        const known = values.get(key);
        const now = known?.kind === 'NUMBER' ? known.number : Fraction.zero;
        values.set(key, number(now.plus(Fraction.of(MORE))));
      }
      const more = sharing.reduce<ScoreEvidence>((now, { code }) => handedOver(now, code), { ...evidence, values });
      if (whole !== model.inspectedKey) return counted(model, more);
      const sites = Math.max(more.sites, parameters.confidence.high.sites);
      return { ...more, inspected: evidence.inspected + MORE, sites };
    },
  };
}

/** What stands for inspections and sites follows the counts, where a count says it (SCORING 2.2, §5, §6). */
function counted(model: ScoreModelDefinition, evidence: ScoreEvidence): ScoreEvidence {
  const least = (key: string | null, now: number) => {
    const value = key === null ? undefined : evidence.values.get(key);
    return value?.kind === 'NUMBER' ? Math.max(now, value.number.round(0)) : now;
  };
  return {
    ...evidence,
    inspected: least(model.inspectedKey, evidence.inspected),
    sites: least(model.sitesKey, evidence.sites),
  };
}

function handedOver(evidence: ScoreEvidence, code: string): ScoreEvidence {
  return { ...evidence, withheld: new Set([...evidence.withheld].filter((one) => one !== code)) };
}

const number = (value: Fraction): EvidenceValue => ({ kind: 'NUMBER', number: value });
