import fc from 'fast-check';
import { passwordFault } from './password-rule';

const surroundings = { personal: ['Siti Rahayu', 'siti@dinsos.example'], commonest: new Set(['correcthorsebattery']) };
const faultOf = (password: string) => passwordFault(password, surroundings);

describe('passwords (SECURITY §2)', () => {
  it('wants 12 to 128 characters, counted as people count them', () => {
    expect(faultOf('kuda menari')).toBe('TOO_SHORT');
    expect(faultOf('kuda menari!')).toBeNull();
    expect(faultOf(`kuda${'pelangi'.repeat(17)}menari`.slice(0, 128))).toBeNull();
    expect(faultOf('kudamenari12'.repeat(11))).toBe('TOO_LONG');
    expect(faultOf('🐎🐎🐎🐎🐎🐎kuda!')).toBe('TOO_SHORT');
  });

  it('asks for no capitals, digits or signs', () => {
    expect(faultOf('gajah melukis hujan')).toBeNull();
  });

  it('refuses a common password in any case', () => {
    expect(faultOf('CorrectHorseBattery')).toBe('COMMON');
  });

  it.each([
    'TikorBansos2026!',
    'sembako-jakarta-1',
    'Operator.Kabupaten.31',
    'siti.rahayu.2026',
    'administrator123456',
    'PasswordTikor#1',
  ])('refuses %s: our own words are what everybody tries first', (password) => {
    expect(faultOf(password)).toBe('OWN_WORDS');
  });

  it('refuses the same few characters again and again', () => {
    expect(faultOf('abababababab')).toBe('REPEATED');
  });

  it('keeps a sentence that has one own word in it', () => {
    expect(faultOf('kuda tikor menari biru')).toBeNull();
  });

  it('never accepts what is too short or too long', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (password) => {
        const length = [...password].length;
        if (length < 12 || length > 128) expect(faultOf(password)).not.toBeNull();
      }),
    );
  });
});
