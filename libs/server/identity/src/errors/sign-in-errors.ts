import { PASSWORD_FAULT_WORDING, type PasswordFault } from '@monev/domain/identity';
import { DomainError, type ErrorClass } from '@monev/kernel';

/** Unknown account, wrong password, deactivated, or paused after too many tries: one answer for all four. */
export class WrongSignInError extends DomainError {
  readonly code = 'WRONG_SIGN_IN';
  override readonly errorClass: ErrorClass = 'UNAUTHENTICATED';
  constructor() {
    super({
      id: 'Surel atau kata sandi salah. Setelah banyak percobaan yang salah, akun dijeda sementara; tunggu beberapa menit.',
      en: 'Wrong e-mail or password. After many wrong tries an account is paused for a while; wait a few minutes.',
    });
  }
}

/** Wrong, used or old code of the second factor, or paused after too many tries. */
export class WrongCodeError extends DomainError {
  readonly code = 'WRONG_CODE';
  override readonly errorClass: ErrorClass = 'UNAUTHENTICATED';
  constructor() {
    super({
      id: 'Kode salah atau sudah dipakai. Tunggu kode berikutnya di aplikasi autentikator, lalu coba lagi.',
      en: 'The code is wrong or was used before. Wait for the next one in your authenticator app and try again.',
    });
  }
}

/** The step does not belong to this sign-in: it was not begun, is finished, or took too long. */
export class SignInStepError extends DomainError {
  readonly code = 'SIGN_IN_AGAIN';
  override readonly errorClass: ErrorClass = 'UNAUTHENTICATED';
  constructor() {
    super({
      id: 'Proses masuk sudah berakhir. Silakan masuk dari awal.',
      en: 'This sign-in has ended. Please begin again.',
    });
  }
}

/** More sign-ins at once than the machine can check. */
export class SignInBusyError extends DomainError {
  readonly code = 'SIGN_IN_BUSY';
  override readonly errorClass: ErrorClass = 'RATE_LIMITED';
  constructor() {
    super({
      id: 'Terlalu banyak orang masuk bersamaan. Coba lagi sebentar lagi.',
      en: 'Too many are signing in. Try again shortly.',
    });
  }
}

export class PasswordRefusedError extends DomainError {
  readonly code: string;
  readonly field = 'password';
  constructor(readonly fault: PasswordFault) {
    super(PASSWORD_FAULT_WORDING[fault]);
    this.code = `PASSWORD_${fault}`;
  }
}

/** The setup token is wrong, used or older than 30 minutes. */
export class WrongSetupTokenError extends DomainError {
  readonly code = 'WRONG_SETUP_TOKEN';
  readonly field = 'token';
  constructor() {
    super({
      id: 'Kode penyiapan salah atau sudah lewat 30 menit. Jalankan ulang program untuk mendapat kode baru di terminal.',
      en: 'The setup token is wrong or older than 30 minutes. Start the program again for a new one on its terminal.',
    });
  }
}

/** An administrator exists: there is no first run any more. */
export class SetupClosedError extends DomainError {
  readonly code = 'SETUP_CLOSED';
  override readonly errorClass: ErrorClass = 'NOT_FOUND';
  constructor() {
    super({ id: 'Penyiapan awal sudah selesai. Silakan masuk.', en: 'The first run is over. Please sign in.' });
  }
}

/** Unknown, used, called back or old: all look the same. */
export class InvitationGoneError extends DomainError {
  readonly code = 'INVITATION_GONE';
  override readonly errorClass: ErrorClass = 'NOT_FOUND';
  constructor() {
    super({
      id: 'Undangan ini tidak berlaku lagi. Minta administrator mengirim undangan baru.',
      en: 'This invitation no longer counts. Ask the administrator for a new one.',
    });
  }
}
