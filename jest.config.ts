/**
 * @jest-config-loader ts-node
 * @jest-config-loader-options {"transpileOnly": true, "compilerOptions": {"module": "commonjs", "moduleResolution": "node10", "ignoreDeprecations": "6.0", "verbatimModuleSyntax": false}}
 */
import type { Config } from 'jest';

/** Packages that ship ES modules only: swc turns them into CommonJS for jest, which cannot require() them on Node 20. */
const ES_MODULES_ONLY = [
  '@nestjs',
  'd3-geo',
  'd3-array',
  'internmap',
  '@as-integrations',
  '@apollo/client',
  'uuid',
  'idn-area-data',
  'openid-client',
  'oauth4webapi',
  'jose',
  'csv-parse',
  'react-router',
].join('|');

const shared = {
  rootDir: '.',
  transform: {
    '^.+\\.[cm]?[jt]sx?$': [
      '@swc/jest',
      {
        jsc: {
          target: 'es2022',
          parser: { syntax: 'typescript', tsx: true, decorators: true },
          transform: { legacyDecorator: true, decoratorMetadata: true, react: { runtime: 'automatic' } },
        },
        module: { type: 'commonjs' },
      },
    ],
  },
  transformIgnorePatterns: [`/node_modules/(?!(${ES_MODULES_ONLY})/)`],
  moduleNameMapper: {
    '^@monev/(domain|server|web)/([^/]+)$': '<rootDir>/libs/$1/$2/src/index.ts',
    '^@monev/(data|server-kit)/testing$': '<rootDir>/libs/$1/src/testing/index.ts',
    '^@monev/ui/(.+)$': '<rootDir>/libs/ui/src/$1',
    '^@monev/(kernel|data|contracts|ui|server-kit|web-kit)$': '<rootDir>/libs/$1/src/index.ts',
    '\\.css$': '<rootDir>/tools/jest/empty-style.cjs',
  },
  testPathIgnorePatterns: ['/node_modules/', '/dist/', '\\.e2e\\.spec\\.ts$'],
} satisfies Config;

/** Side of the house: `runs:browser` projects need a page, everything else needs Node. */
const BROWSER_ROOTS = ['libs/ui', 'libs/web-kit', 'libs/web/', 'apps/dashboard'];

/** Pure rules need no database: kept apart so that they run in seconds. */
const RULE_ROOTS = ['libs/kernel', 'libs/domain/'];

const config: Config = {
  // A worker keeps what its spec files loaded; past this it starts anew, so that two of them fit a small machine.
  workerIdleMemoryLimit: '1500MB',
  projects: [
    {
      ...shared,
      displayName: 'rules',
      testEnvironment: 'node',
      testMatch: RULE_ROOTS.map((root) => `<rootDir>/${root.replace(/\/$/, '')}/**/*.spec.ts`),
    },
    {
      ...shared,
      displayName: 'node',
      testEnvironment: 'node',
      testMatch: ['<rootDir>/{apps,libs,tools}/**/*.spec.ts'],
      testPathIgnorePatterns: [
        ...shared.testPathIgnorePatterns,
        ...[...BROWSER_ROOTS, ...RULE_ROOTS].map((root) => `<rootDir>/${root}`),
      ],
      setupFilesAfterEnv: ['<rootDir>/tools/jest/node-setup.ts'],
      globalSetup: '<rootDir>/tools/jest/start-postgres.ts',
      globalTeardown: '<rootDir>/tools/jest/stop-postgres.ts',
    },
    {
      ...shared,
      displayName: 'browser',
      testEnvironment: 'jsdom',
      testMatch: BROWSER_ROOTS.map((root) => `<rootDir>/${root.replace(/\/$/, '')}/**/*.spec.{ts,tsx}`),
      setupFilesAfterEnv: ['<rootDir>/tools/jest/browser-setup.ts'],
    },
  ],
};
export default config;
