import { X509Certificate } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import { hostsOf, initOfficeTls, officeTlsFiles } from './office-tls';
import { findOwnAuthority } from './own-authority';
import { readTlsSettings } from './tls-config';

const now = new Date('2026-01-15T00:00:00Z');
const HOSTS = ['monev.kantor.lan', '192.168.1.10'];

let dataDir: string;
beforeEach(() => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-tls-'));
});
afterEach(() => fs.rmSync(dataDir, { recursive: true }));

const modeOf = (file: string) => (fs.statSync(file).mode & 0o777).toString(8);
const read = (file: string) => fs.readFileSync(file, 'utf8');

describe('the TLS files of an office (monev tls init)', () => {
  it('keeps both keys for their owner alone', async () => {
    const { files } = await initOfficeTls(dataDir, { hosts: HOSTS, now });
    expect([files.authorityKey, files.key, files.folder].map(modeOf)).toEqual(['600', '600', '700']);
  });

  it('names every host, and the fingerprint that phones show', async () => {
    const made = await initOfficeTls(dataDir, { hosts: HOSTS, now });
    expect(made).toMatchObject({ hosts: HOSTS, madeAuthority: true, madeCertificate: true });
    expect(made.fingerprint).toBe(new X509Certificate(read(made.files.authorityCertificate)).fingerprint256);
    expect(made.fingerprint).toMatch(/^([0-9A-F]{2}:){31}[0-9A-F]{2}$/);
  });

  it("takes this machine's own names when none is given", async () => {
    const { hosts } = await initOfficeTls(dataDir, { now });
    expect(hosts).toContain(os.hostname().toLowerCase());
    expect(hosts).toContain('localhost');
  });

  it('does nothing twice', async () => {
    const { files } = await initOfficeTls(dataDir, { hosts: HOSTS, now });
    const before = read(files.certificate);
    expect(await initOfficeTls(dataDir, { hosts: HOSTS, now })).toMatchObject({
      madeAuthority: false,
      madeCertificate: false,
    });
    expect(read(files.certificate)).toBe(before);
  });

  it('renews under the authority that phones trust, for the hosts it had', async () => {
    const first = await initOfficeTls(dataDir, { hosts: HOSTS, now });
    const [authority, certificate] = [read(first.files.authorityCertificate), read(first.files.certificate)];
    const second = await initOfficeTls(dataDir, { renew: true, now });
    expect(second).toMatchObject({ hosts: HOSTS, madeAuthority: false, madeCertificate: true });
    expect(read(second.files.authorityCertificate)).toBe(authority);
    expect(read(second.files.certificate)).not.toBe(certificate);
  });

  it('renews by itself in the last thirty days, and for a host that is new', async () => {
    await initOfficeTls(dataDir, { hosts: HOSTS, now });
    const late = new Date('2027-01-20T00:00:00Z');
    expect((await initOfficeTls(dataDir, { now: late })).madeCertificate).toBe(true);
    const wider = await initOfficeTls(dataDir, { hosts: [...HOSTS, 'monev.local'], now: late });
    expect(wider).toMatchObject({ hosts: [...HOSTS, 'monev.local'], madeCertificate: true, madeAuthority: false });
  });

  it('refuses to replace an authority of which one half is gone', async () => {
    const { files } = await initOfficeTls(dataDir, { hosts: HOSTS, now });
    fs.rmSync(files.authorityKey);
    await expect(initOfficeTls(dataDir, { renew: true, now })).rejects.toMatchObject({
      code: 'OFFICE_AUTHORITY_BROKEN',
    });
    expect(fs.existsSync(files.authorityKey)).toBe(false);
  });

  it.each(['https://monev.lan', 'monev.lan:443', '999.1.1.1', 'a b', '', '-x'])(
    'takes "%s" for no host, and makes nothing',
    async (host) => {
      await expect(initOfficeTls(dataDir, { hosts: [host], now })).rejects.toMatchObject({ code: 'BAD_INPUT' });
      expect(fs.existsSync(officeTlsFiles(dataDir).folder)).toBe(false);
    },
  );

  it('reads the hosts of a certificate with an IPv6 address among them', async () => {
    const { files } = await initOfficeTls(dataDir, { hosts: ['monev.lan', 'fd00::10'], now });
    const certificate = new X509Certificate(read(files.certificate));
    expect(hostsOf(certificate)).toHaveLength(2);
    expect(certificate.checkIP('fd00::10')).toBeDefined();
  });
});

describe('the authority shown to phones', () => {
  it('is shown only when it signed the certificate in use', async () => {
    const { files, fingerprint } = await initOfficeTls(dataDir, { hosts: HOSTS, now });
    const shown = { certificate: read(files.certificate) };
    expect(findOwnAuthority(dataDir, shown)).toMatchObject({ fingerprint });
    const bought = fs.mkdtempSync(path.join(dataDir, 'other-'));
    const other = await initOfficeTls(bought, { hosts: HOSTS, now });
    expect(findOwnAuthority(dataDir, { certificate: read(other.files.certificate) })).toBeNull();
    expect(findOwnAuthority(path.join(dataDir, 'none'), shown)).toBeNull();
  });
});

describe('settings of TLS', () => {
  it('looks at the files every minute and opens no plain port, unless told', () => {
    expect(readTlsSettings({})).toEqual({ httpPort: null, lookEveryMs: 60_000 });
    expect(readTlsSettings({ MONEV_HTTP_PORT: '8080', MONEV_TLS_CHECK_SECONDS: '1' })).toEqual({
      httpPort: 8080,
      lookEveryMs: 1_000,
    });
  });
  it.each(['0', '65536', 'x', '-1', '1e3'])('refuses the port "%s" by name', (port) => {
    expect(() => readTlsSettings({ MONEV_HTTP_PORT: port })).toThrow(/MONEV_HTTP_PORT/);
  });
});
