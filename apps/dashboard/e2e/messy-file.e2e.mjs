import assert from 'node:assert/strict';
import fs from 'node:fs';
import path from 'node:path';
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
import { FAMILIES_IN_AUGUST, mended, messyWorkbook, opened, plainTable } from './harness/messy-workbook.mjs';
import { monev } from './harness/monev.mjs';
import { headline, tile } from './harness/pages.mjs';
import { office } from './harness/people.mjs';
import { startServer } from './harness/server.mjs';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const TOTAL = FAMILIES_IN_AUGUST.toLocaleString('id-ID');

/** Drags a file onto the page, as the secretary does. */
async function drop(page, name, bytes) {
  await page.goto('/berkas');
  await page.getByRole('heading', { level: 2, name: 'Kirim berkas' }).waitFor();
  const data = await page.evaluateHandle(
    ({ name, base64, type }) => {
      const transfer = new globalThis.DataTransfer();
      const raw = Uint8Array.from(globalThis.atob(base64), (letter) => letter.charCodeAt(0));
      transfer.items.add(new globalThis.File([raw], name, { type }));
      return transfer;
    },
    { name, base64: bytes.toString('base64'), type: XLSX },
  );
  await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
}

async function savedBytes(download) {
  return fs.readFileSync(await download.path());
}

