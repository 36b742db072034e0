import { type UnknownLayout } from '@monev/domain/intake';
import { DomainError } from '@monev/kernel';
import { TemplateNotFoundError } from './reading/template-not-found.error';

/** What is shown of a file that no template fits, so that a person can say what its columns are; null for other errors. */
export function layoutOf(error: unknown): UnknownLayout | null {
  return error instanceof TemplateNotFoundError && error.code === 'TEMPLATE_UNKNOWN' ? error.layout : null;
}

/** No template fits: a person maps the columns, with `details.layout` before them. */
export class LayoutToMapError extends DomainError {
  readonly code = 'TEMPLATE_UNKNOWN';
  readonly candidates: readonly string[];
  readonly details: { readonly layout: UnknownLayout };
  constructor(unknown: TemplateNotFoundError, layout: UnknownLayout) {
    super(unknown.wording);
    this.candidates = unknown.candidates;
    this.details = { layout };
  }
}

/** The same error, with what a page needs to ask for a mapping. */
export function withLayout(error: unknown): unknown {
  const layout = layoutOf(error);
  return layout && error instanceof TemplateNotFoundError ? new LayoutToMapError(error, layout) : error;
}
