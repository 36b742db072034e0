import { seal, unseal } from './sealing';

const key = Buffer.alloc(32, 1);

describe('sealed secrets', () => {
  it('open with the key and the context they were sealed with', () => {
    expect(unseal(key, seal(key, 'JBSWY3DPEHPK3PXP', 'totp u-1'), 'totp u-1')).toBe('JBSWY3DPEHPK3PXP');
  });

  it('never look alike twice and hold nothing readable', () => {
    const [one, two] = [seal(key, 'JBSWY3DPEHPK3PXP', 'x'), seal(key, 'JBSWY3DPEHPK3PXP', 'x')];
    expect(one.equals(two)).toBe(false);
    expect(one.includes('JBSWY3DPEHPK3PXP')).toBe(false);
  });

  it('do not open for another row, with another key, or when changed', () => {
    const sealed = seal(key, 'JBSWY3DPEHPK3PXP', 'totp u-1');
    expect(() => unseal(key, sealed, 'totp u-2')).toThrow();
    expect(() => unseal(Buffer.alloc(32, 2), sealed, 'totp u-1')).toThrow();
    const changed = Buffer.from(sealed);
    changed[changed.length - 1] = (changed[changed.length - 1] as number) ^ 1;
    expect(() => unseal(key, changed, 'totp u-1')).toThrow();
  });
});
