import { parseRegionCode } from '@monev/kernel';
import { type SortOrder } from '@monev/ui';

/** What the address of a register list says. The download takes the same words, so it gets the same rows. */
export interface ListAddress<Status extends string, Sort extends string> {
  readonly region: string | null;
  readonly search: string;
  readonly status: Status | null;
  readonly bank: string | null;
  readonly official: boolean | null;
  readonly sort: Sort | 'NAME';
  readonly descending: boolean;
}

export type AddressPart = 'wilayah' | 'cari' | 'status' | 'bank' | 'resmi' | 'urut' | 'arah';

/** Reads an address; what the list does not know counts as absent, never as an error page. */
export function readListAddress<Status extends string, Sort extends string>(
  params: URLSearchParams,
  known: { readonly statuses: readonly Status[]; readonly sorts: readonly Sort[]; readonly banks: readonly string[] },
): ListAddress<Status, Sort> {
  const official = params.get('resmi');
  return {
    region: parseRegionCode(params.get('wilayah') ?? ''),
    search: params.get('cari')?.trim() ?? '',
    status: known.statuses.find((status) => status === params.get('status')) ?? null,
    bank: known.banks.find((bank) => bank === params.get('bank')) ?? null,
    official: official === 'ya' ? true : official === 'tidak' ? false : null,
    sort: known.sorts.find((sort) => sort === params.get('urut')) ?? 'NAME',
    descending: params.get('arah') === 'turun',
  };
}

/** The address with some parts changed; an empty part goes out, other parameters stay. */
export function writeListAddress(
  params: URLSearchParams,
  change: Partial<Readonly<Record<AddressPart, string>>>,
): URLSearchParams {
  const next = new URLSearchParams(params);
  for (const [part, value] of Object.entries(change)) {
    if (value) next.set(part, value);
    else next.delete(part);
  }
  return next;
}

/** An order of the table as parts of the address. */
export const orderParts = (order: SortOrder) => ({
  urut: order.key,
  arah: order.direction === 'descending' ? 'turun' : '',
});

const DOWNLOADED: readonly AddressPart[] = ['wilayah', 'cari', 'status', 'bank', 'resmi', 'urut', 'arah'];

/** Address of the workbook with the order and the filter of the page. */
export function downloadHref(file: string, params: URLSearchParams, language: 'id' | 'en'): string {
  const asked = new URLSearchParams();
  for (const part of DOWNLOADED) {
    const value = params.get(part);
    if (value) asked.set(part, value);
  }
  if (language === 'en') asked.set('bahasa', 'en');
  const query = asked.toString();
  return query ? `/api/registers/${file}?${query}` : `/api/registers/${file}`;
}
