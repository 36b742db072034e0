import { dictionary } from '@monev/web-kit';

export const formWords = dictionary(
  {
    problems: 'Belum dapat dikirim',
    sending: 'Sedang mengirim…',
    show: 'Tampilkan',
    hide: 'Sembunyikan',
    showPassword: (label: string) => `Tampilkan ${label.toLowerCase()}`,
    passwordRules:
      'Sedikitnya 12 karakter. Beberapa kata acak yang mudah Anda ingat sudah cukup; tidak perlu angka atau tanda khusus. Jangan nama Anda, nama daerah, atau jabatan.',
    passwordLength: (length: string, least: string) => `${length} dari sedikitnya ${least} karakter`,
    passwordLongEnough: (length: string) => `${length} karakter: cukup panjang`,
    passwordNeeded: 'Isi kata sandi',
    copy: 'Salin',
    copied: 'Tersalin',
  },
  {
    problems: 'This cannot be sent yet',
    sending: 'Sending…',
    show: 'Show',
    hide: 'Hide',
    showPassword: (label) => `Show ${label.toLowerCase()}`,
    passwordRules:
      'At least 12 characters. A few random words that you remember will do; no digits or special signs needed. Not your name, a place or a role.',
    passwordLength: (length, least) => `${length} of at least ${least} characters`,
    passwordLongEnough: (length) => `${length} characters: long enough`,
    passwordNeeded: 'Enter the password',
    copy: 'Copy',
    copied: 'Copied',
  },
);
