import { DomainError, type ErrorClass } from '@monev/kernel';

export class EmailTakenError extends DomainError {
  readonly code = 'EMAIL_TAKEN';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  readonly field = 'email';
  constructor() {
    super({ id: 'Surel ini sudah dipakai akun lain.', en: 'Another account has this e-mail already.' });
  }
}

/** Somebody else changed the account since it was read. */
export class AccountChangedError extends DomainError {
  readonly code = 'ACCOUNT_CHANGED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Akun ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.',
      en: 'Somebody else has just changed this account. Reload and make your change again.',
    });
  }
}

export class LastAdministratorError extends DomainError {
  readonly code = 'LAST_ADMINISTRATOR';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Ini administrator aktif terakhir. Undang administrator lain lebih dahulu.',
      en: 'This is the last active administrator. Invite another one first.',
    });
  }
}

/** Nobody changes the role, regions or state of the own account. */
export class OwnAccountError extends DomainError {
  readonly code = 'OWN_ACCOUNT';
  override readonly errorClass: ErrorClass = 'FORBIDDEN';
  constructor() {
    super({
      id: 'Peran dan wilayah akun sendiri hanya dapat diubah oleh administrator lain.',
      en: 'Role and regions of your own account are changed by another administrator.',
    });
  }
}

/** The regions do not fit the role: an operator without a kabupaten, a kecamatan for a province role. */
export class RegionsDoNotFitError extends DomainError {
  readonly code = 'REGIONS_DO_NOT_FIT';
  readonly field = 'regions';
  constructor() {
    super({
      id: 'Wilayah tidak sesuai dengan peran: operator memerlukan kabupaten/kota, pendamping memerlukan kecamatan, peran lain tanpa wilayah.',
      en: 'The regions do not fit the role: an operator needs a kabupaten/kota, an assistant a kecamatan, other roles none.',
    });
  }
}
