/** Class of an error as the API tells it (SECURITY §4). Bad input is never `INTERNAL`. */
export type ErrorClass =
  | 'UNAUTHENTICATED'
  | 'FORBIDDEN'
  | 'NOT_FOUND'
  | 'BAD_USER_INPUT'
  | 'CONFLICT'
  | 'RATE_LIMITED'
  | 'LIMIT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** The same sentence in the two languages of the product; Indonesian is the one shown first. */
export interface Wording {
  readonly id: string;
  readonly en: string;
}

/**
 * An error that an officer can understand and act on. `code` is stable and goes to clients as `extensions.reason`;
 * `errorClass` goes as `extensions.code`; `wording` is what a person reads. Everything that is not a DomainError is
 * hidden behind INTERNAL.
 */
export abstract class DomainError extends Error {
  abstract readonly code: string;
  readonly errorClass: ErrorClass = 'BAD_USER_INPUT';

  constructor(readonly wording: Wording) {
    super(wording.en);
    this.name = new.target.name;
  }
}
