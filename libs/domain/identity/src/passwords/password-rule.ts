import { type Wording } from '@monev/kernel';

export const PASSWORD_LENGTH = { least: 12, most: 128 } as const;

/** Letters and digits of a password that must stay once our own words are taken out. */
const LEAST_BEYOND_OWN_WORDS = 8;

/** Words everybody here would try first: the product, the programme, roles, places (SECURITY §2). */
const OWN_WORDS = [
  ...['tikor', 'bansos', 'sembako', 'monev', 'pangan', 'bantuan', 'sosial', 'dinsos', 'dinas', 'kemensos'],
  ...['bpnt', 'rastra', 'ewarong', 'warong', 'penyedia', 'pendamping', 'kartu', 'keluarga', 'sejahtera'],
  ...['kadis', 'kepala', 'sekretariat', 'sekretaris', 'operator', 'petugas', 'auditor', 'sysadmin', 'admin'],
  ...['administrator', 'anggota', 'kabupaten', 'kota', 'kecamatan', 'kelurahan', 'desa', 'provinsi'],
  ...['jakarta', 'jawa', 'barat', 'timur', 'tengah', 'utara', 'selatan', 'pusat', 'dki', 'indonesia', 'merdeka'],
  ...['password', 'passw0rd', 'rahasia', 'katasandi', 'sandi', 'selamat', 'datang', 'qwerty', 'bismillah'],
];

export type PasswordFault = 'TOO_SHORT' | 'TOO_LONG' | 'COMMON' | 'OWN_WORDS' | 'REPEATED';

export const PASSWORD_FAULT_WORDING: Record<PasswordFault, Wording> = {
  TOO_SHORT: {
    id: 'Kata sandi minimal 12 karakter. Beberapa kata acak yang mudah Anda ingat sudah cukup.',
    en: 'A password has at least 12 characters. A few random words that you remember will do.',
  },
  TOO_LONG: { id: 'Kata sandi maksimal 128 karakter.', en: 'A password has at most 128 characters.' },
  COMMON: {
    id: 'Kata sandi ini termasuk yang paling sering dipakai orang. Pilih yang lain.',
    en: 'This is one of the passwords people use most. Please choose another.',
  },
  OWN_WORDS: {
    id: 'Kata sandi ini hampir seluruhnya terdiri atas kata yang mudah ditebak (nama Anda, program, jabatan, atau daerah).',
    en: 'Nearly all of this password is easy to guess (your name, the programme, a role or a place).',
  },
  REPEATED: {
    id: 'Kata sandi ini hanya mengulang beberapa karakter. Pilih yang lain.',
    en: 'This password only repeats a few characters. Please choose another.',
  },
};

/** Names that belong to the account itself, and the list of commonest passwords in lower case. */
export interface PasswordSurroundings {
  readonly personal: readonly string[];
  readonly commonest: ReadonlySet<string>;
}

/**
 * What is wrong with a new password; null when nothing is. Length counts characters, not bytes. No composition rules,
 * no forced change. Our own words are taken out before the rest is judged, so `TikorBansos2026!` falls and
 * `kuda tikor menari biru` stands.
 */
export function passwordFault(password: string, surroundings: PasswordSurroundings): PasswordFault | null {
  const length = [...password].length;
  if (length < PASSWORD_LENGTH.least) return 'TOO_SHORT';
  if (length > PASSWORD_LENGTH.most) return 'TOO_LONG';
  const lower = password.toLowerCase();
  if (surroundings.commonest.has(lower)) return 'COMMON';
  if (new Set(lower).size < 5) return 'REPEATED';
  return beyondOwnWords(lower, surroundings.personal).length < LEAST_BEYOND_OWN_WORDS ? 'OWN_WORDS' : null;
}

/** What a guesser would still have to find: letters left when known words are out; trailing years and digits count once each. */
function beyondOwnWords(lower: string, personal: readonly string[]): string {
  const words = [...OWN_WORDS, ...personal.flatMap(partsOf)].sort((a, b) => b.length - a.length);
  const rest = words.reduce((text, word) => text.replaceAll(word, ' '), lower);
  return rest.replace(/(19|20)\d\d|123\d*/g, '').replace(/[^\p{L}\p{N}]/gu, '');
}

function partsOf(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part.length >= 3);
}
