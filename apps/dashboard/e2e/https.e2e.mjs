import assert from 'node:assert/strict';
import { X509Certificate, createHash } from 'node:crypto';
import fs from 'node:fs';
import http from 'node:http';
import https from 'node:https';
import path from 'node:path';
import tls from 'node:tls';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { PHONE, accessibilityProblems, fitsWidth, keepScreenshot, onPage } from './harness/browser.mjs';
import { monev } from './harness/monev.mjs';
import { freePort, root, startServer } from './harness/server.mjs';

const HOSTS = ['--host', 'localhost', '--host', '127.0.0.1'];
const RENEWAL_LIMIT_MS = 10_000;
const NOTHING_ELSE = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-sync'];

/** Asks as a device that trusts the authority, and nothing but it. */
const ask = (url, ca, options = {}) =>
  new Promise((resolve, reject) => {
    const get = url.startsWith('https:') ? https.get : http.get;
    get(url, { ca, agent: false, ...options }, (response) => {
      const chunks = [];
      response.on('data', (chunk) => chunks.push(chunk));
      response.on('end', () =>
        resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) }),
      );
    }).once('error', reject);
  });

/** The certificate that the server shows just now. */
const shownCertificate = (url, ca) =>
  new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const socket = tls.connect({ host: hostname, port: Number(port), servername: hostname, ca }, () => {
      resolve(socket.getPeerX509Certificate());
      socket.end();
    });
    socket.once('error', reject);
  });

