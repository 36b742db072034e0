import { DomainError, type Period } from '@monev/kernel';

export class BadSpanError extends DomainError {
  readonly code = 'BAD_SPAN';
  readonly field = 'from';
  constructor(from: Period, to: Period) {
    super({
      id: `Rentang ${from} sampai ${to} tidak dapat dipakai: pakai awal dan akhir yang sejenis dan berurutan (bulan YYYY-MM, triwulan YYYY-Qn, atau tahun YYYY), paling panjang 120.`,
      en: `The span ${from} to ${to} cannot be used: give a first and a last one of the same kind in order (months YYYY-MM, quarters YYYY-Qn or years YYYY), at most 120.`,
    });
  }
}

export class TooManyRegionsError extends DomainError {
  readonly code = 'TOO_MANY_REGIONS';
  readonly field = 'level';
  constructor(found: number, limit: number) {
    super({
      id: `Ada ${found} wilayah pada tingkat itu, paling banyak ${limit} dapat dijawab sekaligus: pilih tingkat yang lebih tinggi atau wilayah yang lebih kecil.`,
      en: `There are ${found} regions of that level, at most ${limit} can be answered at once: choose a higher level or a smaller region.`,
    });
  }
}