describe('a messy file, from the sender to the dashboard and back', () => {
  let server;
  let browser;
  let people;
  /** The workbook after the sender mended it. */
  let repaired;
  let batch;
  const story = (name, tell, { view = DESK } = {}) =>
    onPage(browser, { url: server.url, name, view, as: people.secretariat }, tell);
  const atShell = async (...words) => {
    const { code, stdout, stderr } = await monev([...words, '--json'], { dataFolder: server.dataFolder });
    return { code, json: stdout ? JSON.parse(stdout) : null, stderr };
  };
  const familiesAtShell = async () =>
    (await atShell('indicator', 'IND-KPM-01', '--region', '3172', '--period', '2021-08')).json.value;

  before(async () => {
    server = await startServer();
    people = await office(server);
    browser = await openBrowser();
    const july = path.join(server.dataFolder, 'juli.csv');
    fs.writeFileSync(july, plainTable('2021-07'));
    assert.equal((await atShell('import', july)).json.status, 'COMMITTED');
  });
  after(async () => {
    await browser?.close();
    if (server) assert.equal(await server.stop(), 0);
  });

  test('every complaint names its cell, and the sender gets the same workbook back, marked', () =>
    story('messy preview', async (page) => {
      await drop(page, 'Jakut_rev3_FINAL.xlsx', await messyWorkbook());
      await headline(page, /Jakut_rev3_FINAL\.xlsx terbaca 4 baris; 2 hal harus dibereskan/);
      const problems = page.getByRole('region', { name: 'Yang perlu dibereskan' });
      const told = await problems.innerText();
      assert.match(
        told,
        /Kode wilayah ini tidak ada dalam daftar resmi[\s\S]*Agustus, kolom A, baris 10[\s\S]*31\.72\.99/,
      );
      assert.match(told, /dapat dibaca dua cara[\s\S]*Agustus, kolom F, baris 11[\s\S]*3,094/);
      assert.match(told, /Bagian lebih besar[\s\S]*Agustus, kolom G, baris 9/);
      const compared = page.getByRole('region', { name: 'Dibandingkan dengan Juli 2021: Jumlah KPM' });
      assert.match(await compared.innerText(), /1 sama, 2 berubah, 0 baru, 2 hilang|sama, .* hilang/);
      const accept = page.getByRole('button', { name: /^Terima 4 baris/ });
      assert.equal(await accept.isDisabled(), true);
      await page.getByText(/2 masalah menghalangi, 1 peringatan belum diberi alasan/).waitFor();
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, 'intake-1440');

      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: 'Unduh buku kerja' }).click(),
      ]);
      assert.equal(download.suggestedFilename(), 'Jakut_rev3_FINAL - ditandai.xlsx');
      const marked = await savedBytes(download);
      const book = await opened(marked);
      const sheet = book.getWorksheet('Agustus');
      for (const cell of ['G9', 'A10', 'F11']) assert.ok(sheet.getCell(cell).note, `${cell} carries a comment`);
      assert.equal(sheet.getCell('A1').value, 'REALISASI PROGRAM SEMBAKO BULAN AGUSTUS 2021');
      assert.ok(book.worksheets.length > 1, 'a sheet lists the problems');
      repaired = await mended(marked);
    }));

  test('on a phone nothing is cut off', () =>
    story(
      'messy phone',
      async (page) => {
        await page.goto('/berkas');
        await page.getByRole('link', { name: 'Jakut_rev3_FINAL.xlsx' }).first().click();
        await headline(page, /2 hal harus dibereskan/);
        await page.waitForLoadState('networkidle');
        assert.equal(await fitsWidth(page), true);
        assert.deepEqual(await accessibilityProblems(page), []);
        await keepScreenshot(page, 'intake-360');
        for (const address of ['/berkas', '/berkas/templat']) {
          await page.goto(address);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          assert.equal(await fitsWidth(page), true, address);
          assert.deepEqual(await accessibilityProblems(page), [], address);
          await keepScreenshot(page, `intake-360${address}`);
        }
      },
      { view: PHONE },
    ));

  test('the mended file goes on after a lost connection, its warning gets a reason, and the number stands on the dashboard', () =>
    story('mended', async (page, { complaints }) => {
      let lost = 0;
      await page.route('**/api/imports/uploads/*?offset=**', (route) =>
        lost++ === 0 ? route.abort() : route.continue(),
      );
      await drop(page, 'Jakut_rev4.xlsx', repaired);
      await headline(page, /Jakut_rev4\.xlsx terbaca 6 baris dan siap diterima/);
      assert.ok(lost > 1, 'the part was sent again');
      complaints.splice(0, complaints.length, ...complaints.filter((line) => !line.includes('net::ERR_FAILED')));

      const accept = page.getByRole('button', { name: /^Terima 6 baris/ });
      assert.equal(await accept.isDisabled(), true);
      await page.getByRole('region', { name: 'Jumlah yang tercetak dalam berkas' }).getByText('Berbeda').waitFor();
      await page.getByLabel('Terima peringatan ini, dengan alasan').fill('Selisih 2 diakui kantor pengirim');
      await accept.click();
      await page.getByText('Diterima.', { exact: true }).waitFor();
      batch = new URL(page.url()).pathname.split('/').at(-1);
      await page.getByRole('region', { name: 'Alasan yang disimpan' }).getByText('Selisih 2 diakui').waitFor();
      await keepScreenshot(page, 'intake-accepted-1440');

      await page.getByRole('link', { name: /^Lihat .*Jakarta Utara.*Agustus 2021/ }).click();
      await tile(page, 'Jumlah KPM').getByText(TOTAL).waitFor();

      await page.goto(`/berkas/${batch}?wilayah=317204&periode=2021-08`);
      const origins = page.getByRole('region', { name: 'Dari mana angka ini?' });
      await origins.getByRole('row', { name: /Agustus 9 jumlah kpm F9, kpm transaksi G9 Cilincing/ }).waitFor();
    }));

  test('the same file is not taken twice: the earlier one is shown', () =>
    story('messy twice', async (page) => {
      await drop(page, 'Jakut_rev4 (1).xlsx', repaired);
      await page.getByText(/Berkas yang sama sudah diterima: Jakut_rev4\.xlsx/).waitFor();
      await page.getByRole('link', { name: 'Buka berkas itu' }).click();
      await headline(page, /Jakut_rev4\.xlsx sudah diterima/);
    }));

  test('undoing says what it touches, wants a reason, and the figures are as before', () =>
    story('messy undo', async (page) => {
      await page.goto(`/berkas/${batch}`);
      await page.getByRole('button', { name: 'Batalkan penerimaan' }).click();
      const undo = page.getByRole('region', { name: 'Membatalkan penerimaan berkas ini' });
      await undo.getByRole('row', { name: /jumlah KPM 6 0/ }).waitFor();
      assert.match(await undo.innerText(), new RegExp(`Jakarta Utara[\\s\\S]*${TOTAL}[\\s\\S]*tidak tercatat`));
      assert.deepEqual(await accessibilityProblems(page), []);
      await keepScreenshot(page, 'intake-undo-1440');
      await undo.getByLabel('Alasan pembatalan').fill('Diminta menunggu validasi kota');
      await undo.getByRole('button', { name: 'Ya, batalkan penerimaan' }).click();
      await headline(page, /Penerimaan Jakut_rev4\.xlsx dibatalkan/);
      await page.getByText(/Dibatalkan oleh Siti Aminah.*Diminta menunggu validasi kota/).waitFor();
      assert.equal(await familiesAtShell(), null);
    }));

  test('the history is searched and narrowed', () =>
    story('history', async (page) => {
      await page.goto('/berkas?keadaan=UNDONE');
      await page.getByRole('link', { name: 'Jakut_rev4.xlsx' }).waitFor();
      assert.equal(await page.getByRole('link', { name: 'Jakut_rev3_FINAL.xlsx' }).count(), 0);
      await page.getByRole('button', { name: 'Hapus saringan' }).click();
      await page.getByLabel('Cari nama atau nomor berkas').fill('rev3');
      await page.getByText('1 berkas', { exact: true }).waitFor();
      await keepScreenshot(page, 'intake-history-1440');
    }));

  test('the command line does the same with the same result', async () => {
    const file = path.join(server.dataFolder, 'Jakut_rev4.xlsx');
    fs.writeFileSync(file, repaired);
    const taken = await atShell('import', file, '--accept-warnings', 'Selisih 2 diakui kantor pengirim');
    assert.equal(taken.json.status, 'COMMITTED');
    assert.equal(await familiesAtShell(), FAMILIES_IN_AUGUST);
    const refused = await atShell('import', 'undo', taken.json.batchId, '--reason', 'salah');
    assert.equal(refused.json.error.reason, 'UNDO_REASON_NEEDED');
    const undone = await atShell('import', 'undo', taken.json.batchId, '--reason', 'Diminta menunggu validasi kota');
    assert.deepEqual(
      [undone.json.status, undone.json.touches],
      ['UNDONE', [{ kind: 'KPM_COUNT', removed: 6, restored: 0 }]],
    );
    assert.equal(await familiesAtShell(), null);
    assert.equal((await monev(['audit', 'verify'], { dataFolder: server.dataFolder })).code, 0);
  });
});
