// One module for the documents of each .graphql file, so that a page fetches its own operations and not those of all.
import path from 'node:path';

const DOCUMENT = /^export const (\w+?)(FragmentDoc|Document) = (.*) as unknown as DocumentNode<(\w+), (\w+)>;\n?/gm;
const HEAD = `/* eslint-disable */
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
`;

/** "libs/web/overview/src/overview-comparison.graphql" → "web-overview-overview-comparison". */
const moduleOf = (location) =>
  location
    .replace(/^(libs|apps)\//, '')
    .replace(/\.graphql$/, '')
    .split('/')
    .filter((part) => part !== 'src')
    .join('-');

/** Answers the text that is left (types only) and file name → text of the modules and of their list. */
export function splitDocuments(text, documents, folder) {
  const moduleByName = new Map(
    documents.flatMap(({ location, document }) =>
      document.definitions.map((definition) => [definition.name.value, moduleOf(location)]),
    ),
  );
  const parts = new Map();
  const types = text.replace(DOCUMENT, (_line, name, suffix, body, result, variables) => {
    // Fragments are written out in each operation; their own documents are used by nobody.
    if (suffix === 'FragmentDoc') return '';
    const file = moduleByName.get(name);
    const part = parts.get(file) ?? { used: new Set(), lines: [] };
    part.used.add(result).add(variables);
    part.lines.push(`export const ${name}Document = ${body} as unknown as DocumentNode<${result}, ${variables}>;`);
    parts.set(file, part);
    return '';
  });
  const files = new Map();
  for (const [file, { used, lines }] of parts) {
    const imported = `import type { ${[...used].sort().join(', ')} } from '../graphql';\n`;
    files.set(path.join(folder, 'documents', `${file}.ts`), `${HEAD}${imported}\n${lines.join('\n')}\n`);
  }
  const list = [...parts.keys()].sort().map((file) => `export * from './${file}';`);
  files.set(path.join(folder, 'documents', 'index.ts'), `${list.join('\n')}\n`);
  return { types, files };
}
