import { shortName } from '@monev/ui';

interface Step {
  readonly name: string;
  readonly level: string;
}

/** "Gambir, Jakarta Pusat": kecamatan and kota of a path from the province down. */
export function placeName(path: readonly Step[]): string {
  const named = path.filter(({ level }) => level === 'REGENCY' || level === 'DISTRICT').toReversed();
  return named.map(({ name }) => shortName(name)).join(', ');
}

/** From the kelurahan up to the kota. */
export function fullPlace(path: readonly Step[]): string {
  const named = path.filter(({ level }) => level !== 'PROVINCE').toReversed();
  return named.map(({ name }) => shortName(name)).join(', ');
}
