import { parseEvent } from '../../src/event/event.ts';
import { openArchive } from '../../src/table/archive.ts';
import { createEngine } from '../../src/table/fast/engine.ts';
import { EVERYTHING } from '../../src/table/selection.ts';
import { openSnapshot } from '../../src/table/snapshot/read.ts';
import { sourceOf } from '../../src/table/snapshot/source.ts';
import { randomEvents } from '../property/events.ts';
import { randomStep, randomWant } from '../property/selections.ts';
import { mutate, mutateBytes } from './fuzz/mutate.ts';
import { fuzz } from './fuzz/play.ts';
import { ARCHIVE, forge, opensBadly, SNAPSHOTS, sentence } from './fuzz/snapshots.ts';

fuzz('a damaged snapshot is refused with a sentence, or is the same', async (dice) => {
  const whole = dice.pick(SNAPSHOTS);
  const bytes = mutateBytes(whole, dice);
  if (Buffer.from(bytes).equals(whole)) return null;
  const opened = await openSnapshot(sourceOf(bytes)).catch(sentence);
  if (opened === null || typeof opened === 'string') return opened;
  const { table, recordOf } = opened;
  const events = ARCHIVE.slice(0, table.count);
  for (const [row, event] of events.entries()) {
    const record = await recordOf(row).catch(sentence);
    if (typeof record === 'string') return record;
    if (record !== null && JSON.stringify(record) !== JSON.stringify(event)) return `changes ${event.id}`;
    if (table.ids.at(row) !== event.id) return `changes the id ${event.id}`;
  }
  return null;
});

fuzz('a forged snapshot is refused with a sentence, or can be used', async (dice) =>
  opensBadly(await forge(dice.pick(SNAPSHOTS), dice), dice),
);

const utf8 = new TextEncoder();

fuzz(
  'an archive of JSON, broken in every way, is refused with a sentence or keeps what fits',
  async (dice) => {
    const events = [...ARCHIVE.slice(dice.whole(200)), ...randomEvents(dice.whole(20), dice.random)];
    const text = dice.pick([
      () => JSON.stringify(events),
      () => JSON.stringify({ builtAt: '2026-01-01T00:00:00Z', events }),
      () => events.map((event) => JSON.stringify(event)).join('\n'),
    ])();
    const bytes = utf8.encode(mutate(text, dice));
    const input = dice.chance(0.3) ? mutateBytes(bytes, dice) : bytes;
    const opened = await openArchive(sourceOf(input), 'The file', async () => parseEvent).catch(sentence);
    if (opened === null || typeof opened === 'string') return opened;
    const { table, problems, recordOf } = opened;
    if (problems.some(({ what, mend }) => !/\.$/.test(what) || !/\.$/.test(mend)))
      return 'has a problem without a sentence';
    for (let row = 0; row < table.count; row++) {
      const parsed = parseEvent(await recordOf(row));
      if ('fault' in parsed) return `keeps a record that does not fit: ${parsed.fault}`;
      if (parsed.event.id !== table.ids.at(row)) return 'keeps another record than its id says';
    }
    createEngine(table, ['melee']).answer(randomStep(EVERYTHING, dice.random), randomWant(dice.random));
    return null;
  },
);
