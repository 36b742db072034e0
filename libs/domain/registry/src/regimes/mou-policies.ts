import { type IsoDate, type RegionCode, isoDate, regionCode } from '@monev/kernel';

/** Whether an e-warong and its supplier must, may or should not have an MoU (HANDBOOK 8.1): the sources contradict each other. */
export type MouPolicy = 'REQUIRED' | 'ALLOWED' | 'DISCOURAGED';

/** A dated setting for a region and all below it; `region` null: the whole country. */
export interface MouPolicySetting {
  readonly region: RegionCode | null;
  readonly from: IsoDate;
  /** Last day; null while in force. */
  readonly to: IsoDate | null;
  readonly policy: MouPolicy;
  readonly source: string;
}

export const MOU_POLICIES: readonly MouPolicySetting[] = [
  {
    region: null,
    from: isoDate('2017-01-01'),
    to: null,
    policy: 'ALLOWED',
    source: 'usulan; DKI: choose yourselves, but insist on quality [R26]',
  },
  {
    region: regionCode('1274'),
    from: isoDate('2018-09-25'),
    to: null,
    policy: 'REQUIRED',
    source: 'Rule S1 of the meeting of Tanjungbalai [D2]',
  },
  {
    region: regionCode('3203'),
    from: isoDate('2022-01-01'),
    to: null,
    policy: 'DISCOURAGED',
    source: 'The regent of Cianjur forbade such agreements in January 2022 (HANDBOOK 8.1)',
  },
];

/** The settings in force on a day. Of those that hold at a place the one of the narrowest region counts. */
export function mouPoliciesOn(
  day: IsoDate,
  settings: readonly MouPolicySetting[] = MOU_POLICIES,
): readonly MouPolicySetting[] {
  return settings.filter((setting) => setting.from <= day && (setting.to === null || day <= setting.to));
}
