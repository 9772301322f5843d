import type { Event } from '../../event/event.ts';
import { KINDS } from '../../event/types.ts';
import { buildTable, inTableOrder, type PlaceNames } from '../build.ts';
import { packIds } from '../ids.ts';
import type { Table } from '../table.ts';
import { packBlock } from './block.ts';
import { countKinds } from './check.ts';
import { expectedOf } from './columns.ts';
import { type Deflate, deflate } from './deflate.ts';
import {
  BLOCK_ROWS,
  CHUNK_ROWS,
  checksum,
  type Head,
  MAGIC,
  PREFIX_BYTES,
  type Section,
  VERSION,
} from './format.ts';
import { join } from './join.ts';

/** Encodes events as a snapshot, the file that the page loads; data/SNAPSHOT.md describes it byte by byte. */
export async function encodeSnapshot(
  events: readonly Event[],
  builtAt: string,
  placeNames: PlaceNames,
): Promise<Uint8Array<ArrayBuffer>> {
  const ordered = inTableOrder(events);
  const table = buildTable(ordered, builtAt, placeNames);
  return join(await encodeTable(table, (row) => JSON.stringify(ordered[row])));
}

/**
 * Encodes a table whose event records come as JSON text, row by row, as parts of a file in order.
 * @param squeeze a quicker raw deflate than the platform's, where there is one
 */
export async function encodeTable(
  table: Table,
  textOf: (row: number) => string,
  squeeze: Deflate = deflate,
): Promise<Uint8Array<ArrayBuffer>[]> {
  const sections: Section[] = [];
  const body: Uint8Array<ArrayBuffer>[] = [];
  let at = 0;
  const add = async (name: string, bytes: Uint8Array<ArrayBuffer>) => {
    const squeezed = await squeeze(bytes);
    sections.push({ name, offset: at, length: squeezed.length, checksum: checksum(squeezed) });
    body.push(squeezed);
    at += squeezed.length;
  };
  const utf8 = new TextEncoder();
  const { places, actors, persons, publishers, countries, forceNames, count } = table;
  const names = {
    places,
    actors,
    persons,
    publishers,
    countries,
    forceNames,
    formerIds: [...table.formerIds],
  };
  await add('names', utf8.encode(JSON.stringify(names)));
  const expected = expectedOf(places);
  for (let to = count, block = 0; to > 0; to -= BLOCK_ROWS, block++)
    await add(`rows-${block}`, packBlock(table, expected, Math.max(0, to - BLOCK_ROWS), to));
  const { how, bytes } = packIds(table.ids);
  await add('ids', new Uint8Array(bytes));
  const texts: Uint8Array<ArrayBuffer>[] = [];
  for (let to = count; to > 0; to -= CHUNK_ROWS) {
    const lines: string[] = [];
    for (let row = to - 1; row >= Math.max(0, to - CHUNK_ROWS); row--) lines.push(textOf(row));
    texts.push(await squeeze(utf8.encode(lines.join('\n'))));
  }
  const chunks = Uint32Array.from(texts.flatMap((text) => [text.length, checksum(text)]));
  await add('chunks', new Uint8Array(chunks.buffer));

  const head: Head = {
    builtAt: table.builtAt,
    count,
    kinds: Object.fromEntries(countKinds(table.kind).map((of, i) => [KINDS[i], of])),
    first: table.first[0] ?? 0,
    last: table.first[count - 1] ?? 0,
    blockRows: BLOCK_ROWS,
    chunkRows: CHUNK_ROWS,
    values: {
      actorsOf: table.actorsOf.values.length,
      publishersOf: table.publishersOf.values.length,
      visitorsOf: table.visitorsOf.values.length,
    },
    ids: how,
    sections,
  };
  const headBytes = utf8.encode(JSON.stringify(head));
  const length = texts.reduce((sum, text) => sum + text.length, PREFIX_BYTES + headBytes.length + at);
  return [prefixOf(headBytes, length), headBytes, ...body, ...texts];
}

function prefixOf(head: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const prefix = new Uint8Array(PREFIX_BYTES);
  const view = new DataView(prefix.buffer);
  prefix.set([...MAGIC, VERSION]);
  view.setUint32(4, head.length, true);
  view.setUint32(8, checksum(head), true);
  view.setBigUint64(12, BigInt(length), true);
  return prefix;
}
