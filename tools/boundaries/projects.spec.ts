import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const settings: { severity: number; tags: Record<string, string[]>; withoutPackages: string[] } = JSON.parse(
  execFileSync(process.execPath, [path.join(__dirname, 'print-floors.mjs')], { encoding: 'utf8' }),
);

interface Project {
  readonly folder: string;
  readonly name: string;
  readonly tags: readonly string[];
}

/** Every project.json below apps and libs. */
const projects: readonly Project[] = ['apps', 'libs']
  .flatMap((folder) =>
    fs
      .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((file) => path.join(folder, file)),
  )
  .filter((file) => path.basename(file) === 'project.json' && !file.includes('node_modules'))
  .map((file) => ({ folder: path.dirname(file), ...JSON.parse(fs.readFileSync(path.join(root, file), 'utf8')) }));

const startingWith = (project: Project, start: string) => project.tags.filter((tag) => tag.startsWith(start));

/** The table "Who may import what" of docs/architecture.md, tag → tags. */
function documentedRules(): Record<string, string[]> {
  const rows = fs
    .readFileSync(path.join(root, 'docs/architecture.md'), 'utf8')
    .matchAll(/^\| `((floor|runs):[a-z]+)` \| ([^|]+) \|/gm);
  return Object.fromEntries(
    [...rows].map(([, tag, kind, below]) => {
      const names = below?.trim() === 'nothing' ? [] : (below ?? '').trim().split(', ');
      return [tag, names.map((name) => (kind === 'floor' ? `floor:${name}` : name))];
    }),
  );
}

describe('projects and their floors', () => {
  it('holds the projects this test is about', () => {
    expect(projects.map(({ folder }) => folder)).toEqual(
      expect.arrayContaining(['libs/kernel', 'libs/data', 'apps/api']),
    );
  });

  it.each(projects.map((project) => [project.folder, project] as const))(
    '%s stands on one floor, on one side',
    (_folder, project) => {
      const [floor, ...otherFloors] = startingWith(project, 'floor:');
      const [side, ...otherSides] = startingWith(project, 'runs:');
      expect(Object.keys(settings.tags)).toEqual(expect.arrayContaining([floor, side]));
      expect([...otherFloors, ...otherSides]).toEqual([]);
      expect(project.tags).toHaveLength(2);
    },
  );

  it('gives each project a name of its own', () => {
    const names = projects.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  it('lets lint apply what docs/architecture.md says, as errors', () => {
    expect(settings.severity).toBe(2);
    expect(settings.tags).toEqual(documentedRules());
    expect(settings.withoutPackages).toEqual(['runs:anywhere']);
  });

  it('never lets a floor import itself', () => {
    const floors = Object.entries(settings.tags).filter(([tag]) => tag.startsWith('floor:'));
    expect(floors.filter(([floor, below]) => below.includes(floor))).toEqual([]);
  });
});
