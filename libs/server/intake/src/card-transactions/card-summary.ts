import { type CardStage } from '@monev/data';

/** What a file of card transactions says in sum, by the office's words. Successful transactions, unless said otherwise. */
export interface CardSummary {
  readonly periode: string | null;
  readonly diterima: number;
  readonly berhasil: number;
  readonly gagal: number;
  readonly gagal_menurut_sebab: Readonly<Record<string, number>>;
  /** Rupiah. */
  readonly nominal_berhasil: number;
  readonly kartu_berbeda_berhasil: number;
  readonly per_kelurahan: Readonly<Record<string, CardPlaceSummary>>;
  readonly per_komoditas: Readonly<Record<string, { readonly baris: number; readonly nominal: number }>>;
  readonly per_agen: Readonly<Record<string, { readonly baris: number; readonly nominal: number }>>;
}

export interface CardPlaceSummary {
  readonly baris: number;
  readonly nominal: number;
  /** By month a card counts once; a file of several months counts it once in each. */
  readonly kartu_berbeda: number;
}

export function summaryOf(stage: CardStage): CardSummary {
  const { totals, villages, goods, outlets, reasons, months } = stage.summarise();
  const named = <T>(found: Map<number, T>, nameOf: (no: number) => string) =>
    Object.fromEntries(
      [...found].map(([no, value]) => [nameOf(no), value]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)),
    );
  return {
    periode:
      months.length === 1 ? (months[0] as string) : months.length === 0 ? null : `${months[0]}..${months.at(-1)}`,
    diterima: stage.rowsTaken,
    berhasil: totals.succeeded,
    gagal: stage.rowsTaken - totals.succeeded,
    gagal_menurut_sebab: named(reasons, (no) => stage.dimensions.reasonOf(no)) as Record<string, number>,
    nominal_berhasil: totals.amount,
    kartu_berbeda_berhasil: totals.families,
    per_kelurahan: named(villages, (no) => stage.villages.codes[no] as string) as Record<string, CardPlaceSummary>,
    per_komoditas: named(goods, (no) => stage.dimensions.goodsOf(no)) as CardSummary['per_komoditas'],
    per_agen: named(outlets, (no) => stage.dimensions.agentOf(no)) as CardSummary['per_agen'],
  };
}
