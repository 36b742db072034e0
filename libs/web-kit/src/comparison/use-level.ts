import { useSearchParams } from 'react-router';
import { type RegionLevel } from '@monev/kernel';
import { readLevel, writeLevel } from './level';

/**
 * At which of the offered levels the inside of a region is compared, and the way to change it; `first` unless the
 * address says otherwise. Kept in the address, so that a view can be sent on.
 */
export function useLevel<First extends RegionLevel | null>(
  offered: readonly RegionLevel[],
  first: First,
): readonly [RegionLevel | First, (level: RegionLevel) => void] {
  const [params, setParams] = useSearchParams();
  const choose = (level: RegionLevel) =>
    setParams((now) => writeLevel(now, level), { replace: true, preventScrollReset: true });
  return [readLevel(params, offered) ?? first, choose];
}
