import { type MouPolicy } from '../parameters/registry-parameters';

export const SUPPLIER_DOCUMENT_KINDS = [
  'NIB',
  'NPWP',
  'AKTA',
  'SK_KEMENKUMHAM',
  'IZIN_GUDANG_TDG',
  'PSAT_PL_PSAT_PDUK',
  'SERTIFIKAT_TIMBANGAN',
  'SURAT_PERNYATAAN_BEBAS_KONFLIK',
  'PAKTA_INTEGRITAS',
  'REKENING',
] as const;
export type SupplierDocumentKind = (typeof SUPPLIER_DOCUMENT_KINDS)[number];

export interface DocumentHolder {
  readonly legalForm: string;
  /** Null: not known, so the warehouse licence is asked for. */
  readonly hasOwnWarehouse: boolean | null;
}

/** Legal forms without a deed of their own. */
const WITHOUT_DEED: readonly string[] = ['UD', 'PERORANGAN'];

/**
 * Documents that a supplier must show (HANDBOOK 7.6, a proposal): deed and decree not of UD and PERORANGAN, the warehouse
 * licence only with an own warehouse, an MoU on top where the policy requires one.
 */
export function mandatoryDocuments(
  holder: DocumentHolder,
  mouPolicy: MouPolicy,
): readonly (SupplierDocumentKind | 'MOU')[] {
  const kinds = SUPPLIER_DOCUMENT_KINDS.filter((kind) => {
    if (kind === 'AKTA' || kind === 'SK_KEMENKUMHAM') return !WITHOUT_DEED.includes(holder.legalForm);
    return kind !== 'IZIN_GUDANG_TDG' || holder.hasOwnWarehouse !== false;
  });
  return mouPolicy === 'REQUIRED' ? [...kinds, 'MOU'] : kinds;
}
