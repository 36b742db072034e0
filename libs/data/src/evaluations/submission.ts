import { type Answers, type RespondentSignature, type SubmissionProblem } from '@monev/domain/evaluations';
import { canonicalText, hashOfText } from '../audit/canonical';
import { type Transaction } from '../connection/transaction';
import { UUID } from './visit';

/** What a team sends, as the hash covers it. Times are moments in UTC. */
export interface SubmissionContent {
  readonly visitId: string;
  readonly instrumentCode: string;
  readonly instrumentVersion: number;
  readonly answers: Answers;
  readonly signature: RespondentSignature;
  /** By the code of the check that asked for one. */
  readonly reasons: Readonly<Partial<Record<string, string>>>;
  /** Business time, by the device's clock. */
  readonly observedAt: Date;
}

/** The filing of a visit as it stands: its newest revision. */
export interface Submission {
  readonly id: string;
  readonly visitId: string;
  readonly revision: number;
  readonly contentHash: string;
  readonly answers: Answers;
  readonly signature: RespondentSignature;
  readonly reasons: Readonly<Partial<Record<string, string>>>;
  /** What was pointed out and sent nevertheless. */
  readonly warnings: readonly SubmissionProblem[];
  readonly observedAt: Date;
  readonly receivedAt: Date;
  /** Seconds by which the device's clock was ahead of the server's when it sent. */
  readonly clockOffsetS: number;
  readonly filedBy: string;
  readonly photosExpected: number;
  readonly photosReceived: number;
}

/** A device this far off is marked, not refused (SECURITY §6). Seconds. */
const CLOCK_TOLERANCE_S = 600;

export function isClockOff(submission: Pick<Submission, 'clockOffsetS'>): boolean {
  return Math.abs(submission.clockOffsetS) > CLOCK_TOLERANCE_S;
}

/** SHA-256, hexadecimal, over the content as canonical JSON: keys sorted, no blanks, times as ISO 8601 in UTC. */
export function contentHashOf(content: SubmissionContent): string {
  return hashOfText(canonicalText(content)) as string;
}

const PHOTOS = (of: string) => `(SELECT count(${of})::int FROM submission_photos AS photo
    WHERE photo.submission_id = head.id AND photo.revision = head.revision)`;

const COLUMNS = `
  head.id, head.visit_id AS "visitId", filed.revision, filed.content_hash AS "contentHash", filed.answers,
  filed.signature, filed.reasons, filed.warnings, filed.observed_at AS "observedAt", filed.received_at AS "receivedAt",
  filed.clock_offset_s AS "clockOffsetS", filed.filed_by AS "filedBy",
  ${PHOTOS('*')} AS "photosExpected", ${PHOTOS('photo.received_at')} AS "photosReceived"`;

const NEWEST = `FROM submissions AS head
     JOIN submission_revisions AS filed ON filed.submission_id = head.id AND filed.revision = head.revision`;

/** The filings of these visits that have one, in no order. */
export async function submissionsOf(tx: Transaction, visitIds: readonly string[]): Promise<Submission[]> {
  return tx.query(`SELECT ${COLUMNS} ${NEWEST} WHERE head.visit_id = ANY ($1::uuid[])`, [visitIds]);
}

export async function findSubmission(tx: Transaction, id: string): Promise<Submission | null> {
  if (!UUID.test(id)) return null;
  const [found] = (await tx.query(`SELECT ${COLUMNS} ${NEWEST} WHERE head.id = $1`, [id])) as Submission[];
  return found ?? null;
}

/** What a receipt says of one revision; null when there is no such revision, or none that the actor may see. */
export async function findSubmissionRevision(
  tx: Transaction,
  id: string,
  revision: number,
): Promise<Pick<Submission, 'revision' | 'contentHash' | 'receivedAt'> | null> {
  const [row] = (await tx.query(
    `SELECT revision, content_hash AS "contentHash", received_at AS "receivedAt"
     FROM   submission_revisions WHERE submission_id = $1 AND revision = $2`,
    [id, revision],
  )) as Pick<Submission, 'revision' | 'contentHash' | 'receivedAt'>[];
  return row ?? null;
}
