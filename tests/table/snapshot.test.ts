import { describe, expect, it } from 'vitest';
import { parseEvent } from '../../src/event/event.ts';
import { openArchive } from '../../src/table/archive.ts';
import { inTableOrder } from '../../src/table/build.ts';
import { decodeSnapshot, SnapshotFault } from '../../src/table/snapshot/read.ts';
import { encodeSnapshot } from '../../src/table/snapshot/write.ts';
import { testEvent, testPlace } from '../events.ts';

const events = inTableOrder([
  testEvent({ killed: 4, type: 'armed-clash', place: testPlace('banjska'), day: '2023-09-24' }),
  testEvent({ day: '1999-06-12', formerIds: ['old-id'] }),
  ...Array.from({ length: 200 }, (_, i) =>
    testEvent({ day: `20${String(10 + (i % 15))}-03-0${1 + (i % 9)}` }),
  ),
]);
const bytes = () => encodeSnapshot(events, '2026-01-01T00:00:00Z', () => undefined);
const loadParser = async () => parseEvent;
const utf8 = (text: string) => new TextEncoder().encode(text);

describe('the snapshot', () => {
  it('gives back every record, column and id', () => {
    const { table, recordOf } = decodeSnapshot(bytes());
    expect(table.count).toBe(events.length);
    expect(table.builtAt).toBe('2026-01-01T00:00:00Z');
    events.forEach((event, row) => {
      expect(recordOf(row)).toEqual(event);
      expect(table.ids[row]).toBe(event.id);
    });
    expect(table.formerIds.get('old-id')).toBe(0);
  });

  it('is the same bytes for the same events', () => {
    expect(bytes()).toEqual(bytes());
  });

  const damaged: [string, (file: Uint8Array) => Uint8Array, RegExp][] = [
    ['cut off', (file) => file.slice(0, file.length - 100), /cut off/],
    ['cut off in its head', (file) => file.slice(0, 10), /cut off/],
    ['of a newer version', (file) => Uint8Array.from(file, (byte, i) => (i === 3 ? 9 : byte)), /format 9/],
    [
      'changed in the middle',
      (file) => Uint8Array.from(file, (byte, i) => (i === 400 ? byte ^ 1 : byte)),
      /checksum/,
    ],
  ];
  it.each(damaged)('that is %s is refused with a sentence', (_, damage, message) => {
    expect(() => decodeSnapshot(damage(bytes()))).toThrow(SnapshotFault);
    expect(() => decodeSnapshot(damage(bytes()))).toThrow(message);
  });
});

describe('an archive of any form', () => {
  it('opens as snapshot, as array, as object and as lines', async () => {
    const forms = [
      bytes(),
      utf8(JSON.stringify(events)),
      utf8(JSON.stringify({ builtAt: 'x', events })),
      utf8(events.map((event) => JSON.stringify(event)).join('\n')),
    ];
    for (const form of forms) {
      const { table, problems } = await openArchive(form, 'test', loadParser);
      expect(table.count).toBe(events.length);
      expect(problems).toEqual([]);
    }
  });

  it('leaves out lines that do not fit and names them', async () => {
    const lines = [JSON.stringify(events[0]), '{"id":"x"}', 'not json', JSON.stringify(events[1])].join('\n');
    const { table, problems } = await openArchive(utf8(lines), 'mine.ndjson', loadParser);
    expect(table.count).toBe(2);
    expect(problems.map(({ where, line }) => `${where}:${line}`)).toEqual(['mine.ndjson:2', 'mine.ndjson:3']);
    expect(problems.every(({ what, mend }) => what.length > 10 && mend.length > 10)).toBe(true);
  });

  it.each([
    ['<html></html>', /web page/],
    ['hello', /neither/],
    ['{"id":"x"}\n{"id":"y"}', /None of the 2/],
  ])('refuses %s in plain words', async (text, message) => {
    await expect(openArchive(utf8(text), 'x', loadParser)).rejects.toThrow(message);
  });
});
