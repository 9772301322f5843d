import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Material } from '../../src/cli/synth/names.ts';
import { recordOf } from '../../src/cli/synth/record.ts';
import { syntheticTable } from '../../src/cli/synth/table.ts';
import { parseEvent } from '../../src/event/event.ts';
import type { ActorRow } from '../../src/event/knowledge.ts';
import { type PersonEntry, peopleOf } from '../../src/event/person/names.ts';
import { readPlaces } from '../../src/event/places.ts';
import { KINDS } from '../../src/event/types.ts';
import { buildTable } from '../../src/table/build.ts';
import type { Lists, Table } from '../../src/table/table.ts';

const text = (name: string) => readFileSync(`data/${name}`, 'utf8');
const material: Material = {
  places: readPlaces(text('places.json'), 'places.json').rows,
  people: peopleOf(JSON.parse(text('people.json')) as PersonEntry[]),
  actors: JSON.parse(text('actors.json')) as ActorRow[],
};
const COUNT = 3000;
const table = syntheticTable(COUNT, 7, material);

describe('a synthetic archive', () => {
  it('is the same for the same seed and another for another', () => {
    expect(syntheticTable(COUNT, 7, material).type).toEqual(table.type);
    expect(syntheticTable(COUNT, 8, material).type).not.toEqual(table.type);
  });

  it('has every kind, days in order, and many events in few places', () => {
    const counts = KINDS.map((_, kind) => table.kind.filter((value) => value === kind).length);
    expect(Math.min(...counts)).toBeGreaterThan(COUNT / 20);
    expect(table.first.every((day, row) => row === 0 || day >= (table.first[row - 1] ?? 0))).toBe(true);
    expect(new Set(table.place).size).toBeLessThan(COUNT / 3);
  });

  it('is what its records say', () => {
    const records = Array.from({ length: COUNT }, (_, row) => recordOf(table, row));
    for (const record of records.slice(0, 300)) expect(parseEvent(record)).toEqual({ event: record });
    const byId = new Map(table.places.map((place) => [place.id, place]));
    const built = buildTable(records, table.builtAt, (id) => byId.get(id));
    const numbers = [
      'first',
      'last',
      'type',
      'kind',
      'family',
      'lon',
      'lat',
      'placePrecision',
      'status',
      'coding',
    ] as const;
    const more = [
      'confidence',
      'killed',
      'killedLow',
      'killedHigh',
      'injured',
      'detained',
      'sources',
      'reports',
    ] as const;
    const troops = [
      'force',
      'strength',
      'strengthBound',
      'nations',
      'changeAmount',
      'changeDirection',
    ] as const;
    for (const name of [...numbers, ...more, ...troops])
      expect([name, table[name]]).toEqual([name, built[name]]);
    const placesOf = (of: Table) => Array.from(of.place, (place) => of.places[place]?.id);
    expect(placesOf(table)).toEqual(placesOf(built));
    const municipalitiesOf = (of: Table) => Array.from(of.municipality, (place) => of.places[place - 1]?.id);
    expect(municipalitiesOf(table)).toEqual(municipalitiesOf(built));
    const idsOf = ({ offsets, values }: Lists, names: readonly { id: string }[]) =>
      Array.from({ length: COUNT }, (_, row) =>
        Array.from(values.subarray(offsets[row], offsets[row + 1]), (value) => names[value]?.id),
      );
    expect(idsOf(table.actorsOf, table.actors)).toEqual(idsOf(built.actorsOf, built.actors));
    expect(idsOf(table.visitorsOf, table.persons)).toEqual(idsOf(built.visitorsOf, built.persons));
  });
});
