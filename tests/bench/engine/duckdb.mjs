import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { tableFromArrays, tableToIPC } from 'apache-arrow';
import { EVENT_TYPES } from '../../../src/event/types.ts';
import { NEWEST, peerColumns } from '../peer.mjs';

const require = createRequire(import.meta.url);

/** DuckDB-wasm without a worker (its best case): one query a view. */
export async function create(table) {
  const columns = peerColumns(table);
  const path = require.resolve('@duckdb/duckdb-wasm/dist/duckdb-node-blocking.cjs');
  const duckdb = require(path);
  const module = (name) => ({ mainModule: join(dirname(path), name), mainWorker: '' });
  const bundles = { mvp: module('duckdb-mvp.wasm'), eh: module('duckdb-eh.wasm') };
  const database = await duckdb.createDuckDB(bundles, new duckdb.VoidLogger(), duckdb.NODE_RUNTIME);
  await database.instantiate(() => {});
  const connection = database.connect();
  const { day, month, type, place, lon, lat, count } = columns;
  const row = Uint32Array.from({ length: count }, (_, i) => i);
  const arrow = tableToIPC(tableFromArrays({ row, day, month, type, place, lon, lat }), 'stream');
  connection.insertArrowFromIPCStream(arrow, { name: 'events', create: true });

  const where = (filter, ...without) => {
    const values = (open) => [...open.keys()].filter((i) => open[i] === 1).join(',') || '-1';
    const clauses = {
      time: `day BETWEEN ${filter.from} AND ${filter.to}`,
      type: filter.types.every((open) => open === 1) ? 'true' : `type IN (${values(filter.types)})`,
      place: filter.places.every((open) => open === 1) ? 'true' : `place IN (${values(filter.places)})`,
      space: `lon BETWEEN ${filter.west} AND ${filter.east} AND lat BETWEEN ${filter.south} AND ${filter.north}`,
    };
    const kept = Object.entries(clauses).filter(([name]) => !without.includes(name));
    return `WHERE ${kept.map(([, clause]) => clause).join(' AND ')}`;
  };
  const counts = (size, column, clause) => {
    const out = new Uint32Array(size);
    const result = connection.query(`SELECT ${column}, count(*) FROM events ${clause} GROUP BY ${column}`);
    const [keys, values] = [result.getChildAt(0), result.getChildAt(1)];
    for (let i = 0; i < result.numRows; i++) out[Number(keys.get(i))] = Number(values.get(i));
    return out;
  };
  return {
    prepare: ({ selection }) => columns.filterOf(selection),
    update(filter) {
      const newest = connection.query(
        `SELECT row FROM events ${where(filter)} ORDER BY day DESC, row DESC LIMIT ${NEWEST}`,
      );
      return {
        months: counts(columns.months, 'month', where(filter, 'time')),
        types: counts(EVENT_TYPES.length, 'type', where(filter, 'type')),
        places: counts(columns.groups, 'place', where(filter, 'place')),
        newest: Array.from(newest.getChildAt(0)?.toArray() ?? [], Number),
      };
    },
  };
}
