import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { FindOutletsDocument, type FindOutletsQuery } from '@monev/contracts';

/** Letters before the server is asked, and the pause after typing, in milliseconds. */
const LEAST_LETTERS = 2;
const PAUSE = 200;

export type FoundOutlet = FindOutletsQuery['eWarongs']['nodes'][number];

export interface OutletSearch {
  readonly outlets: readonly FoundOutlet[];
  readonly searching: boolean;
  readonly onType: (text: string) => void;
}

/** Finds e-warong by a part of their name or number while somebody types. */
export function useOutletSearch(): OutletSearch {
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const text = asked.trim();
  const enough = text.length >= LEAST_LETTERS;
  const { data, loading } = useQuery(FindOutletsDocument, { variables: { text }, skip: !enough });
  return {
    outlets: enough ? (data?.eWarongs.nodes ?? []) : [],
    searching: typed !== asked || loading,
    onType: setTyped,
  };
}
