import { createHash } from 'node:crypto';
import * as fc from 'fast-check';
import { type UploadOutcome, readAnswer } from './read-answer';
import { type SendingProgress, sendFile } from './send-file';
import { type Transport } from './transport';

/** The one of jsdom's own realm takes no buffer of the other. */
const digest = (_algorithm: string, bytes: ArrayBuffer) =>
  Promise.resolve(new Uint8Array(createHash('sha256').update(Buffer.from(bytes)).digest()).buffer);
beforeAll(() => Object.defineProperty(globalThis, 'crypto', { value: { subtle: { digest } }, configurable: true }));

/** jsdom's File has no arrayBuffer: enough of one. */
function fileOf(bytes: Buffer): File {
  const of = (part: Buffer) => ({
    size: part.length,
    name: 'besar.csv',
    lastModified: 0,
    arrayBuffer: () => Promise.resolve(new Uint8Array(part).buffer),
    slice: (from: number, to: number) => of(part.subarray(from, to)),
  });
  return of(bytes) as unknown as File;
}

interface Line {
  /** Of each question in turn: the line breaks before it arrives, or before its answer does. */
  breaks?: readonly ('NO' | 'BEFORE' | 'AFTER')[];
  /** Number of the question after which the server is started anew. */
  restartAfter?: number;
  refuse?: (address: string) => { status: number; text: string } | null;
}

/** A server that keeps what arrives, behind a line that breaks. */
function server({ breaks = [], restartAfter = -1, refuse = () => null }: Line) {
  let held: Buffer | null = null;
  let id = 0;
  let asked = 0;
  const answer = async (method: string, address: string, body: Parameters<Transport['ask']>[2]) => {
    const refused = refuse(address);
    if (refused) return refused;
    const json = (status: number, value: object) => ({ status, text: JSON.stringify(value) });
    const [path = '', query] = address.split('?');
    const asks = new URLSearchParams(query);
    if (method === 'POST' && path.endsWith('/uploads')) {
      if (!held) {
        held = Buffer.alloc(0);
        id += 1;
      }
      return json(201, { uploadId: `u${id}`, offset: held.length });
    }
    if (!held || !path.includes(`/u${id}`)) return json(404, { error: { reason: 'UPLOAD_NOT_FOUND' } });
    if (method === 'GET') return json(200, { phase: 'READING', rows: 12 });
    if (method === 'POST') return json(201, { batchId: createHash('sha256').update(held).digest('hex') });
    const bytes = Buffer.from(body?.kind === 'BYTES' ? body.bytes : new ArrayBuffer(0));
    if (createHash('sha256').update(bytes).digest('hex') !== asks.get('sha256'))
      throw new Error('A wrong hash was sent.');
    const offset = Number(asks.get('offset'));
    if (offset + bytes.length <= held.length) return json(200, { offset: held.length });
    if (offset !== held.length)
      return json(409, { error: { reason: 'UPLOAD_OFFSET', details: { offset: held.length } } });
    held = Buffer.concat([held, bytes]);
    return json(200, { offset: held.length });
  };
  const transport: Transport = {
    async ask(method, address, body, signal) {
      signal?.throwIfAborted();
      const fate = method === 'GET' ? 'NO' : breaks[asked];
      if (method !== 'GET') asked += 1;
      if (asked === restartAfter + 1) held = null;
      if (fate === 'BEFORE') throw new TypeError('Failed to fetch');
      const said = await answer(method, address, body);
      if (fate === 'AFTER') throw new TypeError('Failed to fetch');
      return said;
    },
  };
  return { transport, sentTwice: () => id > 1 };
}

function send(
  bytes: Buffer,
  line: Line = {},
  more: { signal?: AbortSignal; onProgress?: (progress: SendingProgress) => void } = {},
) {
  const { transport } = server(line);
  return sendFile({
    file: fileOf(bytes),
    key: 'k',
    answers: {},
    transport,
    onProgress: more.onProgress ?? (() => undefined),
    signal: more.signal ?? new AbortController().signal,
    pause: () => Promise.resolve(),
  });
}

const staged = (bytes: Buffer): UploadOutcome => ({
  kind: 'STAGED',
  batchId: createHash('sha256').update(bytes).digest('hex'),
});

