import { type FilingWish } from '@monev/server/evaluations';
import { type DemoVisit } from './year';

type Answers = FilingWish['answers'];
const DAY_MS = 86_400_000;

/** The day so many days away. */
export const dayAway = (day: string, by: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + by * DAY_MS).toISOString().slice(0, 10);

/**
 * What the team wrote down: an e-warong in order but for the one flaw of the visit. `ids` are those of the register and of
 * the accounts; photos are named and stay on the phone.
 */
export function demoAnswers(
  visit: DemoVisit,
  ids: { team: readonly string[]; suppliers: readonly string[]; bundler: string | null; photos: readonly string[] },
): Answers {
  const { outlet, flaw, day, chance } = visit;
  return {
    'H-03': { latitude: round(-6.1 - chance / 10), longitude: round(106.8 + chance / 10), accuracyM: 8 },
    'H-05': ids.team,
    'H-06': day.slice(0, 7),
    'H-07': chance < 0.2,
    'H-08': 'OWNER',
    'EW-01': flaw === 'MOVED' ? 'MOVED' : 'YES',
    'EW-02': flaw !== 'NOT_DAILY',
    'EW-03': flaw !== 'NOT_DAILY' && chance < 0.97,
    'EW-04': outlet.legalForm,
    ...(outlet.legalForm === 'KUBE' ? { 'EW-05': officersShown(visit) } : {}),
    'EW-06': flaw === 'PROHIBITED' ? 'VILLAGE_STAFF' : 'TRADER',
    'EW-07': false,
    'EW-08': chance > 0.04,
    'EW-09': chance > 0.1,
    'EW-10': flaw !== 'PROHIBITED',
    'EW-11': Math.round(outlet.families * (0.95 + chance / 10)),
    'EW-12': ['CARBOHYDRATE', 'ANIMAL_PROTEIN', ...(chance > 0.12 ? ['PLANT_PROTEIN', 'VITAMIN_MINERAL'] : [])],
    'EW-13': flaw === 'BUNDLES_CAME',
    ...(flaw === 'BUNDLES_CAME' && ids.bundler ? { 'EW-13a': [ids.bundler] } : {}),
    'EW-14': flaw === 'BUNDLES_SOLD',
    'EW-15': flaw === 'UNLISTED_GOODS',
    ...(flaw === 'UNLISTED_GOODS' ? { 'EW-15a': 'Minyak goreng dan gula.' } : {}),
    'EW-16': [rice(visit), { commodity: 'TELUR AYAM', unit: 'KG', price: 24_500, smellOrPests: false }],
    'EW-17': chance > 0.08,
    'EW-18': chance > 0.15,
    'EW-19': chance > 0.06,
    'EW-20': chance > 0.1,
    'EW-21': flaw === 'CHOSEN_BY_OTHERS' ? 'ASSISTANT' : chance < 0.8 ? 'E_WARONG' : 'E_WARONG_MEETING',
    'EW-22': ids.suppliers.map((supplier) => ({ supplier, commodity: 'BERAS', value: 24_600_000 })),
    'EW-23': 'VALID',
    'EW-24': { receivedOn: dayAway(day, -6), paidOn: dayAway(day, -1) },
    'EW-25': 'NO',
    'EW-26': flaw === 'CARDS_KEPT' ? 'YES' : 'NO',
    ...(flaw === 'CARDS_KEPT' ? { 'EW-26a': 3 } : {}),
    'EW-27': { firstTransactionOn: dayAway(day, -5), topUpOn: dayAway(day, flaw === 'BEFORE_TOP_UP' ? -3 : -7) },
    'EW-28': ids.photos.slice(0, 3),
    'T-01': flaw === null ? 'E-warong tertib.' : 'Ada hal yang perlu diperbaiki; sudah disampaikan kepada pengelola.',
    'T-04': ids.photos.slice(3, 4),
  };
}

/** Premium rice at the price, weight and quality that the flaw leaves it (market about Rp12.300, HET Rp12.800). */
function rice({ flaw, chance }: DemoVisit) {
  return {
    commodity: 'BERAS',
    qualityClass: 'PREMIUM',
    unit: 'KG',
    price: flaw === 'TOO_DEAR' ? 13_400 : 12_200 + Math.round(chance * 6) * 50,
    labelWeight: '10',
    measuredWeight: flaw === 'SHORT_WEIGHT' ? '9.6' : '9.95',
    moisturePct: '13.2',
    brokenPct: flaw === 'BROKEN_RICE' ? '18.5' : (9 + chance * 4).toFixed(1),
    smellOrPests: false,
    labelOk: true,
  };
}

function officersShown({ outlet }: DemoVisit): string[] {
  return outlet.officers.map(({ post }) => post).filter((post) => post !== 'SUPERVISOR');
}

const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
