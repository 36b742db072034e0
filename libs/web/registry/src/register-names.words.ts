import { dictionary } from '@monev/web-kit';

/** Codes of the register as people read them. */
export const registerNames = dictionary(
  {
    legalForms: {
      KUBE: 'Kelompok usaha bersama (KUBE)',
      KOPERASI: 'Koperasi',
      SHOP: 'Toko atau warung',
      PESANTREN_LEMBAGA: 'Pesantren atau lembaga',
      AGEN_BANK: 'Agen bank',
      OTHER: 'Lainnya',
      PT: 'PT',
      CV: 'CV',
      UD: 'UD',
      BUMD: 'BUMD',
      BUMN: 'BUMN',
      PERORANGAN: 'Perorangan',
    },
    occupations: {
      TRADER: 'Pedagang',
      CIVIL_SERVANT: 'ASN, TNI, atau Polri',
      VILLAGE_HEAD: 'Kepala desa atau lurah',
      VILLAGE_STAFF: 'Perangkat desa atau kelurahan',
      VILLAGE_COUNCIL: 'Anggota BPD',
      BANK_STAFF: 'Pegawai bank',
      ASSISTANT: 'Pendamping sosial',
      PKH_STAFF: 'SDM PKH',
      OTHER: 'Lainnya',
    },
    documents: {
      NIB: 'NIB',
      NPWP: 'NPWP',
      AKTA: 'Akta pendirian',
      SK_KEMENKUMHAM: 'SK Kemenkumham',
      IZIN_GUDANG_TDG: 'Tanda daftar gudang',
      PSAT_PL_PSAT_PDUK: 'Registrasi PSAT',
      SERTIFIKAT_TIMBANGAN: 'Sertifikat timbangan',
      SURAT_PERNYATAAN_BEBAS_KONFLIK: 'Pernyataan bebas konflik kepentingan',
      PAKTA_INTEGRITAS: 'Pakta integritas',
      REKENING: 'Rekening',
      MOU: 'MoU',
    },
  },
  {
    legalForms: {
      KUBE: 'Joint business group (KUBE)',
      KOPERASI: 'Co-operative',
      SHOP: 'Shop or stall',
      PESANTREN_LEMBAGA: 'Pesantren or institution',
      AGEN_BANK: 'Bank agent',
      OTHER: 'Other',
      PT: 'PT',
      CV: 'CV',
      UD: 'UD',
      BUMD: 'BUMD',
      BUMN: 'BUMN',
      PERORANGAN: 'Individual',
    },
    occupations: {
      TRADER: 'Trader',
      CIVIL_SERVANT: 'Civil servant, army or police',
      VILLAGE_HEAD: 'Village head',
      VILLAGE_STAFF: 'Village staff',
      VILLAGE_COUNCIL: 'Village council',
      BANK_STAFF: 'Bank staff',
      ASSISTANT: 'Programme assistant',
      PKH_STAFF: 'PKH staff',
      OTHER: 'Other',
    },
    documents: {
      NIB: 'NIB',
      NPWP: 'NPWP',
      AKTA: 'Deed of establishment',
      SK_KEMENKUMHAM: 'Decree of the Ministry of Law',
      IZIN_GUDANG_TDG: 'Warehouse licence',
      PSAT_PL_PSAT_PDUK: 'Registration of fresh plant food',
      SERTIFIKAT_TIMBANGAN: 'Certificate of the scales',
      SURAT_PERNYATAAN_BEBAS_KONFLIK: 'Declaration of no conflict of interest',
      PAKTA_INTEGRITAS: 'Integrity pact',
      REKENING: 'Bank account',
      MOU: 'MoU',
    },
  },
);

/** The name of a code; the code itself where there is none. */
export function nameOf(names: Readonly<Record<string, string>>, code: string): string {
  return names[code] ?? code;
}

/** "TELUR AYAM" → "Telur ayam": codes of foods are their names in capitals. */
export function foodName(code: string): string {
  return code.charAt(0) + code.slice(1).toLowerCase();
}

/** A food with its class, where it has one: "Beras premium", "Telur ayam". */
export function goodsName(commodity: string, qualityClass: string): string {
  return [foodName(commodity), qualityClass.toLowerCase()].filter(Boolean).join(' ');
}
