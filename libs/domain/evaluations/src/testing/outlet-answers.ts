import { isoDate, rupiah } from '@monev/kernel';
import { type AnswerValue, type Answers, type PartsAnswer } from '../answers/answer';
import { type VisitContext } from '../engine/visit-context';

/** A visit context for specifications: an e-warong with 1.048 families and two suppliers in the register. */
export function outletContext(more: Partial<VisitContext> = {}): VisitContext {
  return {
    subject: { kind: 'E_WARONG', id: 'ew-1' },
    visitedOn: isoDate('2021-09-23'),
    registeredKpm: 1048,
    registeredPoint: { latitude: -6.1, longitude: 106.93 },
    registerChoices: {
      TEAM: ['officer-a', 'officer-b', 'officer-c'],
      SUPPLIER: ['supplier-1', 'supplier-2'],
      COMMODITY: ['BERAS', 'TELUR', 'TEMPE'],
    },
    names: { BERAS: 'Beras', TELUR: 'Telur' },
    referencePrices: [{ kind: 'HET', commodity: 'BERAS', qualityClass: 'PREMIUM', unit: 'KG', price: rupiah(12_800) }],
    qualityBounds: [{ commodity: 'BERAS', qualityClass: 'PREMIUM', moistureMaxPct: '14', brokenMaxPct: '15' }],
    ...more,
  };
}

export function riceItem(more: PartsAnswer = {}): PartsAnswer {
  return {
    commodity: 'BERAS',
    qualityClass: 'PREMIUM',
    unit: 'KG',
    price: 12_700,
    neighbourPrice: 12_700,
    labelWeight: '10',
    measuredWeight: '9.95',
    moisturePct: '13.5',
    brokenPct: '12.5',
    smellOrPests: false,
    labelOk: true,
    ...more,
  };
}

export function eggItem(more: PartsAnswer = {}): PartsAnswer {
  return { commodity: 'TELUR', unit: 'KG', price: 24_000, neighbourPrice: 24_000, smellOrPests: false, ...more };
}

/** Complete answers of an e-warong with nothing to find; `more` replaces or, with undefined, removes answers. */
export function soundAnswers(more: Readonly<Partial<Record<string, AnswerValue>>> = {}): Answers {
  return {
    'H-03': { latitude: -6.1001, longitude: 106.9301, accuracyM: 8 },
    'H-05': ['officer-a', 'officer-b'],
    'H-06': '2021-09',
    'H-07': false,
    'H-08': 'OWNER',
    'EW-01': 'YES',
    'EW-02': true,
    'EW-03': true,
    'EW-04': 'SHOP',
    'EW-06': 'TRADER',
    'EW-07': false,
    'EW-08': true,
    'EW-09': true,
    'EW-10': true,
    'EW-11': 1010,
    'EW-12': ['CARBOHYDRATE', 'ANIMAL_PROTEIN', 'PLANT_PROTEIN', 'VITAMIN_MINERAL'],
    'EW-13': false,
    'EW-14': false,
    'EW-15': false,
    'EW-16': [riceItem(), eggItem()],
    'EW-17': true,
    'EW-18': true,
    'EW-19': true,
    'EW-20': true,
    'EW-21': 'E_WARONG',
    'EW-22': [{ supplier: 'supplier-1', commodity: 'BERAS', value: 101_600_000 }],
    'EW-23': 'VALID',
    'EW-24': { receivedOn: '2021-09-06', paidOn: '2021-09-13' },
    'EW-25': 'NO',
    'EW-26': 'NO',
    'EW-27': { firstTransactionOn: '2021-09-10', topUpOn: '2021-09-08' },
    'EW-28': ['photo-1', 'photo-2', 'photo-3'],
    'T-01': 'E-warong tertib.',
    'T-04': ['photo-4'],
    ...more,
  };
}
