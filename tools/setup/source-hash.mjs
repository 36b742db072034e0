import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { inRoot, root } from './root.mjs';

/** Tests and their data never reach a build. */
const NOT_BUILT = /\.(spec|test)\.[cm]?tsx?$|(^|\/)(e2e|fixtures|node_modules|dist|testing)(\/|$)/;
const SHARED = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tools/setup/build.mjs'];

function* filesBelow(folder) {
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const file = path.join(folder, entry.name);
    if (NOT_BUILT.test(path.relative(root, file).replaceAll('\\', '/'))) continue;
    if (entry.isDirectory()) yield* filesBelow(file);
    else if (entry.isFile()) yield file;
  }
}

/** One hash over everything an app is built from: its own folder, all libraries and the settings at the root. */
export function sourceHash(app) {
  const files = [
    ...filesBelow(inRoot('apps', app)),
    ...filesBelow(inRoot('libs')),
    ...SHARED.map((file) => inRoot(file)),
  ];
  const hash = createHash('sha256').update(process.versions.node.split('.')[0]);
  for (const file of files.sort())
    hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
  return hash.digest('hex');
}
