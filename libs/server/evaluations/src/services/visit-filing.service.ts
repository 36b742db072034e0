import { Injectable } from '@nestjs/common';
import {
  Database,
  type Filing,
  type MonevVisit,
  type Submission,
  type SubmissionContent,
  type Transaction,
  compareWithReceived,
  fileSubmission,
  findSubmissionRevision,
  lockVisit,
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
import { type Actor } from '@monev/domain/identity';
import { localDateOf, timeZoneOf } from '@monev/kernel';
import { BadInputError, NotFoundError, currentRequest, demand, personOf } from '@monev/server-kit';
import { InstrumentUnknownError, SubmissionRefusedError } from '../evaluation.errors';
import { visitResource } from '../visit-resource';

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

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
/** A device that far off says nothing about time at all. */
const YEARS_BELIEVED = { from: 2017, until: 2099 };

/** Takes filings of devices: at least once delivered, exactly once effective (SECURITY §6). */
@Injectable()
export class VisitFilingService {
  constructor(private readonly database: Database) {}

  /**
   * Files a visit, or files it again after it was returned. Sent twice it answers twice the same.
   * @throws {SubmissionRefusedError | SubmissionConflictError | SubmissionOutdatedError | VisitFiledElsewhereError |
   *   VisitMoveRefusedError | NotFoundError | BadInputError} nothing of it was stored then.
   */
  file(actor: Actor, wish: FilingWish): Promise<FiledVisit> {
    const filer = personOf(actor);
    refuseMisshapen(wish);
    return this.database.write(
      actor,
      async (tx, audit) => {
        const visit = await lockVisit(tx, wish.visitId);
        if (!visit) throw new NotFoundError();
        demand(actor, 'UPDATE', visitResource(visit));
        const content = contentOf(wish, visit);
        const known = await compareWithReceived(tx, { ...idsOf(wish), content });
        if (known === 'SAME') return answer(tx, visit, wish);
        const state = moveVisit(visit, { move: 'SUBMIT', moverId: filer.id });
        const visitedOn = localDateOf(content.observedAt, timeZoneOf(visit.regionCode));
        const instrument = instrumentOf(visit, wish);
        const warnings = await this.check(tx, visit, instrument, content);
        const filed = await fileSubmission(tx, audit, {
          ...idsOf(wish),
          regionCode: visit.regionCode,
          content,
          warnings,
          photos: photosOf(instrument, content.answers),
          ...timesOf(wish),
          filedBy: filer.id,
        });
        if (filed === 'HIDDEN') throw new NotFoundError();
        const authorIds = [...new Set([...visit.authorIds, filer.id])];
        const saved = await saveVisit(
          tx,
          audit,
          visit,
          { state, visitedOn, authorIds, note: null, submittedAt: new Date() },
          { action: 'visit.submit' },
        );
        return answer(tx, saved, wish);
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
  }

  /** What may be sent with a warning. @throws {SubmissionRefusedError} for everything else. */
  private async check(
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
}

function refuseMisshapen(wish: FilingWish): void {
  if (!UUID_V7.test(wish.submissionId)) {
    throw new BadInputError('submissionId', {
      id: 'Nomor isian harus UUID versi 7 dari ponsel.',
      en: 'The id of a filing is a UUID version 7 made on the device.',
    });
  }
  if (!Number.isSafeInteger(wish.baseRevision) || wish.baseRevision < 0) {
    throw new BadInputError('baseRevision', { id: 'Versi dasar tidak sah.', en: 'This is no revision.' });
  }
  for (const field of ['observedAt', 'sentAt'] as const) {
    const year = wish[field].getUTCFullYear();
    if (year >= YEARS_BELIEVED.from && year <= YEARS_BELIEVED.until) continue;
    throw new BadInputError(field, {
      id: 'Waktu pada ponsel tidak masuk akal.',
      en: "The device's time makes no sense.",
    });
  }
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

function timesOf(wish: FilingWish): Pick<Filing, 'receivedAt' | 'clockOffsetS'> {
  const receivedAt = new Date();
  return { receivedAt, clockOffsetS: Math.round((wish.sentAt.getTime() - receivedAt.getTime()) / 1000) };
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
