import react from '@vitejs/plugin-react';
import { build, defineConfig, type Plugin } from 'vite';
import path from 'node:path';
import { OWN_MODULES_ONLY_DECLARE } from './vite.tree-shaking.mts';

const here = import.meta.dirname;
/** Address of the api while developing; one port serves both once built. */
const api = process.env['MONEV_API'] ?? 'http://127.0.0.1:3000';

/** Builds the Kadis page after the dashboard, into the same folder. */
function kadisPage(): Plugin {
  let outDir = '';
  let logLevel: 'info' | 'warn' | 'error' | 'silent' = 'warn';
  return {
    name: 'kadis-page',
    apply: 'build',
    configResolved: (config) => {
      outDir = path.resolve(config.root, config.build.outDir);
      logLevel = config.logLevel ?? 'warn';
    },
    closeBundle: async () => {
      await build({ configFile: path.join(here, 'vite.kadis.config.mts'), logLevel, build: { outDir } });
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [react(), kadisPage()],
  resolve: { tsconfigPaths: true },
  build: {
    outDir: path.resolve(here, '../../dist/dashboard'),
    emptyOutDir: true,
    rollupOptions: { treeshake: OWN_MODULES_ONLY_DECLARE },
    sourcemap: false,
    // The CSP allows no inline scripts and no data: fonts; small files stay files.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 700,
  },
  server: { port: 4200, proxy: { '/graphql': api, '/api': api } },
  preview: { port: 4200, proxy: { '/graphql': api, '/api': api } },
});
