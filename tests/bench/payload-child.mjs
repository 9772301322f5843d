/** Bytes of an archive in several forms, and the time from bytes in hand to an engine that answers. */
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { tableFromArrays, tableFromIPC, tableToIPC } from 'apache-arrow';
import { createEngine } from '../../src/table/fast/engine.ts';
import { translatedKernels } from '../../src/table/kernel/translated.ts';
import { readHead } from '../../src/table/snapshot/head.ts';
import { openSnapshot } from '../../src/table/snapshot/read.ts';
import { sourceOf } from '../../src/table/snapshot/source.ts';
import { archiveBytes } from './read.mjs';
import { median, round } from './stats.mjs';

const bytes = archiveBytes(process.argv[2]);
const { table } = await openSnapshot(sourceOf(bytes));
const { head, bodyAt } = await readHead(bytes, sourceOf(bytes));
const squeeze = async (buffer) => (await promisify(gzip)(buffer, { level: 6 })).length;

/** The same columns as arrays by name: numbers, and for lists their lengths. */
function columns() {
  const out = {};
  for (const [name, column] of Object.entries(table)) if (ArrayBuffer.isView(column)) out[name] = column;
  for (const name of ['kind', 'family', 'sources']) delete out[name];
  for (const name of ['actorsOf', 'publishersOf', 'visitorsOf'])
    out[name] = Uint8Array.from(
      { length: table.count },
      (_, i) => table[name].offsets[i + 1] - table[name].offsets[i],
    );
  return out;
}

/** Rows as objects in pieces of JSON, without what is unknown. */
function* jsonRows() {
  const named = Object.entries(columns());
  const lists = ['actorsOf', 'publishersOf', 'visitorsOf'];
  for (let from = 0; from < table.count; from += 50_000) {
    const rows = [];
    for (let row = from; row < Math.min(table.count, from + 50_000); row++) {
      const event = { id: table.ids.at(row) };
      for (const [name, column] of named)
        if (!lists.includes(name) && column[row] !== -1) event[name] = column[row];
      for (const name of lists)
        event[name] = [
          ...table[name].values.subarray(table[name].offsets[row], table[name].offsets[row + 1]),
        ];
      rows.push(JSON.stringify(event));
    }
    yield Buffer.from(rows.join(',\n'));
  }
}

let json = 0;
let jsonGzip = 0;
for (const piece of jsonRows()) {
  json += piece.length;
  jsonGzip += await squeeze(piece);
}
const arrow = [
  tableToIPC(tableFromArrays(columns()), 'stream'),
  ...['actorsOf', 'publishersOf', 'visitorsOf'].map((name) =>
    tableToIPC(tableFromArrays({ values: table[name].values }), 'stream'),
  ),
];
const rows = head.sections
  .filter(({ name }) => name !== 'chunks')
  .reduce((sum, { length }) => sum + length, bodyAt);

const time = async (work) => {
  const all = [];
  for (let i = 0; i < 5; i++) {
    globalThis.gc?.();
    const start = performance.now();
    await work();
    all.push(performance.now() - start);
  }
  return round(median(all));
};
const open = await time(() => openSnapshot(sourceOf(bytes)));
const build = await time(() => createEngine(table, [], translatedKernels));
const arrowDecode = await time(() => arrow.map((part) => tableFromIPC(part).batches.length));
const total = (parts) => parts.reduce((sum, part) => sum + part, 0);
console.log(
  JSON.stringify({
    events: table.count,
    json: { raw: json, gzip: jsonGzip },
    arrow: {
      raw: total(arrow.map(({ length }) => length)),
      gzip: total(await Promise.all(arrow.map(squeeze))),
      decode: arrowDecode,
    },
    ours: { gzip: rows, open, build },
  }),
);
process.exit(0);
