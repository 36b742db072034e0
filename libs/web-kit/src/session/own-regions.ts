import { isWithin, parseRegionCode } from '@monev/kernel';
import { type Session } from './session';

type Whereabouts = Pick<Session, 'homeProvince' | 'suggestedProvince'> & {
  readonly account: { readonly regions: readonly { readonly code: string }[] };
};

/** The region a page looks at: that of the address, else the first own one, else the home province, else the suggested. */
export function regionOf(place: { region: string | null }, session: Whereabouts): string {
  return place.region ?? session.account.regions[0]?.code ?? session.homeProvince?.code ?? session.suggestedProvince;
}

/** Whether a region is within reach: everything for who was given no regions, else the own ones and all below them. */
export function isOwnRegion(code: string, own: readonly { readonly code: string }[]): boolean {
  const region = parseRegionCode(code);
  return own.length === 0 || own.some((one) => region !== null && isWithin(region, parsed(one.code)));
}

/** What a page tells of a region, with the way down to it cut so that it begins at the own region. */
export function fromOwnRegion<
  Told extends { readonly region: { readonly path: readonly { readonly code: string }[] } },
>(told: Told, session: Pick<Whereabouts, 'account'>): Told {
  return { ...told, region: { ...told.region, path: ownPath(told.region.path, session.account.regions) } };
}

/** A path from the province down, cut to begin at the own region: what lies above is not theirs to open. */
export function ownPath<Step extends { readonly code: string }>(
  path: readonly Step[],
  own: readonly { readonly code: string }[],
): readonly Step[] {
  const within = path.filter(({ code }) => isOwnRegion(code, own));
  return within.length > 0 ? within : path.slice(-1);
}

function parsed(code: string) {
  const region = parseRegionCode(code);
  if (!region) throw new Error(`The account holds "${code}", which is no region code.`);
  return region;
}
