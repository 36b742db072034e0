import { readLevel, writeLevel } from './level';

const IN_A_PROVINCE = ['REGENCY', 'DISTRICT'] as const;

describe('the level of a comparison in the address', () => {
  it('is read when it is one of those offered', () => {
    expect(readLevel(new URLSearchParams('tingkat=kota'), IN_A_PROVINCE)).toBe('REGENCY');
  });
  it('counts as absent where it does not lie inside the region, and where it is no level', () => {
    expect(readLevel(new URLSearchParams('tingkat=kota'), ['DISTRICT', 'VILLAGE'])).toBeNull();
    expect(readLevel(new URLSearchParams('tingkat=dusun'), IN_A_PROVINCE)).toBeNull();
    expect(readLevel(new URLSearchParams(), IN_A_PROVINCE)).toBeNull();
  });
  it('survives a round trip and leaves the rest of the address alone', () => {
    const next = writeLevel(new URLSearchParams('wilayah=31'), 'DISTRICT');
    expect(next.toString()).toBe('wilayah=31&tingkat=kecamatan');
    expect(readLevel(next, IN_A_PROVINCE)).toBe('DISTRICT');
  });
});
