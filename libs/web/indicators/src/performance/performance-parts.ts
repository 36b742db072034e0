/** The tabs of the performance pages, in the order of the issue: what is asked about whom. */
export const PERFORMANCE_PARTS = [
  { id: 'e-warong', codes: ['IND-EWR-01', 'IND-EWR-02', 'IND-EWR-10'] },
  { id: 'agen', codes: ['IND-AGT-01', 'IND-AGT-02', 'IND-AGT-03'] },
  {
    id: 'penyedia',
    codes: [...['IND-SUP-01', 'IND-SUP-02', 'IND-SUP-03', 'IND-SUP-04'], ...['IND-SUP-07', 'IND-SUP-09', 'IND-SUP-10']],
  },
  { id: 'mutu-harga', codes: ['IND-QLT-01', 'IND-QLT-02', 'IND-QLT-03', 'IND-PRC-01', 'IND-PRC-02'] },
  { id: 'pembayaran', codes: ['IND-FIN-05', 'IND-FIN-06'] },
] as const satisfies readonly { id: string; codes: readonly string[] }[];

export type PerformancePart = (typeof PERFORMANCE_PARTS)[number];
export type PartId = PerformancePart['id'];

/** Who can be compared by an indicator: the tab of parties is there only where somebody is. */
const WITHOUT_PARTIES: readonly string[] = ['IND-AGT-01'];

export function comparesParties(code: string): boolean {
  return !WITHOUT_PARTIES.includes(code);
}
