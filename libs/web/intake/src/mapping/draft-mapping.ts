import { type LayoutMapping, type Notation, type Template, type UnknownLayout } from '@monev/domain/intake';

/** What a person has said so far of one field: a column, or one text for all rows. */
export interface FieldDraft {
  readonly header: string | null;
  readonly constant: string;
  readonly notation: Notation | null;
}

export type MappingDraft = Readonly<Record<string, FieldDraft>>;

const EMPTY: FieldDraft = { header: null, constant: '', notation: null };

/** What the layout proposes for a template; nothing where it proposes nothing. */
export function firstDraft(template: Template, layout: UnknownLayout): MappingDraft {
  const proposed = layout.proposals.find(({ templateId }) => templateId === template.id)?.fields ?? [];
  return Object.fromEntries(
    template.columns.map(({ key }) => {
      const header = proposed.find(({ field }) => field === key)?.header ?? null;
      return [key, { ...EMPTY, header }];
    }),
  );
}

/** One field said anew; another column forgets how the one before it was written. */
export function withField(draft: MappingDraft, field: string, said: Partial<FieldDraft>): MappingDraft {
  const before = draft[field] ?? EMPTY;
  const after = { ...before, ...said };
  return {
    ...draft,
    [field]: said.header !== undefined && said.header !== before.header ? { ...after, notation: null } : after,
  };
}

/** The draft as a mapping. A column goes before a text. */
export function mappingOf(templateId: string, draft: MappingDraft): LayoutMapping {
  const fields = Object.entries(draft);
  return {
    version: 1,
    templateId,
    columns: fields.flatMap(([field, { header, notation }]) => (header === null ? [] : [{ field, header, notation }])),
    constants: fields.flatMap(([field, { header, constant }]) =>
      header === null && constant.trim() ? [{ field, text: constant.trim() }] : [],
    ),
  };
}
