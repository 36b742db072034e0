import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { inRoot } from '../../setup/root.mjs';

let loaded = null;

/** The product's own modules as one bundle, made for the measurements: what is measured is what is shipped. */
export function loadProduct() {
  loaded ??= bundle();
  return loaded;
}

async function bundle() {
  const outDir = inRoot('dist/bench');
  await build({
    root: inRoot('tools/bench/cards'),
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: { input: { product: inRoot('tools/bench/cards/product.ts') }, output: { entryFileNames: '[name].mjs' } },
    },
  });
  await import('reflect-metadata');
  return import(pathToFileURL(`${outDir}/product.mjs`).href);
}
