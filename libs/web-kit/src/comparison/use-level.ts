import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { type RegionLevel } from '@monev/kernel';
import { readLevel, writeLevel } from './level';

interface Compared {
  /** Levels on offer, the nearest first; none below a village. */
  readonly levels: readonly RegionLevel[];
  /** Shown unless the address says otherwise; null where none is on offer. */
  readonly first: RegionLevel | null;
  /** What is looked at: region, period, indicator. */
  readonly subject: string;
}

interface LevelChoice {
  readonly level: RegionLevel | null;
  readonly choose: (level: RegionLevel) => void;
  /**
   * To be told while rendering when no region of the level has a figure: the nearest level is shown instead, because
   * many files speak of whole kota only. A level that somebody chose stays, however empty.
   */
  readonly nothingThere: () => void;
}

/** At which level the inside of a region is compared; a choice is kept in the address, so that a view can be sent on. */
export function useLevel({ levels, first, subject }: Compared): LevelChoice {
  const [params, setParams] = useSearchParams();
  const [emptyFor, setEmptyFor] = useState<string | null>(null);
  const asked = readLevel(params, levels);
  const nearest = levels[0] ?? null;
  const level = asked ?? (emptyFor === subject ? nearest : first);
  return {
    level,
    choose: (next) => setParams((now) => writeLevel(now, next), { replace: true, preventScrollReset: true }),
    nothingThere: () => {
      if (asked === null && level !== nearest) setEmptyFor(subject);
    },
  };
}
