import { type RegionCode } from '@monev/kernel';
import { kpmFiles } from './demo-files';
import { DEMO_PROVINCE, demoCounts, demoStages } from './demo-province';

const villages = ['3101011001', '3171011001', '3172041001', '3173011001', '3174011001', '3175061001'].map(
  (code, index) => ({
    code: code as RegionCode,
    population: 10_000 + 7_000 * index,
  }),
);
const counts = demoCounts(villages);

describe('the demo province', () => {
  it('holds exactly the control total of families in every month', () => {
    const months = [...new Set(counts.map((count) => count.month))];
    expect(months).toHaveLength(12);
    for (const month of months) {
      const total = counts.filter((count) => count.month === month).reduce((sum, count) => sum + count.eligible, 0);
      expect(total).toBe(DEMO_PROVINCE.kpm);
    }
  });
  it('is the same province every time it is made', () => {
    expect(demoCounts(villages)).toEqual(counts);
  });
  it('never has more families redeeming than registered', () => {
    expect(counts.every((count) => count.transacted === null || count.transacted <= count.eligible)).toBe(true);
  });
  it('leaves gaps where nobody reported, and writes no zero for them', () => {
    expect(counts.some((count) => count.transacted === null)).toBe(true);
    const august = kpmFiles(counts).find((file) => file.name === 'contoh_laporan_bank_2021-08.csv');
    expect(august?.text).not.toContain('3101011001');
  });
  it('allocates, disburses and redeems in that order of size', () => {
    for (const stage of demoStages(counts)) {
      expect(stage.allocatedKpm).toBeGreaterThanOrEqual(stage.disbursedKpm);
      expect(stage.disbursedKpm).toBeGreaterThanOrEqual(stage.redeemedKpm);
    }
  });
});
