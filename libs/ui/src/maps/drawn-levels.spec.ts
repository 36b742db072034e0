import { firstLevelInside, levelsInside } from './drawn-levels';

describe('the level at which the inside of a region is compared', () => {
  it('is kecamatan first for Jakarta and for every kota', () => {
    expect(firstLevelInside({ code: '31', level: 'PROVINCE' })).toBe('DISTRICT');
    expect(firstLevelInside({ code: '3172', level: 'REGENCY' })).toBe('DISTRICT');
  });
  it('is kabupaten first where kecamatan cannot be drawn', () => {
    expect(firstLevelInside({ code: '73', level: 'PROVINCE' })).toBe('REGENCY');
  });
  it('does not exist below a kelurahan', () => {
    expect(firstLevelInside({ code: '3172041001', level: 'VILLAGE' })).toBeNull();
    expect(levelsInside({ level: 'VILLAGE' })).toEqual([]);
  });
});
