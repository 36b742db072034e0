import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { PHONE, accessibilityProblems, fitsWidth, keepScreenshot, onPage, openBrowser } from './harness/browser.mjs';
import { headline } from './harness/pages.mjs';
import { join, office } from './harness/people.mjs';
import { startServer } from './harness/server.mjs';

const REGISTER = `no_register,nama_ewarong,kode_wilayah,bentuk_usaha,bank,status,modal
EW-1,E-Warong Melati,3171011001,KUBE,BNI,Aktif,5.000.000
EW-2,E-Warong Anggrek,3172041001,Toko,BRI,Aktif,
EW-3,E-Warong Mawar,3171011001,KUBE,BNI,Ditangguhkan,`;
const REASON = 'Surat bank 12/2021';

describe('an entry of the register: found in the list, changed with a reason, told by the audit record', () => {
  let server;
  let browser;
  let people;
  const story = (name, as, tell, view) =>
    onPage(browser, { url: server.url, name, as, ...(view ? { view } : {}) }, tell);

  before(async () => {
    server = await startServer();
    people = await office(server);
    people.auditor = await join(server, people.administrator, { role: 'AUDITOR', name: 'Umar Contoh' });
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    if (server) assert.equal(await server.stop(), 0);
  });

  test('the secretariat finds it, changes its capital with the reason, and the history says so', () =>
    story('edit an e-warong', people.secretariat, async (page) => {
      await page.goto('/berkas');
      await page.locator('input[type=file]').setInputFiles({
        name: 'register.csv',
        mimeType: 'text/csv',
        buffer: Buffer.from(REGISTER),
      });
      await page.getByRole('button', { name: 'Terima 3 baris' }).click();
      await page.getByRole('heading', { level: 1, name: /diterima|terhitung|sudah/i }).waitFor();

      await page.goto('/e-warong/daftar?status=ACTIVE');
      await headline(page, /^2 e-warong di .* sesuai saringan/);
      await page.getByLabel('Nama atau nomor').fill('melati');
      await headline(page, /^1 e-warong di /);
      assert.match(page.url(), /cari=melati/);
      await page.getByRole('link', { name: 'E-Warong Melati' }).click();

      await headline(page, 'E-Warong Melati di Gambir, Jakarta Pusat: aktif.');
      await page.getByRole('button', { name: 'Ubah data' }).click();
      await page.getByLabel('Modal (Rp)').fill('7.500.000');
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.getByText('Tulis alasan perubahan, sedikitnya 5 huruf.').first().waitFor();
      assert.deepEqual(await accessibilityProblems(page), []);
      await page.getByLabel('Alasan perubahan').fill(REASON);
      await page.getByRole('button', { name: 'Simpan perubahan' }).click();
      await page.getByText('Perubahan tersimpan sebagai versi baru.').waitFor();
      await page.getByText('Rp7.500.000').waitFor();
      const [now] = await page.getByRole('region', { name: 'Riwayat perubahan' }).getByRole('listitem').allInnerTexts();
      assert.match(now, /Diubah oleh Siti Aminah/);
      assert.match(now, new RegExp(`Alasan: ${REASON}`));
      assert.match(now, /Modal \(Rp\): 5000000 menjadi 7500000/);
      await keepScreenshot(page, 'register-entry-1440');
    }));

  test('the list fits a phone', () =>
    story(
      'list on a phone',
      people.secretariat,
      async (page) => {
        await page.goto('/e-warong/daftar');
        await headline(page, /^3 e-warong terdaftar di /);
        assert.equal(await fitsWidth(page), true);
        assert.deepEqual(await accessibilityProblems(page), []);
        await keepScreenshot(page, 'register-list-360');
      },
      PHONE,
    ));

  test('the auditor reads who changed it, and why', () =>
    story('audit of an edit', people.auditor, async (page) => {
      await page.goto('/administrasi/audit');
      const entry = page.locator('tr, li').filter({ hasText: REASON }).first();
      await entry.waitFor();
      assert.match(await entry.innerText(), /Siti Aminah/);
      assert.match(await entry.innerText(), /mengubah data e-warong/);
    }));
});
