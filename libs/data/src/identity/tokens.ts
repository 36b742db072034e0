import { createHash, randomBytes } from 'node:crypto';

/** A secret that a browser or a letter carries: 256 random bits, safe in links. Only its hash is stored. */
export function newToken(): string {
  return randomBytes(32).toString('base64url');
}

/** SHA-256; no salt is needed, for the token itself is random. */
export function tokenHash(token: string): Buffer {
  return createHash('sha256').update(token).digest();
}
