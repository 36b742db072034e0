import { DomainError, type ErrorClass } from '@monev/kernel';

/** Closing and voiding are asked for by one person and done by another; nobody has asked for this one. */
export class MoveNotRequestedError extends DomainError {
  readonly code = 'FINDING_MOVE_NOT_REQUESTED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Langkah ini belum diminta. Mintalah dahulu; orang lain yang melakukannya.',
      en: 'Nobody has asked for this step yet. Ask for it first; another person then does it.',
    });
  }
}
