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
    const [[left], [right]] = path.bounds(shape);
    return { code, name, path: path(shape) ?? '', centre: path.centroid(shape), width: right - left };
  });
}
