import { type UnknownLayout } from '@monev/domain/intake';
import { TemplateNotFoundError } from './reading/template-not-found.error';

/** What is shown of a file that no template fits, so that a person can say what its columns are; null for other errors. */
export function layoutOf(error: unknown): UnknownLayout | null {
  if (!(error instanceof TemplateNotFoundError) || error.code !== 'TEMPLATE_UNKNOWN') return null;
  return 'layout' in error ? (error.layout as UnknownLayout | null) : null;
}
