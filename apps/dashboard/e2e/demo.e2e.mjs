import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { accessibilityProblems, keepScreenshot, onPage, openBrowser } from './harness/browser.mjs';
import { monev } from './harness/monev.mjs';
import { tile } from './harness/pages.mjs';
import { office } from './harness/people.mjs';
import { startServer } from './harness/server.mjs';

const PAGES = ['/', '/peta', '/indikator', '/indikator/IND-KPM-01', '/berkas'];

describe('the demo province', () => {
  let server;
  let browser;
  let people;

  before(async () => {
    server = await startServer({ args: ['--demo'] });
    const made = await monev(['demo', '--json'], { dataFolder: server.dataFolder });
    assert.equal(made.code, 0, made.stderr);
    people = await office(server, { homeProvince: null });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    if (server) assert.equal(await server.stop(), 0);
  });

  test('has exactly the families that the province named, and opens without a question', () =>
    onPage(browser, { url: server.url, name: 'demo families', as: people.secretariat }, async (page) => {
      await page.goto('/?wilayah=31&periode=2021-12');
      const families = tile(page, 'Jumlah KPM');
      await families.waitFor();
      assert.match(await families.innerText(), /206\.438/);
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, 'demo-1440');
    }));

  test('says DATA CONTOH on every page', () =>
    onPage(browser, { url: server.url, name: 'demo mark', as: people.secretariat }, async (page) => {
      for (const address of PAGES) {
        await page.goto(address);
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.getByText('DATA CONTOH', { exact: true }).first().waitFor();
      }
    }));
});
