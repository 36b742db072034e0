import { type FactDraft, type Problem, shortened } from '@monev/domain/intake';

/** The natural key of a fact: two rows of a file with one key say two things about the same matter. */
export function naturalKeyOf(fact: FactDraft): string {
  return JSON.stringify([fact.kind, ...partsOf(fact)]);
}

/** An actor or a paper is named by its number alone, a figure by its region and what it is about. */
function partsOf(fact: FactDraft): readonly unknown[] {
  switch (fact.kind) {
    case 'KPM_COUNT':
      return [fact.regionCode, fact.period, fact.programme, fact.bank, fact.source];
    case 'STAGE_PAYMENT':
      return [
        fact.regionCode,
        fact.firstMonth,
        fact.monthsCovered,
        fact.programme,
        fact.payer,
        fact.source,
        fact.label,
      ];
    case 'CONTEXT_FIGURE':
      return [fact.regionCode, fact.period, fact.figure];
    case 'PRICE_REFERENCE': {
      const { regionCode, commodity, qualityClass, date, priceKind, unit, place = '' } = fact;
      return [regionCode, commodity, qualityClass, date, priceKind, unit, place];
    }
    case 'E_WARONG':
      return [fact.registerNo];
    case 'E_WARONG_OFFICER':
      return [fact.registerNo, fact.post, fact.startedOn];
    case 'BANK_AGENT':
      return [fact.bank, fact.agentNo];
    case 'SUPPLIER':
      return [fact.supplierNo];
    case 'SUPPLIER_DOCUMENT':
      return [fact.supplierNo, fact.documentKind];
    case 'E_WARONG_PERIOD':
      return [fact.registerNo, fact.period];
    case 'BANK_AGENT_PERIOD':
      return [fact.bank, fact.agentNo, fact.period];
    case 'MOU':
      return [fact.mouNo];
    case 'DELIVERY':
      return [fact.supplierNo, fact.deliveryNo];
    case 'QUALITY_INSPECTION':
      return [fact.inspectionNo, fact.lotNo];
    case 'INVOICE':
      return [fact.supplierNo, fact.invoiceNo];
    case 'SUPPLIER_PAYMENT':
      return [fact.supplierNo, fact.invoiceNo, fact.paymentNo];
    case 'COMPLAINT':
      return [fact.ticketNo];
  }
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
      id: `Baris ini mengulang baris ${earlier.origin.row} untuk hal yang sama.`,
      en: `This row says something else about the same thing as row ${earlier.origin.row}.`,
    },
  };
}
