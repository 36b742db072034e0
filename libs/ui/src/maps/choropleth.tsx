import { type KeyboardEvent, useId, useMemo, useRef, useState } from 'react';
import { useUi } from '../language/ui-language';
import { type Boundary } from './boundaries';
import { type MapClass } from './map-classes';
import { type Direction, nearestArea } from './nearest-area';
import { type DrawnArea, namedAreas, project } from './projected';

const WIDTH = 560;
const HEIGHT = 620;
const MARGIN = 4;
/** Islands far from the coast are drawn in a frame of their own (SCREENS §9). */
const INSET_CODE = '3101';
const INSET = { x: 4, y: 416, width: 138, height: 196 };
const INSET_HEAD = 24;
/** Islands are a few dots: their class is also shown as a square. */
const SQUARE = 14;
/**
 * Room that a letter of an area's name takes, in drawing units; a little more than its own size. On a phone the drawing
 * shrinks and the letters do not, so fewer names fit.
 */
const LETTERS = { wide: { width: 7, height: 16 }, narrow: { width: 12, height: 26 } };

export interface MapArea {
  readonly code: string;
  /** Short name, drawn where it fits. */
  readonly name: string;
  /** Null: no data, drawn hatched. */
  readonly fill: MapClass | null;
  /** What a screen reader says: "Cilincing, 86,8 persen". */
  readonly label: string;
}

interface Props {
  title: string;
  level: string;
  boundaries: readonly Boundary[];
  areas: readonly MapArea[];
  hovered: string | null;
  selected: string | null;
  onHover: (code: string | null) => void;
  onSelect: (code: string | null) => void;
  onDrill: (code: string) => void;
}