/** What Chromium compares with its list of accepted keys: it has no store that a test could add an authority to. */
const spkiHash = (certificate) =>
  createHash('sha256')
    .update(certificate.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

describe('HTTPS for an office network without a domain', () => {
  let server;
  let browser;
  let made;
  let ca;
  let plainUrl;
  const story = (name, tell, view = PHONE) => onPage(browser, { url: server.url, name, view }, tell);

  before(async () => {
    const plainPort = await freePort();
    plainUrl = `http://127.0.0.1:${plainPort}`;
    server = await startServer({
      async prepare(dataFolder) {
        const init = await monev(['tls', 'init', ...HOSTS, '--json'], { dataFolder });
        assert.equal(init.code, 0, init.stderr);
        made = JSON.parse(init.stdout);
        ca = fs.readFileSync(made.files.authorityCertificate);
        return {
          host: 'localhost',
          env: {
            MONEV_HOST: '127.0.0.1',
            MONEV_TLS_CERT: made.files.certificate,
            MONEV_TLS_KEY: made.files.key,
            MONEV_HTTP_PORT: String(plainPort),
            MONEV_TLS_CHECK_SECONDS: '1',
          },
          ask: async (url) => (await ask(url, ca)).status,
        };
      },
    });
    const certificate = new X509Certificate(fs.readFileSync(made.files.certificate));
    browser = await chromium.launch({
      executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium',
      args: [...NOTHING_ELSE, `--ignore-certificate-errors-spki-list=${spkiHash(certificate)}`],
    });
  });
  after(async () => {
    await browser?.close();
    if (server) assert.equal(await server.stop(), 0, 'Ctrl-C ends the server in good order, its plain door too');
  });

  test('a device that trusts the authority accepts the server by name and by address; another does not', async () => {
    assert.equal((await ask(`${server.url}/healthz`, ca)).status, 200);
    assert.equal((await ask(`${server.url.replace('localhost', '127.0.0.1')}/healthz`, ca)).status, 200);
    await assert.rejects(ask(`${server.url}/healthz`, undefined), /self-signed|unable to verify/);
  });

  test('browsers are held to HTTPS', async () => {
    const { headers } = await ask(`${server.url}/`, ca);
    assert.match(headers['strict-transport-security'], /max-age=31536000/);
  });

  test('whoever signs in gets a cookie for HTTPS alone, closed to scripts', () =>
    story('https cookie', async (page) => {
      await page.goto('/masuk');
      const token = /\/awal#(\S+)/.exec(server.output())?.[1];
      const answer = await page.evaluate(send, { sha256Hash: operationId('CreateFirstAdministrator'), token });
      assert.equal(answer.errors, undefined, JSON.stringify(answer.errors));
      const cookie = (await page.context().cookies()).find(({ name }) => name === '__Host-monev');
      assert.deepEqual(
        { secure: cookie.secure, httpOnly: cookie.httpOnly, sameSite: cookie.sameSite, path: cookie.path },
        { secure: true, httpOnly: true, sameSite: 'Lax', path: '/' },
      );
      assert.equal(await page.evaluate(() => globalThis.document.cookie), '');
    }));

  test('the sign-in page opens in Chromium over HTTPS, with camera and position within reach', () =>
    story('https sign-in', async (page) => {
      await page.goto('/masuk');
      await page.getByRole('heading', { name: 'Masuk ke Tikor Monev' }).waitFor();
      assert.equal(
        await page.evaluate(() => globalThis.isSecureContext && 'serviceWorker' in globalThis.navigator),
        true,
      );
      await keepScreenshot(page, 'https-sign-in-360');
    }));

  test('the page for phones shows the fingerprint that the terminal printed', () =>
    story('https trust page', async (page) => {
      await page.goto('/percaya');
      await page.getByRole('heading', { level: 1, name: 'Memercayai Tikor Monev di perangkat ini' }).waitFor();
      assert.equal(await page.locator('.fingerprint').first().innerText(), made.fingerprint);
      assert.ok(server.output().includes(made.fingerprint));
      assert.equal(await fitsWidth(page), true);
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, 'https-trust-360');
    }));

  test('the plain door hands out the certificate, and sends everything else to HTTPS', async () => {
    const certificate = await ask(`${plainUrl}/percaya/otoritas.crt`);
    assert.equal(certificate.headers['content-type'], 'application/x-x509-ca-cert');
    assert.equal(new X509Certificate(certificate.body).fingerprint256, made.fingerprint);
    const { port } = new URL(server.url);
    const other = await ask(`${plainUrl}/masuk`);
    assert.deepEqual([other.status, other.headers.location], [302, `https://127.0.0.1:${port}/masuk`]);
  });

  test('a renewed certificate is taken into use without a restart, and devices need do nothing', async () => {
    const old = await shownCertificate(server.url, ca);
    const renewed = await monev(['tls', 'init', '--renew', '--json'], { dataFolder: server.dataFolder });
    assert.equal(renewed.code, 0, renewed.stderr);
    assert.deepEqual(JSON.parse(renewed.stdout).hosts, ['localhost', '127.0.0.1']);
    let shown = old;
    for (
      const started = Date.now();
      Date.now() - started < RENEWAL_LIMIT_MS && shown.serialNumber === old.serialNumber;
    ) {
      await new Promise((resolve) => setTimeout(resolve, 100));
      shown = await shownCertificate(server.url, ca);
    }
    assert.notEqual(shown.serialNumber, old.serialNumber);
    assert.equal(shown.serialNumber, new X509Certificate(fs.readFileSync(made.files.certificate)).serialNumber);
    assert.equal((await ask(`${server.url}/readyz`, ca)).status, 200);
  });
});

/** The id of an operation of the dashboard: the server answers no others. */
function operationId(name) {
  const file = path.join(root, 'libs/contracts/src/generated/persisted-operations.json');
  const operations = Object.entries(JSON.parse(fs.readFileSync(file, 'utf8')));
  return operations.find(([, text]) => text.includes(`mutation ${name}(`))?.[0];
}

/** Runs in the page: first run by the printed token. */
async function send({ sha256Hash, token }) {
  const input = { token, name: 'Ratna Dewi', email: 'admin@dinsos.example', password: 'kuda menari biru' };
  const response = await globalThis.fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      operationName: 'CreateFirstAdministrator',
      variables: { input },
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    }),
  });
  return response.json();
}
