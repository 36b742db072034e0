import { Injectable } from '@nestjs/common';
import { Database, lockVisit } from '@monev/data';
import { type Actor } from '@monev/domain/identity';
import { BadInputError, NotFoundError, currentRequest, demand, personOf } from '@monev/server-kit';
import { visitResource } from '../visit-resource';
import { type FiledVisit, type FilingWish, fileWithin } from './file-within';

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
        return fileWithin(tx, audit, visit, { wish, filerId: filer.id, receivedAt: new Date() });
      },
      { requestId: currentRequest()?.requestId ?? null },
    );
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
