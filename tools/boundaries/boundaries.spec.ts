import { execFileSync } from 'node:child_process';
import path from 'node:path';

interface Planted {
  /** What the import would do, read as "…: refused". */
  readonly what: string;
  readonly file: string;
  readonly from: string;
  readonly rule: string;
  /** Part of the complaint, so that the right rule bites for the right reason. */
  readonly says: RegExp;
}
interface Complaint {
  readonly ruleId: string | null;
  readonly severity: number;
  readonly message: string;
}

const FLOORS = '@nx/enforce-module-boundaries';
const NODE_BAN = 'no-restricted-imports';
const ERROR = 2;

/** Nx names a circle before a floor: an upward import of something that already looks down is refused as a circle. */
const onlyFloors = (floor: string) =>
  new RegExp(`tagged with "floor:${floor}" (can only depend on|cannot depend on any)|^Circular dependency between`);
const onlySide = (side: string) => new RegExp(`tagged with "runs:${side}" can only depend on`);

const planted: readonly Planted[] = [
  ['kernel asks a rule', 'libs/kernel/src', '@monev/domain/indicators', FLOORS, onlyFloors('kernel')],
  ['kernel takes an npm package', 'libs/kernel/src', 'uuid', FLOORS, /"runs:anywhere" is not allowed to import "uuid"/],
  ['kernel opens a file', 'libs/kernel/src', 'node:fs', NODE_BAN, /Rules run anywhere/],
  ['a rule asks the database library', 'libs/domain/indicators/src', '@monev/data', FLOORS, onlyFloors('domain')],
  [
    'a rule takes an npm package',
    'libs/domain/indicators/src',
    'pg',
    FLOORS,
    /"runs:anywhere" is not allowed to import "pg"/,
  ],
  ['a rule opens a file', 'libs/domain/indicators/src', 'node:fs', NODE_BAN, /Rules run anywhere/],
  ['a rule asks its sibling', 'libs/domain/indicators/src', '@monev/domain/registry', FLOORS, onlyFloors('domain')],
  ['data leans on the server kit', 'libs/data/src', '@monev/server-kit', FLOORS, onlyFloors('data')],
  ['contracts ask a rule', 'libs/contracts/src', '@monev/domain/indicators', FLOORS, onlyFloors('contracts')],
  ['ui leans on the web kit', 'libs/ui/src', '@monev/web-kit', FLOORS, onlyFloors('ui')],
  ['web reaches for the database', 'libs/web/overview/src', '@monev/data', FLOORS, onlySide('browser')],
  ['web reaches for the server kit', 'libs/web/overview/src', '@monev/server-kit', FLOORS, onlySide('browser')],
  ['server reaches for the pages', 'libs/server/intake/src', '@monev/web-kit', FLOORS, onlySide('server')],
  ['server draws', 'libs/server/intake/src', '@monev/ui', FLOORS, onlySide('server')],
  [
    'a server topic asks its sibling',
    'libs/server/intake/src',
    '@monev/server/registry',
    FLOORS,
    onlyFloors('feature'),
  ],
  ['a web topic asks its sibling', 'libs/web/map/src', '@monev/web/overview', FLOORS, onlyFloors('feature')],
  ['an app holds a rule', 'apps/api/src', '@monev/domain/indicators', FLOORS, onlyFloors('app')],
  ['the dashboard composes a server topic', 'apps/dashboard/src', '@monev/server/intake', FLOORS, onlySide('browser')],
  ['a library is entered by the back door', 'libs/data/src', '../../domain/indicators/src/index', FLOORS, /relative/],
].map(([what, folder, from, rule, says]) => ({ what, file: `${folder}/planted.ts`, from, rule, says }) as Planted);

const allowed: readonly [what: string, file: string, from: string][] = [
  ['a rule uses the kernel', 'libs/domain/indicators/src/planted.ts', '@monev/kernel'],
  ['data uses a rule', 'libs/data/src/planted.ts', '@monev/domain/indicators'],
  ['data uses an npm package and a file', 'libs/data/src/planted.ts', 'node:fs'],
  ['a server topic uses data', 'libs/server/intake/src/planted.ts', '@monev/data'],
  ['a web topic uses the web kit', 'libs/web/map/src/planted.ts', '@monev/web-kit'],
  ['a rule’s test uses an npm package', 'libs/domain/indicators/src/planted.spec.ts', 'fast-check'],
  ['an app composes a server topic', 'apps/api/src/planted.ts', '@monev/server/intake'],
];

/** Lints all plants in one process that has a project graph: bare ESLint would step aside with only a warning. */
function lint(files: readonly { file: string; from: string }[]): Complaint[][] {
  const input = files.map(({ file, from }) => ({
    file,
    text: `import * as planted from '${from}';\nexport const taken = planted;\n`,
  }));
  const answer = execFileSync(process.execPath, [path.join(__dirname, 'lint-planted.mjs')], {
    input: JSON.stringify(input),
    encoding: 'utf8',
    env: { ...process.env, NX_DAEMON: 'false', NX_NO_CLOUD: 'true' },
  });
  return JSON.parse(answer);
}

describe('floors and sides (docs/architecture.md)', () => {
  let refusals: Complaint[][];
  let passes: Complaint[][];

  beforeAll(() => {
    const all = lint([...planted, ...allowed.map(([, file, from]) => ({ file, from }))]);
    refusals = all.slice(0, planted.length);
    passes = all.slice(planted.length);
  }, 120_000);

  it.each(planted.map((plant, index) => [plant.what, plant, index] as const))('refuse: %s', (_what, plant, index) => {
    expect(refusals[index]).toContainEqual({
      ruleId: plant.rule,
      severity: ERROR,
      message: expect.stringMatching(plant.says),
    });
  });

  it.each(allowed.map(([what], index) => [what, index] as const))('allow: %s', (_what, index) => {
    expect(passes[index]).toEqual([]);
  });
});
