import { type Wording } from '@monev/kernel';

/**
 * What is wrong with a record. CHANGED: an entry is not what was written. REMOVED: an entry is missing in between.
 * REORDERED: an entry stands in another's place. RECOMPUTED: from here on the chain was rebuilt by somebody without
 * the key (or the key is not this record's). TAIL_CUT: the newest entries are gone. HEAD_MOVED: the head's row does
 * not fit the chain. ANCHOR_MISSED: the chain is whole, but not the one that was anchored outside. ANCHOR_FORGED: a
 * line of the anchor file is not ours. ROW_CHANGED, ROW_MISSING, ROW_UNRECORDED: an audited row is not what its last
 * entry says.
 */
export type AuditFaultKind =
  | 'CHANGED'
  | 'REMOVED'
  | 'REORDERED'
  | 'RECOMPUTED'
  | 'TAIL_CUT'
  | 'HEAD_MOVED'
  | 'ANCHOR_MISSED'
  | 'ANCHOR_FORGED'
  | 'ROW_CHANGED'
  | 'ROW_MISSING'
  | 'ROW_UNRECORDED';

export interface AuditFault {
  readonly kind: AuditFaultKind;
  /** First bad sequence; for a row, that of its last entry (0: it has none). */
  readonly seq: number;
  readonly object?: { readonly kind: string; readonly id: string };
}

export interface AuditReport {
  /** Entries that were walked and are sound. */
  readonly entries: number;
  readonly anchors: number;
  readonly rowsCompared: number;
  /** Null: nothing is wrong. */
  readonly fault: AuditFault | null;
}

const SENTENCE: Record<AuditFaultKind, Wording> = {
  CHANGED: { id: 'isinya diubah setelah dicatat', en: 'was changed after it was written' },
  REMOVED: { id: 'dihapus dari catatan', en: 'was removed from the record' },
  REORDERED: { id: 'dipindahkan dari urutannya', en: 'was moved out of its place' },
  RECOMPUTED: {
    id: 'dan seterusnya dihitung ulang tanpa kunci audit (atau kunci audit bukan milik catatan ini)',
    en: 'and all after it were recomputed without the audit key (or this is not the key of this record)',
  },
  TAIL_CUT: {
    id: 'dan seterusnya hilang: ujung catatan dipotong',
    en: 'and all after it are gone: the end was cut off',
  },
  HEAD_MOVED: { id: 'tidak sesuai dengan kepala catatan', en: 'does not fit the head of the record' },
  ANCHOR_MISSED: {
    id: 'tidak sesuai dengan jangkar di luar basis data',
    en: 'does not fit the anchor kept outside the database',
  },
  ANCHOR_FORGED: {
    id: 'memiliki jangkar yang tanda tangannya palsu',
    en: 'has an anchor whose signature is not genuine',
  },
  ROW_CHANGED: {
    id: 'tidak lagi sesuai dengan data: baris diubah di luar sistem',
    en: 'no longer fits the data: the row was changed outside the system',
  },
  ROW_MISSING: { id: 'menyebut baris yang sudah tidak ada', en: 'is about a row that is gone' },
  ROW_UNRECORDED: { id: '– ada baris tanpa catatan audit', en: '– a row has no entry at all' },
};

/** The fault in one sentence, for the terminal and the auditor's page. */
export function faultWording(fault: AuditFault): Wording {
  const about = fault.object ? ` (${fault.object.kind} ${fault.object.id})` : '';
  return {
    id: `Catatan nomor ${fault.seq}${about} ${SENTENCE[fault.kind].id}.`,
    en: `Entry ${fault.seq}${about} ${SENTENCE[fault.kind].en}.`,
  };
}
