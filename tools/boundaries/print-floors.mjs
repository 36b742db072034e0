// Prints the import rules that ESLint really applies to a library file: { "floor:kernel": [], … }, and who may not use npm.
import { ESLint } from 'eslint';
import { root } from '../setup/root.mjs';

const eslint = new ESLint({ cwd: root });
const { rules } = await eslint.calculateConfigForFile('libs/kernel/src/index.ts');
const [severity, { depConstraints }] = rules['@nx/enforce-module-boundaries'];
const tags = Object.fromEntries(depConstraints.map((rule) => [rule.sourceTag, rule.onlyDependOnLibsWithTags]));
const withoutPackages = depConstraints
  .filter((rule) => rule.bannedExternalImports?.includes('*'))
  .map((rule) => rule.sourceTag);
process.stdout.write(JSON.stringify({ severity, tags, withoutPackages }), () => process.exit(0));
