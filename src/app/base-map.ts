import { type BasemapFile, decodeBasemap, decodeLabels, type LabelFile } from '../base/basemap.ts';
import type { BaseMapData } from '../view/map/base-map.ts';

/** One file of the base map; a missing one is a fault of the build. */
async function load<T>(name: string): Promise<T> {
  const response = await fetch(`./basemap/${name}.json`);
  if (!response.ok) throw new Error(`The base map's ${name}.json did not load (${response.status}).`);
  return (await response.json()) as T;
}

/** The whole ground of the map, decoded to degrees. Rejects when one of the five files does not load. */
export async function fetchBaseMap(): Promise<BaseMapData> {
  const [countries, municipalities, water, labels, villages] = await Promise.all([
    load<BasemapFile>('countries').then(decodeBasemap),
    load<BasemapFile>('municipalities').then(decodeBasemap),
    load<BasemapFile>('water').then(decodeBasemap),
    load<LabelFile>('labels').then(decodeLabels),
    load<LabelFile>('villages').then(decodeLabels),
  ]);
  return {
    countries: countries.areas,
    municipalities: municipalities.areas,
    lakes: water.areas,
    rivers: water.lines,
    labels: [...labels, ...villages],
  };
}
