import { useId } from 'react';
import { useUi } from '../language/ui-language';
import { type MapClass } from './map-classes';

/** The fill of a class as a small square; hatched where the map is. */
export function Swatch({ fill, className = 'sw' }: { fill: MapClass | null; className?: string }) {
  const id = useId();
  return (
    <svg className={className} viewBox="0 0 20 14" preserveAspectRatio="xMidYMid slice" aria-hidden="true">
      <defs>
        <pattern id={id} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v5" stroke={fill ? 'var(--hatch)' : 'var(--none-mark)'} strokeWidth={fill ? 2 : 1} />
        </pattern>
      </defs>
      <rect width="20" height="14" fill={fill ? `var(--${fill.token})` : 'var(--map-none)'} />
      {(fill === null || fill.hatched) && <rect width="20" height="14" fill={`url(#${id})`} />}
    </svg>
  );
}

interface Props {
  classes: readonly MapClass[];
  /** Number of areas in each class, in the same order. */
  counts: readonly number[];
  withoutData: number;
  direction: string;
  note?: string;
  limit: (value: number) => string;
  /** The smallest step on screen: what lies below 93 ends at 92,9. Null where a class reads better as "< 93". */
  step: number | null;
}

/** Round limits, how many areas lie in each, and which way the colour runs. */
export function MapLegend({ classes, counts, withoutData, direction, note, limit, step }: Props) {
  const { words, formats } = useUi();
  return (
    <div className="map-legend">
      <p className="small muted">{direction}</p>
      <ul className="legend">
        {classes.map((entry, index) => (
          <li key={entry.token}>
            <Swatch fill={entry} className="key" />
            <span>{range(entry)}</span>
            <span className="muted">{formats.number(counts[index] ?? 0)}</span>
          </li>
        ))}
        {withoutData > 0 && (
          <li>
            <Swatch fill={null} className="key" />
            <span>{words.noData}</span>
            <span className="muted">{formats.number(withoutData)}</span>
          </li>
        )}
      </ul>
      {note && <p className="small muted">{note}</p>}
      <p className="small muted kb">
        <kbd>Tab</kbd> {words.mapKeys.enter} <kbd>↑ ↓ ← →</kbd> {words.mapKeys.move} <kbd>Enter</kbd>{' '}
        {words.mapKeys.select} <kbd>Shift Enter</kbd> {words.mapKeys.drill} <kbd>Esc</kbd> {words.mapKeys.clear}
      </p>
    </div>
  );

  function range({ from, below }: MapClass): string {
    if (from === null && below === null) return '';
    if (from === null) return `< ${limit(below ?? 0)}`;
    if (below === null) return `≥ ${limit(from)}`;
    if (step === null) return `${limit(from)} – < ${limit(below)}`;
    const last = below - step;
    return last <= from ? limit(from) : `${limit(from)} – ${limit(last)}`;
  }
}