describe('sending a file', () => {
  it('arrives whole wherever the line breaks, before or after the server took a part, and after a restart of the server', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.array(fc.constantFrom('NO' as const, 'NO' as const, 'BEFORE' as const, 'AFTER' as const), { maxLength: 24 }),
        fc.integer({ min: -1, max: 12 }),
        async (size, fates, restartAfter) => {
          const bytes = Buffer.alloc(size, 'abcdefghijk');
          // never so often in a row that it gives up
          const breaks = fates.map((fate, at) => (at % 4 === 3 ? 'NO' : fate));
          expect(await send(bytes, { breaks, restartAfter })).toEqual(staged(bytes));
        },
      ),
      { numRuns: 40 },
    );
  });

  it('says that the connection is lost after trying for a while, and goes on when asked again', async () => {
    const bytes = Buffer.alloc(600_000, 'x');
    const line = server({ breaks: [...Array<'NO'>(2).fill('NO'), ...Array<'BEFORE'>(6).fill('BEFORE')] });
    const shares: SendingProgress[] = [];
    const again = () =>
      sendFile({
        ...{ file: fileOf(bytes), key: 'k', answers: {}, transport: line.transport },
        ...{ signal: new AbortController().signal, pause: () => Promise.resolve() },
        onProgress: (progress) => shares.push(progress),
      });
    expect(await again()).toEqual({ kind: 'LOST' });
    expect(await again()).toEqual(staged(bytes));
    expect(shares).toContainEqual({ phase: 'SENDING', share: (256 * 1024) / 600_000, resumed: true });
    expect(line.sentTwice()).toBe(false);
  });

  it('tells how far it is: bytes, then rows', async () => {
    const told: SendingProgress[] = [];
    await send(Buffer.alloc(400_000, 'x'), {}, { onProgress: (progress) => told.push(progress) });
    expect(told[0]).toEqual({ phase: 'SENDING', share: 0, resumed: false });
    expect(told).toContainEqual({ phase: 'SENDING', share: 1, resumed: false });
    expect(told.at(-1)?.phase).toBe('READING');
  });

  it('can be stopped', async () => {
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    await expect(send(Buffer.alloc(9), {}, { signal: controller.signal, onProgress })).rejects.toThrow();
  });

  it('ends with what the server says: a file accepted before is not sent at all', async () => {
    const duplicateOf = { id: 'b-0', fileName: 'a.csv', committedAt: '2024-01-01T00:00:00Z' };
    const refuse = () => ({ status: 200, text: JSON.stringify({ batchId: 'b-0', duplicateOf }) });
    expect(await send(Buffer.alloc(9), { refuse })).toMatchObject({ kind: 'DUPLICATE', batchId: 'b-0' });
  });
});

const refused = (error: object) => readAnswer(422, JSON.stringify({ error }));

describe('the answer of the server', () => {
  it('is a batch to look at', () => {
    expect(readAnswer(201, '{"batchId":"b-1"}')).toEqual({ kind: 'STAGED', batchId: 'b-1' });
  });
  it('asks for what the file does not say', () => {
    expect(refused({ reason: 'PERIOD_NEEDED' })).toEqual({ kind: 'NEEDS_PERIOD' });
    expect(refused({ reason: 'REGION_NEEDED' })).toEqual({ kind: 'NEEDS_REGION' });
    expect(refused({ reason: 'TEMPLATE_AMBIGUOUS', candidates: ['a', 'b'] })).toEqual({
      ...{ kind: 'NEEDS_TEMPLATE', ambiguous: true, candidates: ['a', 'b'], layout: null },
    });
  });
  it('repeats the words of the server when it refuses', () => {
    expect(refused({ reason: 'FILE_UNREADABLE', message: 'Rusak.', messageEn: 'Broken.' })).toEqual({
      ...{ kind: 'REFUSED', code: 'FILE_UNREADABLE', said: { id: 'Rusak.', en: 'Broken.' } },
    });
  });
  it('counts an answer that is no JSON as refused', () => {
    expect(readAnswer(500, '<html>')).toEqual({ kind: 'REFUSED', code: 'UNAVAILABLE', said: null });
  });
});
