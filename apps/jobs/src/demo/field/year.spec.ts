import { type RegionCode } from '@monev/kernel';
import { seed } from '../actors/actors-of-a-year';
import { demoOutlets } from '../actors/outlets';
import { demoSuppliers } from '../actors/suppliers';
import { demoMous } from '../actors/trade';
import { demoCourse, demoVisits } from './year';

const VILLAGES = Array.from({ length: 250 }, (_, at) => ({
  code: `317${1 + (at % 5)}01${1001 + Math.floor(at / 5)}` as RegionCode,
  population: 40_000,
}));
const visits = () => {
  const outlets = demoOutlets(VILLAGES, seed(1));
  return demoVisits(outlets, demoMous(outlets, demoSuppliers(seed(3)), seed(4)), seed(21));
};

describe('a year of visits in the demo province', () => {
  it('is the same on every machine', () => {
    expect(visits()).toEqual(visits());
  });
  it('sees each of the 253 e-warong two to four times, on the monitoring days of a month', () => {
    const seen = new Map<string, number>();
    for (const { outlet } of visits()) seen.set(outlet.registerNo, (seen.get(outlet.registerNo) ?? 0) + 1);
    expect(seen.size).toBe(253);
    expect(Math.min(...seen.values())).toBe(2);
    expect(Math.max(...seen.values())).toBe(4);
    expect(visits().every(({ day }) => Number(day.slice(8)) >= 10 && Number(day.slice(8)) <= 25)).toBe(true);
  });
  it('comes twice within a quarter to most, in different months, so that they can be rated', () => {
    const byQuarter = new Map<string, string[]>();
    for (const { outlet, day } of visits()) {
      const key = `${outlet.registerNo} ${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
      byQuarter.set(key, [...(byQuarter.get(key) ?? []), day.slice(0, 7)]);
    }
    const twice = [...byQuarter].filter(([, months]) => months.length === 2);
    expect(new Set(twice.map(([key]) => key.split(' ')[0])).size).toBeGreaterThan(100);
    expect(twice.every(([, months]) => new Set(months).size === 2)).toBe(true);
    expect(Math.max(...[...byQuarter.values()].map(({ length }) => length))).toBe(2);
  });
  it('finds nothing on about three visits in four', () => {
    const all = visits();
    const sound = all.filter(({ flaw }) => flaw === null).length / all.length;
    expect(sound).toBeGreaterThan(0.65);
    expect(sound).toBeLessThan(0.85);
  });
  it('comes upon the bundles of the one supplier that delivers them, and nowhere else', () => {
    const bundled = visits().filter(({ flaw }) => flaw === 'BUNDLES_CAME');
    expect(bundled.length).toBeGreaterThan(1);
    expect(bundled.every(({ suppliers }) => suppliers.some(({ flaw }) => flaw === 'BUNDLES'))).toBe(true);
  });
  it('never closes before it was done, nor does before it was given out', () => {
    const random = seed(22);
    for (let nth = 0; nth < 200; nth += 1) {
      const { confirmed, given, done, closed } = demoCourse(random);
      const days = [confirmed, given, done, closed];
      const reached = days.filter((day) => day !== null);
      expect(days.slice(reached.length).every((day) => day === null)).toBe(true);
      expect(reached).toEqual([...reached].sort((a, b) => a - b));
    }
  });
});
