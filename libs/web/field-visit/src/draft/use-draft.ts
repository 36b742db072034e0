import { useRef, useState } from 'react';
import { type Draft, type DraftStore } from './draft';

export interface KeptDraft {
  readonly draft: Draft;
  readonly change: (part: Partial<Draft>) => void;
  /** When the device had the present state whole; null while it has not. */
  readonly savedAt: Date | null;
  /** The device refused: full, or storage is closed. */
  readonly saveFailed: boolean;
}

/** A draft in hand, written to the device at every change. */
export function useDraft(first: Draft, store: DraftStore): KeptDraft {
  const [draft, setDraft] = useState(first);
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const [saveFailed, setSaveFailed] = useState(false);
  const latest = useRef(first);
  const change = (part: Partial<Draft>) => {
    const next = { ...latest.current, ...part };
    latest.current = next;
    setDraft(next);
    setSavedAt(null);
    store.write(next).then(
      () => {
        // an older write that completes says nothing about the newer answer
        if (latest.current !== next) return;
        setSaveFailed(false);
        setSavedAt(new Date());
      },
      () => setSaveFailed(true),
    );
  };
  return { draft, change, savedAt, saveFailed };
}
