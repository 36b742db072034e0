import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { OWN_MODULES_ONLY_DECLARE } from './vite.tree-shaking.mts';

const here = import.meta.dirname;
const fileOf = (name: string) => fileURLToPath(import.meta.resolve(name));

/**
 * The Kadis page, built apart: the same views on preact, which is a tenth of react-dom, so that the whole page stands on
 * about 40 KB (PERFORMANCE `web.kadis_kb`). Called by vite.config.mts, into the same folder.
 */
export default defineConfig({
  root: here,
  plugins: [react()],
  resolve: {
    tsconfigPaths: true,
    alias: [
      { find: 'react/jsx-runtime', replacement: fileOf('preact/jsx-runtime') },
      { find: 'react-dom/client', replacement: fileOf('preact/compat/client') },
      { find: /^react-dom$/, replacement: fileOf('preact/compat') },
      { find: /^react$/, replacement: fileOf('preact/compat') },
    ],
  },
  build: {
    emptyOutDir: false,
    copyPublicDir: false,
    sourcemap: false,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rollupOptions: { input: path.join(here, 'kadis.html'), treeshake: OWN_MODULES_ONLY_DECLARE },
  },
});
