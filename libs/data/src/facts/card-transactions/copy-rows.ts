import { finished } from 'node:stream/promises';
import { type PoolClient } from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Transaction } from '../../connection/transaction';

/** "PGCOPY", flags and an empty extension: how every binary COPY begins. */
export const COPY_HEADER = Buffer.from('5047434f50590aff0d0a000000000000000000', 'hex');
/** A row of −1 fields: the end. */
export const COPY_TRAILER = Buffer.from('ffff', 'hex');

const FIRST_BYTES = 64 * 1024;
const OID_INT4 = 23;
const OID_INT8 = 20;

/** Rows in PostgreSQL's binary COPY form, in a buffer that grows. */
export class CopyRows {
  private bytes = Buffer.allocUnsafe(FIRST_BYTES);
  private at = 0;
  private rows = 0;

  constructor() {
    COPY_HEADER.copy(this.bytes);
    this.at = COPY_HEADER.length;
  }

  get count(): number {
    return this.rows;
  }

  /** Begins a row of so many fields. */
  row(fields: number): void {
    this.rows += 1;
    this.reserve(2);
    this.bytes.writeInt16BE(fields, this.at);
    this.at += 2;
  }

  int2(value: number): void {
    this.field(2);
    this.bytes.writeInt16BE(value, this.at);
    this.at += 2;
  }

  int4(value: number): void {
    this.field(4);
    this.bytes.writeInt32BE(value, this.at);
    this.at += 4;
  }

  /** A whole number up to 2^53. */
  int8(value: number): void {
    this.field(8);
    this.bytes.writeInt32BE(Math.floor(value / 4_294_967_296), this.at);
    this.bytes.writeUInt32BE(value >>> 0, this.at + 4);
    this.at += 8;
  }

  text(value: string): void {
    const length = Buffer.byteLength(value);
    this.field(length);
    this.at += this.bytes.write(value, this.at);
  }

  raw(value: Uint8Array): void {
    this.field(value.length);
    this.bytes.set(value, this.at);
    this.at += value.length;
  }

  /** A bit string of whole bytes. */
  bits(value: Uint8Array): void {
    this.field(4 + value.length);
    this.bytes.writeInt32BE(value.length * 8, this.at);
    this.bytes.set(value, this.at + 4);
    this.at += 4 + value.length;
  }

  /** An array of whole numbers, `values[from..from + length)`. */
  int4Array(values: ArrayLike<number>, from: number, length: number): void {
    this.arrayHead(length, 4, OID_INT4);
    for (let at = from; at < from + length; at += 1) this.int4(values[at] as number);
  }

  int8Array(values: ArrayLike<number>, from: number, length: number): void {
    this.arrayHead(length, 8, OID_INT8);
    for (let at = from; at < from + length; at += 1) this.int8(values[at] as number);
  }

  /** One dimension, no nulls, counted from 1; each element has its length before it. */
  private arrayHead(length: number, width: number, oid: number): void {
    this.field(20 + length * (4 + width));
    for (const word of [1, 0, oid, length, 1]) {
      this.bytes.writeInt32BE(word, this.at);
      this.at += 4;
    }
  }

  /** All rows with their end, as one COPY takes them. */
  finish(): Buffer {
    this.reserve(2);
    COPY_TRAILER.copy(this.bytes, this.at);
    return this.bytes.subarray(0, this.at + 2);
  }

  private field(length: number): void {
    this.reserve(4 + length);
    this.bytes.writeInt32BE(length, this.at);
    this.at += 4;
  }

  private reserve(more: number): void {
    if (this.at + more <= this.bytes.length) return;
    const larger = Buffer.allocUnsafe(Math.max(this.bytes.length * 2, this.at + more + FIRST_BYTES));
    this.bytes.copy(larger, 0, 0, this.at);
    this.bytes = larger;
  }
}

/** Sends whole binary COPY data into a table (not one with row-level security: PostgreSQL refuses that). */
export async function copyIn(tx: Transaction, table: string, data: Uint8Array): Promise<void> {
  const client = await clientOf(tx);
  const stream = client.query(copyFrom(`COPY ${table} FROM STDIN (FORMAT binary)`));
  stream.end(data);
  await finished(stream);
}

/** The driver's own connection of a transaction: COPY is a conversation that TypeORM does not speak. */
export async function clientOf(tx: Transaction): Promise<PoolClient> {
  if (!tx.queryRunner) throw new Error('COPY belongs to a transaction.');
  return (await tx.queryRunner.connect()) as PoolClient;
}
