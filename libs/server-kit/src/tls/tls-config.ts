import { BadConfigError } from '../config/runtime-config';

/** What TLS adds to the surroundings, beyond the certificate's files. */
export interface TlsSettings {
  /** Plain port that shows new phones how to trust the authority and sends everybody else to HTTPS; null: none. */
  readonly httpPort: number | null;
  /** How often the certificate's files are looked at. */
  readonly lookEveryMs: number;
}

const LOOK_EVERY_SECONDS = 60;

/** Reads MONEV_HTTP_PORT and MONEV_TLS_CHECK_SECONDS. @throws {BadConfigError} naming the variable. */
export function readTlsSettings(env: NodeJS.ProcessEnv): TlsSettings {
  const port = env['MONEV_HTTP_PORT'];
  const seconds = env['MONEV_TLS_CHECK_SECONDS'];
  return {
    httpPort: port ? readNumber('MONEV_HTTP_PORT', port, 1, 65_535) : null,
    lookEveryMs: 1_000 * (seconds ? readNumber('MONEV_TLS_CHECK_SECONDS', seconds, 1, 86_400) : LOOK_EVERY_SECONDS),
  };
}

function readNumber(variable: string, text: string, least: number, most: number): number {
  const number = /^\d{1,6}$/.test(text) ? Number(text) : -1;
  if (number >= least && number <= most) return number;
  throw new BadConfigError(
    variable,
    text,
    `isi dengan angka ${least}–${most}`,
    `give a number from ${least} to ${most}`,
  );
}
