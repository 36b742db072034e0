import { DESK, PHONE, openBrowser } from '../../../apps/dashboard/e2e/harness/browser.mjs';
import { cookieOf, join } from '../../../apps/dashboard/e2e/harness/people.mjs';
import { ensureChromium } from '../../setup/chromium.mjs';
import { short } from '../figure.mjs';
import { firstView } from './first-view.mjs';
import { lighthouseScores } from './lighthouse.mjs';

/** What each page sends before it is of use, and in a full run what Lighthouse says of it. */
export async function measure({ quick, log, demo }) {
  const chromium = await ensureChromium({ say: log });
  if (!chromium.program) throw new Error(chromium.hint);
  process.env.CHROMIUM_PATH = chromium.program;
  const { server, people } = await demo();
  const kadis = await join(server, people.administrator, { role: 'KADIS', name: 'Dr. Contoh' });
  const officer = await join(server, people.administrator, {
    role: 'MONEV_OFFICER',
    name: 'Petugas',
  });
  const pages = {
    kadis: {
      path: '/kadis',
      cookie: cookieOf(kadis, server.url),
      viewport: PHONE,
      useful: '.kadis-five > li:nth-child(5)',
    },
    field: {
      path: '/lapangan',
      cookie: cookieOf(officer, server.url),
      viewport: PHONE,
      useful: '.field-home :is(.jobs > li, .empty)',
    },
    dashboard: {
      path: '/?periode=2021-12',
      cookie: cookieOf(people.secretariat, server.url),
      viewport: DESK,
      useful: '.tiles > a.tile',
    },
  };
  const browser = await openBrowser();
  const seen = {};
  for (const [name, page] of Object.entries(pages)) seen[name] = await firstView(browser, { url: server.url, ...page });
  await browser.close();
  return {
    ...sizes(seen),
    ...(quick ? {} : await lighthouseScores({ url: server.url, pages, program: chromium.program, log })),
  };
}

function sizes({ kadis, field, dashboard }) {
  return {
    'web.kadis_kb': {
      value: short(Math.max(kadis.kb, field.kb)),
      goal: '<= 100',
      parts: {
        kadis_kb: short(kadis.kb),
        kadis_graphql: kadis.graphql,
        field_kb: short(field.kb),
        field_graphql: field.graphql,
      },
    },
    'web.dashboard_kb': {
      value: short(dashboard.scriptKb),
      goal: '<= 170',
      parts: { script_kb: short(dashboard.scriptKb), all_kb: short(dashboard.kb), requests: dashboard.requests },
    },
  };
}
