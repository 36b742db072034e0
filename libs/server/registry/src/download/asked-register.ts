import { BANK_AGENT_MOVES, E_WARONG_MOVES, SUPPLIER_MOVES } from '@monev/domain/registry';
import { type RegionCode, parseRegionCode } from '@monev/kernel';
import { BANK_AGENT_SHEET, E_WARONG_SHEET, type RegisterSheet, SUPPLIER_SHEET } from './register-sheets';

/** Parameters of the address, named as on the page; what is given twice or is no text does not narrow. */
export type Asked = Readonly<Record<string, unknown>>;

/** Writes one register, whichever it is. */
export type ServeRegister = <
  Row extends { readonly id: string; readonly regionCode: RegionCode },
  Filter extends object,
  Sort extends string,
>(
  sheet: RegisterSheet<Row, Filter, Sort>,
  filter: Filter,
  order: { readonly sort: Sort; readonly descending: boolean },
) => Promise<void>;

const textOf = (asked: Asked, name: string) => (typeof asked[name] === 'string' ? asked[name] : null);
const oneOf = <Name extends string>(names: readonly Name[], text: string | null) =>
  names.find((name) => name === text) ?? null;
const namesOf = <Name extends string>(moves: Readonly<Record<Name, unknown>>) => Object.keys(moves) as Name[];

const placeAndText = (asked: Asked) => ({
  region: parseRegionCode(textOf(asked, 'wilayah') ?? ''),
  search: textOf(asked, 'cari'),
});
const statusOf = <Status extends string>(asked: Asked, moves: Readonly<Record<Status, unknown>>) =>
  oneOf(namesOf(moves), textOf(asked, 'status'));
const orderOf = <Sort extends string>(asked: Asked, sorts: Readonly<Record<Sort | 'NAME', string>>) => ({
  sort: oneOf(namesOf<Sort | 'NAME'>(sorts), textOf(asked, 'urut')) ?? 'NAME',
  descending: textOf(asked, 'arah') === 'turun',
});
const OFFICIAL: ReadonlyMap<string | null, boolean> = new Map([
  ['ya', true],
  ['tidak', false],
]);

/** By the name of the file: the register with the filter and the order of its page. */
export const REGISTER_FILES: ReadonlyMap<string, (asked: Asked, serve: ServeRegister) => Promise<void>> = new Map([
  [
    'e-warong.xlsx',
    (asked: Asked, serve: ServeRegister) =>
      serve(
        E_WARONG_SHEET,
        { ...placeAndText(asked), status: statusOf(asked, E_WARONG_MOVES), bank: textOf(asked, 'bank') },
        orderOf(asked, E_WARONG_SHEET.list.sorts),
      ),
  ],
  [
    'agen.xlsx',
    (asked: Asked, serve: ServeRegister) =>
      serve(
        BANK_AGENT_SHEET,
        { ...placeAndText(asked), status: statusOf(asked, BANK_AGENT_MOVES), bank: textOf(asked, 'bank') },
        orderOf(asked, BANK_AGENT_SHEET.list.sorts),
      ),
  ],
  [
    'penyedia.xlsx',
    (asked: Asked, serve: ServeRegister) =>
      serve(
        SUPPLIER_SHEET,
        {
          ...placeAndText(asked),
          status: statusOf(asked, SUPPLIER_MOVES),
          isOfficialList: OFFICIAL.get(textOf(asked, 'resmi')) ?? null,
        },
        orderOf(asked, SUPPLIER_SHEET.list.sorts),
      ),
  ],
]);
