import fs from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { cookieOf } from './people.mjs';
import { root } from './server.mjs';

const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const STEP_LIMIT_MS = 15_000;
const AXE = fs.readFileSync(path.join(root, 'node_modules/axe-core/axe.min.js'), 'utf8');

export const DESK = { width: 1440, height: 900 };
export const PHONE = { width: 360, height: 780 };

/** One browser per file, found by `npm test` or named in CHROMIUM_PATH. */
export const openBrowser = () =>
  chromium.launch({ executablePath: process.env.CHROMIUM_PATH || '/usr/bin/chromium', args: FLAGS });

/**
 * Tells a story on a page of its own, signed in `as` a person of people.mjs or as nobody. Whatever the page complains
 * about fails the story: an uncaught error, a console error (a refused style or script of the content policy is one), a
 * request that leaves the machine. A story that fails leaves a screenshot in test-results/.
 */
export async function onPage(browser, { url, view = DESK, name, as = null }, story) {
  const context = await browser.newContext({
    viewport: view,
    locale: 'id-ID',
    timezoneId: 'Asia/Jakarta',
    baseURL: url,
  });
  context.setDefaultTimeout(STEP_LIMIT_MS);
  if (as) await context.addCookies([cookieOf(as, url)]);
  const complaints = [];
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' && !isAskingBack(message)) complaints.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(url))
      complaints.push(`outside: ${request.url()}`);
  });
  try {
    await story(page, { complaints });
    if (complaints.length) throw new Error(`The page complained:\n${complaints.join('\n')}`);
  } catch (error) {
    await keepScreenshot(page, `failed-${name}`).catch(() => undefined);
    throw error;
  } finally {
    await context.close();
  }
}

/** An upload answered by a question (which period?) is a 422, which Chromium prints as an error. */
const isAskingBack = (message) => message.location().url.includes('/api/imports') && message.text().includes('422');

/** Full-page picture in test-results/, to be looked at by people. */
export function keepScreenshot(page, name) {
  const file = path.join(root, 'test-results', `${name.replace(/[^a-z0-9]+/gi, '-')}.png`);
  return page.screenshot({ path: file, fullPage: true });
}

/** What axe finds wrong, one line each; empty for an accessible page. */
export async function accessibilityProblems(page) {
  await page.evaluate(AXE);
  const { violations } = await page.evaluate(() => globalThis.axe.run(globalThis.document));
  return violations.map(
    ({ id, help, nodes }) => `${id}: ${help} (${nodes.map(({ target }) => target.join(' ')).join('; ')})`,
  );
}

/** True when nothing is cut off to the right: the page itself never scrolls sideways. */
export const fitsWidth = (page) =>
  page.evaluate(
    () => globalThis.document.documentElement.scrollWidth <= globalThis.document.documentElement.clientWidth,
  );
