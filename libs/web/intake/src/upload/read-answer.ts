import { type UnknownLayout } from '@monev/domain/intake';

/** What the reader of the file says when it cannot go on alone. */
export interface SaidByServer {
  readonly id: string;
  readonly en: string;
}

export type UploadOutcome =
  | { readonly kind: 'STAGED'; readonly batchId: string }
  | { readonly kind: 'DUPLICATE'; readonly batchId: string; readonly fileName: string; readonly committedAt: string }
  | { readonly kind: 'NEEDS_PERIOD' }
  | { readonly kind: 'NEEDS_REGION' }
  | {
      readonly kind: 'NEEDS_TEMPLATE';
      readonly ambiguous: boolean;
      readonly candidates: readonly string[];
      /** Columns to map, where no template fits and a table was found. */
      readonly layout: UnknownLayout | null;
    }
  /** The connection was lost; what was sent is kept and it can go on. */
  | { readonly kind: 'LOST' }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly said: SaidByServer | null };

interface Answer {
  batchId?: string;
  duplicateOf?: { id: string; fileName: string; committedAt: string } | null;
  error?: {
    code?: string;
    reason?: string;
    message?: string;
    messageEn?: string;
    candidates?: string[];
    details?: { layout?: UnknownLayout; offset?: number };
  };
}

/** Reads status and body of the answer; whatever is not as agreed counts as refused. */
export function readAnswer(status: number, body: string): UploadOutcome {
  const answer = parsed<Answer>(body);
  if (answer.duplicateOf) {
    const { id, fileName, committedAt } = answer.duplicateOf;
    return { kind: 'DUPLICATE', batchId: id, fileName, committedAt };
  }
  if ((status === 200 || status === 201) && answer.batchId) return { kind: 'STAGED', batchId: answer.batchId };
  const { reason, code, message, messageEn, candidates = [], details } = answer.error ?? {};
  if (reason === 'PERIOD_NEEDED') return { kind: 'NEEDS_PERIOD' };
  if (reason === 'REGION_NEEDED') return { kind: 'NEEDS_REGION' };
  if (reason === 'TEMPLATE_UNKNOWN' || reason === 'TEMPLATE_AMBIGUOUS') {
    const ambiguous = reason === 'TEMPLATE_AMBIGUOUS';
    return { kind: 'NEEDS_TEMPLATE', ambiguous, candidates, layout: details?.layout ?? null };
  }
  const said = message ? { id: message, en: messageEn ?? message } : null;
  return { kind: 'REFUSED', code: reason ?? code ?? 'UNAVAILABLE', said };
}

/** The code of a refusal and where to go on, when it says so. */
export function faultOf(body: string): { readonly reason: string; readonly offset: number | null } {
  const { error } = parsed<Answer>(body);
  return { reason: error?.reason ?? error?.code ?? '', offset: error?.details?.offset ?? null };
}

/** Nothing of what was expected when it is no JSON: a proxy's page. */
export function parsed<T extends object>(body: string): Partial<T> {
  try {
    return JSON.parse(body) as Partial<T>;
  } catch {
    return {};
  }
}
