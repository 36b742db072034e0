import { X509Certificate, createPrivateKey } from 'node:crypto';
import { makeLocalTls } from './local-authority';

const now = new Date('2026-01-15T00:00:00Z');

describe('TLS for an office network without a domain', () => {
  it('signs a server certificate for every name and address that phones will type', async () => {
    const tls = await makeLocalTls(['monev.kantor.lan', '192.168.1.10'], now);
    const server = new X509Certificate(tls.server.certificate);
    const authority = new X509Certificate(tls.authority.certificate);
    expect(server.verify(authority.publicKey)).toBe(true);
    expect(server.checkHost('monev.kantor.lan')).toBe('monev.kantor.lan');
    expect(server.checkIP('192.168.1.10')).toBe('192.168.1.10');
    expect(server.checkHost('elsewhere.example')).toBeUndefined();
    expect(server.checkPrivateKey(createPrivateKey(tls.server.key))).toBe(true);
    expect(server.ca).toBe(false);
    expect(authority.ca).toBe(true);
  });
  it('renews under the authority that phones trust already', async () => {
    const first = await makeLocalTls(['monev.kantor.lan'], now);
    const second = await makeLocalTls(['monev.kantor.lan'], new Date('2026-12-01T00:00:00Z'), first.authority);
    expect(second.authority).toEqual(first.authority);
    expect(second.server.certificate).not.toBe(first.server.certificate);
    expect(
      new X509Certificate(second.server.certificate).verify(new X509Certificate(first.authority.certificate).publicKey),
    ).toBe(true);
  });
  it('lives no longer than phones accept', async () => {
    const { server } = await makeLocalTls(['monev.kantor.lan'], now);
    const { validFrom, validTo } = new X509Certificate(server.certificate);
    expect((Date.parse(validTo) - Date.parse(validFrom)) / 86_400_000).toBeLessThanOrEqual(398);
  });
});
