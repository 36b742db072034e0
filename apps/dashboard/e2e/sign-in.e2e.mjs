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
import { headline } from './harness/pages.mjs';
import { caller, codeOf, join, setupToken } from './harness/people.mjs';
import { startServer } from './harness/server.mjs';

const PASSWORD = 'perahu kertas hanyut pagi';
const ADMIN = { name: 'Ratna Dewi', email: 'ratna@dinsos.example' };

const pathOf = (page) => new URL(page.url()).pathname;
const passwordField = (page, name = 'Kata sandi baru') => page.getByLabel(name, { exact: true });
const menuEntries = (page) => page.getByRole('navigation', { name: 'Menu utama' }).getByRole('link').allInnerTexts();

/** Nothing that axe objects to, nothing cut off on a phone, and a picture in both widths for people to look at. */
async function looksWell(page, name) {
  assert.deepEqual(await accessibilityProblems(page), [], name);
  await keepScreenshot(page, `${name}-1440`);
  await page.setViewportSize(PHONE);
  assert.equal(await fitsWidth(page), true, `${name} scrolls sideways at 360 px`);
  assert.deepEqual(await accessibilityProblems(page), [], `${name} at 360 px`);
  await keepScreenshot(page, `${name}-360`);
  await page.setViewportSize(DESK);
}

/** Sets the second factor up as a person does who types the key; answers it. */
async function enrol(page, name) {
  await headline(page, 'Pasang kode masuk di ponsel Anda');
  await page.getByRole('img', { name: 'Kode QR untuk aplikasi autentikator' }).waitFor();
  await looksWell(page, `${name}-enrol`);
  const secret = (await page.locator('.secret code').innerText()).replace(/\s/g, '');
  await page.getByLabel('Kode 6 angka').fill(codeOf(secret));
  await page.keyboard.press('Enter');
  await headline(page, 'Simpan kode pemulihan ini sekarang');
  const codes = await page.getByRole('list', { name: 'Kode pemulihan Anda' }).getByRole('listitem').allInnerTexts();
  await looksWell(page, `${name}-codes`);
  await page.getByRole('button', { name: 'Saya sudah menyimpannya' }).click();
  return { secret, codes };
}

/** Invites through the page and answers the path of the link. */
async function invite(page, { name, email, role, region }) {
  await page.goto('/administrasi/akun');
  await page.getByRole('heading', { level: 2, name: 'Undangan yang menunggu' }).waitFor();
  const open = page.getByRole('button', { name: 'Undang orang' });
  if (await open.isVisible()) await open.click();
  await page.getByLabel('Surel', { exact: true }).fill(email);
  await page.getByLabel('Nama lengkap').fill(name);
  await page.getByLabel('Peran', { exact: true }).selectOption({ label: role });
  if (region) {
    await page.getByRole('combobox', { name: 'Kabupaten/kota' }).fill(region);
    await page
      .getByRole('option', { name: new RegExp(region, 'i') })
      .first()
      .click();
  }
  await page.getByRole('button', { name: 'Buat undangan' }).click();
  await page.getByRole('heading', { name: `Undangan untuk ${name} siap` }).waitFor();
  const link = await page.getByLabel('Tautan undangan').inputValue();
  return new URL(link).pathname + new URL(link).hash;
}

