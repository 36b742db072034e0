// Fails when a file reaches itself through its imports. madge follows the same path names as the compiler.
import madge from 'madge';
import { inRoot } from '../setup/root.mjs';

const tree = await madge([inRoot('apps'), inRoot('libs')], {
  baseDir: inRoot(),
  fileExtensions: ['ts', 'tsx', 'mts'],
  tsConfig: inRoot('tsconfig.base.json'),
  detectiveOptions: { ts: { mixedImports: true }, tsx: { mixedImports: true } },
  excludeRegExp: [/\/generated\//],
});
const circles = tree.circular();
const files = Object.entries(tree.obj());
const arrowsAcross = files.filter(([file, imports]) =>
  imports.some((other) => other.split('/src/')[0] !== file.split('/src/')[0]),
);

for (const circle of circles) console.error(`circle: ${[...circle, circle[0]].join(' → ')}`);
// A tree in which no library sees another means that path names were not followed: then nothing was checked.
if (!arrowsAcross.length) console.error('No import between libraries was followed: the check saw nothing.');
const good = circles.length === 0 && arrowsAcross.length > 0;
if (good) console.log(`${files.length} files, no circle.`);
process.exit(good ? 0 : 1);
