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
import { answerMonth, headline, sendFile, tile } from './harness/pages.mjs';
import { office } from './harness/people.mjs';
import { startServer } from './harness/server.mjs';

const SOPPENG = '/?wilayah=7312&periode=2023-12';
const JAKARTA = '?wilayah=31&periode=2021-09';

describe('from a real office file to tile, chart, table and map', () => {
  let server;
  let browser;
  let people;
  const story = (name, tell, { view = DESK, as = people.secretariat } = {}) =>
    onPage(browser, { url: server.url, name, view, as }, tell);

  before(async () => {
    server = await startServer();
    people = await office(server, { homeProvince: null });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    if (server) assert.equal(await server.stop(), 0, 'Ctrl-C ends the server in good order');
  });

  test('a new installation asks its administrator for the home province, on the first page', () =>
    story(
      'home province',
      async (page) => {
        await page.goto('/');
        await headline(page, 'Provinsi mana yang memakai Tikor Monev di sini?');
        await page.waitForLoadState('networkidle');
        assert.equal(new URL(page.url()).pathname, '/mulai');
        assert.deepEqual(await accessibilityProblems(page), []);
        await page.getByRole('button', { name: /^Mulai dengan .*Jakarta/i }).click();
        await page.waitForURL('**/administrasi/akun');
      },
      { as: people.administrator },
    ));

  test('the secretariat opens on that province, still without data', () =>
    story('empty province', async (page) => {
      await page.goto('/');
      await page.getByText('Belum ada data untuk wilayah ini').waitFor();
    }));

  test('the file of Soppeng names no period: it is asked for, then shown before anything counts', () =>
    story('soppeng preview', async (page) => {
      await sendFile(page, 'soppeng_bpnt_kpm_kelurahan_2023.csv');
      await answerMonth(page, '2023', 'Desember');
      await headline(page, /soppeng_bpnt_kpm_kelurahan_2023\.csv terbaca 50 baris dan siap diterima/);
      await page.getByText('Tidak ada kolom pribadi dalam berkas ini.').waitFor();
      assert.match(await page.getByRole('region', { name: 'Baris yang terbaca' }).innerText(), /124/);
      assert.deepEqual(await accessibilityProblems(page), []);
      await page.goto(SOPPENG);
      await page.getByText('Belum ada data untuk wilayah ini').waitFor();
    }));

  test('once accepted, 12,037 families stand on tile, chart and table, marked as partial', () =>
    story('soppeng accepted', async (page) => {
      await page.goto('/berkas');
      await page.getByRole('link', { name: 'soppeng_bpnt_kpm_kelurahan_2023.csv' }).first().click();
      await page.getByRole('button', { name: 'Terima 50 baris' }).click();
      await page.getByRole('link', { name: /^Lihat .*Desember 2023/ }).click();

      const families = tile(page, 'Jumlah KPM');
      await families.waitFor();
      const told = await families.innerText();
      assert.match(told, /12\.037/);
      assert.match(told, /50 dari 70/);
      assert.match(told, /Sebagian/i);

      const trend = page
        .locator('figure')
        .filter({ has: page.getByRole('heading', { name: /Jumlah KPM/ }) })
        .first();
      await trend.getByRole('button', { name: 'Lihat tabel' }).click();
      assert.match(await trend.getByRole('table').innerText(), /12\.037/);

      // Eight kecamatan, of which five reported; Soppeng has no boundaries yet, and the page says so.
      await page.getByText(/Batas wilayah di dalam .*Soppeng belum tersedia/i).waitFor();
      assert.match(await page.getByRole('table').last().innerText(), /Donri/i);
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, 'soppeng-1440');
    }));

  test('each number says which file it came from', () =>
    story('soppeng origin', async (page) => {
      await page.goto(SOPPENG);
      await tile(page, 'Jumlah KPM').click();
      await page.waitForURL('**/indikator/IND-KPM-01**');
      await page.getByText('soppeng_bpnt_kpm_kelurahan_2023.csv').first().waitFor();
    }));

  test('the same file is not counted twice', () =>
    story('soppeng twice', async (page) => {
      await sendFile(page, 'soppeng_bpnt_kpm_kelurahan_2023.csv');
      await page.getByText(/Berkas ini tidak menyebut periode|Berkas yang sama sudah diterima/).waitFor();
      if (await page.getByText('Berkas ini tidak menyebut periode').isVisible())
        await answerMonth(page, '2023', 'Desember');
      await page.getByText(/Berkas yang sama sudah diterima/).waitFor();
      await page.goto(SOPPENG);
      await tile(page, 'Jumlah KPM').getByText('12.037').waitFor();
    }));

  test('a file of Jakarta colours the map, and map and table say the same', () =>
    story('jakarta map', async (page) => {
      await sendFile(page, 'progres_transaksi_kabkota.xlsx');
      await headline(page, /progres_transaksi_kabkota\.xlsx terbaca 6 baris/);
      await page.getByRole('button', { name: 'Terima 6 baris' }).click();
      await page.getByText('Diterima.', { exact: true }).waitFor();

      await page.goto(`/peta${JAKARTA}`);
      await page.getByLabel('Indikator', { exact: true }).selectOption({ label: 'Realisasi KPM' });
      // Jakarta Pusat: 16,748 of 17,168 families, 97.55 %.
      const centre = page.locator('[data-area="3171"]');
      await centre.waitFor();
      assert.match((await centre.getAttribute('aria-label')) ?? '', /Jakarta Pusat.*97,[56]/);
      assert.match((await centre.getAttribute('fill')) ?? '', /^var\(--/);
      assert.match(await page.locator('tr[data-row="3171"]').innerText(), /97,[56]/);
      assert.equal(await page.locator('[data-area]').count(), 6);
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, 'jakarta-map-1440');
    }));

  test('refused rows stop a file until they are set aside with a reason', () =>
    story('set aside', async (page) => {
      await sendFile(page, 'kemensos_salur_cair_kabkota.xlsx');
      await page.getByText('Berkas ini tidak menyebut periode').waitFor();
      await page.getByLabel('Jenis periode').selectOption({ label: 'Tahun' });
      await page.getByLabel('Tahun', { exact: true }).selectOption('2021');
      await page.getByRole('button', { name: 'Lanjutkan dengan 2021' }).click();
      await headline(page, /2 hal harus dibereskan sebelum diterima/);
      const accept = page.getByRole('button', { name: /^Terima \d+ baris, sisihkan 2/ });
      assert.equal(await accept.isDisabled(), true);
      for (const reason of await page.getByLabel(/dengan alasan$/).all())
        await reason.fill('Kode wilayah dan program di luar daftar');
      await accept.click();
      await page.getByText(/2 baris disisihkan: Kode wilayah dan program/).waitFor();
    }));

  test('on a phone nothing is cut off', () =>
    story(
      'phone',
      async (page) => {
        for (const address of [
          SOPPENG,
          `/${JAKARTA}`,
          `/peta${JAKARTA}`,
          `/indikator/IND-DST-02${JAKARTA}`,
          '/berkas',
        ]) {
          await page.goto(address);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          assert.equal(new URL(page.url()).pathname, new URL(address, server.url).pathname);
          assert.equal(await fitsWidth(page), true, `${address} scrolls sideways at 360 px`);
          assert.deepEqual(await accessibilityProblems(page), [], address);
          await keepScreenshot(page, `phone-${address}`);
        }
      },
      { view: PHONE },
    ));
});
