import { isoDate } from '@monev/kernel';
import { targetText } from './threshold';

describe('the target in words', () => {
  const set = (green: string) => ({ validFrom: isoDate('2021-01-01'), green, amber: '5', source: 'usulan' });

  it('says the green boundary with its direction and the decimal sign of the language', () => {
    expect(targetText('UP', 'PERCENT', set('95'))).toEqual({ id: '≥ 95%', en: '≥ 95%' });
    expect(targetText('DOWN', 'PERCENT', set('0.5'))).toEqual({ id: '≤ 0,5%', en: '≤ 0.5%' });
    expect(targetText('TWO_SIDED', 'PERCENT', set('2'))).toEqual({ id: '± 2%', en: '± 2%' });
    expect(targetText('TWO_SIDED', 'PERCENT', set('0'))).toEqual({ id: '0%', en: '0%' });
    expect(targetText('DOWN', 'RATIO', set('250'))).toEqual({ id: '≤ 250', en: '≤ 250' });
  });

  it('has none for plain information', () => {
    expect(targetText('NONE', 'FAMILY', null)).toBeNull();
    expect(targetText('UP', 'PERCENT', null)).toBeNull();
  });
});
