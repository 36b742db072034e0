// `npm run monev -- <command>`: as `npm start`, but for the command line. What it does first is told on stderr only:
// stdout carries the command's own output, so that `npm run -s monev -- … --json` can be piped.
import { ensureBuilt } from './setup/build.mjs';
import { endWithNpm } from './setup/end-with-npm.mjs';
import { ensureInstalled } from './setup/install.mjs';
import { ensureNode } from './setup/node-version.mjs';
import { inRoot } from './setup/root.mjs';
import { pathToFileURL } from 'node:url';

ensureNode();
endWithNpm();
const say = (line) => console.error(line);
await ensureInstalled({ say });
await ensureBuilt(['jobs'], { say });
await import(pathToFileURL(inRoot('dist/jobs/main.mjs')).href);
