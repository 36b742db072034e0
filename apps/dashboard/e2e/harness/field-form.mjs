import { PHOTO } from './visit-files.mjs';

const choose = (label) => (step) => step.getByText(label, { exact: true }).click();
const yes = choose('Ya');
const no = choose('Tidak');
const write = (text) => (step) => step.getByRole('textbox').first().fill(text);
const dates =
  (...days) =>
  async (step) => {
    for (const [at, day] of days.entries()) await step.locator('input[type=date]').nth(at).fill(day);
  };
const photos = (count) => async (step) => {
  await step.locator('input[type=file]').setInputFiles(Array(count).fill(PHOTO));
  await step.getByText(`${count} foto tersimpan di ponsel`).waitFor();
};

/** How a person answers each question of EW version 1 where nothing is wrong but the bundles of the supplier. */
const ANSWERS = ({ supplier }) => ({
  'H-03': async (step) => {
    await step.getByRole('button', { name: 'Ambil lokasi sekarang' }).click();
    await step.getByText(/±8 m/).waitFor();
  },
  'H-05': async (step) => {
    for (const box of await step.locator('.opt').all()) await box.click();
  },
  'H-06': (step) => step.locator('input[type=month]').fill('2021-09'),
  'H-07': no,
  'H-08': choose('Pemilik atau pengelola'),
  'EW-01': yes,
  'EW-02': yes,
  'EW-03': yes,
  'EW-04': choose('Toko atau warung'),
  'EW-06': choose('Pedagang'),
  'EW-07': no,
  'EW-08': yes,
  'EW-09': yes,
  'EW-10': yes,
  'EW-11': write('850'),
  'EW-12': async (step) => {
    for (const label of ['Karbohidrat', 'Protein hewani', 'Protein nabati', 'Vitamin']) {
      await step.locator('.opt').filter({ hasText: label }).click();
    }
  },
  'EW-13': yes,
  'EW-13a': (step) => step.locator('.opt').filter({ hasText: supplier }).click(),
  'EW-14': no,
  'EW-15': no,
  'EW-16': async (step) => {
    await item(step, 0, { commodity: 'BERAS', kind: 'PREMIUM', price: '12300', weights: ['10', '9,98'] });
    await item(step, 1, { commodity: 'TELUR AYAM', price: '24500' });
  },
  'EW-17': yes,
  'EW-18': yes,
  'EW-19': yes,
  'EW-20': yes,
  'EW-21': choose('E-warong sendiri'),
  'EW-22': async (step) => {
    await step.getByRole('button', { name: 'Tambah baris' }).click();
    await step.locator('select').nth(0).selectOption({ label: supplier });
    await step.locator('select').nth(1).selectOption('BERAS');
    await step.locator('input[inputmode=numeric]').fill('36900000');
  },
  'EW-23': choose('Ya, berlaku'),
  'EW-24': dates('2021-09-12', '2021-09-17'),
  'EW-25': no,
  'EW-26': no,
  'EW-27': dates('2021-09-10', '2021-09-08'),
  'EW-28': photos(3),
  'T-01': write('E-warong tertib; penyedia mengirim barang berpaket.'),
  'T-04': photos(1),
});

async function item(step, at, { commodity, kind, price, weights }) {
  await step.getByRole('button', { name: 'Tambah baris' }).click();
  const row = step.locator('.row-box').nth(at);
  await row.locator('select').nth(0).selectOption(commodity);
  if (kind) await row.locator('select').nth(1).selectOption(kind);
  await row.locator('select').nth(2).selectOption('KG');
  await row.locator('input[inputmode=numeric]').first().fill(price);
  for (const [nth, weight] of (weights ?? []).entries())
    await row.locator('input[inputmode=decimal]').nth(nth).fill(weight);
}

/** Walks through the form, one question per screen, to the page before sending; the respondent signs. */
export async function fillVisit(page, surroundings) {
  const answers = ANSWERS(surroundings);
  for (;;) {
    await page.locator('.bigh .qn').waitFor();
    const told = await page.locator('.bigh .qn').innerText();
    const code = /^[A-Z]{1,2}-\d+[a-z]?/.exec(told)?.[0];
    if (!code) break;
    await answers[code]?.(page.locator('.field-step'));
    await page.locator('.fnav .pri').click();
    await page.waitForFunction(
      (before) => !globalThis.document.querySelector('.bigh .qn')?.textContent.startsWith(`${before} `),
      code,
    );
  }
  await page.getByText('Responden menandatangani berita acara').click();
}
