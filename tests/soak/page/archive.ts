import { readFileSync } from 'node:fs';
import type { Event } from '../../../src/event/event.ts';
import { readPlaces } from '../../../src/event/places.ts';
import { encodeSnapshot } from '../../../src/table/snapshot/write.ts';
import { testEvent } from '../../events.ts';
import type { Published } from './faults.ts';

export const START = Date.parse('2024-03-04T06:00:00Z');
export const MINUTE = 60_000;
export const REFRESH_MINUTES = 5;
/** The archive holds so many of the newest events, so that it neither grows nor shrinks. */
const HELD = 240;
/** An event that every archive holds. */
export const LASTING = 'soak-lasting';

const places = readPlaces(readFileSync('data/places.json', 'utf8'), 'places.json').rows;
const named = (id: string) => {
  const found = places.find((place) => place.id === id);
  return found && { ...found, country: found.country ?? '' };
};
const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const momentOf = (refresh: number) => START + refresh * REFRESH_MINUTES * MINUTE;

function placeOf(id: string): Event['place'] {
  const place = named(id);
  if (!place) throw new Error(`no place ${id}`);
  return {
    id,
    name: place.names.en,
    lat: place.lat,
    lon: place.lon,
    precision: 'settlement',
    municipality: place.municipality,
  };
}

/** The archive as it is after so many refreshes: a new event each time, and one in twenty of them deadly. */
export async function archiveAt(refresh: number): Promise<Published> {
  const builtAt = iso(momentOf(refresh));
  const ids = ['zvecan', 'leposavic', 'north-mitrovica', 'gracanica'];
  const events: Event[] = [
    { ...testEvent({ day: '2024-03-01', type: 'grenade', place: placeOf('zvecan') }), id: LASTING },
  ];
  for (let i = refresh - HELD; i <= refresh; i++)
    events.push({
      ...testEvent({
        day: iso(momentOf(i)).slice(0, 10),
        type: i % 3 === 0 ? 'shooting' : 'protest',
        killed: i % 20 === 0 ? 1 : null,
        confidence: 0.4,
        place: placeOf(ids[((i % 4) + 4) % 4] ?? 'zvecan'),
      }),
      id: `soak-${i + HELD}`,
    });
  return { builtAt, bytes: await encodeSnapshot(events, builtAt, named) };
}

/** The state of the feeds as it stands beside an archive. */
export const statusAt = ({ builtAt }: Published) => ({
  builtAt,
  pollMinutes: 15,
  feeds: [{ id: 'wire', name: 'Wire', lastSuccess: builtAt, error: null }],
});
