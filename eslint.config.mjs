import js from '@eslint/js';
import nx from '@nx/eslint-plugin';
import tseslint from 'typescript-eslint';

/** Floors a project may import from, by its own floor: only floors below, never its own (docs/architecture.md). */
const below = {
  kernel: [],
  domain: ['kernel'],
  data: ['kernel', 'domain'],
  contracts: ['kernel'],
  ui: ['kernel'],
  kit: ['kernel', 'domain', 'data', 'contracts'],
  feature: ['kernel', 'domain', 'data', 'contracts', 'ui', 'kit'],
  app: ['kernel', 'data', 'ui', 'kit', 'feature'],
};
const side = (tag, tags, extra = {}) => ({ sourceTag: tag, onlyDependOnLibsWithTags: tags, ...extra });
const boundaries = (bans) => [
  'error',
  {
    enforceBuildableLibDependency: false,
    allow: [],
    depConstraints: [
      ...Object.entries(below).map(([floor, floors]) =>
        side(
          `floor:${floor}`,
          floors.map((name) => `floor:${name}`),
        ),
      ),
      side('runs:anywhere', ['runs:anywhere'], bans),
      side('runs:server', ['runs:anywhere', 'runs:server']),
      side('runs:browser', ['runs:anywhere', 'runs:browser']),
    ],
  },
];

export default tseslint.config(
  {
    ignores: ['node_modules', 'dist', '.nx', '.data*', 'coverage', '**/*.generated.ts', 'libs/contracts/src/generated'],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...tseslint.configs.stylistic,
  {
    files: ['**/*.mjs', '**/*.cjs', 'tools/**/*.ts'],
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        module: 'writable',
        require: 'readonly',
        URL: 'readonly',
        setTimeout: 'readonly',
        clearTimeout: 'readonly',
        fetch: 'readonly',
        performance: 'readonly',
        Buffer: 'readonly',
        __dirname: 'readonly',
      },
    },
  },
  {
    rules: {
      'no-eval': 'error',
      'no-implied-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always'],
      'no-restricted-properties': [
        'error',
        {
          object: 'Math',
          property: 'random',
          message: 'Ids come from crypto; seeded data comes from the seeded generator.',
        },
      ],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'xlsx', message: 'Its fixes are not on the registry (SECURITY §5).' }] },
      ],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-require-imports': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    rules: {
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Markup from data is an injection.' },
        {
          selector: "JSXAttribute[name.name='style']",
          message: 'The CSP allows no inline style: use a class and tokens.',
        },
      ],
    },
  },
  {
    files: ['apps/**/*.{ts,tsx}', 'libs/**/*.{ts,tsx}'],
    plugins: { '@nx': nx },
    rules: { '@nx/enforce-module-boundaries': boundaries({ bannedExternalImports: ['*'] }) },
  },
  {
    files: ['libs/**/*.spec.{ts,tsx}'],
    rules: {
      '@nx/enforce-module-boundaries': boundaries({}),
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['libs/kernel/**/*.ts', 'libs/domain/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['node:*', 'fs', 'path', 'crypto'],
              message: 'Rules run anywhere: no Node, no clock, no database.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'Buffer', 'fetch', 'setTimeout'],
    },
  },
);
