import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ListedActors } from '@monev/domain/intake';
import { period, regionCode } from '@monev/kernel';
import { FIXTURES, realRegions } from '../testing/real-regions';
import { readReading } from './read-reading';

interface Planted {
  readonly period: string | null;
  readonly errors: readonly { readonly sheet: string; readonly cell: string; readonly code: string }[];
}

const MESSY = join(FIXTURES, 'messy');
const expected = JSON.parse(readFileSync(join(MESSY, 'expected.json'), 'utf8')) as Record<string, Planted>;
const regions = realRegions();
const actors = new ListedActors({
  eWarongs: [['EW-0001', regionCode('3171011001')]],
  bankAgents: [],
  suppliers: [['9120200000001', { supplierNo: '9120200000001', regionCode: regionCode('31') }]],
  mous: [],
  foods: ['BERAS'],
});

const placed = ({ sheet, cell, code }: { sheet: string; cell: string; code: string }) => `${sheet}!${cell} ${code}`;

describe('forty errors planted in five messy files', () => {
  it('are forty', () => {
    const errors = Object.values(expected).flatMap((file) => file.errors);
    expect([Object.keys(expected).length, errors.length]).toEqual([5, 40]);
  });

  it.each(Object.keys(expected))(
    '%s: every one is reported by sheet, cell and code, and nothing else is',
    async (name) => {
      const planted = expected[name] as Planted;
      const reading = await readReading(readFileSync(join(MESSY, name)), {
        regions,
        actors,
        fileName: name,
        period: planted.period === null ? null : period(planted.period),
      });
      const alarms = reading.problems.filter(({ severity }) => severity !== 'NOTE');
      const reported = alarms.map(({ sheet, column, row, code }) => placed({ sheet, cell: `${column}${row}`, code }));
      expect(reported.sort()).toEqual(planted.errors.map(placed).sort());
      expect(reading.refused).toBe(false);
    },
  );
});
