import { gapsIn } from './gaps';

describe('gaps of a series', () => {
  it('joins neighbouring missing periods into one band', () => {
    expect(gapsIn([1, null, null, 4, null])).toEqual([
      { from: 1, to: 2 },
      { from: 4, to: 4 },
    ]);
  });
  it('does not take zero for missing', () => {
    expect(gapsIn([0, 0])).toEqual([]);
  });
});
