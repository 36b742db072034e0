import { REGISTER_STATE_NAMES } from '@monev/domain/registry';
import { type Wording } from '@monev/kernel';

export const STATE_NAMES: Readonly<Record<string, Wording>> = REGISTER_STATE_NAMES;

export const SEEN_BY_NAMES: Readonly<Record<string, Wording>> = {
  VISIT: { id: 'Kunjungan', en: 'Visit' },
  INVOICE: { id: 'Faktur', en: 'Invoice' },
};

/** What a supplier has to hold (HANDBOOK 7.6); codes that are names already stand for themselves. */
export const DOCUMENT_NAMES: Readonly<Record<string, Wording>> = {
  AKTA: { id: 'Akta pendirian', en: 'Deed of establishment' },
  SURAT_PERNYATAAN: { id: 'Surat pernyataan', en: 'Statement' },
};
