import { randomBytes } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { EXAMPLE_SECRET, SecretsLostError, WeakSecretError, makeOrLoadSecrets } from './secrets';

let folder: string;
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'secrets-'));
});
afterEach(() => fs.rmSync(folder, { recursive: true }));
const file = () => path.join(folder, 'secrets.json');
const fresh = { databaseHasData: false };

describe('keys of the installation (SECURITY §2)', () => {
  it('makes them itself on an empty folder, for its own user only, and finds them again', () => {
    const made = makeOrLoadSecrets(folder, fresh);
    expect([made.auditKey.length, made.sealKey.length, made.cardKey.length]).toEqual([32, 32, 32]);
    expect(new Set([made.auditKey, made.sealKey, made.cardKey].map(String)).size).toBe(3);
    expect(fs.statSync(file()).mode & 0o777).toBe(0o600);
    expect(makeOrLoadSecrets(folder, { databaseHasData: true })).toEqual(made);
    expect(fs.readdirSync(folder)).toEqual(['secrets.json']);
  });

  it('makes other keys in another folder', () => {
    const other = fs.mkdtempSync(path.join(folder, 'b-'));
    expect(makeOrLoadSecrets(other, fresh).auditKey).not.toEqual(makeOrLoadSecrets(folder, fresh).auditKey);
  });

  it('refuses a database that has data but lost its keys, and makes none', () => {
    expect(() => makeOrLoadSecrets(folder, { databaseHasData: true })).toThrow(SecretsLostError);
    expect(fs.existsSync(file())).toBe(false);
  });

  it.each(['', 'not json', '{}', '{"auditKey":"c2hvcnQ="}', 'null'])('refuses a broken file: %s', (text) => {
    fs.writeFileSync(file(), text);
    expect(() => makeOrLoadSecrets(folder, fresh)).toThrow(SecretsLostError);
  });

  it('prefers keys of the environment', () => {
    const env = { MONEV_AUDIT_KEY: randomBytes(36).toString('base64') };
    const keys = makeOrLoadSecrets(folder, { ...fresh, env });
    expect(keys).toEqual(makeOrLoadSecrets(folder, { ...fresh, env }));
    expect(keys.auditKey).not.toEqual(makeOrLoadSecrets(folder, fresh).auditKey);
    expect(keys.sealKey).toEqual(makeOrLoadSecrets(folder, fresh).sealKey);
  });

  it('writes no file when all keys come from the environment', () => {
    const secret = () => randomBytes(36).toString('base64');
    const env = { MONEV_AUDIT_KEY: secret(), MONEV_SEAL_KEY: secret(), MONEV_CARD_KEY: secret() };
    makeOrLoadSecrets(folder, { databaseHasData: true, env });
    expect(fs.readdirSync(folder)).toEqual([]);
  });

  it.each([
    ['shorter than 32 bytes', 'qK3vX9pLm2Zr8TbYw5NdJc7'],
    ['one letter again and again', 'a'.repeat(64)],
    ['the example of our own pages', EXAMPLE_SECRET],
    ['what everybody writes first', 'changeme-changeme-0123456789-abcdefghij'],
  ])('refuses a secret that is %s', (_why, secret) => {
    const start = () => makeOrLoadSecrets(folder, { ...fresh, env: { MONEV_SEAL_KEY: secret } });
    expect(start).toThrow(WeakSecretError);
    expect(start).toThrow('MONEV_SEAL_KEY');
  });
});
