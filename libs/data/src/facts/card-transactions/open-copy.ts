import { type PoolClient } from 'pg';
import { type CopyStreamQuery, from as copyFrom } from 'pg-copy-streams';
import { finished } from 'node:stream/promises';
import { COPY_HEADER, COPY_TRAILER } from './copy-rows';

/** A binary COPY that stays open while rows are made: the server reads them from the socket and is never asked anything. */
export class OpenCopy {
  private readonly stream: CopyStreamQuery;
  private readonly ended: Promise<void>;
  private failure: unknown = null;
  private wake: () => void = () => undefined;

  constructor(
    client: PoolClient,
    target: string,
    readonly month: number,
  ) {
    this.stream = client.query(copyFrom(`COPY ${target} FROM STDIN (FORMAT binary)`));
    this.ended = finished(this.stream).catch((error: unknown) => {
      this.failure = error;
      this.wake();
    });
    this.stream.write(COPY_HEADER);
  }

  /** `onSent`: the connection has passed the data on, its buffer may be used again. */
  write(data: Uint8Array, onSent: () => void): void {
    this.stream.write(data, () => {
      onSent();
      this.wake();
    });
  }

  /** Resolves when data was passed on, or the server refused. @throws what the server said. */
  async moved(): Promise<void> {
    this.check();
    await new Promise<void>((resolve) => {
      this.wake = resolve;
    });
    this.check();
  }

  /** @throws what the server said. */
  check(): void {
    if (this.failure) throw this.failure;
  }

  async end(): Promise<void> {
    if (!this.failure) this.stream.end(COPY_TRAILER);
    await this.ended;
    this.check();
  }
}
