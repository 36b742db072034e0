import { pathToFileURL } from 'node:url';
import { launchBrowser } from './debugged-browser.mjs';
import { ensurePeers } from '../peers/ensure-peers.mjs';
import { median } from '../figure.mjs';

/** A phone far from a mast (PERFORMANCE): 400 ms, 400 kbit/s, a quarter of this processor. */
const FAR_PHONE = {
  rttMs: 400,
  throughputKbps: 400,
  requestLatencyMs: 400,
  downloadThroughputKbps: 400,
  uploadThroughputKbps: 400,
  cpuSlowdownMultiplier: 4,
};
const RUNS = 3;

/** The middle of three runs of Lighthouse for each page: the far phone for Kadis and field, its own phone for the rest. */
export async function lighthouseScores({ url, pages, program, log }) {
  const require = await ensurePeers({ log });
  const { default: lighthouse } = await import(pathToFileURL(require.resolve('lighthouse')).href);
  const parts = {};
  for (const [name, { path, cookie }] of Object.entries(pages)) {
    const scores = [];
    for (let run = 0; run < RUNS; run += 1) {
      const browser = await launchBrowser(program);
      const { lhr } = await lighthouse(`${url}${path}`, {
        port: browser.port,
        output: 'json',
        logLevel: 'silent',
        onlyCategories: ['performance', 'accessibility'],
        extraHeaders: { Cookie: `${cookie.name}=${cookie.value}` },
        ...(name === 'dashboard' ? {} : { throttling: FAR_PHONE }),
      });
      await browser.stop();
      if (lhr.runtimeError) throw new Error(`${path}: ${lhr.runtimeError.message}`);
      scores.push({
        performance: lhr.categories.performance.score * 100,
        accessibility: lhr.categories.accessibility.score * 100,
        lcp: lhr.audits['largest-contentful-paint'].numericValue / 1000,
      });
    }
    parts[`${name}_performance`] = median(scores.map(({ performance }) => performance));
    parts[`${name}_accessibility`] = Math.min(...scores.map(({ accessibility }) => accessibility));
    parts[`${name}_lcp_s`] = Number(median(scores.map(({ lcp }) => lcp)).toFixed(1));
  }
  const performance = Object.entries(parts).filter(([key]) => key.endsWith('_performance'));
  return { 'web.lcp': { value: Math.min(...performance.map(([, score]) => score)), goal: '>= 90', parts } };
}
