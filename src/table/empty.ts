import { countedIds } from './ids.ts';
import type { Table } from './table.ts';

/** An empty table of `count` rows, ready to be filled, but for its lists. Numbers that may be unknown are `unknown`. */
export function emptyTable(count: number, unknown = -1): Table {
  const numbers = () => (unknown === 0 ? new Int32Array(count) : new Int32Array(count).fill(unknown));
  const lists = { offsets: new Uint32Array(0), values: new Uint32Array(0) };
  return {
    count,
    builtAt: '',
    ids: countedIds('', 0),
    formerIds: new Map(),
    first: new Int32Array(count),
    last: new Int32Array(count),
    timePrecision: new Uint8Array(count),
    type: new Uint8Array(count),
    family: new Uint8Array(count),
    kind: new Uint8Array(count),
    place: new Uint32Array(count),
    municipality: new Uint32Array(count),
    lon: new Int32Array(count),
    lat: new Int32Array(count),
    placePrecision: new Uint8Array(count),
    status: new Uint8Array(count),
    coding: new Uint8Array(count),
    confidence: new Uint8Array(count),
    killed: numbers(),
    killedLow: numbers(),
    killedHigh: numbers(),
    injured: numbers(),
    injuredLow: numbers(),
    injuredHigh: numbers(),
    detained: numbers(),
    reports: new Uint16Array(count),
    sources: new Uint16Array(count),
    actorsOf: lists,
    publishersOf: lists,
    visitorsOf: lists,
    force: new Uint8Array(count),
    contributor: new Uint8Array(count),
    strength: numbers(),
    strengthBound: new Uint8Array(count),
    nations: new Int16Array(count).fill(-1),
    changeAmount: numbers(),
    changeDirection: new Uint8Array(count),
    forceName: new Uint16Array(count),
    forceNames: [],
    places: [],
    actors: [],
    persons: [],
    publishers: [],
    countries: [],
  };
}
