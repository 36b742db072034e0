import { LRUCache } from 'lru-cache';

/** An answer as it goes over the wire. */
export interface KeptAnswer {
  readonly body: Buffer;
  readonly contentType: string;
  /** The body as gzip, made when a browser first asks for it. */
  zipped?: Buffer;
}

/** Bytes of all kept answers together; the least recently asked goes first. */
const ROOM = 64 * 1024 * 1024;
/** An answer beyond this is made anew each time: one export would push out a hundred pages. */
const LARGEST = 2 * 1024 * 1024;

/** Kept answers by key, and one maker per key: whoever asks for what is being made waits for it. */
export class KeptAnswers {
  private readonly kept = new LRUCache<string, KeptAnswer>({
    maxSize: ROOM,
    maxEntrySize: LARGEST,
    sizeCalculation: ({ body }) => body.length * 2 + 512, // with its gzip
  });
  private readonly making = new Map<string, Promise<KeptAnswer | null>>();

  get(key: string): KeptAnswer | undefined {
    return this.kept.get(key);
  }

  /** What is being made under this key by somebody else; undefined when nothing is. */
  beingMade(key: string): Promise<KeptAnswer | null> | undefined {
    return this.making.get(key);
  }

  /** Announces that the caller makes this answer; the returned function must be called once, null = it went wrong. */
  make(key: string): (answer: KeptAnswer | null) => void {
    let tell: (answer: KeptAnswer | null) => void = () => undefined;
    this.making.set(
      key,
      new Promise((resolve) => {
        tell = resolve;
      }),
    );
    return (answer) => {
      if (answer) this.kept.set(key, answer);
      this.making.delete(key);
      tell(answer);
    };
  }
}
