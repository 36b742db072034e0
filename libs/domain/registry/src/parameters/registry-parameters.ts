import { type IsoDate, type RegionCode, isWithin, isoDate, regionCode } from '@monev/kernel';

/** Whether a supplier must hold an MoU: sources contradict each other, so it is set by region and time (HANDBOOK 8.1). */
export type MouPolicy = 'REQUIRED' | 'ALLOWED' | 'DISCOURAGED';

interface ParameterValues {
  /** Families one e-warong serves at most (BR-11). */
  readonly maxKpmPerEWarong: number;
  /** Calendar days from receipt to payment where no MoU says otherwise (BR-15). */
  readonly paymentTermDays: number;
  readonly mouPolicy: MouPolicy;
  /** Days before its last day that a document of a supplier is said to end. */
  readonly documentNoticeDays: number;
  /** Interviews that a very large area needs: ±10 points at 95% (IND-MON-07). */
  readonly sampleBase: number;
}
export type ParameterName = keyof ParameterValues;

/** How sure the source of a value is: told by a source, from memory of one (recalled), or set by the team (proposal). */
export type ParameterStanding = 'SOURCED' | 'RECALLED' | 'PROPOSAL';

interface DatedParameter<Name extends ParameterName> {
  readonly name: Name;
  readonly value: ParameterValues[Name];
  readonly from: IsoDate;
  /** Only for this region and below; null for the country. */
  readonly region: RegionCode | null;
  readonly source: string;
  readonly standing: ParameterStanding;
}
/** One value of one parameter, since a day and in a region. */
export type RegistryParameter = { [Name in ParameterName]: DatedParameter<Name> }[ParameterName];

/** What the program brings along; later values are kept in the database (`datedParameters` of the data floor). */
export const REGISTRY_PARAMETERS: readonly RegistryParameter[] = [
  {
    ...{ name: 'maxKpmPerEWarong', value: 250, from: isoDate('2017-01-01'), region: null },
    ...{ source: 'BR-11 [R11]', standing: 'SOURCED' },
  },
  {
    ...{ name: 'paymentTermDays', value: 7, from: isoDate('2017-01-01'), region: null },
    ...{ source: 'BR-15, S2 [D2]', standing: 'SOURCED' },
  },
  {
    ...{ name: 'documentNoticeDays', value: 90, from: isoDate('2017-01-01'), region: null },
    ...{ source: 'HANDBOOK 7.6', standing: 'PROPOSAL' },
  },
  {
    ...{ name: 'sampleBase', value: 96, from: isoDate('2017-01-01'), region: null },
    ...{ source: 'INDICATORS L (IND-MON-07)', standing: 'PROPOSAL' },
  },
  {
    ...{ name: 'mouPolicy', value: 'ALLOWED', from: isoDate('2017-01-01'), region: null },
    ...{ source: 'HANDBOOK 8.1', standing: 'PROPOSAL' },
  },
  {
    ...{ name: 'mouPolicy', value: 'REQUIRED', from: isoDate('2018-09-25'), region: regionCode('1274') },
    ...{ source: 'aturan S1 rapat Tanjungbalai [D2]', standing: 'SOURCED' },
  },
  {
    ...{ name: 'mouPolicy', value: 'DISCOURAGED', from: isoDate('2022-01-01'), region: regionCode('3203') },
    source: 'Bupati Cianjur melarang perjanjian itu pada Januari 2022 (HANDBOOK 8.1)',
    standing: 'SOURCED',
  },
];

/**
 * The value in force on a day in a region: the narrower region wins, then the later start, then what was entered last.
 * @throws {RangeError} before any.
 */
export function registryParameter<Name extends ParameterName>(
  name: Name,
  day: IsoDate,
  region: RegionCode | null,
  parameters: readonly RegistryParameter[] = REGISTRY_PARAMETERS,
): ParameterValues[Name] {
  const inForce = parameters
    .filter((each) => each.name === name && each.from <= day)
    .filter((each) => each.region === null || (region !== null && isWithin(region, each.region)))
    .toReversed()
    .sort((a, b) => (b.region ?? '').length - (a.region ?? '').length || b.from.localeCompare(a.from));
  const [found] = inForce;
  if (!found) throw new RangeError(`No value of ${name} is known on ${day}.`);
  return found.value as ParameterValues[Name];
}

/** The same; null before any value is in force. */
export function parameterInForce<Name extends ParameterName>(
  name: Name,
  day: IsoDate,
  region: RegionCode | null,
  parameters: readonly RegistryParameter[] = REGISTRY_PARAMETERS,
): ParameterValues[Name] | null {
  return parameterByRegion(name, day, parameters).has(null) ? registryParameter(name, day, region, parameters) : null;
}

/** Every region that has a value of its own on a day, and it; for statements that look the narrowest one up themselves. */
export function parameterByRegion<Name extends ParameterName>(
  name: Name,
  day: IsoDate,
  parameters: readonly RegistryParameter[] = REGISTRY_PARAMETERS,
): ReadonlyMap<RegionCode | null, ParameterValues[Name]> {
  const inForce = parameters
    .filter((each) => each.name === name && each.from <= day)
    .sort((a, b) => a.from.localeCompare(b.from));
  return new Map(inForce.map(({ region, value }) => [region, value as ParameterValues[Name]]));
}

/** What is set in a region since a day. */
export interface SettingSince<Name extends ParameterName> {
  readonly region: RegionCode | null;
  readonly since: IsoDate;
  readonly value: ParameterValues[Name];
}

/** Every value that counts of a parameter, one a region and day; for statements that look up several days themselves. */
export function parameterSettings<Name extends ParameterName>(
  name: Name,
  parameters: readonly RegistryParameter[] = REGISTRY_PARAMETERS,
): SettingSince<Name>[] {
  const own = parameters.filter((each) => each.name === name);
  const settings = own.map(({ region, from, value }) => ({
    region,
    since: from,
    value: value as ParameterValues[Name],
  }));
  return [...new Map(settings.map((each) => [`${each.region ?? ''} ${each.since}`, each])).values()];
}
