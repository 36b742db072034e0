import { useEffect, useState } from 'react';
import { useQuery } from '@apollo/client/react';
import { RegionSearchDocument } from '@monev/contracts';
import { isOwnRegion } from '../session/own-regions';
import { useSession } from '../session/session';

/** Letters before the server is asked, and the pause after typing, in milliseconds. */
const LEAST_LETTERS = 2;
const PAUSE = 200;

export interface RegionChoice {
  /** Undotted official code. */
  readonly key: string;
  readonly label: string;
  /** Where it lies, from the near to the far. */
  readonly detail: string;
}

export interface RegionSearch {
  readonly choices: readonly RegionChoice[];
  readonly searching: boolean;
  readonly onType: (text: string) => void;
}

/** Finds regions by name or code while somebody types: of all Indonesia, or within the regions of the account. */
export function useRegionSearch(): RegionSearch {
  const { account } = useSession();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(typed), PAUSE);
    return () => clearTimeout(timer);
  }, [typed]);
  const enough = asked.trim().length >= LEAST_LETTERS;
  const { data, loading } = useQuery(RegionSearchDocument, { variables: { text: asked.trim() }, skip: !enough });
  const found = (enough ? (data?.searchRegions ?? []) : []).filter(({ code }) => isOwnRegion(code, account.regions));
  const choices = found.map(({ code, name, path }) => ({
    key: code,
    label: name,
    detail: path
      .slice(0, -1)
      .map((step) => step.name)
      .toReversed()
      .join(', '),
  }));
  return { choices, searching: typed !== asked || loading, onType: setTyped };
}
