import { DomainError, type ErrorClass } from '@monev/kernel';

/** Why a sign-in at the provider of the office did not end in a session; shown by the sign-in page. */
export type OidcRefusal = 'OIDC_OFF' | 'OIDC_UNREACHABLE' | 'OIDC_BROKEN' | 'OIDC_NOT_INVITED' | 'OIDC_DEACTIVATED';

const WORDING: Record<OidcRefusal, { id: string; en: string }> = {
  OIDC_OFF: { id: 'Masuk lewat kantor tidak diaktifkan.', en: 'Sign-in by your office is not set up.' },
  OIDC_UNREACHABLE: {
    id: 'Layanan masuk kantor Anda tidak dapat dihubungi. Coba lagi sebentar lagi.',
    en: 'The sign-in service of your office cannot be reached. Try again shortly.',
  },
  OIDC_BROKEN: {
    id: 'Proses masuk lewat kantor terputus atau ditolak. Silakan ulangi.',
    en: 'The sign-in by your office was broken off or refused. Please try again.',
  },
  OIDC_NOT_INVITED: {
    id: 'Akun kantor Anda belum diundang ke sistem ini. Hubungi administrator.',
    en: 'Your office account was not invited to this system. Ask the administrator.',
  },
  OIDC_DEACTIVATED: { id: 'Akun Anda dinonaktifkan. Hubungi administrator.', en: 'Your account was deactivated.' },
};

export class OidcRefusedError extends DomainError {
  override readonly errorClass: ErrorClass = 'UNAUTHENTICATED';
  constructor(readonly code: OidcRefusal) {
    super(WORDING[code]);
  }
}
