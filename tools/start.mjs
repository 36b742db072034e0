// `npm start [-- --demo]`: installs and builds only what is missing, then becomes the server. The server runs in this
// same process, so signals and the exit code are its own and nothing is left behind when it ends.
import { ensureBuilt } from './setup/build.mjs';
import { endWithNpm } from './setup/end-with-npm.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode } from './setup/node-version.mjs';
import { inRoot } from './setup/root.mjs';
import { pathToFileURL } from 'node:url';

ensureNode();
endWithNpm();
const say = (line) => console.log(line);
await ensureInstalled({ say });
await ensureBuilt(process.argv.includes('--demo') ? ['api', 'jobs', 'dashboard'] : ['api', 'dashboard'], { say });
process.chdir(inRoot());
await import(pathToFileURL(inRoot('dist/api/main.mjs')).href);
