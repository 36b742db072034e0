import { createHash } from 'node:crypto';

/** A file as somebody sends it. `name` is the sender's own and only ever shown. */
export interface IncomingFile {
  readonly name: string;
  readonly content: AsyncIterable<Uint8Array>;
  /** Its bytes once more, where they are still there: a remembered mapping reads them a second time. */
  readonly again?: () => AsyncIterable<Uint8Array>;
}

/** What is known of a file once all of it has gone by. */
export interface ReadFile {
  readonly name: string;
  /** Hex, lower case. */
  readonly sha256: string;
  /** Bytes. */
  readonly size: number;
}

/** Counts and hashes the bytes while they stream past, so that nothing has to be held or read twice. */
export function meter(incoming: Pick<IncomingFile, 'name' | 'content'>): {
  content: AsyncIterable<Uint8Array>;
  measured: () => ReadFile;
} {
  const hash = createHash('sha256');
  let size = 0;
  async function* content() {
    for await (const chunk of incoming.content) {
      hash.update(chunk);
      size += chunk.length;
      yield chunk;
    }
  }
  return { content: content(), measured: () => ({ name: incoming.name, sha256: hash.digest('hex'), size }) };
}
