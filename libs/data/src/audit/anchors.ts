import { createHmac, timingSafeEqual } from 'node:crypto';
import * as fs from 'node:fs/promises';
import * as path from 'node:path';
import { type AuditHead } from './audit-head';

/** The head of the record at a moment, signed, kept outside the database: what a cut or rebuilt chain cannot match. */
export interface AuditAnchor extends AuditHead {
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly signature: string;
}

/** Signed with a key of its own, derived from the audit key. */
function signatureOf(key: Buffer, head: AuditHead, at: string): string {
  const anchorKey = createHmac('sha256', key).update('monev-anchor-key').digest();
  return createHmac('sha256', anchorKey)
    .update(JSON.stringify(['monev-anchor', 1, head.seq, head.hash, at]))
    .digest('hex');
}

export function signAnchor(key: Buffer, head: AuditHead, at: Date): AuditAnchor {
  const moment = at.toISOString();
  return { seq: head.seq, hash: head.hash, at: moment, signature: signatureOf(key, head, moment) };
}

export function isAnchorGenuine(key: Buffer, anchor: AuditAnchor): boolean {
  const expected = Buffer.from(signatureOf(key, anchor, anchor.at));
  const found = Buffer.from(anchor.signature);
  return found.length === expected.length && timingSafeEqual(found, expected);
}

/** Adds a line to the anchor file (mode 0600) and waits until the disk has it. One JSON object a line, oldest first. */
export async function appendAnchor(file: string, anchor: AuditAnchor): Promise<void> {
  await fs.mkdir(path.dirname(file), { recursive: true });
  await dropTornLine(file);
  const handle = await fs.open(file, 'a', 0o600);
  try {
    await handle.write(`${JSON.stringify(anchor)}\n`);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A line the power failed in has no end: it is taken away, or the next anchor would be glued to it. */
async function dropTornLine(file: string): Promise<void> {
  const text = await readIfThere(file);
  const end = text.lastIndexOf('\n') + 1;
  if (end < text.length) await fs.truncate(file, Buffer.byteLength(text.slice(0, end)));
}

async function readIfThere(file: string): Promise<string> {
  return fs.readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return '';
    throw error;
  });
}

/**
 * All anchors of a file; none when there is no file yet. A line that is no anchor comes back as one that nothing
 * signed, so that verification names it; only a last line without its end (the power failed) is passed over.
 */
export async function readAnchors(file: string): Promise<AuditAnchor[]> {
  const text = await readIfThere(file);
  return text
    .split('\n')
    .slice(0, -1)
    .filter((line) => line.trim() !== '')
    .map(anchorOf);
}

function anchorOf(line: string): AuditAnchor {
  try {
    const { seq, hash, at, signature } = JSON.parse(line) as Partial<AuditAnchor>;
    return { seq: Number(seq ?? 0), hash: String(hash), at: String(at), signature: String(signature) };
  } catch {
    return { seq: 0, hash: '', at: '', signature: '' };
  }
}
