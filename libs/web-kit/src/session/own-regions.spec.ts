import { fromOwnRegion, isOwnRegion, ownPath, regionOf } from './own-regions';

const PATH = [
  { code: '31', name: 'DKI Jakarta' },
  { code: '3171', name: 'Jakarta Pusat' },
  { code: '317101', name: 'Gambir' },
];
const own = [{ code: '3171' }];
const session = {
  homeProvince: { code: '31', name: 'DKI Jakarta', level: 'PROVINCE' as const },
  suggestedProvince: '31',
};

describe('the regions of an account', () => {
  it('decide where pages open: the own region before the home province', () => {
    expect(regionOf({ region: null }, { ...session, account: { regions: own } })).toBe('3171');
    expect(regionOf({ region: null }, { ...session, account: { regions: [] } })).toBe('31');
    expect(regionOf({ region: '317101' }, { ...session, account: { regions: own } })).toBe('317101');
  });
  it('fall back to the suggested province of an installation without a home', () => {
    expect(regionOf({ region: null }, { homeProvince: null, suggestedProvince: '73', account: { regions: [] } })).toBe(
      '73',
    );
  });
  it('reach over all that lies below them and nothing beside', () => {
    expect(['3171', '317101', '3171011001', '31', '3172', '31710'].map((code) => isOwnRegion(code, own))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  it('are everything for who works for the whole province', () => {
    expect(isOwnRegion('73', [])).toBe(true);
  });
  it('cut the way down so that it begins at the own region', () => {
    expect(ownPath(PATH, own).map(({ code }) => code)).toEqual(['3171', '317101']);
    expect(ownPath(PATH, [])).toEqual(PATH);
  });
  it('change nothing else of what a page tells', () => {
    const told = { headline: 'x', region: { code: '317101', path: PATH } };
    expect(fromOwnRegion(told, { account: { regions: own } })).toEqual({
      headline: 'x',
      region: { code: '317101', path: PATH.slice(1) },
    });
  });
  it('leave the page itself on the way even where it lies outside', () => {
    expect(ownPath(PATH.slice(0, 1), own)).toEqual([PATH[0]]);
  });
});
