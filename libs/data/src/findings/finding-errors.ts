import { DomainError, type ErrorClass } from '@monev/kernel';

/** Somebody else changed the finding or follow-up between reading and writing. */
export class FindingChangedError extends DomainError {
  readonly code = 'FINDING_CHANGED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Temuan ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.',
      en: 'Somebody else has just changed this finding. Reload it and try again.',
    });
  }
}
