import { DomainError, type ErrorClass } from '@monev/kernel';

export class BatchNotFoundError extends DomainError {
  readonly code = 'BATCH_NOT_FOUND';
  override readonly errorClass: ErrorClass = 'NOT_FOUND';
  constructor(readonly batchId: string) {
    super({ id: 'Berkas impor tidak ditemukan.', en: 'The imported file was not found.' });
  }
}

/** The batch was already thrown away, undone or accepted, and cannot be changed in this way any more. */
export class BatchNotStagedError extends DomainError {
  readonly code = 'BATCH_NOT_STAGED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor(
    readonly batchId: string,
    readonly state: string,
  ) {
    const inWords: Record<string, [string, string]> = {
      COMMITTED: ['sudah diterima', 'was already accepted'],
      DISCARDED: ['sudah dibuang', 'was already discarded'],
      UNDONE: ['sudah dibatalkan', 'was already undone'],
    };
    const [id, en] = inWords[state] ?? [state, state];
    super({ id: `Berkas impor ini ${id}.`, en: `This imported file ${en}.` });
  }
}

/** Only what was accepted can be taken back. */
export class BatchNotCommittedError extends DomainError {
  readonly code = 'BATCH_NOT_COMMITTED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor(
    readonly batchId: string,
    readonly state: string,
  ) {
    const [id, en] =
      state === 'STAGED'
        ? ['belum diterima; buang saja', 'was not accepted yet; discard it']
        : ['sudah dibuang', 'was discarded'];
    super({ id: `Berkas impor ini ${id}.`, en: `This imported file ${en}.` });
  }
}

/** Taking figures back needs a reason that says something. */
export class UndoReasonError extends DomainError {
  readonly code = 'UNDO_REASON_NEEDED';
  readonly details = { field: 'reason' };
  constructor(least: number) {
    super({
      id: `Tulis alasan pembatalan, paling sedikit ${least} huruf.`,
      en: `Write why it is undone, in ${least} letters at least.`,
    });
  }
}

/** What the secretariat validated, only the secretariat takes back. */
export class UndoNotYoursError extends DomainError {
  readonly code = 'UNDO_NOT_YOURS';
  override readonly errorClass: ErrorClass = 'FORBIDDEN';
  constructor() {
    super({
      id: 'Berkas ini disahkan sekretariat; yang dapat membatalkannya: sekretariat provinsi.',
      en: 'This file was validated by the secretariat; only the secretariat can undo it.',
    });
  }
}

/** Something recorded later stands in the way, and is named. */
export class UndoBlockedError extends DomainError {
  readonly code = 'UNDO_BLOCKED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  readonly details: { readonly blockers: readonly string[] };
  constructor(
    readonly batchId: string,
    blockers: readonly { id: string; en: string }[],
  ) {
    const named = (language: 'id' | 'en') => blockers.map((blocker) => blocker[language]).join('; ');
    super({
      id: `Tidak dapat dibatalkan: ${named('id')}. Batalkan yang itu lebih dahulu.`,
      en: `It cannot be undone: ${named('en')}. Undo that first.`,
    });
    this.details = { blockers: blockers.map(({ id }) => id) };
  }
}

/** Rows were refused and nobody said why the rest may go in without them (SECURITY §5). */
export class RefusedRowsError extends DomainError {
  readonly code = 'REFUSED_ROWS';
  constructor(
    readonly batchId: string,
    readonly refused: number,
  ) {
    super({
      id: `${refused} baris ditolak. Perbaiki berkas, atau kesampingkan baris itu dengan alasan.`,
      en: `${refused} rows were refused. Mend the file, or set those rows aside with a reason.`,
    });
  }
}

/** Warnings are there and nobody said why the file may count all the same. */
export class UnansweredWarningsError extends DomainError {
  readonly code = 'WARNINGS_UNANSWERED';
  constructor(
    readonly batchId: string,
    readonly warnings: number,
  ) {
    super({
      id: `${warnings} peringatan belum dijawab. Perbaiki berkas, atau terima peringatan itu dengan alasan.`,
      en: `${warnings} warnings are not answered. Mend the file, or accept them with a reason.`,
    });
  }
}

/** A decision about something that is not wrong with the file, or one without a reason. */
export class DecisionUnfitError extends DomainError {
  readonly code = 'DECISION_UNFIT';
}

/** Nothing in the file can be recorded. */
export class EmptyBatchError extends DomainError {
  readonly code = 'EMPTY_BATCH';
  constructor(readonly batchId: string) {
    super({
      id: 'Berkas ini tidak memuat satu pun baris yang dapat dicatat.',
      en: 'This file holds no row that can be recorded.',
    });
  }
}

/** The same bytes were accepted for regions that the actor does not see. */
export class FileAlreadyAcceptedError extends DomainError {
  readonly code = 'DUPLICATE_FILE';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Berkas yang sama sudah pernah diterima. Tidak ada yang berubah.',
      en: 'The same file was accepted before. Nothing was changed.',
    });
  }
}

/** Facts of regions that the official list does not have. */
export class RegionsNotInListError extends DomainError {
  readonly code = 'REGIONS_NOT_IN_LIST';
  constructor(readonly codes: readonly string[]) {
    super({
      id: `Kode wilayah tidak ada dalam daftar resmi: ${codes.join(', ')}.`,
      en: `These region codes are not in the official list: ${codes.join(', ')}.`,
    });
  }
}
