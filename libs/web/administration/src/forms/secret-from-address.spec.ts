import { secretFromAddress } from './secret-from-address';

const open = (address: string) => history.pushState(null, '', address);

describe('the secret of a link', () => {
  it('leaves the address at once, and stays known to its page', () => {
    open('/awal?x=1#rahasia_1-2');
    expect(secretFromAddress()).toBe('rahasia_1-2');
    expect(location.href).toMatch(/\/awal\?x=1$/);
    expect(secretFromAddress()).toBe('rahasia_1-2');
  });
  it('is not known to another page', () => {
    open('/awal#rahasia');
    secretFromAddress();
    open('/undangan');
    expect(secretFromAddress()).toBeNull();
  });
});
