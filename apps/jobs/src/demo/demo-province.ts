import { type Month, type RegionCode, monthOf, monthsOf, period } from '@monev/kernel';
import { apportion } from './apportion';
import { type SeededRandom, between, seededRandom } from './seeded-random';

/** Control totals of DKI Jakarta 2021, as named at the provincial Tikor meeting of 22 September 2021. */
export const DEMO_PROVINCE = { code: '31' as RegionCode, year: 2021, kpm: 206_438 } as const;
const SEED = 20_210_922;

/** Which bank pays in which kabupaten/kota (made up). */
export const BANK_OF_REGENCY: Record<string, string> = {
  '3101': 'BRI',
  '3171': 'BNI',
  '3172': 'MANDIRI',
  '3173': 'BRI',
  '3174': 'BNI',
  '3175': 'MANDIRI',
};
/** Kecamatan whose families redeem late or not at all, so that there is something to see (made up). */
const WEAK_DISTRICTS: Record<string, number> = {
  '317204': -0.075,
  '317201': -0.05,
  '317301': -0.035,
  '317203': -0.03,
  '317506': -0.025,
};
/** Kepulauan Seribu sends no bank report for these months: a gap, never a zero. */
const SILENT = { regency: '3101', months: new Set(['2021-08', '2021-11', '2021-12']) };
/** Month in which the payment list of one kota came late and no bank report exists at all. */
const MISSING_REPORT = { regency: '3175', months: new Set(['2021-02']) };

export interface DemoVillage {
  readonly code: RegionCode;
  readonly population: number;
}

/** One kelurahan in one month. `transacted` null: the bank did not report. */
export interface DemoCount {
  readonly region: RegionCode;
  readonly month: Month;
  readonly bank: string;
  readonly eligible: number;
  readonly transacted: number | null;
}

/** Twelve months of counts per kelurahan; the province's total is the control total in every month. */
export function demoCounts(villages: readonly DemoVillage[]): DemoCount[] {
  const random = seededRandom(SEED);
  const weights = villages.map((village) => Math.max(1, village.population) * between(random, 0.7, 1.3));
  return monthsOf(period(String(DEMO_PROVINCE.year))).flatMap((month, index) => {
    const drifted = weights.map((weight) => weight * (1 + index * between(random, -0.002, 0.002)));
    const families = apportion(DEMO_PROVINCE.kpm, drifted);
    return villages.map((village, at) => {
      const eligible = families[at] ?? 0;
      return {
        region: village.code,
        month,
        bank: BANK_OF_REGENCY[village.code.slice(0, 4)] ?? 'BNI',
        eligible,
        transacted: isSilent(village.code, month) ? null : transactedOf(village.code, index, eligible, random),
      };
    });
  });
}

function isSilent(code: RegionCode, month: Month): boolean {
  return [SILENT, MISSING_REPORT].some((gap) => code.startsWith(gap.regency) && gap.months.has(month));
}

/** Around 96 % redeemed, sinking a little from May, weaker in the named kecamatan. */
function transactedOf(code: RegionCode, monthIndex: number, eligible: number, random: SeededRandom): number {
  const sinking = monthIndex >= 4 ? -0.003 * (monthIndex - 3) : 0;
  const share = 0.97 + sinking + (WEAK_DISTRICTS[code.slice(0, 6)] ?? 0) + between(random, -0.015, 0.012);
  return Math.min(eligible, Math.round(eligible * share));
}

/** Money of one kabupaten/kota in one quarter, in families and whole rupiah. */
export interface DemoStage {
  readonly region: RegionCode;
  readonly firstMonth: Month;
  readonly months: number;
  readonly bank: string;
  readonly allocatedKpm: number;
  readonly disbursedKpm: number;
  readonly redeemedKpm: number;
}

/** Benefit per family and month in the regime of 2020-03 and after (HANDBOOK §2). */
export const DEMO_BENEFIT_RUPIAH = 200_000n;

/** One stage a quarter per kabupaten/kota, its families those of the quarter's first month. */
export function demoStages(counts: readonly DemoCount[]): DemoStage[] {
  const random = seededRandom(SEED + 1);
  const regencies = [...new Set(counts.map((count) => count.region.slice(0, 4)))].sort() as RegionCode[];
  return [1, 4, 7, 10].flatMap((monthNumber) => {
    const firstMonth = monthOf(DEMO_PROVINCE.year, monthNumber);
    return regencies.map((region) => {
      const rows = counts.filter((count) => count.month === firstMonth && count.region.startsWith(region));
      const allocatedKpm = rows.reduce((sum, row) => sum + row.eligible, 0);
      const disbursedKpm = Math.round(
        allocatedKpm * between(random, region === '3172' ? 0.93 : 0.965, region === '3172' ? 0.95 : 0.992),
      );
      const redeemedKpm = Math.round(disbursedKpm * between(random, 0.955, 0.985));
      return { region, firstMonth, months: 3, bank: rows[0]?.bank ?? 'BNI', allocatedKpm, disbursedKpm, redeemedKpm };
    });
  });
}
