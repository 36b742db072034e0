import { targetLineOf } from './target-line';

describe('the target line of a chart', () => {
  it('stands at the bound of a one-sided target', () => {
    expect(targetLineOf({ targetValue: 95, direction: 'UP' }, 'Target 95')).toEqual({ value: 95, label: 'Target 95' });
    expect(targetLineOf({ targetValue: 0.5, direction: 'DOWN' }, 't')?.value).toBe(0.5);
  });
  it('is not drawn for a band around zero, nor without a target', () => {
    expect(targetLineOf({ targetValue: 2, direction: 'TWO_SIDED' }, 't')).toBeNull();
    expect(targetLineOf({ targetValue: null, direction: 'UP' }, 't')).toBeNull();
  });
});
