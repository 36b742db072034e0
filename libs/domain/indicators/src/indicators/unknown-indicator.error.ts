import { DomainError, type ErrorClass } from '@monev/kernel';

export class UnknownIndicatorError extends DomainError {
  readonly code = 'UNKNOWN_INDICATOR';
  override readonly errorClass: ErrorClass = 'NOT_FOUND';
  constructor(readonly indicatorCode: string) {
    const shown = indicatorCode.slice(0, 40);
    super({
      id: `Indikator "${shown}" tidak dikenal. Daftar kode ada pada halaman indikator.`,
      en: `There is no indicator "${shown}". The indicator page lists the codes.`,
    });
  }
}
