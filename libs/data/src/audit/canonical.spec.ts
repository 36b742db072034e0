import fc from 'fast-check';
import { canonicalText, changedFields, hashOfText } from './canonical';

describe('canonical form of a value', () => {
  it('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const turned = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalText(turned)).toBe(canonicalText(value));
      }),
    );
  });

  it('reads back as the same value', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        const once = JSON.parse(canonicalText(value) ?? '');
        expect(canonicalText(once)).toBe(canonicalText(value));
      }),
    );
  });

  it('writes whole numbers of any size as digits and moments as UTC', () => {
    expect(canonicalText({ b: 12345678901234567890n, a: new Date(0), c: undefined })).toBe(
      '{"a":"1970-01-01T00:00:00.000Z","b":"12345678901234567890"}',
    );
  });

  it('has no text and no hash for what is not there', () => {
    expect([canonicalText(undefined), canonicalText(null), hashOfText(null)]).toEqual([null, null, null]);
  });

  it('names the fields that changed', () => {
    expect(changedFields({ a: 1, b: { x: 1 }, c: 3 }, { a: 1, b: { x: 2 }, d: 4 })).toEqual(['b', 'c', 'd']);
    expect(changedFields(undefined, { a: 1 })).toEqual(['a']);
  });
});
