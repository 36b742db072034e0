import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import {
  DESK,
  PHONE,
  accessibilityProblems,
  fitsWidth,
  keepScreenshot,
  onPage,
  openBrowser,
} from './harness/browser.mjs';
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

  test('leads from a ranking over a scorecard to the file that a delivery came in', () =>
    onPage(browser, { url: server.url, name: 'score story', as: people.secretariat }, async (page) => {
      await scored(people.secretariat, '2021-Q3');
      await page.goto('/penyedia?periode=2021-Q3&urut=SCORE');
      const ranking = page.getByRole('region', { name: /^Peringkat, Triwulan III 2021/ });
      await ranking.locator('tbody').getByRole('link').last().click();
      await page.getByText(/dari 23 yang dinilai/).waitFor();
      await page.getByText(/sama dengan yang tersimpan/).waitFor();
      await page.getByRole('button', { name: 'Lihat bukti A3.1' }).click();
      const file = page.locator('.proof').getByRole('link', { name: 'Berkas' }).first();
      await file.waitFor();
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, 'scorecard-1440');
      await page.setViewportSize(PHONE);
      assert.ok(await fitsWidth(page), 'the scorecard scrolls sideways on a phone');
      await page.setViewportSize(DESK);
      await file.click();
      await page.waitForURL(/\/berkas\//);
      await page.getByRole('heading', { level: 1 }).waitFor();
    }));
});

/** Waits until the worker has reckoned the scores that the demo's facts made stale. */
async function scored(person, quarter) {
  for (const until = Date.now() + 60_000; Date.now() < until;) {
    const { ranking } = await person.ask('SupplierRanking', { region: '31', quarter });
    if (ranking.ranked.length === 23) return;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
  throw new Error(`The scores of ${quarter} were not reckoned within a minute.`);
}
