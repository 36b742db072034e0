import { createCipheriv, createHash, randomBytes } from 'node:crypto';
import * as fs from 'node:fs/promises';
import path from 'node:path';

const BLOCK = 16;
const READ_AT_ONCE = 256 * 1024;

/**
 * Bytes on disk that only this process can read: the key is made for the file, never leaves memory and dies with it
 * (ADR 0016). The name is gone as soon as the file is open, where the system allows it, so that a crash leaves nothing.
 */
export class SealedFile {
  private readonly key = randomBytes(32);
  private readonly nonce = randomBytes(8);
  private readonly hash = createHash('sha256');
  private bytes = 0;
  private readers = 0;
  private removed = false;

  private constructor(
    private readonly file: fs.FileHandle,
    private readonly name: string,
  ) {}

  static async create(folder: string): Promise<SealedFile> {
    await fs.mkdir(folder, { recursive: true, mode: 0o700 });
    const name = path.join(folder, randomBytes(16).toString('hex'));
    const file = await fs.open(name, 'wx+', 0o600);
    await fs.unlink(name).catch(() => undefined); // Windows keeps the name of an open file: `remove` takes it away
    return new SealedFile(file, name);
  }

  get size(): number {
    return this.bytes;
  }

  /** Hex, of what was appended so far. */
  sha256(): string {
    return this.hash.copy().digest('hex');
  }

  /** Adds bytes at the end. One call at a time. */
  async append(plain: Buffer): Promise<void> {
    const sealed = this.cipherAt(this.bytes).update(plain);
    let written = 0;
    while (written < sealed.length) {
      const { bytesWritten } = await this.file.write(sealed, written, sealed.length - written, this.bytes + written);
      written += bytesWritten;
    }
    this.hash.update(plain);
    this.bytes += plain.length;
  }

  /** What was appended, from the start; may be asked for again. Ends when the file is removed. */
  async *content(): AsyncGenerator<Buffer> {
    this.readers += 1;
    try {
      const cipher = this.cipherAt(0);
      for (let at = 0; at < this.bytes && !this.removed;) {
        const chunk = Buffer.alloc(Math.min(READ_AT_ONCE, this.bytes - at));
        const { bytesRead } = await this.file.read(chunk, 0, chunk.length, at);
        if (bytesRead === 0) return;
        at += bytesRead;
        yield cipher.update(chunk.subarray(0, bytesRead));
      }
    } finally {
      this.readers -= 1;
      if (this.removed) await this.closeWhenUnread();
    }
  }

  async remove(): Promise<void> {
    if (this.removed) return;
    this.removed = true;
    await fs.unlink(this.name).catch(() => undefined);
    await this.closeWhenUnread();
  }

  private async closeWhenUnread(): Promise<void> {
    if (this.readers === 0) await this.file.close().catch(() => undefined);
  }

  /** AES in counter mode can begin anywhere: sealing and opening are the same. */
  private cipherAt(offset: number) {
    const counter = Buffer.alloc(BLOCK);
    this.nonce.copy(counter);
    counter.writeBigUInt64BE(BigInt(Math.floor(offset / BLOCK)), 8);
    const cipher = createCipheriv('aes-256-ctr', this.key, counter);
    cipher.update(Buffer.alloc(offset % BLOCK));
    return cipher;
  }
}
