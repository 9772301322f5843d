import { expect, it } from 'vitest';
import { openHere } from '../../src/app/opened.ts';
import { rehearsal } from '../../src/app/rehearsal.ts';
import { seededRandom } from '../../src/base/seed.ts';
import { LISTED, type Want } from '../../src/table/answer.ts';
import { buildTable, inTableOrder } from '../../src/table/build.ts';
import { EVERYTHING, type Selection } from '../../src/table/selection.ts';
import { namesOf, randomEvents } from '../property/events.ts';

const WANT: Want = { counts: LISTED, timeline: null, list: null, map: null };

it('rehearses every gesture and ends where the person is by then', () => {
  const table = buildTable(inTableOrder(randomEvents(80, seededRandom(1))), '', namesOf);
  const archive = openHere({ table, problems: [], recordOf: async () => null, fingerprint: '' }, []);
  const asked: Selection[] = [];
  const engine = {
    ...archive.engine,
    answer(selection: Selection, want: Want) {
      asked.push(selection);
      return archive.engine.answer(selection, want);
    },
  };
  let latest = EVERYTHING;
  const steps = rehearsal(engine, archive.lexicon, () => [latest, WANT]);
  steps.next();
  latest = { ...EVERYTHING, minKilled: 1 };
  for (const _ of steps);
  expect(asked.at(-1)).toBe(latest);
  const moved = (Object.keys(EVERYTHING) as (keyof Selection)[]).filter((member) =>
    asked.slice(0, -1).some((selection) => String(selection[member]) !== String(EVERYTHING[member])),
  );
  expect(moved).toEqual(
    expect.arrayContaining(['from', 'to', 'type', 'kind', 'place', 'bbox', 'actor', 'source']),
  );
});
