import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accessibilityProblems, fitsWidth, keepScreenshot, onPage, openBrowser, PHONE } from './harness/browser.mjs';
import { headline } from './harness/pages.mjs';
import { join, office } from './harness/people.mjs';
import { startServer } from './harness/server.mjs';

describe('the pages of visits and findings before anything was planned', () => {
  let server;
  let browser;
  let people;
  let officer;

  before(async () => {
    server = await startServer();
    people = await office(server);
    officer = await join(server, people.administrator, { role: 'MONEV_OFFICER', name: 'Andi Contoh' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    if (server) assert.equal(await server.stop(), 0);
  });

  test('an officer lands on the visits to file, on a phone', () =>
    onPage(browser, { url: server.url, name: 'officer lands', view: PHONE, as: officer }, async (page) => {
      await page.goto('/');
      await headline(page, 'Belum ada kunjungan untuk Anda');
      assert.equal(new URL(page.url()).pathname, '/lapangan');
      assert.equal(await fitsWidth(page), true);
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, 'field-home-360');
    }));

  test('the secretariat sees empty lists that say what fills them', () =>
    onPage(browser, { url: server.url, name: 'empty lists', as: people.secretariat }, async (page) => {
      for (const [address, text] of [
        ['/kunjungan', 'Belum ada kunjungan'],
        ['/temuan', 'Tidak ada temuan dalam daftar ini'],
        ['/menunggu', 'Tidak ada yang menunggu Anda'],
      ]) {
        await page.goto(address);
        await headline(page, text);
        assert.deepEqual(await accessibilityProblems(page), [], address);
        await keepScreenshot(page, `empty${address}-1440`);
      }
    }));
});
