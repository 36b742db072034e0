import { DomainError, type ErrorClass } from '@monev/kernel';

/** Also for somebody else's upload: hidden equals absent. */
export class UploadNotFoundError extends DomainError {
  readonly code = 'UPLOAD_NOT_FOUND';
  override readonly errorClass: ErrorClass = 'NOT_FOUND';
  constructor() {
    super({
      id: 'Kiriman ini tidak ada lagi. Kirim berkasnya dari awal.',
      en: 'This upload is not there any more. Send the file from the start.',
    });
  }
}

/** The bytes do not follow those that are there; `details.offset` is where to go on. */
export class UploadOffsetError extends DomainError {
  readonly code = 'UPLOAD_OFFSET';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  readonly details: { readonly offset: number };
  constructor(offset: number) {
    super({
      id: `Lanjutkan dari bita ke-${offset}.`,
      en: `Go on from byte ${offset}.`,
    });
    this.details = { offset };
  }
}

/** A part arrived damaged: nothing of it was kept, and it can be sent again. */
export class UploadDamagedError extends DomainError {
  readonly code = 'UPLOAD_DAMAGED';
  constructor(what: 'PART' | 'WHOLE') {
    super(
      what === 'PART'
        ? {
            id: 'Sebagian kiriman rusak di jalan; kirim lagi bagian itu.',
            en: 'A part was damaged on its way; send it again.',
          }
        : {
            id: 'Kiriman tidak sama dengan berkasnya. Kirim dari awal.',
            en: 'What arrived is not the file. Send it from the start.',
          },
    );
  }
}

/** Not all bytes are there yet. */
export class UploadIncompleteError extends DomainError {
  readonly code = 'UPLOAD_INCOMPLETE';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  readonly details: { readonly offset: number };
  constructor(offset: number) {
    super({ id: 'Berkas belum terkirim seluruhnya.', en: 'The file has not arrived completely.' });
    this.details = { offset };
  }
}

export class UploadLimitError extends DomainError {
  readonly code = 'UPLOAD_LIMIT';
  override readonly errorClass: ErrorClass = 'LIMIT';
  constructor(limit: 'SIZE' | 'PART' | 'MANY', most: string) {
    const wordings = {
      SIZE: { id: `Berkas ini terlalu besar; paling besar ${most}.`, en: `The file is too large; ${most} at most.` },
      PART: {
        id: `Bagian kiriman terlalu besar; paling besar ${most}.`,
        en: `The part is too large; ${most} at most.`,
      },
      MANY: {
        id: `Terlalu banyak kiriman sekaligus (${most}). Selesaikan atau batalkan salah satu.`,
        en: `Too many uploads at once (${most}). Finish or cancel one.`,
      },
    };
    super(wordings[limit]);
  }
}
