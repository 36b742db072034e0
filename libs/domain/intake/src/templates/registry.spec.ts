import { PROBLEM_WORDING, type ProblemCode, reasonOf } from '../reading/problem-wording';
import { TEMPLATES, findTemplate, getTemplate } from './registry';

describe('the registry of file templates', () => {
  it('has one id and one layout for each, named in both languages', () => {
    expect(new Set(TEMPLATES.map((template) => template.id)).size).toBe(TEMPLATES.length);
    expect(new Set(TEMPLATES.map((template) => template.layout)).size).toBe(TEMPLATES.length);
    for (const { name } of TEMPLATES) expect([name.id, name.en].every((text) => text.length > 5)).toBe(true);
  });

  it.each(TEMPLATES.map((template) => [template.id, template] as const))(
    '%s names its columns once, requires some, and says what a row is about',
    (_, { columns, oneOf }) => {
      const keys = columns.map((column) => column.key);
      expect(new Set(keys).size).toBe(keys.length);
      expect(columns.some((column) => column.required)).toBe(true);
      expect(columns.some((column) => column.identity)).toBe(true);
      expect((oneOf ?? []).every((key) => keys.includes(key))).toBe(true);
    },
  );

  it('finds by id, and says which id it does not know', () => {
    expect(getTemplate('kpm-counts').layout).toBe('kpm_counts');
    expect(findTemplate('x')).toBeNull();
    expect(() => getTemplate('x')).toThrow(/"x"/);
  });
});

describe('problems', () => {
  const codes = Object.keys(PROBLEM_WORDING) as ProblemCode[];

  it('each have a sentence in both languages and a reason of their own in the office’s words', () => {
    for (const code of codes) {
      expect(PROBLEM_WORDING[code].id).toMatch(/\.$/);
      expect(PROBLEM_WORDING[code].en).toMatch(/\.$/);
      expect(reasonOf({ code })).toMatch(/^[a-z_]+$/);
    }
    expect(new Set(codes.map((code) => reasonOf({ code }))).size).toBe(codes.length);
  });
});
