// The reader's own scanner alone: `own-scanner.mjs WORKBOOK BUNDLE`.
import { createReadStream } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [path, bundle] = process.argv.slice(2);
const { readOfficeRows } = await import(pathToFileURL(bundle).href);
const started = performance.now();
let rows = 0;
for await (const batch of readOfficeRows(createReadStream(path))) rows += batch.length;
process.stdout.write(JSON.stringify({ ms: performance.now() - started, rows }));
