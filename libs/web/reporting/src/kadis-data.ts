import { type KadisSummaryQuery } from '@monev/contracts';

export type KadisData = KadisSummaryQuery['kadisSummary'];
export type KadisFigureData = KadisData['figures'][number];
export type KadisProblemData = KadisData['problems'][number];

/** Addresses that the page may lead to; null where the reader has none. */
export interface KadisLinks {
  indicator(code: string): string | null;
  finding(id: string): string | null;
  findings(): string | null;
  score(kind: string, id: string): string | null;
}
