import { DomainError, type ErrorClass } from '@monev/kernel';

/** Somebody else, or a file, changed the entry after it was shown: nothing is overwritten unseen. */
export class EntryChangedError extends DomainError {
  readonly code = 'ENTRY_CHANGED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor() {
    super({
      id: 'Data ini sudah diubah pihak lain sejak halaman Anda dibuka. Muat ulang, periksa nilai yang baru, lalu ubah kembali bila masih perlu.',
      en: 'Somebody changed this entry after your page was opened. Reload, look at the new values, and change again if still needed.',
    });
  }
}

/** A change that changes nothing would leave a version and an audit entry that say nothing. */
export class NothingChangedError extends DomainError {
  readonly code = 'NOTHING_CHANGED';
  constructor() {
    super({
      id: 'Belum ada nilai yang berbeda dari data yang tersimpan.',
      en: 'No value differs from what is stored.',
    });
  }
}
