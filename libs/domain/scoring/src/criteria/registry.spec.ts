import { CRITICAL_FAILURE_CODES } from '@monev/kernel';
import { firstEdition } from '../parameters/first-edition.parameters';
import { keysOf } from './criterion';
import { CRITERIA, MODELS } from './registry';

describe('the criteria registry', () => {
  it('has each code once', () => {
    const codes = CRITERIA.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toHaveLength(22);
  });

  it('speaks both languages', () => {
    const models = Object.values(MODELS);
    const texts = [
      ...models.map(({ name }) => name),
      ...models.flatMap(({ aspects }) => aspects.map(({ name }) => name)),
      ...CRITERIA.flatMap(({ name, evidence }) => [name, evidence]),
    ];
    for (const { id, en } of texts) {
      expect(id).not.toBe('');
      expect(en).not.toBe('');
    }
  });

  it('puts every criterion into an aspect of its model, and every aspect has criteria', () => {
    for (const { aspects, criteria } of Object.values(MODELS)) {
      expect(new Set(criteria.map(({ aspect }) => aspect))).toEqual(new Set(aspects.map(({ code }) => code)));
    }
  });

  it('gives every critical failure to one model, with a cap', () => {
    const given = Object.values(MODELS).flatMap(({ criticalFailures }) => criticalFailures);
    expect([...given].sort()).toEqual([...CRITICAL_FAILURE_CODES].sort());
    expect(Object.keys(firstEdition.caps).sort()).toEqual([...CRITICAL_FAILURE_CODES].sort());
  });

  it('reads confidence from counts that its criteria read', () => {
    for (const model of Object.values(MODELS)) {
      const keys = model.criteria.flatMap(({ measure }) => keysOf(measure));
      for (const key of [model.inspectedKey, model.sitesKey, model.deliveriesKey]) {
        if (key !== null) expect(keys).toContain(key);
      }
    }
  });
});
