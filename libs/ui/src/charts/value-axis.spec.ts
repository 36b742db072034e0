import { valueAxisOf } from './value-axis';

describe('the value axis of a line chart', () => {
  it('is cut, and says so, when all values lie high', () => {
    const axis = valueAxisOf([94.5, 96.1, 97.2]);
    expect(axis).toMatchObject({ cut: true });
    expect(axis?.from).toBeLessThan(94.5);
    expect(axis?.to).toBeGreaterThanOrEqual(97.2);
  });
  it('starts at zero when the values come near it', () => {
    expect(valueAxisOf([1, 40, 100])).toEqual({ from: 0, to: 125, ticks: [0, 25, 50, 75, 100, 125], cut: false });
  });
  it('holds a single value and values that never move', () => {
    const axis = valueAxisOf([12037, 12037]);
    expect(axis?.from).toBeLessThan(12037);
    expect(axis?.to).toBeGreaterThan(12037);
  });
  it('holds negative values', () => {
    const axis = valueAxisOf([-3.2, 1.4]);
    expect(axis?.from).toBeLessThanOrEqual(-3.2);
    expect(axis?.to).toBeGreaterThanOrEqual(1.4);
  });
  it('does not exist without values', () => {
    expect(valueAxisOf([])).toBeNull();
  });
});
