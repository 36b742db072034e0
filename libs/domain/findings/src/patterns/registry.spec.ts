import { CRITICAL_FAILURE_CODES, SIX_T, type SixT } from '@monev/kernel';
import { FINDING_PATTERNS, findPattern, getPattern } from './registry';

describe('patterns FP-01..FP-18 (HANDBOOK §9)', () => {
  it('are eighteen, each once, in order', () => {
    const expected = Array.from({ length: 18 }, (_, index) => `FP-${String(index + 1).padStart(2, '0')}`);
    expect(FINDING_PATTERNS.map((pattern) => pattern.code)).toEqual(expected);
  });

  it('count under the T that the handbook gives them', () => {
    const bySixT: Record<SixT, string[]> = {
      TARGET: ['FP-17', 'FP-18'],
      AMOUNT: ['FP-05', 'FP-11', 'FP-16'],
      PRICE: ['FP-03', 'FP-10', 'FP-14'],
      QUALITY: ['FP-01', 'FP-04', 'FP-12', 'FP-13'],
      TIME: ['FP-06'],
      ADMINISTRATION: ['FP-02', 'FP-07', 'FP-08', 'FP-09', 'FP-15'],
    };
    for (const sixT of SIX_T) {
      expect(FINDING_PATTERNS.filter((pattern) => pattern.sixT === sixT).map((pattern) => pattern.code)).toEqual(
        bySixT[sixT],
      );
    }
  });

  it('have a name and a follow-up in both languages, and a source', () => {
    for (const { name, followUp, sources } of FINDING_PATTERNS) {
      expect([name.id, name.en, followUp.id, followUp.en].every((text) => text.length > 5)).toBe(true);
      expect(name.id).not.toBe(name.en);
      expect(sources.length).toBeGreaterThan(0);
    }
  });

  it('offer the critical failures of SCORING: every code but CF6 and CF5R has a pattern', () => {
    const offered = new Set(FINDING_PATTERNS.flatMap((pattern) => pattern.criticalFailures));
    expect(CRITICAL_FAILURE_CODES.filter((code) => !offered.has(code))).toEqual(['CF5R', 'CF6']);
  });

  it('says null or throws for an unknown code', () => {
    expect(findPattern('FP-99')).toBeNull();
    expect(() => getPattern('FP-99')).toThrow('FP-99');
    expect(getPattern('FP-06').sixT).toBe('TIME');
  });
});
