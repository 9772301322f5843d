import { type BasemapFile, decodeBasemap, decodeLabels, type LabelFile } from '../base/basemap.ts';
import type { BaseLabel, BaseMapData } from '../view/map/base-map.ts';

/** One file of the base map; a missing one is a fault of the build. */
async function load<T>(name: string): Promise<T> {
  const response = await fetch(`./basemap/${name}.json`);
  if (!response.ok) throw new Error(`The base map's ${name}.json did not load (${response.status}).`);
  return (await response.json()) as T;
}

/** The ground of the map, decoded to degrees, with the names of towns. Rejects when a file does not load. */
export async function fetchGround(): Promise<BaseMapData> {
  const [countries, municipalities, water, labels] = await Promise.all([
    load<BasemapFile>('countries').then(decodeBasemap),
    load<BasemapFile>('municipalities').then(decodeBasemap),
    load<BasemapFile>('water').then(decodeBasemap),
    load<LabelFile>('labels').then(decodeLabels),
  ]);
  return {
    countries: countries.areas,
    municipalities: municipalities.areas,
    lakes: water.areas,
    rivers: water.lines,
    labels,
  };
}

/** The names of villages, which are many and shown only near by. */
export async function fetchVillages(): Promise<readonly BaseLabel[]> {
  return decodeLabels(await load<LabelFile>('villages'));
}
