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
  | { readonly kind: 'NEEDS_TEMPLATE'; readonly ambiguous: boolean; readonly candidates: readonly string[] }
  | { readonly kind: 'REFUSED'; readonly code: string; readonly said: SaidByServer | null };

/** What the person answered so far: period as YYYY, YYYY-Qn or YYYY-MM; id of a template; a region. */
export interface UploadAnswers {
  readonly period?: string;
  readonly template?: string;
  /** Undotted official code. */
  readonly region?: string;
}

/**
 * Sends the raw bytes of a file and reads the answer. XMLHttpRequest because fetch tells nothing while sending.
 * `onProgress` gets the share sent, 0 to 1. Resolves also when the server refuses; a lost connection is REFUSED without
 * words of the server.
 */
export function sendFile(
  file: File,
  answers: UploadAnswers,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<UploadOutcome> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest();
    const lost = () => resolve({ kind: 'REFUSED', code: 'UNAVAILABLE', said: null });
    request.open('POST', addressOf(file.name, answers));
    request.setRequestHeader('Content-Type', 'application/octet-stream');
    request.setRequestHeader('apollo-require-preflight', 'true');
    request.upload.onprogress = (event) => onProgress(event.lengthComputable ? event.loaded / event.total : 0);
    request.onload = () => resolve(readAnswer(request.status, request.responseText));
    request.onerror = lost;
    request.onabort = lost;
    signal.addEventListener('abort', () => request.abort());
    request.send(file);
  });
}

export function addressOf(name: string, { period, template, region }: UploadAnswers): string {
  const query = new URLSearchParams({ name });
  if (period) query.set('period', period);
  if (template) query.set('template', template);
  if (region) query.set('region', region);
  return `/api/imports?${query}`;
}

interface Answer {
  batchId?: string;
  duplicateOf?: { id: string; fileName: string; committedAt: string };
  error?: { code?: string; reason?: string; message?: string; messageEn?: string; candidates?: string[] };
}

/** Reads status and body of the answer; whatever is not as agreed counts as refused. */
export function readAnswer(status: number, body: string): UploadOutcome {
  const answer = parsed(body);
  if (answer.duplicateOf) {
    const { id, fileName, committedAt } = answer.duplicateOf;
    return { kind: 'DUPLICATE', batchId: id, fileName, committedAt };
  }
  if ((status === 200 || status === 201) && answer.batchId) return { kind: 'STAGED', batchId: answer.batchId };
  const { reason, code, message, messageEn, candidates = [] } = answer.error ?? {};
  if (reason === 'PERIOD_NEEDED') return { kind: 'NEEDS_PERIOD' };
  if (reason === 'REGION_NEEDED') return { kind: 'NEEDS_REGION' };
  if (reason === 'TEMPLATE_UNKNOWN' || reason === 'TEMPLATE_AMBIGUOUS') {
    return { kind: 'NEEDS_TEMPLATE', ambiguous: reason === 'TEMPLATE_AMBIGUOUS', candidates };
  }
  const said = message ? { id: message, en: messageEn ?? message } : null;
  return { kind: 'REFUSED', code: reason ?? code ?? 'UNAVAILABLE', said };
}

function parsed(body: string): Answer {
  try {
    return JSON.parse(body) as Answer;
  } catch {
    return {};
  }
}
