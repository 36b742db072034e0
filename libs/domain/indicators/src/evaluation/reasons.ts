import { type Month, type Period, type Wording, monthsOf } from '@monev/kernel';
import { type IndicatorDefinition, type RegimeFeature } from '../definition/indicator-definition';
import { type Coverage } from './coverage';
import { periodText } from './period-text';

/** Nothing reported for the period, with the last report before it where there is an earlier one (INDICATORS A.5). */
export function nothingReported(missing: Period, lastReported: Month | null): Wording {
  const at = periodText(missing);
  const last = lastReported && lastReported < firstMonthOf(missing) ? periodText(lastReported) : null;
  return {
    id: `Belum ada laporan untuk ${at.id}.${last ? ` Laporan terakhir: ${last.id}.` : ''}`,
    en: `Nothing was reported for ${at.en}.${last ? ` Last report: ${last.en}.` : ''}`,
  };
}

/** The period itself was reported, the one to compare it with was not. */
export function nothingReportedBefore(compared: Period): Wording {
  const at = periodText(compared);
  return {
    id: `Belum ada laporan untuk ${at.id} sebagai pembanding.`,
    en: `Nothing was reported for ${at.en} to compare with.`,
  };
}

/** What the regions of a grain are called when some of them are missing. */
const REGIONS_OF_GRAIN: Record<IndicatorDefinition['grain'], Wording> = {
  VILLAGE: { id: 'desa/kelurahan', en: 'villages' },
  REGENCY: { id: 'kabupaten/kota', en: 'kabupaten/kota' },
  PARENT: { id: 'wilayah bawahan', en: 'regions below' },
  OUTLET: { id: 'e-warong', en: 'e-warong' },
  AGENT: { id: 'laporan bulanan agen', en: 'monthly reports of agents' },
  SUPPLIER: { id: 'penyedia aktif', en: 'active suppliers' },
  HEADLINE: { id: 'indikator utama', en: 'headline indicators' },
  EVENT: { id: 'kejadian', en: 'events' },
};

export function tooFewReported({ rowsUsed, rowsExpected }: Coverage, grain: IndicatorDefinition['grain']): Wording {
  const regions = REGIONS_OF_GRAIN[grain];
  return {
    id: `Baru ${rowsUsed} dari ${rowsExpected} ${regions.id} melapor; di bawah 50% angka tidak ditampilkan.`,
    en: `Only ${rowsUsed} of ${rowsExpected} ${regions.en} reported; below 50% no figure is shown.`,
  };
}

export function partlyReported({ rowsUsed, rowsExpected }: Coverage, grain: IndicatorDefinition['grain']): Wording {
  const regions = REGIONS_OF_GRAIN[grain];
  return {
    id: `Sebagian: ${rowsUsed} dari ${rowsExpected} ${regions.id} melapor.`,
    en: `Partial: ${rowsUsed} of ${rowsExpected} ${regions.en} reported.`,
  };
}

export const zeroDenominator: Wording = {
  id: 'Pembaginya nol, sehingga persentase tidak dapat dihitung.',
  en: 'The denominator is zero, so there is no percentage.',
};

/** Why an indicator does not exist: what the scheme of the period, or the policy of the place, lacks (HANDBOOK §2, 8.1). */
export const NOT_IN_REGIME: Readonly<Record<RegimeFeature, Wording>> = {
  E_WARONG: {
    id: 'Tidak berlaku: skema penyaluran pada periode ini tidak memakai e-warong. Ini bukan nol.',
    en: 'Not applicable: the scheme of this period works without e-warong. This is not zero.',
  },
  MOU: {
    id: 'Tidak berlaku: di wilayah ini MoU antara e-warong dan penyedia tidak dianjurkan pada periode ini. Ini bukan nol.',
    en: 'Not applicable: in this region MoU between e-warong and suppliers are discouraged in this period. This is not zero.',
  },
};

/** No regime read states what a family gets in the period (HANDBOOK §2). */
export const benefitUnknown: Wording = {
  id: 'Besaran bantuan per keluarga pada skema periode ini belum diketahui.',
  en: 'The benefit per family in the scheme of this period is not known.',
};

export function tooFewRights(known: number, needed: number): Wording {
  return {
    id: `Baru ${known} dari enam T yang mempunyai nilai; indeks memerlukan paling sedikit ${needed}.`,
    en: `Only ${known} of the six rights have a value; the index needs at least ${needed}.`,
  };
}

/** Too few answers at one outlet to be shown (INDICATORS A.7). */
export function tooFewAnswers(needed: number): Wording {
  return {
    id: `Kurang dari ${needed} jawaban pada satu tempat; angka tidak ditampilkan agar keluarga tidak dapat dikenali.`,
    en: `Fewer than ${needed} answers at one outlet; no figure is shown, so that no family can be recognised.`,
  };
}

export const noChildren: Wording = {
  id: 'Wilayah ini tidak mempunyai wilayah bawahan untuk dibandingkan.',
  en: 'This region has no regions below it to compare with.',
};

export function noOwnReport(at: Period): Wording {
  const text = periodText(at);
  return {
    id: `Wilayah ini sendiri tidak melapor untuk ${text.id}; tidak ada yang dapat dibandingkan.`,
    en: `The region itself did not report for ${text.en}; there is nothing to compare.`,
  };
}

export function childrenMissing({ rowsUsed, rowsExpected }: Coverage): Wording {
  return {
    id: `Baru ${rowsUsed} dari ${rowsExpected} wilayah bawahan melapor; selisih dihitung setelah semuanya melapor.`,
    en: `Only ${rowsUsed} of ${rowsExpected} regions below reported; the difference needs all of them.`,
  };
}

function firstMonthOf(period: Period): Month {
  return monthsOf(period)[0] as Month;
}
