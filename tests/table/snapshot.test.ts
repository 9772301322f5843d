import { beforeAll, describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/event/event.ts';
import { openArchive } from '../../src/table/archive.ts';
import { buildTable, inTableOrder } from '../../src/table/build.ts';
import { packIds, unpackIds } from '../../src/table/ids.ts';
import { checksum, type Head, PREFIX_BYTES, SnapshotFault } from '../../src/table/snapshot/format.ts';
import { readHead } from '../../src/table/snapshot/head.ts';
import { join } from '../../src/table/snapshot/join.ts';
import { openSnapshot } from '../../src/table/snapshot/read.ts';
import { sourceOf } from '../../src/table/snapshot/source.ts';
import { encodeSnapshot, encodeTable } from '../../src/table/snapshot/write.ts';
import type { Table } from '../../src/table/table.ts';
import { testEvent, testPlace } from '../events.ts';

const events = inTableOrder([
  testEvent({ killed: 4, type: 'armed-clash', place: testPlace('banjska'), day: '2023-09-24' }),
  testEvent({ day: '1999-06-12', formerIds: ['old-id'] }),
  ...Array.from({ length: 200 }, (_, i) =>
    testEvent({ day: `20${String(10 + (i % 15))}-03-0${1 + (i % 9)}` }),
  ),
]);
const utf8 = (text: string) => new TextEncoder().encode(text);
const loadParser = async () => parseEvent;
let bytes: Uint8Array<ArrayBuffer>;
beforeAll(async () => {
  bytes = await encodeSnapshot(events, '2026-01-01T00:00:00Z', () => undefined);
});

const bodyOf = (file: Uint8Array<ArrayBuffer>) => PREFIX_BYTES + new DataView(file.buffer).getUint32(4, true);
const changedAt = (file: Uint8Array<ArrayBuffer>, at: number) =>
  file.map((byte, i) => (i === at ? byte ^ 1 : byte));

/** The file with another head, its length and checksum set right. */
function withHead(file: Uint8Array<ArrayBuffer>, change: (head: Head) => unknown): Uint8Array<ArrayBuffer> {
  const length = new DataView(file.buffer).getUint32(4, true);
  const old = file.subarray(PREFIX_BYTES, PREFIX_BYTES + length);
  const head = utf8(JSON.stringify(change(JSON.parse(new TextDecoder().decode(old)) as Head)));
  const out = join([file.subarray(0, PREFIX_BYTES), head, file.subarray(PREFIX_BYTES + length)]);
  const view = new DataView(out.buffer);
  view.setUint32(4, head.length, true);
  view.setUint32(8, checksum(head), true);
  view.setBigUint64(12, BigInt(out.length), true);
  return out;
}

/** A snapshot of one event whose table was changed before it was written. */
async function withTable(change: (table: Table) => void): Promise<Uint8Array<ArrayBuffer>> {
  const table = buildTable(inTableOrder([testEvent()]), '', () => undefined);
  change(table);
  return join(await encodeTable(table, () => '{}'));
}

describe('the snapshot', () => {
  it('gives back every record, column and id', async () => {
    const { table, recordOf } = await openSnapshot(sourceOf(bytes));
    const built = buildTable(events, '2026-01-01T00:00:00Z', () => undefined);
    for (const [name, column] of Object.entries(built))
      if (ArrayBuffer.isView(column)) expect([name, table[name as keyof Table]]).toEqual([name, column]);
    expect(table.publishersOf).toEqual(built.publishersOf);
    expect(table.actorsOf).toEqual(built.actorsOf);
    expect(table.places).toEqual(built.places);
    for (const [row, event] of events.entries()) {
      expect(await recordOf(row)).toEqual(event);
      expect(table.ids.at(row)).toBe(event.id);
      expect(table.ids.indexOf(event.id)).toBe(row);
    }
    expect(table.formerIds.get('old-id')).toBe(0);
  });

  it('is the same bytes for the same events', async () => {
    expect(await encodeSnapshot(events, '2026-01-01T00:00:00Z', () => undefined)).toEqual(bytes);
  });

  it('leaves the texts where they are until a record is asked for', async () => {
    const asked: [number, number][] = [];
    const file = join([bytes, new Uint8Array(0)]);
    const { head, bodyAt } = await readHead(file, sourceOf(file));
    const textAt = bodyAt + head.sections.reduce((sum, { length }) => sum + length, 0);
    const { recordOf } = await openSnapshot({
      size: () => file.length,
      read: async (from, to) => {
        asked.push([from, to]);
        return file.slice(from, Math.min(to, from === 0 ? textAt : to));
      },
    });
    const before = asked.length;
    expect(await recordOf(0)).toEqual(events[0]);
    expect(asked.length).toBe(before + 1);
    expect(asked.at(-1)?.[0]).toBeGreaterThanOrEqual(textAt);
  });

  it('opens when it is empty', async () => {
    const { table } = await openSnapshot(sourceOf(await encodeSnapshot([], '', () => undefined)));
    expect([table.count, table.ids.length]).toEqual([0, 0]);
  });

  const damaged: [string, (file: Uint8Array<ArrayBuffer>) => Uint8Array<ArrayBuffer>, RegExp][] = [
    ['cut off', (file) => file.slice(0, file.length - 100), /cut off/],
    ['cut off in its head', (file) => file.slice(0, 12), /cut off/],
    ['longer than it says', (file) => join([file, file]), /longer than it says/],
    ['of a newer version', (file) => file.map((byte, i) => (i === 3 ? 9 : byte)), /format 9.*Reload/],
    ['of an older version', (file) => file.map((byte, i) => (i === 3 ? 1 : byte)), /format 1.*anew/],
    [
      'changed in its head',
      (file) => file.map((byte, i) => (i === 60 ? byte ^ 1 : byte)),
      /checksum of its head/,
    ],
    ['changed further on', (file) => changedAt(file, bodyOf(file) + 10), /checksum of its part/],
    [
      'of more events than it holds',
      (file) => withHead(file, (head) => ({ ...head, count: 999 })),
      /Build it anew/,
    ],
    [
      'of fewer events than it holds',
      (file) => withHead(file, (head) => ({ ...head, count: 9 })),
      /Build it anew/,
    ],
    [
      'of other kinds than it holds',
      (file) => withHead(file, (head) => ({ ...head, kinds: { ...head.kinds, visit: 3 } })),
      /3 events of the kind visit, but holds 0/,
    ],
    [
      'of a head without its lists',
      (file) => withHead(file, (head) => ({ ...head, values: null })),
      /not what they should be/,
    ],
    ['of a part less', (file) => withHead(file, (head) => ({ ...head, sections: [] })), /lacks|damaged/],
    ['of no number', (file) => withHead(file, (head) => ({ ...head, count: 1e15 })), /impossible number/],
  ];
  it.each(damaged)('that is %s is refused with a sentence', async (_, damage, message) => {
    const opening = openSnapshot(sourceOf(damage(bytes)));
    await expect(opening).rejects.toThrow(SnapshotFault);
    await expect(opening).rejects.toThrow(message);
  });

  const impossible: [string, (table: Table) => void, RegExp][] = [
    ['north of the pole', (table) => table.lat.fill(91e5), /impossible coordinate in row 1/],
    ['of an unknown type', (table) => table.type.fill(99), /impossible type/],
    ['at an unknown place', (table) => table.place.fill(7), /impossible place/],
    ['that ends before it begins', (table) => table.last.fill(0), /row 1 out of order/],
    [
      'by a source whose name is no text',
      (table) => void Object.assign(table.publishers[0] ?? {}, { name: null }),
      /not what they should be/,
    ],
    ['by an unknown source', (table) => table.publishersOf.values.fill(9), /impossible source/],
  ];
  it.each(impossible)('with an event %s is refused', async (_, change, message) => {
    await expect(openSnapshot(sourceOf(await withTable(change)))).rejects.toThrow(message);
  });
});

describe('ids', () => {
  const lists = [
    Array.from({ length: 100 }, (_, i) => `made-up-${i.toString(36)}`),
    ['0a1b2c', 'ffffff', '000000'],
    ['2023-zvečan', 'x', 'zwölf'],
    [],
  ];
  it.each(lists.map((list) => [list]))('come back from their shortest form (%j)', (list) => {
    const { how, bytes: packed } = packIds(list);
    const ids = unpackIds(how, packed, list.length);
    expect(ids.length).toBe(list.length);
    expect(list.map((_, row) => ids.at(row))).toEqual(list);
    expect(list.map((id) => ids.indexOf(id))).toEqual([...list.keys()]);
    expect(['', 'nobody', 'made-up-zz'].map((id) => ids.indexOf(id))).toEqual([-1, -1, -1]);
    expect(ids.at(-1 - list.length)).toBeUndefined();
  });
});

describe('an archive of any form', () => {
  it('opens as snapshot, as array, as object and as lines', async () => {
    const forms = [
      bytes,
      utf8(JSON.stringify(events)),
      utf8(JSON.stringify({ builtAt: 'x', events })),
      utf8(events.map((event) => JSON.stringify(event)).join('\n')),
    ];
    for (const form of forms) {
      const { table, problems } = await openArchive(sourceOf(form), 'test', loadParser);
      expect(table.count).toBe(events.length);
      expect(problems).toEqual([]);
    }
  });

  it('leaves out lines that do not fit and names them', async () => {
    const lines = [JSON.stringify(events[0]), '{"id":"x"}', 'not json', JSON.stringify(events[1])].join('\n');
    const { table, problems } = await openArchive(sourceOf(utf8(lines)), 'mine.ndjson', loadParser);
    expect(table.count).toBe(2);
    expect(problems.map(({ where, line }) => `${where}:${line}`)).toEqual(['mine.ndjson:2', 'mine.ndjson:3']);
    expect(problems.every(({ what, mend }) => what.length > 10 && mend.length > 10)).toBe(true);
  });

  it.each([
    ['<html></html>', /web page/],
    ['hello', /neither/],
    ['{"id":"x"}\n{"id":"y"}', /None of the 2/],
  ])('refuses %s in plain words', async (text, message) => {
    await expect(openArchive(sourceOf(utf8(text)), 'x', loadParser)).rejects.toThrow(message);
  });
});
