import { type Wording } from '@monev/kernel';
import { type FactGroupId } from './fact';

/**
 * Facts that the product does not record yet, each with the sentence that says so. Indicators that rest on them are
 * registered with their whole formula and answer NO_DATA with this sentence. A group that gets its statement in
 * `data/rollups/facts` leaves this list; one without either does not compile.
 */
export const AWAITED_FACTS = {
  CARDS: missing(
    'jumlah kartu KKS yang terbagi, belum terbagi, dan saldo nol',
    'cards handed out, not handed out, and zero balances',
  ),
  LIST_CHECKS: missing(
    'hasil pemadanan data bayar dengan data kependudukan',
    'the match of the payment list with the civil register',
  ),
  REGION_REPORTS: missing('laporan bulanan kabupaten/kota', 'monthly reports of kabupaten/kota'),
  STAGE_DAYS: missing('tanggal rencana dan tanggal top-up setiap tahap', 'planned and real top-up dates of stages'),
  TRANSACTION_SCHEDULE: missing(
    'jendela penyaluran setiap tahap, pembanding waktu transaksi kartu',
    'the windows of stages, with which the time of card transactions would be compared',
  ),
  FIELD_SWEEPS: missing(
    'hasil pencocokan daftar e-warong bank di lapangan',
    'field checks of the list of e-warong of the bank',
  ),
  INTERVIEWS: missing('wawancara KPM (instrumen KP)', 'interviews with families (instrument KP)'),
  EDC_CHECKS: missing('kunjungan ke agen bank (instrumen AG)', 'visits to bank agents (instrument AG)'),
  IDLE_BALANCES: missing('saldo yang tidak ditransaksikan menurut bank', 'balances that were not spent, by bank'),
  TREASURY_RETURNS: missing('pengembalian dana ke kas negara', 'money returned to the treasury'),
  LOSSES: missing('taksiran kerugian pada temuan', 'loss estimates of findings'),
  MEETINGS: missing('rencana dan pelaksanaan rapat Tikor', 'planned and held meetings of the Tikor'),
  DECISIONS: missing('keputusan rapat dan tenggatnya', 'decisions of meetings and their deadlines'),
  COACHING: missing('pembinaan dan surat peringatan', 'coaching and warnings'),
} as const satisfies Partial<Record<FactGroupId, Wording>>;

export type AwaitedGroupId = keyof typeof AWAITED_FACTS;
/** Groups that are counted from facts. */
export type CountedGroupId = Exclude<FactGroupId, AwaitedGroupId>;

export function isAwaited(group: FactGroupId): group is AwaitedGroupId {
  return group in AWAITED_FACTS;
}

/** Why nothing can be known, when one of the groups is not recorded yet; null when all are. */
export function awaitedOf(groups: readonly FactGroupId[]): Wording | null {
  const waiting = groups.find(isAwaited);
  return waiting ? AWAITED_FACTS[waiting] : null;
}

function missing(id: string, en: string): Wording {
  return {
    id: `Belum ada data: ${id} belum dicatat dalam sistem ini.`,
    en: `No data: ${en} are not recorded in this system yet.`,
  };
}
