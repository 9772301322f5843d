/** The scripted session that every engine replays: `{ group, selection, want }` a step, over the whole archive `domain` (days). */
import { LISTED } from '../../src/table/answer.ts';
import { EVERYTHING } from '../../src/table/selection.ts';

const KOSOVO = [20.0, 41.8, 21.8, 43.3];
const mercator = (lon, lat) => {
  const sin = Math.sin((lat * Math.PI) / 180);
  return [lon / 360 + 0.5, 0.5 - Math.log((1 + sin) / (1 - sin)) / (4 * Math.PI)];
};

/** A small generator of numbers in [0, 1) (mulberry32). */
export function seeded(seed) {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function boxOf([west, south, east, north]) {
  const [x0, y0] = mercator(west, north);
  const [x1, y1] = mercator(east, south);
  return { x0, y0, x1, y1 };
}

/** Steps with the groups that all engines know first; `own` ones need the facets of this project. */
export function script(domain, names) {
  const random = seeded(7);
  const steps = [];
  const years = (n) => Math.round(n * 365.25);
  const want = (grain = 'month') => ({
    counts: LISTED,
    timeline: { grain, first: domain.first, last: domain.last },
    list: { sort: 'newest', offset: 0, length: 30, spot: null },
    map: { zoom: 9, cell: 48, box: boxOf(KOSOVO), density: null, municipalities: false },
  });
  let selection = EVERYTHING;
  let wanted = want();
  const push = (group, change, own = false) => {
    selection = { ...selection, ...change };
    steps.push({ group, selection, want: wanted, own });
  };
  const toggle = (list, value) =>
    list.includes(value) ? list.filter((id) => id !== value) : [...list, value];

  push('first', {});
  let from = domain.first + years(8);
  push('setup', { from, to: from + years(3) });
  for (let i = 0; i < 60; i++) {
    from += 10;
    push('brush', { from, to: from + years(3) });
  }
  push('setup', {
    type: names.types.filter((_, i) => i % 3 !== 1),
    place: names.places.filter((_, i) => i % 2 === 0),
    bbox: [20.5, 42.2, 21.3, 42.9],
  });
  for (let i = 0; i < 60; i++) {
    from += 10;
    push('brush, filtered', { from, to: from + years(3) });
  }
  push('setup', { ...EVERYTHING, from: domain.first + years(3), to: domain.first + years(22) });
  push('setup', { type: names.types.slice(0, 8) });
  for (let i = 0; i < 24; i++)
    push('type', { type: toggle(selection.type, names.types[(i * 5) % names.types.length]) });
  push('setup', { type: [], place: names.places.slice(0, 6) });
  for (let i = 0; i < 24; i++)
    push('municipality', { place: toggle(selection.place, names.places[(i * 7) % names.places.length]) });
  push('setup', { place: [] });
  let box = [20.4, 42.1, 21.2, 42.8];
  push('setup', { bbox: box });
  for (let i = 0; i < 60; i++) {
    box = [box[0] + 0.009, box[1] + 0.006, box[2] + 0.009, box[3] + 0.006];
    wanted = { ...wanted, map: { ...wanted.map, box: boxOf(box) } };
    push('pan', { bbox: box });
  }
  box = KOSOVO;
  push('setup', { bbox: box });
  for (let i = 0; i < 20; i++) {
    const [x, y, k] = [20.95, 42.6, 0.87];
    box = [x + (box[0] - x) * k, y + (box[1] - y) * k, x + (box[2] - x) * k, y + (box[3] - y) * k];
    push('zoom', { bbox: box });
  }
  push('setup', { bbox: null });
  for (let i = 0; i < 20; i++) {
    const length = Math.floor((0.05 + 0.6 * random()) * (domain.last - domain.first));
    const start = domain.first + Math.floor(random() * (domain.last - domain.first - length));
    push('jump', { from: start, to: start + length });
  }

  push('setup', { ...EVERYTHING }, true);
  for (const kind of ['incident', 'visit', 'incident', 'troops', 'visit', 'troops'])
    push('kind', { kind: toggle(selection.kind, kind) }, true);
  push('setup', { ...EVERYTHING }, true);
  for (const [facet, ids] of [
    ['kind', ['incident', 'troops', 'visit']],
    ['type', names.types.slice(0, 8)],
    ['place', names.places.slice(0, 8)],
  ])
    for (const id of ids) {
      push('ticked', { [facet]: [id] }, true);
      push('unticked', { [facet]: [] }, true);
    }
  for (const [facet, ids] of [
    ['actor', names.actors.slice(0, 5)],
    ['source', names.sources.slice(0, 5)],
    ['coding', ['machine', 'reviewed']],
    ['status', ['reported', 'confirmed', 'planned']],
  ]) {
    push('setup', { ...EVERYTHING }, true);
    for (const id of [...ids, ...ids]) push(facet, { [facet]: toggle(selection[facet], id) }, true);
  }
  push('setup', { ...EVERYTHING }, true);
  for (let i = 0; i < 10; i++) push('confidence', { minConfidence: 0.5 + i * 0.04 }, true);
  push('setup', { ...EVERYTHING }, true);
  for (const minKilled of [1, 2, 3, 5, 2, 1, null]) push('killed', { minKilled }, true);
  for (let i = 0; i < 10; i++) {
    const [x, y] = [20.6 + i * 0.03, 42.3 + i * 0.02];
    push(
      'polygon',
      {
        area: [
          [x, y],
          [x + 0.5, y - 0.1],
          [x + 0.6, y + 0.4],
          [x + 0.2, y + 0.6],
          [x - 0.1, y + 0.3],
          [x, y],
        ],
      },
      true,
    );
  }
  push('setup', { ...EVERYTHING }, true);
  for (const q of [
    'm',
    'mi',
    'mit',
    'mitr',
    'mitro',
    'mitro police',
    'pristina',
    'kfor',
    'synthetic wire',
    '',
  ])
    push('search', { q }, true);
  for (const zoom of [10, 11, 12, 8, 7, 9, 13, 10, 12, 9]) {
    wanted = { ...wanted, map: { ...wanted.map, zoom, cell: zoom >= 13 ? 2 : 48 } };
    push('new grid', {}, true);
  }
  wanted = want('week');
  wanted.timeline = { grain: 'week', first: domain.last - 2000, last: domain.last };
  push('setup', {}, true);
  for (let i = 0; i < 12; i++)
    push('type, weeks', { type: toggle(selection.type, names.types[(i * 5) % names.types.length]) }, true);
  return steps;
}
