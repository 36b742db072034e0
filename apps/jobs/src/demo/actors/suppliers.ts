import { type SeededRandom } from '../seeded-random';
import { personName, pick } from './names';

/** Official suppliers named at the meeting of 22 September 2021 (HANDBOOK 3.1). */
export const DEMO_SUPPLIERS = 24;

/** What is wrong with a supplier on purpose. DOMINANT: more than half of what Jakarta Utara buys. RARE: too little to rate. */
export type SupplierFlaw =
  'DOMINANT' | 'LATE' | 'SHORT_WEIGHT' | 'BROKEN_RICE' | 'BUNDLES' | 'EXPIRED_DOCUMENTS' | 'OVERPRICED' | 'RARE' | null;

const FLAWS: Readonly<Record<number, SupplierFlaw>> = {
  1: 'DOMINANT',
  3: 'LATE',
  7: 'SHORT_WEIGHT',
  9: 'BROKEN_RICE',
  12: 'BUNDLES',
  15: 'EXPIRED_DOCUMENTS',
  18: 'OVERPRICED',
  23: 'RARE',
};

export interface DemoSupplier {
  /** NIB, or the number of the register where it has none. */
  readonly supplierNo: string;
  readonly nib: string;
  readonly name: string;
  readonly legalForm: 'PT' | 'CV' | 'UD' | 'KOPERASI';
  readonly hasOwnWarehouse: boolean;
  readonly directors: string;
  /** Kabupaten/kota it delivers to. */
  readonly regencies: readonly string[];
  readonly flaw: SupplierFlaw;
}

const KOTA = ['3171', '3172', '3173', '3174', '3175'];
/** Where a supplier of a kota delivers besides; Kepulauan Seribu is supplied from Jakarta Timur. */
const SECOND_REGENCY: Readonly<Record<string, string>> = {
  '3171': '3172',
  '3172': '3173',
  '3173': '3174',
  '3174': '3175',
  '3175': '3101',
};

export function demoSuppliers(random: SeededRandom): DemoSupplier[] {
  return Array.from({ length: DEMO_SUPPLIERS }, (_, index) => {
    const flaw = FLAWS[index] ?? null;
    const legalForm = (['PT', 'CV', 'PT', 'UD', 'CV', 'KOPERASI'] as const)[index % 6] ?? 'PT';
    const nib = index === 21 ? '' : `91202${String(10_000_000 + index * 37_117)}`;
    const home = flaw === 'DOMINANT' ? '3172' : (KOTA[index % KOTA.length] as string);
    return {
      supplierNo: nib || `P-${String(index + 1).padStart(3, '0')}`,
      nib,
      name: `${legalForm} ${pick(random, ['Pangan', 'Sumber', 'Mitra', 'Karya', 'Berkah'])} ${pick(random, ['Sejahtera', 'Makmur', 'Lestari', 'Nusantara', 'Abadi'])} ${index + 1}`,
      legalForm,
      hasOwnWarehouse: legalForm !== 'UD',
      directors: personName(random),
      regencies: [home, SECOND_REGENCY[home] as string],
      flaw,
    };
  });
}

export interface DemoDocument {
  readonly supplierNo: string;
  readonly kind: string;
  readonly no: string;
  readonly issuedOn: string;
  readonly validUntil: string;
}

const DOCUMENTS = [
  'NIB', 'NPWP', 'AKTA', 'SK_KEMENKUMHAM', 'IZIN_GUDANG_TDG', 'PSAT_PL_PSAT_PDUK', 'SERTIFIKAT_TIMBANGAN',
  'SURAT_PERNYATAAN_BEBAS_KONFLIK', 'PAKTA_INTEGRITAS', 'REKENING',
]; // prettier-ignore
/** Documents that hold for a time only, and how long those of a supplier in order hold. */
const EXPIRING = new Map([
  ['NIB', '2024-12-31'],
  ['IZIN_GUDANG_TDG', '2023-12-31'],
  ['PSAT_PL_PSAT_PDUK', '2023-06-30'],
  ['SERTIFIKAT_TIMBANGAN', '2022-03-31'],
]);

/** The documents each supplier has shown; of the flawed one three ran out during the year, NIB among them. */
export function demoDocuments(suppliers: readonly DemoSupplier[]): DemoDocument[] {
  return suppliers.flatMap((supplier, index) =>
    DOCUMENTS.filter((kind) => isAsked(kind, supplier)).map((kind, at) => {
      const lapsed = supplier.flaw === 'EXPIRED_DOCUMENTS' && kind !== 'IZIN_GUDANG_TDG';
      const until = EXPIRING.get(kind) ?? '';
      return {
        supplierNo: supplier.supplierNo,
        kind,
        no: `${kind.slice(0, 4)}-${2019 + (at % 2)}-${String(index + 1).padStart(3, '0')}`,
        issuedOn: '2020-01-15',
        validUntil: lapsed && until ? '2021-05-31' : until,
      };
    }),
  );
}

function isAsked(kind: string, supplier: DemoSupplier): boolean {
  if (kind === 'NIB') return supplier.nib !== '';
  if (kind === 'AKTA' || kind === 'SK_KEMENKUMHAM') return supplier.legalForm !== 'UD';
  return kind !== 'IZIN_GUDANG_TDG' || supplier.hasOwnWarehouse;
}
