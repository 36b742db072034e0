const HEADER_BYTES = 19;

/**
 * Cuts the rows out of a binary COPY … TO STDOUT as its chunks come. For columns of fixed width that are never null: every
 * row is `rowBytes` long (two bytes, and four before each value).
 */
export class FixedRows {
  private rest: Buffer = Buffer.alloc(0);
  private hasHeader = false;

  constructor(
    private readonly rowBytes: number,
    private readonly onRow: (view: DataView, at: number) => void,
  ) {}

  feed(chunk: Buffer): void {
    const bytes = this.rest.length > 0 ? Buffer.concat([this.rest, chunk]) : chunk;
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let at = 0;
    if (!this.hasHeader) {
      if (bytes.length < HEADER_BYTES) {
        this.rest = bytes;
        return;
      }
      at = HEADER_BYTES;
      this.hasHeader = true;
    }
    while (at + this.rowBytes <= bytes.length && view.getInt16(at) !== -1) {
      this.onRow(view, at);
      at += this.rowBytes;
    }
    this.rest = bytes.subarray(at);
  }
}
