import { useQuery } from '@apollo/client/react';
import { ListRegionDocument } from '@monev/contracts';
import { isOwnRegion, regionOf, useSession } from '@monev/web-kit';
import { type Place } from './list-filters.view';

export interface ListRegion {
  /** Name of the region the list is about; '' until it is known. */
  readonly name: string;
  /** The widest region of the account: what "all" means. */
  readonly widest: string;
  readonly regencies: { readonly chosen: string; readonly all: readonly Place[] } | null;
  readonly districts: { readonly chosen: string; readonly all: readonly Place[] } | null;
}

/** The region of a register list, and the kota and kecamatan that can be chosen within reach of the account. */
export function useListRegion(asked: string | null): ListRegion {
  const session = useSession();
  const widest = regionOf({ region: null }, session);
  const region = asked ?? widest;
  const wide = useQuery(ListRegionDocument, { variables: { code: widest } }).data?.region ?? null;
  const here = useQuery(ListRegionDocument, { variables: { code: region } }).data?.region ?? null;
  const regency = here?.path.find(({ level }) => level === 'REGENCY') ?? null;
  const inRegency = useQuery(ListRegionDocument, {
    variables: { code: regency?.code ?? '' },
    skip: regency === null,
  }).data?.region;
  const district = here?.path.find(({ level }) => level === 'DISTRICT') ?? null;
  const own = ({ code }: Place) => isOwnRegion(code, session.account.regions);
  return {
    name: here?.name ?? '',
    widest,
    regencies: wide?.level === 'PROVINCE' ? { chosen: regency?.code ?? '', all: wide.children.filter(own) } : null,
    districts:
      inRegency && wide?.level !== 'DISTRICT'
        ? { chosen: district?.code ?? '', all: inRegency.children.filter(own) }
        : null,
  };
}
