import { type FactDraft, type Problem, shortened } from '@monev/domain/intake';

/** The natural key of a fact: two rows of a file with one key say two things about the same matter. */
export function naturalKeyOf(fact: FactDraft): string {
  const parts = (() => {
    switch (fact.kind) {
      case 'KPM_COUNT':
        return [fact.period, fact.programme, fact.bank, fact.source];
      case 'STAGE_PAYMENT':
        return [fact.firstMonth, fact.monthsCovered, fact.programme, fact.payer, fact.source, fact.label];
      case 'CONTEXT_FIGURE':
        return [fact.period, fact.figure];
      case 'PRICE_REFERENCE':
        return [fact.commodity, fact.qualityClass, fact.date, fact.priceKind, fact.unit, fact.place ?? ''];
    }
  })();
  return JSON.stringify([fact.kind, fact.regionCode, ...parts]);
}

export interface KeyCheck {
  /** One fact a key: the first. */
  readonly facts: readonly FactDraft[];
  /** A refused row for each further one: which of the two is right is not for us to guess. */
  readonly problems: readonly Problem[];
}

/** Keeps the first fact of each natural key and refuses the rows that say something else about the same matter. */
export function refuseDuplicateKeys(facts: readonly FactDraft[]): KeyCheck {
  const first = new Map<string, FactDraft>();
  const problems: Problem[] = [];
  for (const fact of facts) {
    const key = naturalKeyOf(fact);
    const earlier = first.get(key);
    if (earlier) problems.push(duplicateProblem(fact, earlier));
    else first.set(key, fact);
  }
  return { facts: [...first.values()], problems };
}

function duplicateProblem(fact: FactDraft, earlier: FactDraft): Problem {
  return {
    severity: 'BLOCKING',
    code: 'DUPLICATE_ROW',
    sheet: fact.origin.sheet,
    row: fact.origin.row,
    column: '',
    text: shortened(fact.regionCode),
    wording: {
      id: `Baris ini mengulang baris ${earlier.origin.row}: wilayah, periode, program, dan bank sama.`,
      en: `This row repeats row ${earlier.origin.row}: same region, period, programme and bank.`,
    },
  };
}
