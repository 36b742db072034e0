import { regionCode } from './region-code';
import { localDateOf, timeZoneOf } from './time-zone';

describe('time zones of the provinces (HANDBOOK §6)', () => {
  it.each([
    ['3171', 'WIB'],
    ['61', 'WIB'],
    ['62', 'WIB'],
    ['63', 'WITA'],
    ['7312', 'WITA'],
    ['51', 'WITA'],
    ['81', 'WIT'],
    ['96', 'WIT'],
  ])('%s keeps %s', (code, zone) => {
    expect(timeZoneOf(regionCode(code))).toBe(zone);
  });
  it('tells the local day, which differs between zones at one moment', () => {
    const moment = new Date('2021-09-21T16:30:00Z');
    expect(localDateOf(moment, 'WIB')).toBe('2021-09-21');
    expect(localDateOf(moment, 'WITA')).toBe('2021-09-22');
  });
});
