import fs from 'node:fs';
import path from 'node:path';
import { codegen } from '@graphql-codegen/core';
import { preset } from '@graphql-codegen/client-preset';
import { buildSchema, parse, printSchema, validate, specifiedRules } from 'graphql';
import { splitDocuments } from './split-documents.mjs';
import { inRoot, root } from '../setup/root.mjs';

const TARGET = 'libs/contracts/src/generated';

/** All .graphql files below the folders, in a steady order. */
export function findOperations(folders) {
  return folders
    .filter((folder) => fs.existsSync(inRoot(folder)))
    .flatMap((folder) =>
      fs.readdirSync(inRoot(folder), { recursive: true }).map((name) => path.join(folder, String(name))),
    )
    .filter((file) => file.endsWith('.graphql'))
    .sort()
    .map((location) => {
      const rawSDL = fs.readFileSync(inRoot(location), 'utf8');
      return { location: location.replaceAll('\\', '/'), rawSDL, document: parse(rawSDL) };
    });
}

/**
 * Every type in one module, the typed documents of each .graphql file in one of their own, and the list of the operations the web may send, by the SHA-256 of
 * their text. Answers file → text. Throws with file names when an operation does not fit the schema.
 */
export async function typedDocuments(schemaText, documents) {
  const schemaAst = buildSchema(schemaText);
  complainAbout(schemaAst, documents);
  const outputs = await preset.buildGeneratesSection({
    baseOutputDir: `${TARGET}/`,
    schema: parse(printSchema(schemaAst)),
    schemaAst,
    documents,
    config: {
      scalars: {
        RegionCode: 'string',
        Period: 'string',
        IsoDate: 'string',
        Moment: 'string',
        Answers: 'Record<string, unknown>',
      },
      strictScalars: true,
      enumsAsTypes: true,
      useTypeImports: true,
      immutableTypes: true,
      avoidOptionals: { field: true, object: true, inputValue: false },
    },
    presetConfig: {
      fragmentMasking: false,
      persistedDocuments: { mode: 'embedHashInDocument', hashAlgorithm: 'sha256' },
    },
    plugins: [],
    pluginMap: {},
    pluginContext: {},
  });
  const files = new Map();
  for (const output of outputs) {
    const name = path.basename(output.filename);
    if (name === 'graphql.ts') {
      const { types, files: modules } = splitDocuments(await codegen(output), documents, inRoot(TARGET));
      files.set(inRoot(TARGET, name), types);
      for (const [file, text] of modules) files.set(file, text);
    }
    // After graphql.ts: writing the documents fills the list.
    if (name === 'persisted-documents.json')
      files.set(inRoot(TARGET, 'persisted-operations.json'), `${await codegen(output)}\n`);
  }
  return files;
}

function complainAbout(schemaAst, documents) {
  const all = { kind: 'Document', definitions: documents.flatMap(({ document }) => document.definitions) };
  const errors = validate(schemaAst, all, specifiedRules);
  if (!errors.length) return;
  const fileOf = (error) => {
    const body = error.nodes?.[0]?.loc?.source.body;
    return documents.find(({ rawSDL }) => rawSDL === body)?.location ?? path.relative(root, inRoot('libs'));
  };
  for (const error of errors) console.error(`${fileOf(error)}: ${error.message}`);
  process.exit(1);
}