/** Areas coloured by class. One tab stop; hover, focus and selection are shared with the table beside it. */
export function Choropleth(props: Props) {
  const { boundaries, areas, hovered, selected, onHover, onSelect, onDrill } = props;
  const { words } = useUi();
  const id = useId();
  const root = useRef<SVGSVGElement>(null);
  const [tabStop, setTabStop] = useState<string | null>(null);
  const { mainland, islands, top, height } = useMemo(() => place(boundaries), [boundaries]);
  const drawn = [...mainland, ...islands];
  const byCode = new Map(areas.map((area) => [area.code, area]));
  const stop = drawn.some(({ code }) => code === tabStop) ? tabStop : (drawn[0]?.code ?? null);

  const onKeyDown = (event: KeyboardEvent, at: DrawnArea) => {
    if (event.key === 'Enter') {
      event.preventDefault();
      if (event.shiftKey) onDrill(at.code);
      else onSelect(at.code);
    } else if (event.key === 'Escape') onSelect(null);
    else if (event.key.startsWith('Arrow')) {
      event.preventDefault();
      const next = nearestArea(drawn, at, event.key as Direction);
      if (next) {
        setTabStop(next.code);
        root.current?.querySelector<SVGPathElement>(`[data-area="${next.code}"]`)?.focus();
      }
    }
  };

  const fillOf = (code: string) => {
    const fill = byCode.get(code)?.fill;
    return fill ? `var(--${fill.token})` : `url(#${id}-none)`;
  };
  const nameOf = (area: DrawnArea) => byCode.get(area.code)?.name ?? area.name;
  const shape = (area: DrawnArea) => {
    const data = byCode.get(area.code);
    const lit = area.code === hovered || area.code === selected;
    return (
      <path
        key={area.code}
        data-area={area.code}
        role="button"
        tabIndex={area.code === stop ? 0 : -1}
        aria-label={data?.label ?? `${area.name}, ${words.noData}`}
        aria-pressed={area.code === selected}
        className={['area', lit ? 'hit' : ''].filter(Boolean).join(' ')}
        d={area.path}
        fill={fillOf(area.code)}
        onPointerEnter={() => onHover(area.code)}
        onPointerLeave={() => onHover(null)}
        onFocus={() => {
          setTabStop(area.code);
          onHover(area.code);
        }}
        onBlur={() => onHover(null)}
        onClick={() => onSelect(area.code === selected ? null : area.code)}
        onDoubleClick={() => onDrill(area.code)}
        onKeyDown={(event) => onKeyDown(event, area)}
      />
    );
  };
  const hatch = (area: DrawnArea) =>
    byCode.get(area.code)?.fill?.hatched ? (
      <path key={area.code} className="over" d={area.path} fill={`url(#${id}-hatch)`} />
    ) : null;
  const lit = drawn.find(({ code }) => code === hovered) ?? drawn.find(({ code }) => code === selected);

  return (
    <svg
      ref={root}
      className="chart map"
      viewBox={`0 ${top} ${WIDTH} ${height}`}
      role="group"
      aria-label={words.mapOf(props.title, props.level)}
    >
      <defs>
        <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v6" stroke="var(--hatch)" strokeWidth="2.4" />
        </pattern>
        <pattern id={`${id}-none`} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="7" height="7" fill="var(--map-none)" />
          <path d="M0 0v7" stroke="var(--none-mark)" strokeWidth="1" />
        </pattern>
      </defs>
      {mainland.map(shape)}
      {mainland.map(hatch)}
      {islands.length > 0 && (
        <g className="inset">
          <rect {...INSET} rx="4" />
          <text x={INSET.x + 8} y={INSET.y + 17} className="lab">
            {words.islands}
          </text>
          {islands.map(shape)}
          {islands.map(hatch)}
          {islands.map((area, index) => (
            <g key={area.code} className="island-mark">
              <path className="island-edge" d={area.path} />
              <rect
                x={INSET.x + 8 + index * (SQUARE + 6)}
                y={INSET.y + INSET.height - SQUARE - 8}
                width={SQUARE}
                height={SQUARE}
                fill={fillOf(area.code)}
              />
            </g>
          ))}
        </g>
      )}
      {lit && <path className="outline" d={lit.path} />}
      <g className="names" aria-hidden="true">
        {(['wide', 'narrow'] as const).map((view) => (
          <g key={view} className={view}>
            {namedAreas(mainland, nameOf, LETTERS[view]).map((area) => (
              <text key={area.code} x={area.centre[0]} y={area.centre[1]} textAnchor="middle">
                {nameOf(area)}
              </text>
            ))}
          </g>
        ))}
      </g>
    </svg>
  );
}

interface Placed {
  readonly mainland: DrawnArea[];
  readonly islands: DrawnArea[];
  /** The part of the drawing that is used. */
  readonly top: number;
  readonly height: number;
}

/** Kepulauan Seribu goes to the inset, unless the map shows nothing else; without inset, empty room is cut off. */
function place(boundaries: readonly Boundary[]): Placed {
  const far = boundaries.filter(({ code }) => code.startsWith(INSET_CODE));
  const near = boundaries.filter(({ code }) => !code.startsWith(INSET_CODE));
  const whole = { x: MARGIN, y: MARGIN, width: WIDTH - 2 * MARGIN, height: HEIGHT - 2 * MARGIN };
  if (near.length === 0 || far.length === 0) {
    const mainland = project(boundaries, whole);
    const top = Math.min(...mainland.map((area) => area.top)) - MARGIN;
    const bottom = Math.max(...mainland.map((area) => area.bottom)) + MARGIN;
    return mainland.length === 0
      ? { mainland, islands: [], top: 0, height: HEIGHT }
      : { mainland, islands: [], top, height: bottom - top };
  }
  const frame = {
    x: INSET.x + 8,
    y: INSET.y + INSET_HEAD,
    width: INSET.width - 16,
    height: INSET.height - INSET_HEAD - SQUARE - 16,
  };
  return { mainland: project(near, whole), islands: project(far, frame), top: 0, height: HEIGHT };
}
