/** Words that offices write for a code; the code itself is always understood. */
export type Choices = Readonly<Record<string, readonly string[]>>;

/** Letters and digits only, upper case. */
function key(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]+/g, '');
}

/** The code that a text names; null for none. */
export function choiceOf(choices: Choices, text: string): string | null {
  const wanted = key(text);
  for (const [code, words] of Object.entries(choices)) {
    if (key(code) === wanted || words.some((word) => key(word) === wanted)) return code;
  }
  return null;
}

/** HANDBOOK 7.4 */
export const LEGAL_FORMS: Choices = {
  KUBE: ['Kelompok Usaha Bersama'],
  KOPERASI: [],
  SHOP: ['Toko', 'Warung', 'Kios', 'Toko atau warung'],
  PESANTREN_LEMBAGA: ['Pesantren', 'Lembaga'],
  AGEN_BANK: ['Agen', 'Agen bank'],
  OTHER: ['Lainnya', 'Lain'],
};
export const E_WARONG_STATUSES: Choices = {
  PROPOSED: ['Diusulkan', 'Usulan'],
  ACTIVE: ['Aktif'],
  UNDER_COACHING: ['Dibina', 'Dalam pembinaan'],
  SUSPENDED: ['Ditangguhkan', 'Dibekukan'],
  DEACTIVATED: ['Dinonaktifkan', 'Nonaktif', 'Tidak aktif'],
};
export const OFFICER_POSTS: Choices = {
  CHAIR: ['Ketua'],
  SECRETARY: ['Sekretaris'],
  TREASURER: ['Bendahara'],
  SUPERVISOR: ['Penyelia'],
};
/** Occupations that BR-04 asks about; all but TRADER and OTHER are prohibited. */
export const OCCUPATIONS: Choices = {
  TRADER: ['Pedagang'],
  CIVIL_SERVANT: ['ASN', 'PNS', 'TNI', 'Polri'],
  VILLAGE_HEAD: ['Kepala desa', 'Lurah'],
  VILLAGE_STAFF: ['Perangkat desa', 'Staf kelurahan'],
  VILLAGE_COUNCIL: ['BPD', 'Badan Permusyawaratan'],
  BANK_STAFF: ['Pegawai bank'],
  ASSISTANT: ['TKSK', 'Korda', 'Pendamping'],
  PKH_STAFF: ['SDM PKH', 'Pendamping PKH'],
  OTHER: ['Lainnya', 'Lain'],
};
export const BANK_AGENT_STATUSES: Choices = {
  ACTIVE: ['Aktif'],
  SUSPENDED: ['Ditangguhkan', 'Dibekukan'],
  REVOKED: ['Dicabut'],
};
/** HANDBOOK 7.6 */
export const SUPPLIER_FORMS: Choices = {
  PT: ['Perseroan Terbatas'],
  CV: [],
  UD: [],
  KOPERASI: [],
  BUMD: [],
  BUMN: [],
  PERORANGAN: ['Perseorangan'],
};
export const SUPPLIER_STATUSES: Choices = {
  CANDIDATE: ['Calon'],
  LISTED: ['Terdaftar'],
  UNDER_COACHING: ['Dibina', 'Dalam pembinaan'],
  SUSPENDED_RECOMMENDED: ['Direkomendasikan ditangguhkan'],
  DELISTED: ['Dikeluarkan'],
};
export const SUPPLIER_DOCUMENTS: Choices = {
  NIB: [],
  NPWP: [],
  AKTA: ['Akta pendirian'],
  SK_KEMENKUMHAM: ['SK Kemenkumham'],
  IZIN_GUDANG_TDG: ['TDG', 'Tanda daftar gudang'],
  PSAT_PL_PSAT_PDUK: ['PSAT', 'Izin PSAT', 'PSAT-PL', 'PSAT-PDUK'],
  SERTIFIKAT_TIMBANGAN: ['Tera', 'Sertifikat tera'],
  SURAT_PERNYATAAN_BEBAS_KONFLIK: ['Bebas konflik kepentingan'],
  PAKTA_INTEGRITAS: [],
  REKENING: ['Rekening bank'],
};
export const QUALITY_CLASSES: Choices = { PREMIUM: [], MEDIUM: [], SPHP: [], LOKAL: ['Local'] };
export const PRICE_KINDS: Choices = {
  MARKET_SURVEY: ['Survei pasar', 'Pasar'],
  NEIGHBOUR_SHOP: ['Toko sekitar', 'Toko sebelah'],
  HAP: ['Harga acuan'],
  HET: ['Harga eceran tertinggi'],
};
