import { type PerformanceRowsQuery } from '@monev/contracts';
import { type Ui } from '@monev/ui';

type Column = PerformanceRowsQuery['indicatorRows']['columns'][number];

/** A cell as people here read it; numbers with their groups, days and moments in words. */
export function cellText(
  value: string,
  { kind, names }: Pick<Column, 'kind' | 'names'>,
  { formats, said }: Pick<Ui, 'formats' | 'said'>,
  words: { readonly yes: string; readonly no: string },
): string {
  switch (kind) {
    case 'NUMBER':
      return formats.number(Number(value), Number.isInteger(Number(value)) ? 0 : 2);
    case 'RUPIAH':
      return formats.number(Number(value));
    case 'PERCENT':
      return formats.number(Number(value), 2);
    case 'KILOGRAM':
      return formats.number(Number(value), Number.isInteger(Number(value)) ? 0 : 1);
    case 'DAY':
      return formats.day(value);
    case 'MOMENT': {
      const [day = '', clock = ''] = value.split('T');
      return `${formats.day(day)}, ${clock.replace(':', '.')}`;
    }
    case 'PERIOD':
      return formats.period(value);
    case 'YES_NO':
      return value === 'true' ? words.yes : words.no;
    case 'CODE': {
      const named = names.find(({ code }) => code === value);
      return named ? said(named.name) : value;
    }
    case 'TEXT':
      return value;
  }
}
