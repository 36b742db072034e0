import { SignInBusyError } from '../errors/sign-in-errors';
import { PasswordHasher } from './password-hasher';

jest.setTimeout(60_000);
const hasher = new PasswordHasher();

describe('password hashing (SECURITY §2)', () => {
  it('is argon2id with a salt of its own each time', async () => {
    const [one, two] = [await hasher.hash('kuda menari biru'), await hasher.hash('kuda menari biru')];
    expect(one).toMatch(/^\$argon2id\$v=19\$m=32768,t=2,p=1\$/);
    expect(two).not.toBe(one);
    expect(await hasher.verify(one, 'kuda menari biru')).toBe(true);
    expect(await hasher.verify(one, 'kuda menari merah')).toBe(false);
  });

  it('says no where there is no hash, whatever the password', async () => {
    expect(await hasher.verify(null, 'nobody has this password')).toBe(false);
  });

  it('sends people away when the line is full, and goes on afterwards', async () => {
    const crowd = await Promise.allSettled(Array.from({ length: 80 }, () => hasher.verify(null, 'x')));
    const away = crowd.filter((one) => one.status === 'rejected');
    expect(away).toHaveLength(80 - 62);
    expect(away.every((one) => one.reason instanceof SignInBusyError)).toBe(true);
    expect(await hasher.verify(null, 'x')).toBe(false);
  });
});
