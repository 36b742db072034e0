import { useEffect, useState } from 'react';
import { type Boundary } from './boundaries';

/** Fetches boundaries once for a key; null while they are on their way. A failed fetch counts as none shipped. */
export function useBoundaries(key: string, load: () => Promise<Boundary[]>): readonly Boundary[] | null {
  const [loaded, setLoaded] = useState<{ key: string; boundaries: readonly Boundary[] } | null>(null);
  useEffect(() => {
    let wanted = true;
    const keep = (boundaries: readonly Boundary[]) => {
      if (wanted) setLoaded({ key, boundaries });
    };
    load().then(keep, () => keep([]));
    return () => {
      wanted = false;
    };
    // `load` belongs to `key`: a new key is a new question.
  }, [key]);
  return loaded?.key === key ? loaded.boundaries : null;
}
