import { EVENT_TYPES, FAMILIES, FAMILY_OF, KINDS, kindOf } from '../../event/types.ts';
import { emptyTable } from '../../table/empty.ts';
import { countedIds } from '../../table/ids.ts';
import { countSources } from '../../table/snapshot/block.ts';
import type { Table } from '../../table/table.ts';
import { createFiller } from './fill.ts';
import { ListWriter } from './lists.ts';
import { type Material, namesOf } from './names.ts';
import { createDice } from './random.ts';
import { createScenes, FIRST_DAY, LAST_DAY, type Scenes } from './scenes.ts';

/** A seeded table of made-up events: the same seed gives the same table. Placed and timed like the reviewed archive, in episodes and everyday life. */
export function syntheticTable(count: number, seed: number, material: Material): Table {
  const dice = createDice(seed);
  const inside = material.places.filter(
    ({ country, kind }) =>
      country === 'XK' && !['country', 'region', 'road', 'river', 'municipality'].includes(kind),
  );
  const scenes = createScenes(count, inside, dice);
  const { days, sceneOf } = sortedDays(count, scenes);
  const lists = {
    actorsOf: new ListWriter(count),
    publishersOf: new ListWriter(count),
    visitorsOf: new ListWriter(count),
  };
  const table: Table = {
    ...emptyTable(count),
    ...namesOf(material),
    builtAt: '2026-06-30T00:00:00Z',
    ids: countedIds('synthetic-', count),
    first: days,
  };
  const fill = createFiller({ table, material, inside, scenes, lists, dice });
  for (let row = 0; row < count; row++) {
    fill(row, sceneOf[row] ?? -1);
    for (const list of Object.values(lists)) list.close(row);
  }
  table.actorsOf = lists.actorsOf.read();
  table.publishersOf = lists.publishersOf.read();
  table.visitorsOf = lists.visitorsOf.read();
  countSources(table, 0, count);
  finish(table);
  return table;
}

/** Days in order, and the scene of each. */
function sortedDays(count: number, scenes: Scenes): { days: Int32Array; sceneOf: Int16Array } {
  const span = LAST_DAY - FIRST_DAY + 1;
  const drawn = Array.from({ length: span }, (): number[] => []);
  for (let i = 0; i < count; i++) {
    const scene = scenes.pick();
    drawn[scenes.dayOf(scene) - FIRST_DAY]?.push(scene);
  }
  const days = new Int32Array(count);
  const sceneOf = new Int16Array(count);
  let row = 0;
  drawn.forEach((members, day) => {
    for (const scene of members) {
      days[row] = FIRST_DAY + day;
      sceneOf[row++] = scene;
    }
  });
  return { days, sceneOf };
}

/** What follows from other columns. */
function finish(table: Table): void {
  const kinds = EVENT_TYPES.map((type) => KINDS.indexOf(kindOf(type)));
  const families = EVENT_TYPES.map((type) => FAMILIES.indexOf(FAMILY_OF[type]));
  for (let row = 0; row < table.count; row++) {
    table.kind[row] = kinds[table.type[row] ?? 0] ?? 0;
    table.family[row] = families[table.type[row] ?? 0] ?? 0;
    table.reports[row] = Math.max(1, table.sources[row] ?? 0);
  }
}
