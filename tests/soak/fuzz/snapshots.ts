import { readArchive } from '../../../src/cli/archive.ts';
import { inTableOrder } from '../../../src/table/build.ts';
import { createEngine } from '../../../src/table/fast/engine.ts';
import { EVERYTHING } from '../../../src/table/selection.ts';
import { deflate, inflate } from '../../../src/table/snapshot/deflate.ts';
import { checksum, PREFIX_BYTES, type Section, SnapshotFault } from '../../../src/table/snapshot/format.ts';
import { readHead } from '../../../src/table/snapshot/head.ts';
import { join } from '../../../src/table/snapshot/join.ts';
import { type Opened, openSnapshot } from '../../../src/table/snapshot/read.ts';
import { sourceOf } from '../../../src/table/snapshot/source.ts';
import { encodeSnapshot } from '../../../src/table/snapshot/write.ts';
import { randomStep, randomWant } from '../../property/selections.ts';
import type { Dice } from './dice.ts';
import { mutate, mutateBytes } from './mutate.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** The reviewed events of the project. */
export const ARCHIVE = inTableOrder((await readArchive('data/archive')).events);

/** Snapshots of none, one and all of them. */
export const SNAPSHOTS: readonly Bytes[] = await Promise.all(
  [0, 1, ARCHIVE.length].map((count) =>
    encodeSnapshot(ARCHIVE.slice(0, count), '2026-01-01T00:00:00Z', () => undefined),
  ),
);

/** Numbers of rows beyond which a forged head only asks for memory. */
const MOST_ROWS = 100_000;

/** The snapshot with a changed head or part, all its checksums and lengths set right, as nobody but a forger would. */
export async function forge(bytes: Bytes, dice: Dice): Promise<Bytes> {
  const { head, bodyAt } = await readHead(bytes, sourceOf(bytes));
  const texts = bytes.subarray(bodyAt + head.sections.reduce((sum, { length }) => sum + length, 0));
  const chosen = dice.whole(head.sections.length + 1);
  const parts: Bytes[] = [];
  const sections: Section[] = [];
  let offset = 0;
  for (const [i, section] of head.sections.entries()) {
    const own = bytes.slice(bodyAt + section.offset, bodyAt + section.offset + section.length);
    const part = i === chosen ? await deflate(changed(await inflate(own), dice)) : own;
    parts.push(part);
    sections.push({ ...section, offset, length: part.length, checksum: checksum(part) });
    offset += part.length;
  }
  const written = JSON.stringify({ ...head, sections });
  const newHead = utf8.encode(
    chosen === head.sections.length ? sane(mutate(written, dice), written) : written,
  );
  const out = join([bytes.slice(0, PREFIX_BYTES), newHead, ...parts, texts]);
  const view = new DataView(out.buffer);
  view.setUint32(4, newHead.length, true);
  view.setUint32(8, checksum(newHead), true);
  view.setBigUint64(12, BigInt(out.length), true);
  return out;
}

const utf8 = new TextEncoder();

/** A part with other bytes, or other words where it is JSON. */
function changed(part: Bytes, dice: Dice): Bytes {
  if (part[0] !== 0x7b || dice.chance(0.3)) return mutateBytes(part, dice);
  return utf8.encode(mutate(new TextDecoder().decode(part), dice));
}

function sane(head: string, instead: string): string {
  const numbers = /"(?:count|blockRows|\w+Of)":(\d+)/g;
  return [...head.matchAll(numbers)].some(([, number]) => Number(number) > MOST_ROWS) ? instead : head;
}

/** What is wrong with how a snapshot opens: refused without a sentence, or opened and then of no use. Null when nothing is. */
export async function opensBadly(bytes: Bytes, dice: Dice): Promise<string | null> {
  let opened: Opened;
  try {
    opened = await openSnapshot(sourceOf(bytes));
  } catch (error) {
    return sentence(error);
  }
  const { table, recordOf } = opened;
  const engine = createEngine(table, ['melee']);
  let selection = EVERYTHING;
  for (let step = 0; step < 3; step++) {
    selection = randomStep(selection, dice.random);
    engine.answer(selection, randomWant(dice.random));
  }
  if (table.count === 0) return null;
  return recordOf(dice.whole(table.count)).then(() => null, sentence);
}

/** Null when an error says in a sentence what is wrong and what mends it. */
export const sentence = (error: unknown): string | null =>
  error instanceof SnapshotFault && /^[A-Z“].*\.$/s.test(error.message)
    ? null
    : `is refused without a sentence: ${error instanceof Error ? error.stack : String(error)}`;
