import { geoIdentity, geoPath } from 'd3-geo';
import { type FeatureCollection } from 'geojson';
import { type Boundary } from './boundaries';

/** An area as drawn: path data, where its name stands, and how much room there is for it. */
export interface DrawnArea {
  readonly code: string;
  readonly name: string;
  readonly path: string;
  readonly centre: readonly [number, number];
  readonly width: number;
  /** Top and bottom of the area. */
  readonly top: number;
  readonly bottom: number;
}

export interface Frame {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Longitude and latitude drawn as a plane: near the equator (|lat| < 11°) that bends shapes by less than 2 %, and it
 * asks nothing of the direction of the rings. Areas fill the frame, keeping their proportions.
 */
export function project(boundaries: readonly Boundary[], frame: Frame): DrawnArea[] {
  if (boundaries.length === 0) return [];
  const all: FeatureCollection = { type: 'FeatureCollection', features: boundaries.map(({ shape }) => shape) };
  const projection = geoIdentity()
    .reflectY(true)
    .fitExtent(
      [
        [frame.x, frame.y],
        [frame.x + frame.width, frame.y + frame.height],
      ],
      all,
    );
  const path = geoPath(projection).digits(1);
  return boundaries.map(({ code, name, shape }) => {
    const [[left, top], [right, bottom]] = path.bounds(shape);
    return { code, name, path: path(shape) ?? '', centre: path.centroid(shape), width: right - left, top, bottom };
  });
}

/** Names that fit on the map: wide enough areas, the widest first, and none over another. */
export function namedAreas(
  areas: readonly DrawnArea[],
  nameOf: (area: DrawnArea) => string,
  letter: { width: number; height: number },
): DrawnArea[] {
  const placed: DrawnArea[] = [];
  const half = (area: DrawnArea) => (nameOf(area).length * letter.width) / 2;
  const overlaps = (one: DrawnArea, other: DrawnArea) =>
    Math.abs(one.centre[0] - other.centre[0]) < half(one) + half(other) &&
    Math.abs(one.centre[1] - other.centre[1]) < letter.height;
  for (const area of areas.toSorted((a, b) => b.width - a.width)) {
    const fits = 2 * half(area) < area.width;
    if (fits && !placed.some((other) => overlaps(area, other))) placed.push(area);
  }
  return placed;
}
