import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inRoot } from '../../setup/root.mjs';

let loaded = null;

/** The reader of office files as it is shipped, in one bundle, with its worker beside it. */
export function loadReading() {
  loaded ??= bundle();
  return loaded;
}

async function bundle() {
  const outDir = inRoot('dist/bench-reading');
  await build({
    root: inRoot('tools/bench/intake'),
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: {
          product: inRoot('tools/bench/intake/product.ts'),
          scanner: inRoot('libs/server/intake/src/reading/read-office-file.ts'),
          'reading-worker': inRoot('libs/server/intake/src/reading/worker/reading-worker.ts'),
        },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  const product = await import(pathToFileURL(`${outDir}/product.mjs`).href);
  return { ...product, workerEntry: `${outDir}/reading-worker.mjs`, scannerEntry: `${outDir}/scanner.mjs` };
}
