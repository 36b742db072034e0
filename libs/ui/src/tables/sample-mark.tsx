import { createContext, useContext, type ReactNode } from 'react';

const SampleContext = createContext<string | null>(null);

/** Inside it every download carries the note of a demo installation as its first line. */
export function SampleMark({ note, children }: { note: string | null; children: ReactNode }) {
  return <SampleContext value={note}>{children}</SampleContext>;
}

export function useSampleNote(): string | null {
  return useContext(SampleContext);
}
