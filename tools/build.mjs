// `npm run build [-- --force] [api|jobs|dashboard …]`: builds what changed, or everything with --force.
import { APPS, ensureBuilt } from './setup/build.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode } from './setup/node-version.mjs';

ensureNode();
const say = (line) => console.log(line);
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const unknown = named.filter((app) => !APPS.includes(app));
if (unknown.length) {
  console.error(`No such app: ${unknown.join(', ')}. There are ${APPS.join(', ')}.`);
  process.exit(2);
}
await ensureInstalled({ say });
await ensureBuilt(named.length ? named : APPS, { say, force: process.argv.includes('--force') });
say('The build is up to date.');
