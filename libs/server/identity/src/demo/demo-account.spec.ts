import { HmacAuditWriter } from '@monev/data';
import { type TestDatabase, testDatabase } from '@monev/data/testing';
import { localOperator } from '@monev/domain/identity';
import { openDemoAccount } from './demo-account';

describe('the account of the demo province', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase({ audit: new HmacAuditWriter(Buffer.alloc(32, 3)) });
  });
  afterAll(() => test.close());
  const operator = localOperator('spec');

  it('is never made beside real data', async () => {
    await expect(openDemoAccount(test.database, operator)).rejects.toThrow('demo province only');
    expect(await test.asOwner('SELECT 1 FROM users')).toEqual([]);
  });
  it('reads only, and has a new password each time', async () => {
    await test.asOwner('UPDATE installation SET is_demo = true');
    const first = await openDemoAccount(test.database, operator);
    const second = await openDemoAccount(test.database, operator);
    expect(second.email).toBe(first.email);
    expect(second.password).not.toBe(first.password);
    expect(await test.asOwner('SELECT role FROM users')).toEqual([{ role: 'TIKOR_MEMBER' }]);
  });
});
