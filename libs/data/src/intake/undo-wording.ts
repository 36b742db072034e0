import { type Wording } from '@monev/kernel';
import { type LaterChange } from '../facts/undo-versions';
import { type ImportBatch } from './batch';

/** Things of a kind, in the words of the office. */
export const KIND_WORDING: Record<LaterChange['kind'], Wording> = {
  KPM_COUNT: { id: 'jumlah KPM', en: 'KPM counts' },
  STAGE_PAYMENT: { id: 'tahap salur', en: 'payment stages' },
  CONTEXT_FIGURE: { id: 'angka konteks', en: 'context figures' },
  PRICE_REFERENCE: { id: 'harga acuan', en: 'price references' },
  E_WARONG: { id: 'e-warong', en: 'e-warong' },
  E_WARONG_OFFICER: { id: 'pengurus e-warong', en: 'e-warong officers' },
  E_WARONG_PERIOD: { id: 'rekap e-warong', en: 'e-warong recaps' },
  BANK_AGENT: { id: 'agen bank', en: 'bank agents' },
  BANK_AGENT_PERIOD: { id: 'rekap agen bank', en: 'bank agent recaps' },
  SUPPLIER: { id: 'penyedia', en: 'suppliers' },
  SUPPLIER_DOCUMENT: { id: 'dokumen penyedia', en: 'supplier documents' },
  MOU: { id: 'MoU', en: 'MoU' },
  DELIVERY: { id: 'pengiriman', en: 'deliveries' },
  QUALITY_INSPECTION: { id: 'pemeriksaan mutu', en: 'quality inspections' },
  INVOICE: { id: 'faktur', en: 'invoices' },
  SUPPLIER_PAYMENT: { id: 'pembayaran penyedia', en: 'supplier payments' },
  COMPLAINT: { id: 'pengaduan', en: 'complaints' },
  CARD_TRANSACTION: { id: 'transaksi kartu', en: 'card transactions' },
  VISIT: { id: 'kunjungan', en: 'visits' },
};

/** "Jakbar_Agt.xlsx (17 Sep 2021) mengubah 8 jumlah KPM yang sama". */
export function blockerWording(change: LaterChange, batch: Pick<ImportBatch, 'fileName'> | null): Wording {
  const what = KIND_WORDING[change.kind];
  const day = change.at.toLocaleDateString('en-CA', { timeZone: 'Asia/Jakarta' });
  const who = batch
    ? { id: `berkas ${batch.fileName} (diterima ${day})`, en: `file ${batch.fileName} (accepted ${day})` }
    : change.editedBy
      ? { id: `perubahan oleh ${change.editedBy} (${day})`, en: `an edit by ${change.editedBy} (${day})` }
      : { id: `berkas lain (${day})`, en: `another file (${day})` };
  switch (change.how) {
    case 'CHANGED':
      return {
        id: `${who.id} mengubah ${change.facts} ${what.id} yang sama`,
        en: `${who.en} changed ${change.facts} of the same ${what.en}`,
      };
    case 'RESTS_ON':
      return {
        id: `${who.id} memuat ${change.facts} ${what.id} yang hanya dikenal lewat berkas ini`,
        en: `${who.en} has ${change.facts} ${what.en} of what only this file made known`,
      };
    case 'VISITED':
      return {
        id: `ada ${change.facts} kunjungan ke pelaku yang hanya dikenal lewat berkas ini`,
        en: `there are ${change.facts} visits to actors that only this file made known`,
      };
  }
}
