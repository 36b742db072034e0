import { targetLineOf } from './target-line';

const definition = (eng: string, direction: 'UP' | 'DOWN' | 'TWO_SIDED') => ({
  target: { idn: eng.replace('.', ','), eng },
  direction,
});

describe('the target line of a chart', () => {
  it('stands at the bound of a one-sided target', () => {
    expect(targetLineOf(definition('≥ 95%', 'UP'), 'Target 95')).toEqual({ value: 95, label: 'Target 95' });
    expect(targetLineOf(definition('≤ 0.5%', 'DOWN'), 't')?.value).toBe(0.5);
  });
  it('is not drawn for a band around zero, nor without a target', () => {
    expect(targetLineOf(definition('± 2%', 'TWO_SIDED'), 't')).toBeNull();
    expect(targetLineOf({ target: null, direction: 'UP' }, 't')).toBeNull();
  });
});
