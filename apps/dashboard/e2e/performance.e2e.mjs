import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { accessibilityProblems, fitsWidth, keepScreenshot, onPage, openBrowser, PHONE } from './harness/browser.mjs';
import { monev } from './harness/monev.mjs';
import { office } from './harness/people.mjs';
import { startServer } from './harness/server.mjs';

const SUPPLIERS = '/kinerja?wilayah=31&periode=2021-Q3&bagian=penyedia&indikator=IND-SUP-10';

describe('the performance pages', () => {
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

  test('lead from a quarter to the late deliveries of one supplier, and out as a workbook', () =>
    onPage(browser, { url: server.url, name: 'performance', as: people.secretariat }, async (page) => {
      await page.goto(SUPPLIERS);
      await page.getByRole('heading', { level: 1, name: /Triwulan III 2021/ }).waitFor();
      assert.deepEqual(await accessibilityProblems(page), []);
      await page.getByRole('link', { name: 'Per pelaku' }).click();
      const table = page.getByRole('table', { name: /Kirim tepat waktu per penyedia/ });
      await table.getByRole('button', { name: /Kirim tepat waktu/ }).click();
      await page.waitForURL(/urut=VALUE/);
      const weakest = table.getByRole('row').nth(1);
      await weakest.getByText('Di luar batas').waitFor();
      await weakest.getByRole('link', { name: /baris$/ }).click();
      await page.waitForURL(/lihat=baris&pelaku=/);
      await page.getByLabel('Saring', { exact: true }).selectOption({ label: 'Tepat waktu: tidak' });
      await page.waitForURL(/hitung=tidak/);
      await page
        .getByRole('link', { name: /baris \d/ })
        .first()
        .waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Unduh XLSX' }).click();
      const file = await download;
      assert.match(file.suggestedFilename(), /^indicator-rows-IND-SUP-10-31-2021-Q3\.xlsx$/);
      assert.ok(fs.statSync(await file.path()).size > 4_000);
      await keepScreenshot(page, 'performance-1440');
    }));

  test('can be read on a phone', () =>
    onPage(
      browser,
      { url: server.url, view: PHONE, name: 'performance phone', as: people.secretariat },
      async (page) => {
        await page.goto(`${SUPPLIERS}&lihat=pelaku`);
        await page.getByRole('table', { name: /Kirim tepat waktu per penyedia/ }).waitFor();
        assert.equal(await fitsWidth(page), true);
        assert.deepEqual(await accessibilityProblems(page), []);
        await keepScreenshot(page, 'performance-360');
      },
    ));
});
