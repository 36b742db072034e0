import { DomainError, type Wording } from '@monev/kernel';

/** Why a worker ended without an answer. */
export type WorkerEnd = 'MEMORY' | 'STALLED' | 'CRASHED';

const WORDING: Record<WorkerEnd, Wording> = {
  MEMORY: {
    id: 'Berkas ini butuh memori lebih dari yang diizinkan, sehingga pembacaannya dihentikan. Bagi berkasnya atau simpan sebagai CSV.',
    en: 'The file needs more memory than is allowed; reading was stopped. Split the file or save it as CSV.',
  },
  STALLED: {
    id: 'Pembacaan berkas ini tidak maju lagi, sehingga dihentikan. Buka berkasnya, simpan ulang sebagai .xlsx, lalu unggah lagi.',
    en: 'Reading the file no longer moved on and was stopped. Open it, save it again as .xlsx and upload again.',
  },
  CRASHED: {
    id: 'Pembaca berkas berhenti tak terduga. Tidak ada yang tersimpan. Simpan ulang berkasnya sebagai .xlsx, lalu unggah lagi.',
    en: 'The file reader stopped unexpectedly. Nothing was kept. Save the file again as .xlsx and upload again.',
  },
};

/** The process that read a file died or was stopped; the server lives and nothing was kept. */
export class ReaderDiedError extends DomainError {
  readonly code = 'FILE_READER_DIED';
  override readonly errorClass = 'LIMIT';

  constructor(readonly end: WorkerEnd) {
    super(WORDING[end]);
  }
}

/** Somebody cancelled; nothing was kept. */
export class ReadingCancelledError extends DomainError {
  readonly code = 'READING_CANCELLED';

  constructor() {
    super({
      id: 'Pembacaan berkas dibatalkan. Tidak ada yang tersimpan.',
      en: 'Reading the file was cancelled. Nothing was kept.',
    });
  }
}
