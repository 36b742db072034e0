import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The command line as one bundle of our own code; npm packages stay outside and are loaded from node_modules. */
export default defineConfig({
  root: here('.'),
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node20',
    sourcemap: true,
    outDir: here('../../dist/jobs'),
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: {
        main: here('src/main.ts'),
        'reading-worker': here('../../libs/server/intake/src/reading/worker/reading-worker.ts'),
      },
      output: { entryFileNames: '[name].mjs', chunkFileNames: '[name]-[hash].mjs' },
    },
  },
});
