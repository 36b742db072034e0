import { childBoundaries, hasBoundaries, provinceBoundaries } from './boundaries';

describe('the shipped boundaries', () => {
  it('hold Jakarta at three levels, by official codes', async () => {
    const [kota, kecamatan, kelurahan] = await Promise.all(['31', '3172', '317204'].map(childBoundaries));
    expect(kota?.map(({ code }) => code).toSorted()).toEqual(['3101', '3171', '3172', '3173', '3174', '3175']);
    expect(kecamatan?.every(({ code }) => /^3172\d\d$/.test(code))).toBe(true);
    expect(kelurahan?.length).toBeGreaterThan(3);
  });
  it('hold the 38 provinces, each once, the four of 2022 under their own codes', async () => {
    const provinces = await provinceBoundaries();
    expect(new Set(provinces.map(({ code }) => code)).size).toBe(38);
    expect(provinces.find(({ code }) => code === '96')?.name).toBe('Papua Barat Daya');
    expect(provinces.find(({ code }) => code === '91')?.name).toBe('Papua');
  });
  it('hold nothing inside other provinces, and say so', async () => {
    expect(hasBoundaries('7312')).toBe(false);
    expect(await childBoundaries('7312')).toEqual([]);
    expect(hasBoundaries('3172041001')).toBe(false);
  });
});
