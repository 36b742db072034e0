import { createHmac, randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';

const ISSUER = 'Tikor Monev';
const STEP_SECONDS = 30;
/** Codes one step early or late count: clocks of phones differ. */
const WINDOW = 1;

/** A fresh secret, 160 bits, in the letters that authenticator apps read. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32;
}

/** The address that a QR code carries to an authenticator app. */
export function totpUri(secret: string, email: string): string {
  return totpOf(secret, email).toString();
}

/** Time step that a code belongs to; null when it is wrong or not of now. */
export function totpStep(secret: string, code: string, now: Date): number | null {
  const delta = totpOf(secret, '').validate({ token: code, timestamp: now.getTime(), window: WINDOW });
  return delta === null ? null : Math.floor(now.getTime() / 1000 / STEP_SECONDS) + delta;
}

function totpOf(secret: string, label: string): TOTP {
  return new TOTP({ issuer: ISSUER, label, secret: Secret.fromBase32(secret), digits: 6, period: STEP_SECONDS });
}

const ALPHABET = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';

/** Ten codes of 80 bits, in letters that nobody mistakes for others: ABCD-EFGH-JKLM-NPQR. */
export function newRecoveryCodes(): string[] {
  return Array.from({ length: 10 }, () => {
    const letters = [...randomBytes(16)].map((byte) => ALPHABET[byte % 32]).join('');
    return (letters.match(/.{4}/g) ?? []).join('-');
  });
}

/** What is stored of a recovery code: worthless without the key, and only for this account. */
export function recoveryCodeHash(key: Buffer, userId: string, code: string): Buffer {
  const plain = code.toUpperCase().replace(/[^A-Z0-9]/g, '');
  return createHmac('sha256', key).update(`recovery ${userId} ${plain}`).digest();
}

export function looksLikeTotp(code: string): boolean {
  return /^\d{6}$/.test(code);
}
