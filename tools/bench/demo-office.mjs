import { monev } from '../../apps/dashboard/e2e/harness/monev.mjs';
import { office } from '../../apps/dashboard/e2e/harness/people.mjs';
import { startServer } from '../../apps/dashboard/e2e/harness/server.mjs';

/** The demo province that several measurements share: made when first asked for. */
export function sharedDemo(options) {
  let made = null;
  return {
    get: () => (made ??= demoOffice(options)),
    stop: async () => (await made?.catch(() => null))?.server.stop(),
  };
}

/** A server with the demo province and its people, as `npm run demo` makes it; the caller stops it. */
async function demoOffice({ log }) {
  const server = await startServer({ args: ['--demo'] });
  try {
    log('making the demo province …');
    const made = await monev(['demo', '--json'], { dataFolder: server.dataFolder });
    if (made.code !== 0) throw new Error(made.stderr);
    return { server, people: await office(server, { homeProvince: null }) };
  } catch (error) {
    await server.stop();
    throw error;
  }
}
