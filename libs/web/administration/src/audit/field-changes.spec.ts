import { fieldChanges } from './field-changes';

const changes = (before: unknown, after: unknown) =>
  fieldChanges({
    before: before === undefined ? null : JSON.stringify(before),
    after: after === undefined ? null : JSON.stringify(after),
  });

describe('before and after', () => {
  it('shows the fields that changed and leaves the others out', () => {
    expect(changes({ name: 'Ani', role: 'AUDITOR' }, { name: 'Ani', role: 'KADIS' })).toEqual([
      { field: 'role', before: 'AUDITOR', after: 'KADIS' },
    ]);
  });
  it('shows everything of what is new, and of what is gone', () => {
    expect(changes(undefined, { name: 'Ani' })).toEqual([{ field: 'name', before: null, after: 'Ani' }]);
    expect(changes({ name: 'Ani' }, undefined)).toEqual([{ field: 'name', before: 'Ani', after: null }]);
  });
  it('reads lists, numbers and switches in words, and null as nothing', () => {
    expect(
      changes({ regions: ['3171', '3172'], count: 2, agency: null }, { regions: [], count: 3, agency: 'x' }),
    ).toEqual([
      { field: 'regions', before: '3171, 3172', after: '' },
      { field: 'count', before: '2', after: '3' },
      { field: 'agency', before: null, after: 'x' },
    ]);
  });
  it('has nothing to show for an act without state', () => {
    expect(changes(undefined, undefined)).toEqual([]);
  });
});
