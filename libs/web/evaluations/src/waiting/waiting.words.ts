import { dictionary } from '@monev/web-kit';

/** Apart from the words of the visits: the bar of every page needs them. */
export const waitingWords = dictionary(
  {
    waiting: 'Menunggu saya',
    waitingHead: (count: string) => `${count} hal menunggu Anda`,
    waitingNone: 'Tidak ada yang menunggu Anda',
    waitingHint: 'Verifikasi, konfirmasi, penutupan, dan tindak lanjut muncul di sini saat giliran Anda.',
    waitingLoading: 'daftar yang menunggu Anda',
    waitingOf: (count: string) => `${count} menunggu`,
    kinds: {
      VISIT_TO_FILE: 'Kunjungan untuk diisi',
      VISIT_TO_VERIFY: 'Kunjungan untuk diverifikasi',
      FINDING_TO_CONFIRM: 'Temuan untuk dikonfirmasi',
      FINDING_TO_CLOSE: 'Temuan untuk ditutup',
      FINDING_TO_VOID: 'Temuan untuk dibatalkan',
      FOLLOW_UP_TO_DO: 'Tindak lanjut untuk dikerjakan',
      FOLLOW_UP_TO_ACCEPT: 'Tindak lanjut untuk diterima',
    },
  },
  {
    waiting: 'Waiting for me',
    waitingHead: (count) => `${count} things wait for you`,
    waitingNone: 'Nothing waits for you',
    waitingHint: 'Verifications, confirmations, closings and follow-ups appear here when it is your turn.',
    waitingLoading: 'what waits for you',
    waitingOf: (count) => `${count} waiting`,
    kinds: {
      VISIT_TO_FILE: 'Visits to file',
      VISIT_TO_VERIFY: 'Visits to verify',
      FINDING_TO_CONFIRM: 'Findings to confirm',
      FINDING_TO_CLOSE: 'Findings to close',
      FINDING_TO_VOID: 'Findings to void',
      FOLLOW_UP_TO_DO: 'Follow-ups to do',
      FOLLOW_UP_TO_ACCEPT: 'Follow-ups to accept',
    },
  },
);
