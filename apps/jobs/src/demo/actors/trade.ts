import { type Month, type RegionCode } from '@monev/kernel';
import { type SeededRandom, between } from '../seeded-random';
import { type DemoOutlet } from './outlets';
import { type DemoSupplier } from './suppliers';
import { pick } from './names';

/** Foods that are traded in the demo province, with what the market asks (rupiah, made up near the HET of 2021). */
export const DEMO_GOODS = [
  { commodity: 'BERAS', qualityClass: 'PREMIUM', unit: 'KG', market: 12_300, perFamily: 10 },
  { commodity: 'TELUR AYAM', qualityClass: '', unit: 'KG', market: 24_500, perFamily: 1 },
  { commodity: 'KACANG HIJAU', qualityClass: '', unit: 'KG', market: 23_000, perFamily: 0.5 },
] as const;
export type DemoGood = (typeof DEMO_GOODS)[number];

export interface DemoMou {
  readonly mouNo: string;
  readonly supplier: DemoSupplier;
  readonly outlet: DemoOutlet;
  readonly startsOn: string;
  readonly endsOn: string;
  /** Agreed price by commodity. */
  readonly prices: ReadonlyMap<string, number>;
}

/** Each outlet has one or two MoU with suppliers of its kota, in turn; where one dominates, most buy from it alone. */
export function demoMous(
  outlets: readonly DemoOutlet[],
  suppliers: readonly DemoSupplier[],
  random: SeededRandom,
): DemoMou[] {
  return outlets.flatMap((outlet, index) => {
    const regency = outlet.village.slice(0, 4);
    const near = suppliers.filter((supplier) => supplier.regencies.includes(regency) && supplier.flaw !== 'RARE');
    const dominant = near.find((supplier) => supplier.flaw === 'DOMINANT' && regency === '3172');
    const inTurn = near[index % near.length] as DemoSupplier;
    const first = dominant && random() < 0.75 ? dominant : inTurn;
    const second = dominant || random() < 0.5 ? null : pick(random, near);
    const rare = suppliers.filter((supplier) => supplier.flaw === 'RARE' && index === 0);
    const partners = second && second !== first ? [first, second] : [first];
    return [...partners, ...rare].map((supplier, at) => mouOf(supplier, outlet, at, random));
  });
}

function mouOf(supplier: DemoSupplier, outlet: DemoOutlet, at: number, random: SeededRandom): DemoMou {
  const level = supplier.flaw === 'OVERPRICED' ? between(random, 1.07, 1.11) : between(random, 0.965, 1.012);
  return {
    mouNo: `MOU-${outlet.registerNo.slice(3)}-${at + 1}`,
    supplier,
    outlet,
    startsOn: '2021-01-01',
    endsOn: at === 1 && random() < 0.08 ? '2021-09-30' : '2021-12-31',
    prices: new Map(DEMO_GOODS.map((good) => [good.commodity, Math.round((good.market * level) / 50) * 50])),
  };
}

export interface DemoLine {
  readonly good: DemoGood;
  readonly ordered: number;
  readonly delivered: number;
  readonly accepted: number;
  readonly price: number;
  readonly labelOk: boolean;
  readonly bundle: boolean;
  readonly replacedAt: string;
}

export interface DemoDelivery {
  readonly deliveryNo: string;
  readonly mou: DemoMou;
  readonly village: RegionCode;
  readonly month: Month;
  readonly orderedOn: string;
  readonly promisedAt: string;
  /** '' when it never came. */
  readonly receivedAt: string;
  readonly lines: readonly DemoLine[];
}

/** One delivery a month under each MoU, a second one for every third. */
export function demoDeliveries(
  mous: readonly DemoMou[],
  months: readonly Month[],
  random: SeededRandom,
): DemoDelivery[] {
  return months.flatMap((month) =>
    mous.flatMap((mou, at) =>
      Array.from({ length: deliveriesOf(mou, month, random) }, (_, nth) =>
        deliveryOf(mou, month, `${at + 1}-${nth + 1}`, random),
      ),
    ),
  );
}

/** A supplier that hardly trades comes once a quarter: too seldom to be rated (SCORING 2.2). */
function deliveriesOf(mou: DemoMou, month: Month, random: SeededRandom): number {
  const usual = random() < 0.33 ? 2 : 1;
  if (mou.supplier.flaw !== 'RARE') return usual;
  return Number(month.slice(5)) % 3 === 0 ? 1 : 0;
}

const day = (month: Month, number: number) => `${month}-${String(Math.min(28, Math.max(1, number))).padStart(2, '0')}`;

function deliveryOf(mou: DemoMou, month: Month, no: string, random: SeededRandom): DemoDelivery {
  const { supplier, outlet } = mou;
  const promised = 4 + Math.floor(random() * 18);
  const late = random() < (supplier.flaw === 'LATE' ? 0.35 : 0.04) ? 1 + Math.floor(random() * 3) : 0;
  const hour = String(8 + Math.floor(random() * 4)).padStart(2, '0');
  const receivedAt = `${day(month, promised + late)} ${hour}:15`;
  const lines = DEMO_GOODS.slice(0, random() < 0.4 ? 3 : 2).map((good) => lineOf(mou, good, receivedAt, random));
  return {
    deliveryNo: `SJ-${month.replace('-', '')}-${no}`,
    mou,
    village: outlet.village,
    month,
    orderedOn: day(month, promised - 3),
    promisedAt: `${day(month, promised)} 17:00`,
    receivedAt: supplier.flaw === 'LATE' && random() < 0.02 ? '' : receivedAt,
    lines,
  };
}

function lineOf(mou: DemoMou, good: DemoGood, receivedAt: string, random: SeededRandom): DemoLine {
  const { supplier, outlet, prices } = mou;
  const ordered = Math.max(5, Math.round((outlet.families * good.perFamily * between(random, 0.3, 0.5)) / 5) * 5);
  const short = supplier.flaw === 'SHORT_WEIGHT' && good.commodity === 'BERAS' ? between(random, 0.94, 0.975) : 1;
  const delivered = Math.floor(ordered * short);
  const isRejected = random() < (supplier.flaw === 'BROKEN_RICE' && good.commodity === 'BERAS' ? 0.25 : 0.02);
  const rejected = isRejected ? Math.ceil(delivered * 0.08) : 0;
  const quick = random() < (supplier.flaw ? 0.5 : 0.92);
  return {
    good,
    ordered,
    delivered,
    accepted: delivered - rejected,
    price: prices.get(good.commodity) ?? good.market,
    labelOk: !(supplier.flaw === 'BROKEN_RICE' && random() < 0.2),
    bundle: supplier.flaw === 'BUNDLES' && random() < 0.7,
    replacedAt: rejected > 0 && quick ? receivedAt.replace(/ \d\d:/, ' 23:') : '',
  };
}
