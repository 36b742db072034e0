import { type Actor } from '@monev/domain/identity';
import { type CardStaged, type CardImportService } from './card-import.service';
import { cardLayoutOfHead, peek, whole } from './read-card-file';

/** What is told while a file is read, and how it is ended. */
export interface CardUploadHooks {
  readonly onProgress?: (rows: number) => void;
  readonly onStoring?: () => void;
  readonly signal?: AbortSignal;
}

/** A file that was looked into: staged by the fast lane, or none of its business and to be read from the first byte. */
export type LookedInto =
  | { readonly isCards: true; readonly staged: CardStaged }
  | { readonly isCards: false; readonly content: AsyncIterable<Uint8Array> };

/** Takes a file of card transactions through the fast lane; any other file is handed back whole. */
export async function stageIfCards(
  cards: CardImportService,
  actor: Actor,
  file: { readonly name: string; readonly content: AsyncIterable<Uint8Array> },
  hooks: CardUploadHooks,
): Promise<LookedInto> {
  const peeked = await peek(file.content);
  const layout = cardLayoutOfHead(peeked.head);
  if (!layout) return { isCards: false, content: whole(peeked) };
  const staged = await cards.stage(
    actor,
    { name: file.name, content: whole(peeked), layout },
    {
      keep: 'ALWAYS',
      onProgress: ({ rows }) => hooks.onProgress?.(rows),
      ...(hooks.signal ? { signal: hooks.signal } : {}),
    },
  );
  hooks.onStoring?.();
  return { isCards: true, staged };
}
