import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The reading worker alone, as the programs of the product have it beside them: for specs that start real workers. */
export default defineConfig({
  root: here('.'),
  resolve: { tsconfigPaths: true },
  build: {
    ssr: true,
    target: 'node20',
    emptyOutDir: true,
    copyPublicDir: false,
    rolldownOptions: {
      input: { 'reading-worker': here('../reading/worker/reading-worker.ts') },
      output: { entryFileNames: '[name].mjs' },
    },
  },
});
