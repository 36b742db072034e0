import { type IsoDate } from '@monev/kernel';

/** When a figure is called a sudden change; a dated parameter (proposal): officers are asked, nothing is refused. */
export interface ChangeLimits {
  readonly validFrom: IsoDate;
  /** Change against the own history, or distance from the peers' change, in percent of the base. */
  readonly percent: number;
  /** Families: a smaller change is never remarkable, whatever its percentage. */
  readonly families: number;
  /** Months of history whose median is the base. */
  readonly months: number;
  /** Fewest peers that say anything. */
  readonly peers: number;
}

const LIMITS: readonly ChangeLimits[] = [
  { validFrom: '2018-01-01' as IsoDate, percent: 20, families: 30, months: 6, peers: 3 },
];

/** The limits in force on a day; of days before the first, the first. */
export function changeLimitsOn(day: IsoDate): ChangeLimits {
  return LIMITS.findLast(({ validFrom }) => validFrom <= day) ?? (LIMITS[0] as ChangeLimits);
}
