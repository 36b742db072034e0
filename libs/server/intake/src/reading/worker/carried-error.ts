import { type Recognition, type UnknownLayout, findTemplate } from '@monev/domain/intake';
import { type FileLimit, FileLimitError, type FileFault, UnreadableFileError } from '../unreadable-file.error';
import { TemplateNotFoundError } from '../template-not-found.error';
import { ReaderDiedError } from './worker.errors';

/** An error of reading as a plain value: made anew on the other side of the process border. */
export type CarriedError =
  | { readonly kind: 'UNREADABLE'; readonly fault: FileFault }
  | { readonly kind: 'LIMIT'; readonly limit: FileLimit; readonly allowed: number; readonly place: string }
  | {
      readonly kind: 'TEMPLATE';
      readonly ambiguous: boolean;
      readonly templates: readonly { readonly id: string; readonly missing: readonly string[] }[];
      readonly layout: UnknownLayout | null;
    }
  | { readonly kind: 'OTHER'; readonly name: string; readonly message: string };

export function carried(error: unknown): CarriedError {
  if (error instanceof UnreadableFileError) return { kind: 'UNREADABLE', fault: error.fault };
  if (error instanceof FileLimitError) {
    const { limit, allowed, place } = error;
    return { kind: 'LIMIT', limit, allowed, place };
  }
  if (error instanceof TemplateNotFoundError) {
    const { recognition, layout } = error;
    const ambiguous = recognition.kind === 'AMBIGUOUS';
    const templates = ambiguous
      ? recognition.templates.map(({ id }) => ({ id, missing: [] }))
      : recognition.nearest.map(({ template, missing }) => ({ id: template.id, missing }));
    return { kind: 'TEMPLATE', ambiguous, templates, layout };
  }
  return error instanceof Error
    ? { kind: 'OTHER', name: error.name, message: error.message }
    : { kind: 'OTHER', name: 'Error', message: String(error) };
}

/** An error that is none of reading's own was a fault of the program: the reader crashed. */
export function arrived(error: CarriedError): Error {
  switch (error.kind) {
    case 'UNREADABLE':
      return new UnreadableFileError(error.fault);
    case 'LIMIT':
      return new FileLimitError(error.limit, error.allowed, error.place);
    case 'TEMPLATE':
      return new TemplateNotFoundError(recognitionOf(error), error.layout);
    case 'OTHER': {
      const died = new ReaderDiedError('CRASHED');
      died.cause = new Error(`${error.name}: ${error.message}`);
      return died;
    }
  }
}

function recognitionOf(error: CarriedError & { kind: 'TEMPLATE' }): Exclude<Recognition, { kind: 'FOUND' }> {
  const found = error.templates.flatMap(({ id, missing }) => {
    const template = findTemplate(id);
    return template ? [{ template, missing }] : [];
  });
  return error.ambiguous
    ? { kind: 'AMBIGUOUS', templates: found.map(({ template }) => template) }
    : { kind: 'UNKNOWN', nearest: found };
}
