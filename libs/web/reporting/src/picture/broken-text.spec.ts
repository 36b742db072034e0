import { brokenText } from './broken-text';

const letters = (part: string) => part.length;

describe('the lines of a picture', () => {
  it('break between words and are never wider than allowed', () => {
    expect(brokenText('satu dua tiga empat', 9, letters)).toEqual(['satu dua', 'tiga', 'empat']);
  });
  it('leave a word alone that is too long', () => {
    expect(brokenText('ke Tanjungpriok', 5, letters)).toEqual(['ke', 'Tanjungpriok']);
  });
});
