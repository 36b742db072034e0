import { useSearchParams } from 'react-router';
import { type Place, readPlace, writePlace } from './place';

/** The place of the address, and the way to change it; a change of region or period is a step back and forth can undo. */
export function usePlace(): readonly [Place, (change: Partial<Place>) => void] {
  const [params, setParams] = useSearchParams();
  const change = (part: Partial<Place>) => {
    const onlyMarks = part.region === undefined && part.period === undefined;
    setParams((now) => writePlace(now, part), { replace: onlyMarks, preventScrollReset: true });
  };
  return [readPlace(params), change];
}
