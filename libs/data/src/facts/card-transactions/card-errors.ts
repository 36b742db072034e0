import { DomainError, type ErrorClass } from '@monev/kernel';

/** Another file of card transactions is being read just now: their numbers follow each other. */
export class CardImportBusyError extends DomainError {
  readonly code = 'CARD_IMPORT_BUSY';
  override readonly errorClass: ErrorClass = 'UNAVAILABLE';
  constructor() {
    super({
      id: 'Berkas transaksi kartu lain sedang dibaca. Tunggu sampai selesai, lalu kirim lagi.',
      en: 'Another file of card transactions is being read. Wait until it is done and send this one again.',
    });
  }
}

/** The transactions of these months were dropped after their time: what they counted cannot be counted again. */
export class CardMonthsDroppedError extends DomainError {
  readonly code = 'CARD_MONTHS_DROPPED';
  override readonly errorClass: ErrorClass = 'CONFLICT';
  constructor(readonly months: readonly string[]) {
    super({
      id: `Tidak dapat dibatalkan: transaksi bulan ${months.join(', ')} sudah dihapus menurut masa simpan, sehingga angkanya tidak dapat dihitung ulang.`,
      en: `Cannot be undone: the transactions of ${months.join(', ')} were dropped at the end of their retention, so the figures cannot be counted again.`,
    });
  }
}
