import { type Choice } from '../../instrument/question';

const choice = (code: string, id: string, en: string): Choice => ({ code, text: { id, en } });

export const RESPONDENTS = [
  choice('OWNER', 'Pemilik atau pengelola', 'Owner or manager'),
  choice('CHAIR', 'Ketua', 'Chair'),
  choice('SECRETARY', 'Sekretaris', 'Secretary'),
  choice('TREASURER', 'Bendahara', 'Treasurer'),
  choice('STAFF', 'Karyawan', 'Staff'),
  choice('OTHER', 'Lainnya', 'Other'),
];
export const FOUND = [
  choice('YES', 'Ya', 'Yes'),
  choice('MOVED', 'Pindah', 'Moved'),
  choice('NOT_FOUND', 'Tidak ada', 'Not found'),
];
/** Codes of EWarong.legalForm (HANDBOOK 7.4). */
export const LEGAL_FORMS = [
  choice('KUBE', 'KUBE', 'KUBE (joint business group)'),
  choice('KOPERASI', 'Koperasi', 'Co-operative'),
  choice('SHOP', 'Toko atau warung', 'Shop or stall'),
  choice('PESANTREN_LEMBAGA', 'Pesantren atau lembaga', 'Pesantren or institution'),
  choice('AGEN_BANK', 'Agen bank', 'Bank agent'),
  choice('OTHER', 'Lainnya', 'Other'),
];
export const OFFICERS = [
  choice('CHAIR', 'Ketua', 'Chair'),
  choice('SECRETARY', 'Sekretaris', 'Secretary'),
  choice('TREASURER', 'Bendahara', 'Treasurer'),
];
export const OCCUPATIONS = [
  choice('TRADER', 'Pedagang', 'Trader'),
  choice('CIVIL_SERVANT', 'ASN, TNI, Polri', 'Civil servant, military, police'),
  choice('VILLAGE_HEAD', 'Kepala desa atau lurah', 'Village head'),
  choice('VILLAGE_STAFF', 'Perangkat desa', 'Village staff'),
  choice('VILLAGE_COUNCIL', 'BPD', 'Village council'),
  choice('BANK_STAFF', 'Pegawai bank penyalur', 'Staff of the paying bank'),
  choice('ASSISTANT', 'TKSK, Korda, pendamping', 'Programme assistant or coordinator'),
  choice('PKH_STAFF', 'SDM PKH', 'PKH staff'),
  choice('OTHER', 'Lainnya', 'Other'),
];
/** Occupations of BR-04 are all but these. */
export const PERMITTED_OCCUPATIONS: readonly string[] = ['TRADER', 'OTHER'];
export const FOOD_GROUPS = [
  choice('CARBOHYDRATE', 'Karbohidrat (beras, jagung, sagu)', 'Carbohydrate (rice, maize, sago)'),
  choice('ANIMAL_PROTEIN', 'Protein hewani (telur, daging, ayam, ikan)', 'Animal protein (egg, beef, chicken, fish)'),
  choice('PLANT_PROTEIN', 'Protein nabati (kacang, tempe, tahu)', 'Plant protein (beans, tempe, tofu)'),
  choice('VITAMIN_MINERAL', 'Vitamin dan mineral (sayur, buah)', 'Vitamins and minerals (vegetables, fruit)'),
];
/** Codes of classes and units as price references carry them, so that item and reference can be compared. */
export const QUALITY_CLASSES = [
  choice('PREMIUM', 'Premium', 'Premium'),
  choice('MEDIUM', 'Medium', 'Medium'),
  choice('SPHP', 'SPHP', 'SPHP (stabilisation rice)'),
];
export const UNITS = [
  choice('KG', 'kg', 'kg'),
  choice('LITER', 'liter', 'litre'),
  choice('BUTIR', 'butir', 'piece (egg)'),
  choice('BUAH', 'buah', 'piece'),
  choice('EKOR', 'ekor', 'animal'),
  choice('IKAT', 'ikat', 'bunch'),
];
export const WHO_CHOOSES = [
  choice('E_WARONG', 'E-warong sendiri', 'The e-warong itself'),
  choice('E_WARONG_MEETING', 'Musyawarah e-warong', 'A meeting of e-warong'),
  choice('ASSISTANT', 'Pendamping atau Korda', 'Assistant or coordinator'),
  choice('OFFICIAL', 'Aparat', 'An official'),
  choice('BANK', 'Bank', 'The bank'),
  choice('SUPPLIER', 'Pemasok sendiri', 'The supplier'),
];
/** Free choice of supplier (BR-10): the first two; the other four open FP-09. */
export const FREE_CHOOSERS: readonly string[] = ['E_WARONG', 'E_WARONG_MEETING'];
export const MOU_STATES = [
  choice('VALID', 'Ya, berlaku', 'Yes, in force'),
  choice('EXPIRED', 'Ya, lewat masa', 'Yes, expired'),
  choice('NONE', 'Tidak ada', 'None'),
];
export const PRESSURE = [
  choice('NO', 'Tidak', 'No'),
  choice('YES', 'Ya', 'Yes'),
  choice('DECLINED', 'Tidak bersedia menjawab', 'Prefers not to answer'),
];
export const PRESSURE_KINDS = [
  choice('COERCED', 'Ditekan', 'Pressed'),
  choice('THREATENED', 'Diancam dicabut', 'Threatened with revocation'),
  choice('REWARD_DEMANDED', 'Diminta imbalan', 'Asked for a reward'),
];
export const CARDS_KEPT = [choice('NO', 'Tidak', 'No'), choice('YES', 'Ya, ada', 'Yes')];
