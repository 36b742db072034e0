import fs from 'node:fs';
import path from 'node:path';

const root = path.resolve(__dirname, '../..');
const read = (file: string) => fs.readFileSync(path.join(root, file), 'utf8');

function filesBelow(folder: string, ending: RegExp): string[] {
  return fs
    .readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => path.join(folder, file))
    .filter((file) => ending.test(file) && !file.includes('node_modules'));
}

const pages = ['README.md', 'CHANGELOG.md', ...filesBelow('docs', /\.md$/)];
/** The picture of the overview is taken from the running program. */
const links = pages.flatMap((page) =>
  [...read(page).matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, target]) => ({ page, target: target ?? '' })),
);

describe('links between the pages of docs', () => {
  it.each(links.map(({ page, target }) => [`${page} → ${target}`, page, target] as const))(
    '%s',
    (_name, page, target) => {
      expect(fs.existsSync(path.join(root, path.dirname(page), target))).toBe(true);
    },
  );
});

/** What code cites, and the page on which it must be found. */
const CITATIONS: readonly {
  readonly pattern: RegExp;
  readonly page: string;
  readonly inPage: (cited: string) => string;
}[] = [
  { pattern: /\bBR-\d{2}\b/g, page: 'docs/rules/handbook.md', inPage: (cited) => `| ${cited} |` },
  { pattern: /\bFP-(?:0\d|1\d)\b/g, page: 'docs/rules/handbook.md', inPage: (cited) => `| ${cited} |` },
  {
    pattern: /\bHANDBOOK §\d+/g,
    page: 'docs/rules/handbook.md',
    inPage: (cited) => `## ${cited.replace('HANDBOOK ', '')} `,
  },
  {
    pattern: /\bHANDBOOK 7\.\d+/g,
    page: 'docs/rules/handbook.md',
    inPage: (cited) => `| ${cited.replace('HANDBOOK ', '')} |`,
  },
  {
    pattern: /\bINDICATORS A\.\d+/g,
    page: 'docs/rules/indicators.md',
    inPage: (cited) => `| ${cited.replace('INDICATORS ', '')} |`,
  },
  { pattern: /\bIND-(?!XXX)[A-Z]{3}-\d{2}\b/g, page: 'docs/rules/indicators.md', inPage: (cited) => cited },
  {
    pattern: /\bSECURITY §\d+/g,
    page: 'docs/rules/security.md',
    inPage: (cited) => `| ${cited.replace('SECURITY ', '')} |`,
  },
  { pattern: /\bSCORING §\d+/g, page: 'docs/rules/scoring.md', inPage: (cited) => cited.replace('SCORING ', '') },
  { pattern: /\b[CEG]F\dR?\b/g, page: 'docs/rules/scoring.md', inPage: (cited) => cited.slice(0, 2) },
];

const sources = [...filesBelow('libs', /\.tsx?$/), ...filesBelow('apps', /\.tsx?$/)].filter(
  (file) => !/\.spec\.tsx?$/.test(file),
);

const cited = CITATIONS.flatMap(({ pattern, page, inPage }) => {
  const found = new Map<string, string>();
  for (const file of sources)
    for (const [name] of read(file).matchAll(pattern)) if (!found.has(name)) found.set(name, file);
  return [...found].map(([name, file]) => ({ name, file, page, mark: inPage(name) }));
});

describe('rules that code cites stand in docs/rules', () => {
  it('are looked for in code that cites some', () => {
    expect(cited.length).toBeGreaterThan(20);
  });

  it.each(cited.map(({ name, file, page, mark }) => [`${name} (${file})`, page, mark] as const))(
    '%s',
    (_name, page, mark) => {
      expect(read(page)).toContain(mark);
    },
  );
});
