import { createHmac } from 'node:crypto';
import * as fc from 'fast-check';
import { CardKeyMaker } from './card-key';

const keyOf = (maker: CardKeyMaker, digits: string): string => {
  const bytes = Buffer.from(`;${digits};`, 'latin1');
  maker.make(bytes, 1, 1 + digits.length);
  return [...maker.key].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
};

describe('card keys (SECURITY §8)', () => {
  it('are HMAC-SHA-256 of the card number, truncated to 128 bits', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ minLength: 1, maxLength: 64 }),
        fc.array(fc.stringMatching(/^[0-9]{12,18}$/), { minLength: 1, maxLength: 5 }),
        (secret, cards) => {
          const maker = new CardKeyMaker(secret);
          for (const card of cards) {
            expect(keyOf(maker, card)).toBe(createHmac('sha256', secret).update(card).digest('hex').slice(0, 32));
          }
        },
      ),
    );
  });

  it('need a secret', () => {
    expect(() => new CardKeyMaker(new Uint8Array(0))).toThrow(RangeError);
  });
});
