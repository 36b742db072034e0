import { DomainError, type ErrorClass } from '@monev/kernel';

export class UnauthenticatedError extends DomainError {
  readonly code = 'SIGN_IN_NEEDED';
  override readonly errorClass: ErrorClass = 'UNAUTHENTICATED';
  constructor() {
    super({ id: 'Silakan masuk terlebih dahulu.', en: 'Please sign in first.' });
  }
}

export class ForbiddenError extends DomainError {
  readonly code = 'NOT_ALLOWED';
  override readonly errorClass: ErrorClass = 'FORBIDDEN';
  constructor() {
    super({ id: 'Peran Anda tidak memiliki wewenang untuk tindakan ini.', en: 'Your role may not do this.' });
  }
}

/** Also the answer to what exists but must stay hidden: hidden equals absent. */
export class NotFoundError extends DomainError {
  readonly code = 'NOT_FOUND';
  override readonly errorClass: ErrorClass = 'NOT_FOUND';
  constructor() {
    super({ id: 'Data yang diminta tidak ditemukan.', en: 'What you asked for was not found.' });
  }
}

/** A value that has the wrong shape; `field` is the argument's path. */
export class BadInputError extends DomainError {
  readonly code = 'BAD_INPUT';
  constructor(
    readonly field: string,
    wording: { id: string; en: string },
  ) {
    super(wording);
  }
}
