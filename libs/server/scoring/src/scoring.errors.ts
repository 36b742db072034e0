import { PARAMETER_SETS } from '@monev/domain/scoring';
import { DomainError, type Period } from '@monev/kernel';

/** Scores exist by quarter only. */
export class NotAQuarterError extends DomainError {
  readonly code = 'QUARTER_NEEDED';
  constructor(readonly period: string) {
    super({
      id: `Skor dihitung per triwulan; "${period}" bukan triwulan. Contoh: 2021-Q3.`,
      en: `Scores are by quarter; "${period}" is none. Example: 2021-Q3.`,
    });
  }
}

export class NoParametersError extends DomainError {
  readonly code = 'SCORE_PARAMETERS_MISSING';
  constructor(readonly quarter: Period) {
    const [{ validFrom }] = PARAMETER_SETS;
    super({
      id: `Belum ada bobot skor yang berlaku pada ${quarter}; yang pertama berlaku sejak ${validFrom}. Pilih triwulan sejak tanggal itu.`,
      en: `No score weights were in force in ${quarter}; the first hold since ${validFrom}. Choose a quarter from that day on.`,
    });
  }
}

/** A ranking of suppliers for a few outlets would tell an e-warong whom to buy from (BR-10). */
export class RankingTooNarrowError extends DomainError {
  readonly code = 'RANKING_TOO_NARROW';
  constructor() {
    super({
      id: 'Peringkat penyedia hanya ada per provinsi atau kabupaten/kota, bukan untuk wilayah satu e-warong (BR-10).',
      en: 'Suppliers are ranked by province or kabupaten/kota only, never for the surroundings of an e-warong (BR-10).',
    });
  }
}
