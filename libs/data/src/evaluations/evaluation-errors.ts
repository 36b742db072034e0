import { DomainError, type ErrorClass } from '@monev/kernel';

/** Somebody else changed the visit between reading and writing. */
export class VisitChangedError extends DomainError {
  readonly code = 'VISIT_CHANGED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Kunjungan ini baru saja diubah orang lain. Muat ulang, lalu coba lagi.',
      en: 'Somebody else has just changed this visit. Reload it and try again.',
    });
  }
}

/** The same id was filed with other content: nothing changes, the page shows both versions. */
export class SubmissionConflictError extends DomainError {
  readonly code = 'SUBMISSION_CONFLICT';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Isian dengan nomor ini sudah diterima dengan isi yang berbeda. Tidak ada yang ditimpa; bandingkan kedua versi.',
      en: 'A filing with this id was received with other content. Nothing was overwritten; compare both versions.',
    });
  }
}

/** An edit was made from a revision that is not the current one. */
export class SubmissionOutdatedError extends DomainError {
  readonly code = 'SUBMISSION_OUTDATED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor(readonly currentRevision: number) {
    super({
      id: `Isian di server sudah versi ${currentRevision}. Tidak ada yang ditimpa; bandingkan kedua versi.`,
      en: `The filing on the server is already revision ${currentRevision}. Nothing was overwritten; compare both versions.`,
    });
  }
}

/** Another device has already filed this visit under an id of its own. */
export class VisitFiledElsewhereError extends DomainError {
  readonly code = 'VISIT_FILED_ELSEWHERE';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Kunjungan ini sudah diisi dari ponsel lain. Lanjutkan dari isian itu; isian Anda tidak dihapus.',
      en: 'This visit was already filed from another device. Go on from that filing; yours is not deleted.',
    });
  }
}
