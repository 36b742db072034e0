import { parse } from 'graphql';
import { DOCUMENT_LIMITS, exceededLimit } from './document-limits';

const check = (source: string, variables: Record<string, unknown> = {}) =>
  exceededLimit(parse(source), DOCUMENT_LIMITS, variables);
const nested = (levels: number) => '{ a '.repeat(levels) + '}'.repeat(levels);

describe('limits on a GraphQL document (SECURITY §4)', () => {
  it('lets an ordinary page through', () => {
    expect(check('query Overview { overview(region: "31") { tiles { value { value status } } } }')).toBeNull();
  });
  it('allows ten levels and refuses eleven', () => {
    expect(check(nested(10))).toBeNull();
    expect(check(nested(11))).toBe('depth');
  });
  it('allows fifteen aliases and refuses sixteen, also when they hide in a fragment', () => {
    const aliases = (count: number) => Array.from({ length: count }, (_, index) => `a${index}: a`).join(' ');
    expect(check(`{ ${aliases(15)} }`)).toBeNull();
    expect(check(`{ ${aliases(16)} }`)).toBe('aliases');
    expect(check(`{ ...F ...F } fragment F on Query { ${aliases(8)} }`)).toBe('aliases');
  });
  it('counts fields after every fragment is written out', () => {
    const levels = Array.from(
      { length: 8 },
      (_, level) => `fragment F${level} on Query { ...F${level + 1} ...F${level + 1} ...F${level + 1} }`,
    );
    expect(check(`{ ...F0 } ${levels.join(' ')} fragment F8 on Query { a }`)).toBe('fields');
  });
  it('refuses a circle of fragments', () => {
    expect(check('{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }')).toBe('depth');
  });
  it('refuses a second operation', () => {
    expect(check('query A { a } query B { b }')).toBe('operations');
  });
  it('refuses twenty-one directives', () => {
    expect(check(`{ a ${'@include(if: true) '.repeat(21)} }`)).toBe('directives');
  });
  it('multiplies what a page holds by its size, also when a variable gives it', () => {
    expect(check('{ list(first: 100) { a b c } }')).toBeNull();
    expect(check('{ list(first: 100) { inner(first: 100) { a } } }')).toBe('cost');
    expect(check('query Q($n: Int) { list(first: $n) { a b } }', { n: 600 })).toBe('cost');
  });
  it('weighs a fragment bomb in no time', () => {
    const levels = Array.from(
      { length: 60 },
      (_, level) => `fragment F${level} on Query { x { ...F${level + 1} ...F${level + 1} } }`,
    );
    const started = performance.now();
    expect(check(`{ ...F0 } ${levels.join(' ')} fragment F60 on Query { a }`)).toBe('depth');
    expect(performance.now() - started).toBeLessThan(200);
  });
});
