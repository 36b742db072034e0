import path from 'node:path';
import { type Command } from 'commander';
import { type OfficeTls, initOfficeTls, readRuntimeConfig } from '@monev/server-kit';
import { EXIT, type ExitCode } from '../output/exit-codes';
import { type Printer } from '../output/printer';

export interface TlsInitOptions {
  readonly host?: readonly string[];
  readonly renew?: boolean;
}

export function describeTlsInit(command: Command): Command {
  return command
    .description('make an own authority and a certificate for this server, so that phones reach it over HTTPS')
    .option(
      '--host <name-or-address>',
      'what phones will type; may be given again (default: names and addresses of this machine)',
      (host: string, before: readonly string[] = []) => [...before, host],
    )
    .option('--renew', 'make a new certificate even when the present one is still good; phones need do nothing');
}

/** Makes or renews the files in MONEV_DATA_DIR/tls and says what comes next. Touches no database. */
export async function runTlsInit(printer: Printer, options: TlsInitOptions): Promise<ExitCode> {
  const { dataDir, port } = readRuntimeConfig(withoutReach(process.env));
  const made = await initOfficeTls(dataDir, { hosts: options.host ?? [], renew: options.renew ?? false });
  const start = `MONEV_TLS_CERT=${shown(made.files.certificate)} MONEV_TLS_KEY=${shown(made.files.key)} npm start`;
  const address = `https://${made.hosts[0] ?? 'localhost'}:${port}`;
  printer.result({ ...made, start, trustPage: `${address}/percaya` }, () => linesFor(made, start, address));
  return EXIT.OK;
}

/** The certificate that the settings name may be the very one that is to be made. */
function withoutReach(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const { MONEV_TLS_CERT: _certificate, MONEV_TLS_KEY: _key, MONEV_HOST: _host, ...rest } = env;
  return rest;
}

/** A path as it can be typed in the folder of the checkout. */
function shown(file: string): string {
  const near = path.relative(process.cwd(), file);
  const text = near.startsWith('..') ? file : near;
  return /^[\w./-]+$/.test(text) ? text : `"${text}"`;
}

function linesFor(made: OfficeTls, start: string, address: string): string[] {
  const what = made.madeCertificate
    ? made.madeAuthority
      ? 'Otoritas kantor dan sertifikat server dibuat.'
      : 'Sertifikat server diperbarui; otoritas kantor tetap, ponsel tidak perlu apa-apa.'
    : 'Sertifikat server masih baik; tidak ada yang diubah. Perbarui dengan --renew.';
  return [
    what,
    `Untuk: ${made.hosts.join(', ')}`,
    `Berlaku sampai ${made.validTo.slice(0, 10)}. Folder: ${made.files.folder}`,
    '',
    'Sidik jari otoritas (SHA-256); cocokkan dengan yang tampil di halaman kepercayaan:',
    `  ${made.fingerprint}`,
    '',
    'Langkah berikut:',
    `  1. ${start}`,
    `  2. Buka ${address}/percaya di tiap ponsel dan komputer, sekali saja.`,
    '  3. Salin authority.key ke tempat aman di luar mesin ini: siapa yang memilikinya dapat menyamar sebagai server.',
    ...(made.madeCertificate && !made.madeAuthority
      ? ['Server yang sedang berjalan memakai sertifikat baru dalam satu menit, tanpa dihentikan.']
      : []),
  ];
}
