import { type SubmissionProblem } from '@monev/domain/evaluations';
import { type RegionCode } from '@monev/kernel';
import { type AuditTrail } from '../connection/audit-trail';
import { type Transaction } from '../connection/transaction';
import { SubmissionConflictError, SubmissionOutdatedError, VisitFiledElsewhereError } from './evaluation-errors';
import {
  type SubmissionContent,
  contentHashOf,
  findSubmission,
  findSubmissionRevision,
  submissionsOf,
} from './submission';

/** A filing, checked and ready to be kept. */
export interface Filing {
  /** Made on the device (UUIDv7) and kept for ever. */
  readonly id: string;
  /** Revision that an edit was made from; 0 for the first filing. */
  readonly baseRevision: number;
  readonly regionCode: RegionCode;
  readonly content: SubmissionContent;
  readonly warnings: readonly SubmissionProblem[];
  /** Photos by the question that asked for them. */
  readonly photos: readonly { readonly id: string; readonly question: string }[];
  readonly receivedAt: Date;
  readonly clockOffsetS: number;
  /** Account that sends it. */
  readonly filedBy: string;
}

/**
 * What is known of a filing before it is kept. SAME: this content was received before, the answer is the one of then.
 * @throws {SubmissionConflictError | SubmissionOutdatedError | VisitFiledElsewhereError} nothing was changed.
 */
export async function compareWithReceived(
  tx: Transaction,
  filing: Pick<Filing, 'id' | 'baseRevision' | 'content'>,
): Promise<'SAME' | 'NEW'> {
  const [ofVisit] = await submissionsOf(tx, [filing.content.visitId]);
  if (ofVisit && ofVisit.id !== filing.id) throw new VisitFiledElsewhereError();
  const known = ofVisit ?? (await findSubmission(tx, filing.id));
  if (!known) return 'NEW';
  if (known.visitId !== filing.content.visitId) throw new SubmissionConflictError();
  const received = (await findSubmissionRevision(tx, filing.id, filing.baseRevision + 1))?.contentHash ?? null;
  if (received === contentHashOf(filing.content)) return 'SAME';
  if (received !== null && filing.baseRevision === 0) throw new SubmissionConflictError();
  if (received !== null || known.revision !== filing.baseRevision) throw new SubmissionOutdatedError(known.revision);
  return 'NEW';
}

/**
 * Keeps a filing: the effect is exactly once however often it is sent (SECURITY §6). Ids meet in the index, never in a
 * check before the insert. HIDDEN: the id belongs to a region that the actor does not see; answer as if it were absent.
 * @throws {SubmissionConflictError | SubmissionOutdatedError | VisitFiledElsewhereError}
 */
export async function fileSubmission(
  tx: Transaction,
  audit: AuditTrail,
  filing: Filing,
): Promise<'FILED' | 'SAME' | 'HIDDEN'> {
  const isNew = filing.baseRevision === 0 ? await openSubmission(tx, filing) : await raiseRevision(tx, filing);
  if (!isNew) return (await compareWithReceived(tx, filing)) === 'SAME' ? 'SAME' : 'HIDDEN';
  const revision = filing.baseRevision + 1;
  const contentHash = contentHashOf(filing.content);
  await keepRevision(tx, filing, revision, contentHash);
  await expectPhotos(tx, filing, revision);
  audit.record({
    action: 'submission.file',
    object: { kind: 'submission', id: filing.id },
    regionCode: filing.regionCode,
    ...(filing.baseRevision > 0 ? { before: { visitId: filing.content.visitId, revision: filing.baseRevision } } : {}),
    after: { visitId: filing.content.visitId, revision, contentHash, photos: filing.photos.length },
  });
  return 'FILED';
}

async function openSubmission(tx: Transaction, filing: Filing): Promise<boolean> {
  const opened = (await tx.query(
    `INSERT INTO submissions (id, visit_id, region_code, revision) VALUES ($1, $2, $3, 1)
     ON CONFLICT DO NOTHING RETURNING id`,
    [filing.id, filing.content.visitId, filing.regionCode],
  )) as unknown[];
  return opened.length > 0;
}

async function raiseRevision(tx: Transaction, filing: Filing): Promise<boolean> {
  const [raised] = (await tx.query(
    `UPDATE submissions SET revision = revision + 1 WHERE id = $1 AND visit_id = $2 AND revision = $3 RETURNING id`,
    [filing.id, filing.content.visitId, filing.baseRevision],
  )) as [unknown[], number];
  return raised.length > 0;
}

async function keepRevision(tx: Transaction, filing: Filing, revision: number, contentHash: string): Promise<void> {
  const { content } = filing;
  await tx.query(
    `INSERT INTO submission_revisions (submission_id, revision, region_code, content_hash, answers, signature, reasons,
                                       warnings, observed_at, received_at, clock_offset_s, filed_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
    [
      ...[filing.id, revision, filing.regionCode, contentHash],
      ...[content.answers, content.signature, content.reasons, filing.warnings].map((part) => JSON.stringify(part)),
      ...[content.observedAt, filing.receivedAt, filing.clockOffsetS, filing.filedBy],
    ],
  );
}

/** Photos that an edit no longer mentions keep their row at the older revision and are not expected any more. */
async function expectPhotos(tx: Transaction, filing: Filing, revision: number): Promise<void> {
  await tx.query(
    `INSERT INTO submission_photos (submission_id, photo_id, region_code, question, revision)
     SELECT DISTINCT ON (photo.id) $1::uuid, photo.id, $2, photo.question, $3::int
     FROM   unnest($4::text[], $5::text[]) AS photo (id, question)
     ORDER  BY photo.id, photo.question
     ON CONFLICT (submission_id, photo_id) DO UPDATE SET revision = excluded.revision, question = excluded.question`,
    [
      ...[filing.id, filing.regionCode, revision],
      ...[filing.photos.map((photo) => photo.id), filing.photos.map((photo) => photo.question)],
    ],
  );
}
