import { type AccountWish, faultsOf, fitsReach, NEW_ACCOUNT, withRole } from './account-wish';

const words = { emailNeeded: 'email', nameNeeded: 'name', roleNeeded: 'role', regionNeeded: 'regions' };
const complete: AccountWish = { ...NEW_ACCOUNT, email: 'a@b.example', name: 'Ani', role: 'AUDITOR' };
const missingIn = (wish: AccountWish) => faultsOf(wish, words).flatMap((fault) => fault?.field ?? []);

describe('what an account needs', () => {
  it('is an address, a name and a role', () => {
    expect(missingIn(NEW_ACCOUNT)).toEqual(['email', 'name', 'role']);
    expect(missingIn(complete)).toEqual([]);
  });
  it('is a region too, for operators and assistants', () => {
    expect(missingIn({ ...complete, role: 'REGENCY_OPERATOR' })).toEqual(['regions']);
    expect(missingIn({ ...complete, role: 'DISTRICT_ASSISTANT', regions: ['317101'] })).toEqual([]);
  });
  it('is a region of the level that the role works at', () => {
    expect([fitsReach('3171', 'REGENCIES'), fitsReach('317101', 'REGENCIES'), fitsReach('31', 'REGENCIES')]).toEqual([
      true,
      false,
      false,
    ]);
    expect([fitsReach('317101', 'DISTRICTS'), fitsReach('3171', 'ALL'), fitsReach('x', 'DISTRICTS')]).toEqual([
      true,
      false,
      false,
    ]);
  });
  it('loses regions that do not fit when the role changes', () => {
    const operator: AccountWish = { ...complete, role: 'REGENCY_OPERATOR', regions: ['3171'] };
    expect(withRole(operator, 'SECRETARIAT').regions).toEqual([]);
    expect(withRole(operator, 'REGENCY_OPERATOR').regions).toEqual(['3171']);
  });
});
