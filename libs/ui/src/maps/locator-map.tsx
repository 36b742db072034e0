import { useMemo } from 'react';
import { useUi } from '../language/ui-language';
import { provinceBoundaries } from './boundaries';
import { project } from './projected';
import { useBoundaries } from './use-boundaries';

const FRAME = { x: 2, y: 2, width: 716, height: 266 };

/** Indonesia with one province marked: where a region lies whose inner boundaries are not shipped. */
export function LocatorMap({ province, name }: { province: string; name: string }) {
  const { words } = useUi();
  const boundaries = useBoundaries('provinces', provinceBoundaries);
  const areas = useMemo(() => project(boundaries ?? [], FRAME), [boundaries]);
  if (boundaries === null) return <span className="skel skel-block" />;
  return (
    <svg className="chart locator" viewBox="0 0 720 270" role="img" aria-label={words.locator(name)}>
      {areas.map((area) => (
        <path key={area.code} d={area.path} className={area.code === province ? 'here' : undefined} />
      ))}
    </svg>
  );
}
