import path from 'node:path';
import { root } from './server.mjs';

const FILES = path.join(root, 'apps/dashboard/e2e/files');

/** Opens "Berkas masuk" through the menu and sends a file. */
export async function sendFile(page, name) {
  await page.goto('/berkas');
  await page.getByRole('heading', { level: 2, name: 'Kirim berkas' }).waitFor();
  await page.locator('input[type=file]').setInputFiles(path.join(FILES, name));
}

/** Answers the question for a month. */
export async function answerMonth(page, year, month) {
  await page.getByText('Berkas ini tidak menyebut periode').waitFor();
  await page.getByLabel('Tahun', { exact: true }).selectOption(year);
  await page.getByLabel('Bulan', { exact: true }).selectOption({ label: month });
  await page.getByRole('button', { name: `Lanjutkan dengan ${month} ${year}` }).click();
}

/** The tile of an indicator, by its name. */
export const tile = (page, name) =>
  page.locator('.tile').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** Waits until the sentence at the top reads so. */
export const headline = (page, text) => page.getByRole('heading', { level: 1, name: text }).waitFor();
