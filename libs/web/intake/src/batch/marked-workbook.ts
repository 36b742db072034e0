import { leaveWhenSignInNeeded } from '@monev/web-kit';
import { type SaidByServer, faultOf, readAnswer } from '../upload/read-answer';

export type MarkedAnswer =
  | { readonly kind: 'MADE'; readonly name: string; readonly bytes: Blob }
  /** The server does not have the file any more: it has to be chosen again. */
  | { readonly kind: 'NEEDS_FILE' }
  | { readonly kind: 'REFUSED'; readonly said: SaidByServer | null };

/** The workbook of a file with its problems marked. `original`: the file once more, where the server does not keep it. */
export async function markedWorkbook(batchId: string, original: File | null): Promise<MarkedAnswer> {
  const response = await fetch(`/api/imports/${batchId}/marked`, {
    method: original ? 'POST' : 'GET',
    headers: {
      'apollo-require-preflight': 'true',
      ...(original ? { 'Content-Type': 'application/octet-stream' } : {}),
    },
    ...(original ? { body: original } : {}),
  }).catch(() => null);
  if (!response) return { kind: 'REFUSED', said: null };
  if (response.ok) {
    const name = /filename\*=UTF-8''([^;]+)/.exec(response.headers.get('content-disposition') ?? '')?.[1];
    return { kind: 'MADE', name: decodeURIComponent(name ?? 'ditandai.xlsx'), bytes: await response.blob() };
  }
  const text = await response.text();
  const { reason } = faultOf(text);
  leaveWhenSignInNeeded(reason);
  if (reason === 'ORIGINAL_NEEDED') return { kind: 'NEEDS_FILE' };
  const outcome = readAnswer(response.status, text);
  return { kind: 'REFUSED', said: outcome.kind === 'REFUSED' ? outcome.said : null };
}

/** Saves bytes under a name, as a link with `download` would. */
export function saveBlob(name: string, bytes: Blob): void {
  const address = URL.createObjectURL(bytes);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
