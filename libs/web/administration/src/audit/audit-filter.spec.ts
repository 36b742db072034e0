import { exportHref, filterOf, readWish, writeWish } from './audit-filter';

const wish = readWish(
  new URLSearchParams('pelaku=Ratna&tindakan=account.change&wilayah=31.71&dari=2026-03-01&sampai=2026-03-31'),
);

describe('what an auditor looks for', () => {
  it('stands in the address, so that it can be sent on', () => {
    expect(readWish(writeWish(wish))).toEqual(wish);
    expect(wish.region).toBe('3171');
  });
  it('asks for whole days in Jakarta, the last one too', () => {
    expect(filterOf(wish)).toEqual({
      actorName: 'Ratna',
      action: 'account.change',
      region: '3171',
      from: '2026-02-28T17:00:00.000Z',
      until: '2026-03-31T17:00:00.000Z',
    });
  });
  it('is the same for the file', () => {
    expect(exportHref(wish)).toBe(
      '/api/audit/export.csv?actorName=Ratna&action=account.change&region=3171&from=2026-02-28T17%3A00%3A00.000Z&until=2026-03-31T17%3A00%3A00.000Z',
    );
  });
  it('takes what is no region and no day for absent', () => {
    expect(filterOf(readWish(new URLSearchParams('wilayah=x&dari=kemarin&sampai=2026-13-40')))).toEqual({});
  });
});
