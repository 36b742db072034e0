import { pathToFileURL } from 'node:url';
import { inRoot } from '../../setup/root.mjs';

const OUT_DIR = inRoot('dist/bench');
let loaded = null;

/** The product's own modules as one bundle, made for the measurements: what is measured is what is shipped. */
export function loadProduct() {
  loaded ??= makeBundle().then(loadBundle);
  return loaded;
}

/** The bundle as it was made before. */
export async function loadBundle() {
  await import('reflect-metadata');
  return import(pathToFileURL(`${OUT_DIR}/product.mjs`).href);
}

async function makeBundle() {
  const { build } = await import('vite');
  await build({
    root: inRoot('tools/bench/cards'),
    configFile: false,
    logLevel: 'warn',
    resolve: { tsconfigPaths: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: OUT_DIR,
      emptyOutDir: true,
      copyPublicDir: false,
      rolldownOptions: {
        input: { product: inRoot('tools/bench/cards/product.ts') },
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
}
