import { X509Certificate } from 'node:crypto';
import * as fs from 'node:fs';
import * as os from 'node:os';
import * as path from 'node:path';
import express from 'express';
import request from 'supertest';
import { type OwnAuthority, findOwnAuthority, initOfficeTls } from '@monev/server-kit';
import { securityHeaders } from '../security-headers';
import { type PlainDoorOptions, plainDoor } from './plain-door';
import { trustRoutes } from './trust-routes';
import { DEVICE_STEPS } from './trust-steps';

let dataDir: string;
let certificate: string;
let authority: OwnAuthority;
let options: PlainDoorOptions;

beforeAll(async () => {
  dataDir = fs.mkdtempSync(path.join(os.tmpdir(), 'monev-trust-'));
  const { files } = await initOfficeTls(dataDir, { hosts: ['monev.kantor.lan', '192.168.1.10'] });
  certificate = fs.readFileSync(files.certificate, 'utf8');
  authority = findOwnAuthority(dataDir, { certificate }) as OwnAuthority;
  options = { authority, certificate, publicUrl: null, httpsPort: 4310 };
});
afterAll(() => fs.rmSync(dataDir, { recursive: true }));

const secure = () =>
  express().use(
    securityHeaders(true),
    trustRoutes(authority, () => '/'),
  );

describe('the trust page', () => {
  it('tells every kind of device, in Indonesian and in English, with the fingerprint to compare', async () => {
    const { status, text, headers } = await request(secure()).get('/percaya');
    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(text.split(authority.fingerprint)).toHaveLength(3);
    for (const { device } of DEVICE_STEPS) expect(text.split(`>${device}</h`)).toHaveLength(3);
    expect(text).toContain('<div lang="en">');
  });

  it('keeps the content policy: no script, no inline style, nothing from elsewhere', async () => {
    const { text, headers } = await request(secure()).get('/percaya');
    expect(headers['content-security-policy']).toContain("style-src 'self'");
    expect(text).not.toMatch(/<script|<style|style=| on[a-z]+=|src=/);
    const css = await request(secure()).get('/percaya/percaya.css');
    expect([css.status, css.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
    expect(css.text).not.toMatch(/url\(|@import/);
  });

  it('hands out the certificate as phones want it, and never the key', async () => {
    const answer = await request(secure()).get('/percaya/otoritas.crt').buffer(true).parse(asBytes);
    expect(answer.headers['content-type']).toBe('application/x-x509-ca-cert');
    expect(answer.headers['content-disposition']).toBe('attachment; filename="tikor-monev-otoritas.crt"');
    expect(new X509Certificate(answer.body as Buffer).fingerprint256).toBe(authority.fingerprint);
    for (const name of ['authority.key', 'server.key', '..%2fauthority.key']) {
      expect((await request(secure()).get(`/percaya/${name}`)).status).toBe(404);
    }
  });
});

describe('the plain door beside HTTPS (MONEV_HTTP_PORT)', () => {
  const ask = (at: string, host: string) => request(plainDoor(options)).get(at).set('host', host);

  it('shows the page and the certificate, without holding the browser to HTTPS', async () => {
    const page = await ask('/percaya', '192.168.1.10');
    expect(page.status).toBe(200);
    expect(page.text).toContain('href="https://192.168.1.10:4310"');
    expect(page.headers['strict-transport-security']).toBeUndefined();
    expect((await ask('/percaya/otoritas.crt', '192.168.1.10')).status).toBe(200);
  });

  it.each([
    ['/masuk?x=1', '192.168.1.10:8080', 'https://192.168.1.10:4310/masuk?x=1'],
    ['/', 'monev.kantor.lan', 'https://monev.kantor.lan:4310/'],
    ['/', 'elsewhere.example', 'https://monev.kantor.lan:4310/'],
    ['//elsewhere.example/x', 'monev.kantor.lan', 'https://monev.kantor.lan:4310/elsewhere.example/x'],
  ])('sends %s on %s to %s', async (at, host, to) => {
    const { status, headers } = await ask(at, host);
    expect([status, headers['location'], headers['cache-control']]).toEqual([302, to, 'no-store']);
  });

  it('sends to the address of the installation where one is set', async () => {
    const door = plainDoor({ ...options, publicUrl: 'https://monev.dinsos.example' });
    expect((await request(door).get('/berkas')).headers['location']).toBe('https://monev.dinsos.example/berkas');
  });

  it('takes nothing: a form or a query sent in the clear ends here', async () => {
    const { status, headers, text } = await request(plainDoor(options)).post('/graphql').send({ query: '{ me }' });
    expect([status, text, headers['location']]).toEqual([404, '', undefined]);
  });

  it('has no page to trust where the certificate is one that phones know', async () => {
    const door = plainDoor({ ...options, authority: null });
    expect((await request(door).get('/percaya')).status).toBe(302);
  });
});

function asBytes(response: request.Response, done: (error: Error | null, body: Buffer) => void): void {
  const chunks: Buffer[] = [];
  const stream = response as unknown as NodeJS.ReadableStream;
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  stream.on('end', () => done(null, Buffer.concat(chunks)));
}
