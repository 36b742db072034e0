import { type Wording } from '@monev/kernel';
import { type ColumnSpec } from '../engine/column-spec';
import { findTemplate } from '../templates/registry';
import { COLUMN_HELP, STATUS_WORDS } from './column-help';
import { type ExampleRow, TEMPLATE_EXAMPLES } from './template-examples';

/** A column of a template that can be filled in. */
export interface GuideColumn {
  readonly name: string;
  readonly kind: ColumnSpec['kind'];
  readonly required: boolean;
  readonly explain: Wording;
  readonly choices: readonly string[];
}

/** What somebody needs to fill in a template of ours. */
export interface TemplateGuide {
  readonly templateId: string;
  readonly name: Wording;
  readonly columns: readonly GuideColumn[];
  readonly examples: readonly ExampleRow[];
}

/** Ids of the templates of our own that can be filled in, registers first. */
export const GUIDED_TEMPLATES: readonly string[] = Object.keys(TEMPLATE_EXAMPLES);

/** Null for a layout that is somebody else's, or no template. */
export function templateGuide(templateId: string): TemplateGuide | null {
  const template = findTemplate(templateId);
  const examples = Object.hasOwn(TEMPLATE_EXAMPLES, templateId) ? TEMPLATE_EXAMPLES[templateId] : undefined;
  if (!template || !examples) return null;
  const columns = template.columns.map((spec): GuideColumn => {
    const name = spec.names[0] ?? spec.key;
    const status = name === 'status' && STATUS_WORDS[templateId];
    const help = status
      ? { explain: { id: 'Status sekarang.', en: 'Status now.' }, choices: status }
      : Object.hasOwn(COLUMN_HELP, name)
        ? COLUMN_HELP[name]
        : undefined;
    return {
      name,
      kind: spec.kind,
      required: spec.required === true,
      explain: help?.explain ?? { id: name, en: name },
      choices: help?.choices ?? [],
    };
  });
  return { templateId, name: template.name, columns, examples };
}
