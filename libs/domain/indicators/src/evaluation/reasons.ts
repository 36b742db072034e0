import { type Month, type Period, type Wording, monthsOf } from '@monev/kernel';
import { type IndicatorDefinition } from '../definition/indicator-definition';
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

export const notInRegime: Wording = {
  id: 'Skema penyaluran pada periode ini tidak mengenal indikator ini.',
  en: 'The scheme in force in this period has no such thing.',
};

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
