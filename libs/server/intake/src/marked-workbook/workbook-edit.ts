import { prefixOf, xmlText } from './xml-text';

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const EMPTY_RELATIONS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${RELATIONS}"></Relationships>`;
const TYPES: Record<'worksheet' | 'styles' | 'comments' | 'vmlDrawing', string> = {
  worksheet: `${R}/worksheet`,
  styles: `${R}/styles`,
  comments: `${R}/comments`,
  vmlDrawing: `${R}/vmlDrawing`,
};

/** A relation added to a `.rels` part (made when there is none); `target` from the part it belongs to. */
export function withRelation(xml: string | null, id: string, type: keyof typeof TYPES, target: string): string {
  const base = (xml ?? EMPTY_RELATIONS).replace(/<((?:[\w-]+:)?Relationships)([^>]*?)\s*\/>/, '<$1$2></$1>');
  const p = prefixOf(base, 'Relationships');
  const relation = `<${p}Relationship Id="${id}" Type="${TYPES[type]}" Target="${xmlText(target)}"/>`;
  return base.replace(`</${p}Relationships>`, `${relation}</${p}Relationships>`);
}

/** Without the relations to other workbooks. */
export function withoutOutsideRelations(xml: string): string {
  return xml.replace(/<(?:[\w-]+:)?Relationship\s[^>]*?(?:externalLink|calcChain)[^>]*?\/>/g, '');
}

/** The list of content types with those of added parts. */
export function withContentTypes(
  xml: string,
  parts: ReadonlyMap<string, 'worksheet' | 'styles' | 'comments'>,
  hasDrawings: boolean,
): string {
  const p = prefixOf(xml, 'Types');
  const kept = xml.replace(/<(?:[\w-]+:)?Override\s[^>]*?(?:externalLink|calcChain)[^>]*?\/>/g, '');
  const overrides = [...parts].map(
    ([name, kind]) =>
      `<${p}Override PartName="/${name}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${kind}+xml"/>`,
  );
  const vml =
    hasDrawings && !/Extension="vml"/i.test(kept)
      ? `<${p}Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>`
      : '';
  return kept.replace(`</${p}Types>`, `${vml}${overrides.join('')}</${p}Types>`);
}

/** The workbook with a sheet more at its end (null: it is there already), that sheet opened, and nothing that reaches outside. */
export function withListSheet(xml: string, name: string, relation: string | null): string {
  const p = prefixOf(xml, 'workbook');
  const inside = xml
    .replace(new RegExp(`<${p}externalReferences(?:/>|>[\\s\\S]*?</${p}externalReferences>)`), '')
    .replace(new RegExp(`<${p}definedName\\s[^>]*>[^<]*\\[\\d+\\][^<]*</${p}definedName>`, 'g'), '')
    .replace(new RegExp(`<${p}definedNames>\\s*</${p}definedNames>`), '');
  const sheets = [...inside.matchAll(new RegExp(`<${p}sheet\\s[^>]*>`, 'g'))].map(([tag]) => tag);
  const ids = sheets.map((tag) => Number(/\ssheetId="(\d+)"/.exec(tag)?.[1] ?? 0));
  const added = `<${p}sheet xmlns:r="${R}" name="${xmlText(name)}" sheetId="${Math.max(0, ...ids) + 1}" r:id="${relation ?? ''}"/>`;
  const listed = relation === null ? inside : inside.replace(`</${p}sheets>`, `${added}</${p}sheets>`);
  const open = relation === null ? sheets.findIndex((tag) => tag.includes(`name="${xmlText(name)}"`)) : sheets.length;
  const view = `<${p}workbookView activeTab="${open}"`;
  if (!new RegExp(`<${p}workbookView[\\s/>]`).test(listed))
    return listed.replace(new RegExp(`<${p}sheets[\\s>]`), (tag) => `<${p}bookViews>${view}/></${p}bookViews>${tag}`);
  return listed.replace(new RegExp(`<${p}workbookView(\\s[^>]*?)?(/?)>`), (_, given = '', end = '') => {
    const others = String(given).replace(/\sactiveTab="\d*"/, '');
    return `${view}${others}${end}>`;
  });
}
