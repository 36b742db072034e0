import { type IsoDate } from '@monev/kernel';
import { documentStandingOn } from './document-standing';

const day = (text: string) => text as IsoDate;
const paper = (validUntil: string | null, issuedOn: string | null = '2020-01-01') => ({
  issuedOn: issuedOn as IsoDate | null,
  validUntil: validUntil as IsoDate | null,
});

describe('how a document stands on a day (HANDBOOK 7.6)', () => {
  it.each([
    [null, 'VALID'],
    ['2021-12-22', 'VALID'],
    ['2021-12-21', 'EXPIRING'],
    ['2021-09-22', 'EXPIRING'],
    ['2021-09-21', 'EXPIRED'],
  ] as const)('valid until %s, on 22 September 2021 with 90 days of notice: %s', (until, standing) => {
    expect(documentStandingOn(paper(until), day('2021-09-22'), 90)).toBe(standing);
  });
  it('does not count before it was issued', () => {
    expect(documentStandingOn(paper(null, '2021-10-01'), day('2021-09-22'), 90)).toBe('NOT_YET');
  });
});