describe('first run, administrator, invitation, region operator', () => {
  let server;
  let browser;
  let admin;
  const story = (name, tell, options = {}) => onPage(browser, { url: server.url, name, ...options }, tell);

  before(async () => {
    server = await startServer();
    browser = await openBrowser();
  });
  after(async () => {
    await browser?.close();
    if (server) assert.equal(await server.stop(), 0);
  });

  test('the printed link makes the first administrator, once', () =>
    story('first run', async (page) => {
      await page.goto('/peta');
      await headline(page, 'Selamat datang: buat administrator pertama');
      assert.equal(pathOf(page), '/awal', 'whatever page is asked for');
      await page.getByLabel('Token penyiapan').waitFor();

      await page.goto('about:blank');
      await page.goto(`/awal#${setupToken(server)}`);
      await headline(page, 'Selamat datang: buat administrator pertama');
      assert.equal(page.url().includes('#'), false, 'the token does not stay in the address');
      assert.equal(await page.getByLabel('Token penyiapan').count(), 0);
      await page.getByRole('button', { name: 'Buat administrator' }).click();
      await page.getByRole('link', { name: 'Isi nama Anda' }).click();
      assert.equal(
        await page.getByLabel('Nama lengkap').evaluate((field) => field === field.ownerDocument.activeElement),
        true,
      );
      await looksWell(page, 'awal');

      await page.keyboard.type(ADMIN.name);
      await page.getByLabel('Surel').fill(ADMIN.email);
      await passwordField(page).fill('kurang');
      await page.getByText('6 dari sedikitnya 12 karakter').waitFor();
      await passwordField(page).fill(PASSWORD);
      await page.keyboard.press('Enter');
      const factor = await enrol(page, 'awal');
      assert.equal(factor.codes.length, 10);
      await headline(page, 'Provinsi mana yang memakai Tikor Monev di sini?');
      await page.getByRole('button', { name: /^Mulai dengan .*Jakarta/i }).click();
      await headline(page, 'Undang sekretariat Tikor lebih dahulu');
      assert.equal(pathOf(page), '/administrasi/akun');
      assert.deepEqual(await menuEntries(page), ['Akun', 'Catatan audit'], 'nothing of a case');
      await looksWell(page, 'akun-pertama');
      admin = { ...ADMIN, ...factor };

      await page.goto('/berkas');
      await headline(page, 'Halaman tidak ditemukan');
    }));

  test('signing in takes password and code, refuses without saying why, and leads back to the page asked for', () =>
    story('sign in', async (page) => {
      await page.goto('/administrasi/akun?x=1');
      await headline(page, 'Masuk ke Tikor Monev');
      assert.equal(pathOf(page), '/masuk');
      await looksWell(page, 'masuk');
      await page.getByLabel('Surel').fill(admin.email);
      await passwordField(page, 'Kata sandi').fill('perahu kertas hanyut malam');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('Surel atau kata sandi salah.').waitFor();
      await passwordField(page, 'Kata sandi').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await headline(page, 'Satu langkah lagi: kode dari aplikasi autentikator');
      await looksWell(page, 'masuk-kode');
      await page.goto('/administrasi/akun?x=1');
      await headline(page, 'Satu langkah lagi: kode dari aplikasi autentikator');
      await page.getByRole('button', { name: 'Ponsel tidak ada? Pakai kode pemulihan' }).click();
      await page.getByLabel('Kode pemulihan').fill(admin.codes[0].toLowerCase());
      await page.keyboard.press('Enter');
      await headline(page, 'Undang sekretariat Tikor lebih dahulu');
      assert.equal(page.url(), `${server.url}/administrasi/akun?x=1`);

      await page.getByRole('button', { name: /^Akun:/ }).click();
      await page.getByRole('button', { name: 'Keluar' }).click();
      await headline(page, 'Masuk ke Tikor Monev');
      await page.goto('/administrasi/akun');
      await page.waitForURL('**/masuk?kembali=%2Fadministrasi%2Fakun');
    }));

  test('an invited secretariat sets up a password and a second factor, and sees the province', async () => {
    let link;
    await story('administrator signs in', async (page) => {
      await page.goto('/masuk');
      await page.getByLabel('Surel').fill(admin.email);
      await passwordField(page, 'Kata sandi').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByLabel('Kode 6 angka').fill(codeOf(admin.secret, 1));
      await page.keyboard.press('Enter');
      await headline(page, 'Undang sekretariat Tikor lebih dahulu');
      admin.cookies = await page.context().cookies();
      link = await invite(page, { name: 'Siti Aminah', email: 'siti@dinsos.example', role: 'Sekretariat Tikor' });
      assert.match(
        await page.getByLabel('Pesan untuk dikirim lewat WhatsApp').inputValue(),
        /Siti Aminah[^]*undangan#/,
      );
      await looksWell(page, 'undangan-tautan');
    });
    await story('secretariat joins', async (page) => {
      await page.goto(link);
      await headline(page, 'Siti Aminah, Anda diundang ke Tikor Monev');
      assert.equal(page.url().includes('#'), false);
      await page.getByText('Sebagai Sekretariat Tikor.').waitFor();
      await looksWell(page, 'undangan');
      await passwordField(page).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await enrol(page, 'undangan');
      await page.getByText('Belum ada data untuk wilayah ini').waitFor();
      const entries = await menuEntries(page);
      assert.ok(entries.includes('Ringkasan') && entries.includes('Berkas masuk'), entries.join());
      assert.equal(entries.includes('Akun') || entries.includes('Catatan audit'), false, entries.join());
      await page.goto('/administrasi/akun');
      await headline(page, 'Halaman tidak ditemukan');
    });
    await story('the link is used up', async (page) => {
      await page.goto(link);
      await headline(page, 'Undangan ini tidak berlaku');
    });
  });

  test('a region operator sees only the own region', async () => {
    let link;
    await story('operator is invited', async (page) => {
      await page.context().addCookies(admin.cookies);
      link = await invite(page, {
        name: 'Budi Santoso',
        email: 'budi@dinsos.example',
        role: 'Operator kabupaten/kota',
        region: 'Jakarta Pusat',
      });
      await page.goto('/administrasi/akun');
      await headline(page, '2 akun aktif, 1 undangan menunggu');
      await page
        .getByText(/Jakarta Pusat/i)
        .first()
        .waitFor();
      await looksWell(page, 'akun');
      await page.getByRole('link', { name: 'Siti Aminah' }).click();
      await headline(page, 'Siti Aminah, Sekretariat Tikor');
      await page.waitForLoadState('networkidle');
      await looksWell(page, 'akun-satu');
      await page.goto('/administrasi/audit');
      await headline(page, 'Yang terjadi pada akun, sesi, dan undangan');
      await page.getByText('membuat administrator pertama').waitFor();
      await looksWell(page, 'audit-akun');
    });
    await story('operator joins', async (page) => {
      await page.goto(link);
      await page.getByText(/Sebagai Operator kabupaten\/kota untuk .*Jakarta Pusat/i).waitFor();
      await passwordField(page).fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.getByText('Belum ada data untuk wilayah ini').waitFor();
      const way = page.getByRole('navigation', { name: 'Jalur wilayah' });
      assert.match(await way.innerText(), /^.*Jakarta Pusat/i, 'the way down begins at the own region');
      await looksWell(page, 'operator');

      const search = page.getByRole('combobox', { name: 'Wilayah' });
      await search.fill('Jakarta Selatan');
      await page.getByRole('option', { name: 'Tidak ada yang cocok' }).waitFor();
      for (const elsewhere of ['31', '3174', '73']) {
        await page.goto(`/?wilayah=${elsewhere}`);
        await page.getByRole('alert').waitFor();
        assert.equal(await page.locator('.tile').count(), 0, elsewhere);
      }
      await page.goto('/akun');
      await headline(page, 'Budi Santoso: Operator kabupaten/kota');
      await page.getByText('sesi ini').waitFor();
      await looksWell(page, 'akun-saya');
    });
  });

  test('a session that ends while a page is open leads to the door, says why, and back again', async () => {
    const person = await join(server, administratorByApi(), { role: 'TIKOR_MEMBER', name: 'Lina Hartati' });
    await story(
      'session ends',
      async (page) => {
        await page.goto('/indikator');
        await page.getByRole('heading', { level: 1 }).waitFor();
        await page.waitForLoadState('networkidle');
        await person.ask('SignOut');
        await page.getByRole('link', { name: 'Peta' }).click();
        await page.getByText('Sesi Anda sudah berakhir.').waitFor();
        await page.getByLabel('Surel').fill(person.email);
        await passwordField(page, 'Kata sandi').fill(person.password);
        await page.keyboard.press('Enter');
        await page.waitForURL('**/peta');
      },
      { as: person },
    );
  });

  test('an auditor reads who did what, narrows it, and takes it along', async () => {
    const auditor = await join(server, administratorByApi(), { role: 'AUDITOR', name: 'Wayan Surya' });
    await story(
      'audit',
      async (page) => {
        await page.goto('/administrasi/audit');
        await headline(page, /^\d+ tindakan tercatat, berurutan tanpa lubang$/);
        await page.getByRole('heading', { name: 'Nomor dan segel terakhir' }).waitFor();
        await page.getByLabel('Tindakan', { exact: true }).selectOption({ label: 'mengundang' });
        await page.waitForURL('**/administrasi/audit?tindakan=invitation.create');
        await page.getByText('mengundang · undangan').first().waitFor();
        await page
          .getByRole('button', { name: /^Rincian/ })
          .first()
          .click();
        await page
          .getByRole('table', { name: /^Perubahan pada catatan/ })
          .getByText('role')
          .waitFor();
        await looksWell(page, 'audit');
        const [file] = await Promise.all([
          page.waitForEvent('download'),
          page.getByRole('link', { name: 'Unduh CSV' }).click(),
        ]);
        assert.equal(file.suggestedFilename(), 'catatan-audit.csv');
        await page.getByLabel('Nama pelaku').fill('tidak ada orang ini');
        await page.keyboard.press('Enter');
        await page.getByText('Tidak ada catatan yang cocok').waitFor();
      },
      { as: auditor },
    );
  });

  /** The administrator of the first story, asking the API with the browser's own session. */
  function administratorByApi() {
    return caller(server.url, admin.cookies.find(({ name }) => name === '__Host-monev').value);
  }
});
