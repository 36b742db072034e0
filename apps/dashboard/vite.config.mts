import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import path from 'node:path';

const here = import.meta.dirname;
/** Address of the api while developing; one port serves both once built. */
const api = process.env['MONEV_API'] ?? 'http://127.0.0.1:3000';

export default defineConfig({
  root: here,
  plugins: [react()],
  resolve: { tsconfigPaths: true },
  build: {
    outDir: path.resolve(here, '../../dist/dashboard'),
    emptyOutDir: true,
    // the Kadis page is a small program of its own: see libs/web/reporting
    rollupOptions: {
      input: { index: path.join(here, 'index.html'), kadis: path.join(here, 'kadis.html') },
      // our own modules only declare: what a page does not use of a library does not come with it
      treeshake: { moduleSideEffects: [{ test: /\/libs\/[^?]+\.tsx?$/, sideEffects: false }] },
    },
    sourcemap: false,
    // The CSP allows no inline scripts and no data: fonts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { port: 4200, proxy: { '/graphql': api, '/api': api } },
  preview: { port: 4200, proxy: { '/graphql': api, '/api': api } },
});
