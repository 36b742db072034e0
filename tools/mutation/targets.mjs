// What is mutated, and the specs that must notice. Files that only say things (AUTHZ.md, sentences) are left out.
import { inRoot } from '../setup/root.mjs';

const policy = (name) => inRoot('libs/domain/identity/src/policy', name);
const data = (name) => inRoot('libs/data/src', name);

export const TARGETS = [
  {
    name: 'policy',
    about: 'who may do what (libs/domain/identity/src/policy)',
    files: ['can.ts', 'grant.ts', 'policy-table.ts', 'resource.ts', 'separation-of-duties.ts'].map((name) => ({
      file: policy(name),
    })),
    specs: [
      policy('policy-matrix.spec.ts'),
      policy('can.spec.ts'),
      policy('resource.spec.ts'),
      inRoot('libs/domain/identity/src/operations/operation-rules.spec.ts'),
    ],
    fresh: inRoot('libs/domain/identity'),
    needsDatabase: false,
    workers: 2,
  },
  {
    name: 'scope',
    about: 'region walls (libs/data: transaction, scope of a transaction, row-level security)',
    files: [
      { file: data('connection/transaction.ts') },
      { file: data('connection/database.ts'), within: ['enter', 'read', 'write'] },
      { file: data('migrations/region-scope.sql.ts') },
    ],
    specs: [
      data('connection/transaction.spec.ts'),
      data('migrations/region-scope.spec.ts'),
      data('connection/database.spec.ts'),
    ],
    fresh: inRoot('libs/data'),
    needsDatabase: true,
    workers: 2,
  },
];

/** Share of mutants that the specs must notice. */
export const WANTED = 0.95;
