import { TEMPLATES } from '../templates/registry';
import { COLUMN_HELP, STATUS_WORDS } from './column-help';
import { GUIDED_TEMPLATES, templateGuide } from './template-guide';

describe('the guide to a template of our own', () => {
  const own = TEMPLATES.filter(({ name }) => name.id.startsWith('Templat sendiri')).map(({ id }) => id);

  it('exists for every template of ours and for no other', () => {
    expect([...GUIDED_TEMPLATES].sort()).toEqual([...own].sort());
    expect(templateGuide('siksng-bnba-sp2d')).toBeNull();
    expect(templateGuide('__proto__')).toBeNull();
  });

  it.each(own)('%s explains every column in both languages and gives an example', (id) => {
    const guide = templateGuide(id);
    for (const { name, explain } of guide?.columns ?? []) {
      expect([name, name in COLUMN_HELP || (name === 'status' && id in STATUS_WORDS)]).toEqual([name, true]);
      expect([explain.id, explain.en].every((text) => text.endsWith('.'))).toBe(true);
    }
    const names = new Set(guide?.columns.map(({ name }) => name));
    for (const row of guide?.examples ?? []) expect(Object.keys(row).filter((name) => !names.has(name))).toEqual([]);
    expect(guide?.examples.length).toBeGreaterThan(0);
  });
});
