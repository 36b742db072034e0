import { type Feature, type FeatureCollection, type MultiPolygon, type Polygon } from 'geojson';
import { feature } from 'topojson-client';
import { type GeometryCollection, type Topology } from 'topojson-specification';
import { type RegionLevelName } from '../figures/figure';
import { hasBoundaries } from './drawn-levels';

export interface Boundary {
  /** Undotted official code. */
  readonly code: string;
  readonly name: string;
  readonly shape: Feature<Polygon | MultiPolygon>;
}

interface NamedTopology {
  /** Object of the topology, property with the code, property with the name. */
  readonly layer: string;
  readonly code: string;
  readonly name: string;
}

const DKI_LAYERS: Partial<Record<RegionLevelName, NamedTopology>> = {
  REGENCY: { layer: 'kabkota', code: 'kode', name: 'nama' },
  DISTRICT: { layer: 'kecamatan', code: 'kode', name: 'nama' },
  VILLAGE: { layer: 'kelurahan', code: 'kode', name: 'nama' },
};
const PROVINCES: NamedTopology = { layer: 'indonesia-38-prov-topo', code: 'KODE_PROV', name: 'PROVINSI' };

/** Boundaries of the regions of a level inside a region; empty when none are shipped. The file is fetched once. */
export async function boundariesWithin(region: string, level: RegionLevelName): Promise<Boundary[]> {
  const layer = DKI_LAYERS[level];
  if (!hasBoundaries(region) || !layer) return [];
  const { default: topology } = await import('./assets/dki-admin.topo.json');
  return read(topology as unknown as Topology, layer).filter(({ code }) => code.startsWith(region));
}

/** The file gives the four provinces of 2022 the code of the province they were cut from; the official codes, by name. */
const CODES_SINCE_2022: Readonly<Record<string, string>> = {
  'Papua Selatan': '93',
  'Papua Tengah': '94',
  'Papua Pegunungan': '95',
  'Papua Barat Daya': '96',
};

/** The 38 provinces, each with its official code. */
export async function provinceBoundaries(): Promise<Boundary[]> {
  const { default: topology } = await import('./assets/indonesia-provinces.topo.json');
  return read(topology as unknown as Topology, PROVINCES).map((boundary) => ({
    ...boundary,
    code: CODES_SINCE_2022[boundary.name] ?? boundary.code,
  }));
}

function read(topology: Topology, names: NamedTopology): Boundary[] {
  const layer = topology.objects[names.layer] as GeometryCollection<Record<string, string>> | undefined;
  if (!layer) return [];
  const { features } = feature(topology, layer) as FeatureCollection<Polygon | MultiPolygon, Record<string, string>>;
  return features.map((shape) => ({
    code: (shape.properties[names.code] ?? '').replaceAll('.', ''),
    name: shape.properties[names.name] ?? '',
    shape,
  }));
}
