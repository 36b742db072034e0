// `npm run codegen [-- --check | --documents]`: first the schema and docs/AUTHZ.md from the built api, then the typed
// documents of the web from that schema. With --check nothing is written and the command fails when a file is not fresh; with --documents the
// committed schema is taken as it is, which is quick while working on a page.
import fs from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './setup/build.mjs';
import { inRoot, root } from './setup/root.mjs';
import { runCommand } from './setup/run-command.mjs';
import { findOperations, typedDocuments } from './codegen/typed-documents.mjs';

const checkOnly = process.argv.includes('--check');
const documentsOnly = process.argv.includes('--documents');
const SCHEMA = inRoot('libs/contracts/schema.graphql');
const POLICY = inRoot('docs/AUTHZ.md');
const HEAD = '# Written by `npm run codegen` from the api; never edited.\n';

/** The api logs one JSON object a line to stdout; no line of a schema begins like one. */
const withoutLog = (text) => text.replace(/^\{".*\n/gm, '');

/** What the built api says of itself: its schema, its policy. Ends the process when it cannot say it. */
async function printed(what) {
  await ensureBuilt(['api'], { say: (line) => console.error(line) });
  const { code, output, stdout } = await runCommand(process.execPath, [inRoot(`dist/api/print-${what}.mjs`)]);
  if (code !== 0) {
    console.error(`${output.trim()}\nThe ${what} could not be printed.`);
    process.exit(1);
  }
  return `${withoutLog(stdout).trim()}\n`;
}

const schema = documentsOnly ? fs.readFileSync(SCHEMA, 'utf8') : `${HEAD}\n${await printed('schema')}`;
const generated = await typedDocuments(schema, findOperations(['libs/web', 'libs/web-kit', 'apps/dashboard']));
const files = new Map([[SCHEMA, schema], ...(documentsOnly ? [] : [[POLICY, await printed('policy')]]), ...generated]);

/** Modules of .graphql files that are gone. */
const DOCUMENTS = inRoot('libs/contracts/src/generated/documents');
const left = fs.existsSync(DOCUMENTS)
  ? fs
      .readdirSync(DOCUMENTS)
      .map((name) => path.join(DOCUMENTS, name))
      .filter((file) => !files.has(file))
  : [];
for (const file of left) {
  if (checkOnly)
    console.error(`${path.relative(root, file)} belongs to nothing: run \`npm run codegen\` and commit the result.`);
  else fs.rmSync(file);
}

const stale = [...files].filter(([file, text]) => !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text);
for (const [file, text] of stale) {
  const name = path.relative(root, file);
  if (checkOnly) {
    console.error(`${name} is not fresh: run \`npm run codegen\` and commit the result.`);
    continue;
  }
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, text);
  console.log(`wrote ${name}`);
}
if (!stale.length && !left.length) console.log(`${files.size} generated files are fresh.`);
process.exit(checkOnly && stale.length + left.length ? 1 : 0);
