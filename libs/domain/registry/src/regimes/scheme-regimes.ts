import {
  type IsoDate,
  type Month,
  type RegionCode,
  type Rupiah,
  type Wording,
  firstDayOf,
  isWithin,
  isoDate,
  rupiah,
} from '@monev/kernel';

export type Channel = 'E_WARONG' | 'BANK' | 'POST' | 'OTHER';

/** The rules of the food programme over a span of days (HANDBOOK §2): they change, so nothing about them is hard-coded. */
export interface SchemeRegime {
  readonly id: string;
  readonly from: IsoDate;
  /** Last day; null while in force. */
  readonly to: IsoDate | null;
  readonly name: Wording;
  /** Whole rupiah for each family and month; null where no source read states it. */
  readonly benefitPerMonth: Rupiah | null;
  readonly channels: readonly Channel[];
  /** False: indicators on e-warong and suppliers are not applicable, which is not zero. */
  readonly eWarongRequired: boolean;
  /** Only for this region and below; null for the country. The narrower row wins. */
  readonly region: RegionCode | null;
  /** In Indonesian, with addresses of HANDBOOK §12. */
  readonly source: string;
}

export const SCHEME_REGIMES: readonly SchemeRegime[] = [
  {
    id: 'bpnt-2017',
    from: isoDate('2017-01-01'),
    to: isoDate('2019-12-31'),
    name: { id: 'BPNT', en: 'BPNT' },
    benefitPerMonth: rupiah(110_000),
    channels: ['E_WARONG'],
    eWarongRequired: true,
    region: null,
    source:
      'Perpres 63/2017; Permensos 11/2018, lalu 20/2019 [R30]. Dimulai di 44 kota; harinya pada 2017 tidak disebut.',
  },
  {
    id: 'sembako-2020-01',
    from: isoDate('2020-01-01'),
    to: isoDate('2020-02-29'),
    name: { id: 'Program Sembako', en: 'Program Sembako' },
    benefitPerMonth: rupiah(150_000),
    channels: ['E_WARONG'],
    eWarongRequired: true,
    region: null,
    source: 'Pedoman Umum 2020 [R30]',
  },
  {
    id: 'sembako-2020-03',
    from: isoDate('2020-03-01'),
    to: isoDate('2021-08-22'),
    name: { id: 'Program Sembako', en: 'Program Sembako' },
    benefitPerMonth: rupiah(200_000),
    channels: ['E_WARONG'],
    eWarongRequired: true,
    region: null,
    source: 'Pedoman Umum Perubahan I, Oktober 2020 [R7][R30]',
  },
  {
    id: 'sembako-permensos-5-2021',
    from: isoDate('2021-08-23'),
    to: isoDate('2021-12-31'),
    name: { id: 'Program Sembako (Permensos 5/2021)', en: 'Program Sembako (Permensos 5/2021)' },
    benefitPerMonth: rupiah(200_000),
    channels: ['E_WARONG'],
    eWarongRequired: true,
    region: null,
    source: 'Permensos 5/2021, diundangkan 23 Agustus 2021, BN 2021/950 [R5][R6]',
  },
  {
    id: 'mixed-2022',
    from: isoDate('2022-01-01'),
    to: isoDate('2023-03-01'),
    name: {
      id: 'Program Sembako, tunai lewat PT Pos atau bank',
      en: 'Program Sembako, cash through PT Pos or bank',
    },
    benefitPerMonth: rupiah(200_000),
    channels: ['E_WARONG', 'BANK', 'POST'],
    eWarongRequired: true,
    region: null,
    source: 'Kepmensos 101/HUK/2022 menurut Tasikmalaya; Cilacap lewat Pos dahulu, lalu bank [R2][P15]',
  },
  {
    id: 'money-2023-03',
    from: isoDate('2023-03-02'),
    to: null,
    name: { id: 'Program Sembako, uang tanpa e-warong', en: 'Program Sembako, money without e-warong' },
    benefitPerMonth: null,
    channels: ['BANK', 'POST'],
    eWarongRequired: false,
    region: null,
    source: 'Pengumuman 2 Maret 2023, Permensos 4/2023 [R23]; sumber yang dibaca tidak menyebut besarannya',
  },
];

/** The regime a month belongs to: the one in force on its first day; null before the programme began. */
export function regimeOf(
  month: Month,
  region: RegionCode | null = null,
  regimes: readonly SchemeRegime[] = SCHEME_REGIMES,
): SchemeRegime | null {
  const day = firstDayOf(month);
  const width = (regime: SchemeRegime) => regime.region?.length ?? 0;
  return regimes
    .filter((regime) => regime.from <= day && (regime.to === null || day <= regime.to))
    .filter((regime) => regime.region === null || (region !== null && isWithin(region, regime.region)))
    .reduce<SchemeRegime | null>((best, regime) => (best && width(best) >= width(regime) ? best : regime), null);
}
