import { boundariesWithin, provinceBoundaries } from './boundaries';
import { hasBoundaries } from './drawn-levels';

describe('the shipped boundaries', () => {
  it('hold Jakarta at three levels, by official codes', async () => {
    const [kota, kecamatan, kelurahan] = await Promise.all([
      boundariesWithin('31', 'REGENCY'),
      boundariesWithin('3172', 'DISTRICT'),
      boundariesWithin('317204', 'VILLAGE'),
    ]);
    expect(kota?.map(({ code }) => code).toSorted()).toEqual(['3101', '3171', '3172', '3173', '3174', '3175']);
    expect(kecamatan?.every(({ code }) => /^3172\d\d$/.test(code))).toBe(true);
    expect(kelurahan?.length).toBeGreaterThan(3);
  });
  it('hold the 44 kecamatan of the whole province too, the two of the islands among them', async () => {
    const kecamatan = await boundariesWithin('31', 'DISTRICT');
    expect(new Set(kecamatan.map(({ code }) => code)).size).toBe(44);
    expect(kecamatan.filter(({ code }) => code.startsWith('3101'))).toHaveLength(2);
  });
  it('hold the 38 provinces, each once, the four of 2022 under their own codes', async () => {
    const provinces = await provinceBoundaries();
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(38);
    expect(provinces.find(({ code }) => code === '96')?.name).toBe('Papua Barat Daya');
    expect(provinces.find(({ code }) => code === '91')?.name).toBe('Papua');
  });
  it('hold nothing inside other provinces, and say so', async () => {
    expect(hasBoundaries('7312')).toBe(false);
    expect(await boundariesWithin('7312', 'DISTRICT')).toEqual([]);
  });
});
