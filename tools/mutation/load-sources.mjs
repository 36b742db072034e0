// Loads our TypeScript in this process, as jest does: compiled by swc, `@monev/…` from the sources. One file may be
// replaced by another text.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import { transformSync } from '@swc/core';
import { inRoot } from '../setup/root.mjs';

const SETTINGS = {
  jsc: {
    target: 'es2022',
    parser: { syntax: 'typescript', decorators: true },
    transform: { legacyDecorator: true, decoratorMetadata: true },
  },
  module: { type: 'commonjs' },
  sourceMaps: 'inline',
};
const compiled = new Map();

/** A `require` for sources. `replaced` maps files to texts; `kept` holds loaded modules that are used again. */
export function sourceLoader({ replaced = new Map(), kept = new Map() } = {}) {
  const loaded = new Map(kept);
  const load = (file) => {
    const known = loaded.get(file);
    if (known) return known.exports;
    const module = { exports: {}, filename: file };
    loaded.set(file, module);
    const native = createRequire(file);
    const requireFrom = (name) => {
      const source = sourceOf(file, name);
      return source ? load(source) : native(name);
    };
    if (file.endsWith('.json')) module.exports = JSON.parse(fs.readFileSync(file, 'utf8'));
    else run(compile(file, replaced.get(file)), module, requireFrom, file);
    return module.exports;
  };
  return { load, loaded };
}

function run(code, module, requireFrom, file) {
  const names = ['module', 'exports', 'require', '__filename', '__dirname'];
  const body = vm.compileFunction(code, names, { filename: file });
  body(module, module.exports, requireFrom, file, path.dirname(file));
}

function compile(file, replacement) {
  if (replacement !== undefined) return transformSync(replacement, { ...SETTINGS, filename: file }).code;
  if (!compiled.has(file)) {
    compiled.set(file, transformSync(fs.readFileSync(file, 'utf8'), { ...SETTINGS, filename: file }).code);
  }
  return compiled.get(file);
}

/** File of a relative or `@monev/…` import; null for a package. */
function sourceOf(from, name) {
  if (name.startsWith('.')) return existing(path.resolve(path.dirname(from), name));
  const named = /^@monev\/(.+)$/.exec(name)?.[1];
  if (!named) return null;
  return named === 'data/testing' ? inRoot('libs/data/src/testing/index.ts') : inRoot('libs', named, 'src/index.ts');
}

function existing(base) {
  const file = [`${base}.ts`, path.join(base, 'index.ts'), base].find(
    (at) => fs.existsSync(at) && fs.statSync(at).isFile(),
  );
  if (!file) throw new Error(`No source for ${base}`);
  return file;
}
