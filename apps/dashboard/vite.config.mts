import path from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, defineConfig, type InlineConfig, type Plugin } from 'vite';

const here = import.meta.dirname;
/** Address of the api while developing; one port serves both once built. */
const api = process.env['MONEV_API'] ?? 'http://127.0.0.1:3000';
/** Our own modules only declare: what a page does not use of a library does not come with it. */
const treeshake = { moduleSideEffects: [{ test: /\/libs\/[^?]+\.tsx?$/, sideEffects: false }] };
/** The CSP allows no inline scripts and no data: fonts; small files stay files. */
const output = { sourcemap: false, assetsInlineLimit: 0, modulePreload: { polyfill: false } } as const;

/** What the analysis pages share before their charts: tiles, and the choice of region and period. */
const PLACE_AND_TILES =
  /\/libs\/(ui\/src\/(tiles|navigation|forms\/(combobox|field)\.)|web-kit\/src\/(region-search|session\/(own-regions|online)))/;
/** Packed together they are smaller, and each file costs a kilobyte of headers. What every page needs comes first. */
const codeSplitting = {
  groups: [
    { name: 'shell', tags: ['$initial' as const], priority: 2 },
    { name: 'tiles', test: PLACE_AND_TILES, priority: 1 },
  ],
};

const fileOf = (name: string) => fileURLToPath(import.meta.resolve(name));

/**
 * The Kadis page, built apart: the same views on preact, which is a tenth of react-dom, so that the whole page stands on
 * about 40 KB (PERFORMANCE `web.kadis_kb`).
 */
const kadisBuild = (outDir: string): InlineConfig => ({
  configFile: false,
  root: here,
  logLevel: 'warn',
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
    ...output,
    outDir,
    emptyOutDir: false,
    copyPublicDir: false,
    rollupOptions: { input: path.join(here, 'kadis.html'), treeshake },
  },
});

/** Builds the Kadis page after the dashboard, into the same folder. */
function kadisPage(): Plugin {
  let outDir = '';
  return {
    name: 'kadis-page',
    apply: 'build',
    configResolved: (config) => {
      outDir = path.resolve(config.root, config.build.outDir);
    },
    closeBundle: async () => {
      await build(kadisBuild(outDir));
    },
  };
}

export default defineConfig({
  root: here,
  plugins: [react(), kadisPage()],
  resolve: { tsconfigPaths: true },
  build: {
    ...output,
    outDir: path.resolve(here, '../../dist/dashboard'),
    emptyOutDir: true,
    rollupOptions: { treeshake, output: { codeSplitting } },
    chunkSizeWarningLimit: 700,
  },
  server: { port: 4200, proxy: { '/graphql': api, '/api': api } },
  preview: { port: 4200, proxy: { '/graphql': api, '/api': api } },
});
