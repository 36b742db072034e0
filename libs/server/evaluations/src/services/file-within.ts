import {
  type AuditTrail,
  type Filing,
  type MonevVisit,
  type Submission,
  type SubmissionContent,
  type Transaction,
  compareWithReceived,
  fileSubmission,
  findSubmissionRevision,
  saveVisit,
  visitContextOf,
} from '@monev/data';
import {
  type Answers,
  type EvaluationInstrument,
  type RespondentSignature,
  type SubmissionProblem,
  checkSubmission,
  findInstrument,
  maySubmit,
  moveVisit,
  visibleQuestions,
} from '@monev/domain/evaluations';
import { localDateOf, timeZoneOf } from '@monev/kernel';
import { NotFoundError } from '@monev/server-kit';
import { InstrumentUnknownError, SubmissionRefusedError } from '../evaluation.errors';

/** What a device sends. Everything in it was said by somebody: nothing is believed before it was checked. */
export interface FilingWish {
  readonly submissionId: string;
  readonly visitId: string;
  readonly baseRevision: number;
  readonly instrumentCode: string;
  readonly instrumentVersion: number;
  readonly answers: Answers;
  readonly signature: RespondentSignature;
  readonly reasons: Readonly<Partial<Record<string, string>>>;
  readonly observedAt: Date;
  /** The device's clock when it sent. */
  readonly sentAt: Date;
}

export interface FiledVisit {
  readonly visit: MonevVisit;
  readonly receipt: Pick<Submission, 'id' | 'revision' | 'contentHash' | 'receivedAt'>;
}

/**
 * Files a visit within a transaction, exactly once however often it is sent. Rights are asked by the caller, who holds
 * the visit's lock.
 * @throws {SubmissionRefusedError | SubmissionConflictError | SubmissionOutdatedError | VisitFiledElsewhereError |
 *   VisitMoveRefusedError | NotFoundError}
 */
export async function fileWithin(
  tx: Transaction,
  audit: AuditTrail,
  visit: MonevVisit,
  filing: { wish: FilingWish; filerId: string; receivedAt: Date },
): Promise<FiledVisit> {
  const { wish, filerId, receivedAt } = filing;
  const content = contentOf(wish, visit);
  if ((await compareWithReceived(tx, { ...idsOf(wish), content })) === 'SAME') return answer(tx, visit, wish);
  const state = moveVisit(visit, { move: 'SUBMIT', moverId: filerId });
  const visitedOn = localDateOf(content.observedAt, timeZoneOf(visit.regionCode));
  const instrument = instrumentOf(visit, wish);
  const filed = await fileSubmission(tx, audit, {
    ...idsOf(wish),
    regionCode: visit.regionCode,
    content,
    warnings: await warningsOf(tx, visit, instrument, content),
    photos: photosOf(instrument, content.answers),
    receivedAt,
    clockOffsetS: Math.round((wish.sentAt.getTime() - receivedAt.getTime()) / 1000),
    filedBy: filerId,
  });
  if (filed === 'HIDDEN') throw new NotFoundError();
  const authorIds = [...new Set([...visit.authorIds, filerId])];
  const change = { state, visitedOn, authorIds, note: null, submittedAt: receivedAt };
  return answer(tx, await saveVisit(tx, audit, visit, change, { action: 'visit.submit' }), wish);
}

/** What may be sent with a warning. @throws {SubmissionRefusedError} for everything else. */
async function warningsOf(
  tx: Transaction,
  visit: MonevVisit,
  instrument: EvaluationInstrument,
  content: SubmissionContent,
): Promise<SubmissionProblem[]> {
  const visitedOn = localDateOf(content.observedAt, timeZoneOf(visit.regionCode));
  const context = await visitContextOf(tx, { ...visit, visitedOn });
  const problems = checkSubmission(instrument, content, context);
  if (maySubmit(problems)) return problems;
  throw new SubmissionRefusedError(problems.filter((problem) => !maySubmit([problem])));
}

function idsOf(wish: FilingWish): Pick<Filing, 'id' | 'baseRevision'> {
  return { id: wish.submissionId, baseRevision: wish.baseRevision };
}

function contentOf(wish: FilingWish, visit: MonevVisit): SubmissionContent {
  const { instrumentCode, instrumentVersion, answers, signature, reasons, observedAt } = wish;
  return { visitId: visit.id, instrumentCode, instrumentVersion, answers, signature, reasons, observedAt };
}

/** @throws {InstrumentUnknownError} when the answers follow another version than was assigned. */
function instrumentOf(visit: MonevVisit, wish: FilingWish): EvaluationInstrument {
  const instrument = findInstrument(visit.instrumentCode, visit.instrumentVersion);
  const isAssigned = wish.instrumentCode === visit.instrumentCode && wish.instrumentVersion === visit.instrumentVersion;
  if (!instrument || !isAssigned) throw new InstrumentUnknownError();
  return instrument;
}

/** Photos that the answers name: expected from now on, sent later. */
function photosOf(instrument: EvaluationInstrument, answers: Answers): Filing['photos'] {
  return visibleQuestions(instrument, answers)
    .filter((question) => question.kind === 'PHOTO')
    .flatMap(({ code }) => ((answers[code] ?? []) as readonly string[]).map((id) => ({ id, question: code })));
}

async function answer(tx: Transaction, visit: MonevVisit, wish: FilingWish): Promise<FiledVisit> {
  const receipt = await findSubmissionRevision(tx, wish.submissionId, wish.baseRevision + 1);
  if (!receipt) throw new NotFoundError();
  return { visit, receipt: { id: wish.submissionId, ...receipt } };
}
