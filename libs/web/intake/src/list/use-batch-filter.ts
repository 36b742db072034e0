import { useSearchParams } from 'react-router';
import { type ImportState } from '@monev/contracts';

const STATES: readonly ImportState[] = ['STAGED', 'COMMITTED', 'DISCARDED', 'UNDONE'];

/** What the history is narrowed to; '' = not narrowed. It lives in the address, so that it can be sent to a colleague. */
export interface BatchFilterText {
  readonly state: string;
  readonly sender: string;
  readonly template: string;
  /** YYYY-MM. */
  readonly period: string;
  readonly search: string;
}

const KEYS: Readonly<Record<keyof BatchFilterText, string>> = {
  state: 'keadaan',
  sender: 'pengirim',
  template: 'pola',
  period: 'bulan',
  search: 'cari',
};

export function useBatchFilter() {
  const [query, setQuery] = useSearchParams();
  const read = (key: keyof BatchFilterText) => query.get(KEYS[key]) ?? '';
  const filter: BatchFilterText = {
    state: STATES.find((state) => state === read('state')) ?? '',
    sender: read('sender'),
    template: read('template'),
    period: /^\d{4}-\d{2}$/.test(read('period')) ? read('period') : '',
    search: read('search'),
  };
  const choose = (more: Partial<BatchFilterText>) => {
    const next = new URLSearchParams(query);
    for (const [key, value] of Object.entries(more) as [keyof BatchFilterText, string][]) {
      if (value) next.set(KEYS[key], value);
      else next.delete(KEYS[key]);
    }
    setQuery(next, { replace: true });
  };
  return { filter, choose, isNarrowed: Object.values(filter).some(Boolean) };
}

/** The filter as the server takes it. */
export function filterInput(filter: BatchFilterText) {
  return {
    states: filter.state ? [filter.state as ImportState] : null,
    sender: filter.sender || null,
    templateId: filter.template || null,
    period: filter.period || null,
    search: filter.search || null,
  };
}
