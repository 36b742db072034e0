import { DomainError, type Period } from '@monev/kernel';

export class NotAMonthError extends DomainError {
  readonly code = 'NOT_A_MONTH';
  readonly field = 'period';
  constructor(asked: Period) {
    super({
      id: `Halaman Kadis dibuat per bulan; ${asked} bukan bulan (YYYY-MM).`,
      en: `The page is made month by month; ${asked} is no month (YYYY-MM).`,
    });
  }
}
