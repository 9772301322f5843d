import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { type Event, parseEvent } from '../../src/event/event.ts';
import type { KnownDaysRow } from '../../src/event/incident/known.ts';
import { englishTitle } from '../../src/event/title-en.ts';

const FOLDER = new URL('../../data/archive/', import.meta.url);
const places = new Set(
  (
    JSON.parse(readFileSync(new URL('../../data/places.json', import.meta.url), 'utf8')) as { id: string }[]
  ).map(({ id }) => id),
);
const parties = new Set(
  (
    JSON.parse(readFileSync(new URL('../../data/actors.json', import.meta.url), 'utf8')) as { id: string }[]
  ).map(({ id }) => id),
);

const files = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ndjson'))
  .sort();
const lines = files.flatMap((name) =>
  readFileSync(new URL(name, FOLDER), 'utf8')
    .trimEnd()
    .split('\n')
    .map((text, i) => ({ at: `${name}:${i + 1}`, name, value: JSON.parse(text) as Event })),
);
const events = lines.map(({ value }) => value);
const byId = (id: string) => events.find((event) => event.id === id);

describe('the reviewed archive', () => {
  it('fits the schema line by line', () => {
    const faults = lines.flatMap(({ at, value }) => {
      const result = parseEvent(value);
      return 'fault' in result ? [`${at}: ${result.fault}`] : [];
    });
    expect(faults).toEqual([]);
    expect(events.length).toBeGreaterThan(250);
  });

  it('lies in the file of its year, in order, each id once', () => {
    expect(lines.filter(({ name, value }) => !name.startsWith(value.time.start.slice(0, 4)))).toEqual([]);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const keys = events.map((event) => event.time.start);
    expect(keys).toEqual([...keys].sort());
  });

  it('names places and parties that exist', () => {
    expect(events.filter(({ place }) => !places.has(place.id)).map(({ id }) => id)).toEqual([]);
    const unknown = events.flatMap(
      (event) => event.incident?.byParty.filter(({ party }) => !parties.has(party)) ?? [],
    );
    expect(unknown).toEqual([]);
  });

  it('holds what happened on each of the known days', () => {
    const rows = JSON.parse(
      readFileSync(new URL('../../data/known-days.json', import.meta.url), 'utf8'),
    ) as KnownDaysRow[];
    for (const { event, from, to, type } of rows) {
      const { time, type: held } = byId(event) ?? {};
      expect([event, held]).toEqual([event, type]);
      expect((time?.start ?? '') >= from && (time?.end ?? '') <= to).toBe(true);
    }
  });

  it('is sourced: every event has a web address, and nothing is quoted that was not seen', () => {
    for (const event of events) {
      expect(event.coding).toBe('reviewed');
      expect(event.reports.every(({ url }) => /^https?:\/\//.test(url ?? ''))).toBe(true);
      expect(event.reports.every(({ title, quotes }) => title === null && quotes.length === 0)).toBe(true);
    }
  });

  it('never counts more by party than in all', () => {
    const over = events.filter((event) =>
      (['killed', 'injured', 'detained'] as const).some((toll) => {
        const total = event.incident?.[toll]?.high ?? Number.POSITIVE_INFINITY;
        const parts = (event.incident?.byParty ?? []).reduce((sum, row) => sum + (row[toll]?.low ?? 0), 0);
        return parts > total;
      }),
    );
    expect(over.map(({ id }) => id)).toEqual([]);
  });

  it('composes its titles from the slots', () => {
    expect(events.filter((event) => event.title !== englishTitle(event)).map(({ id }) => id)).toEqual([]);
  });

  it('keeps what is known of 24 September and 29 May 2023', () => {
    const banjska = byId('2023-09-24-banjska-armed-clash');
    expect(banjska?.incident?.killed).toEqual({ best: 4, low: 4, high: 4 });
    expect(banjska?.incident?.byParty.map(({ party, killed }) => [party, killed?.best])).toEqual([
      ['kosovo-police', 1],
      ['attackers', 3],
    ]);
    expect(banjska?.incident?.injured).toEqual({ best: 2, low: 2, high: 3 });
    const zvecan = byId('2023-05-29-zvecan-riot');
    expect(zvecan?.incident?.byParty.find(({ party }) => party === 'kfor')?.injured).toEqual({
      best: 93,
      low: 24,
      high: 93,
    });
  });

  it('holds KFOR’s strength as it was reported', () => {
    const level = (day: string) =>
      events.find(
        (event) =>
          event.type === 'strength' &&
          event.time.start === day &&
          event.troops?.force === 'KFOR' &&
          event.troops.contributor === null,
      )?.troops;
    expect(level('1999-09-08')).toMatchObject({ strength: { value: 49000 }, nations: 38 });
    expect(level('2009-06-01')).toMatchObject({ strength: { value: 13829, bound: 'exact' }, nations: 33 });
    expect(level('2023-10-06')).toMatchObject({ strength: { value: 4500, bound: 'at-least' }, nations: 27 });
  });

  it('tells the tour of November 2023 leg by leg', () => {
    const legs = events
      .filter((event) => event.visit?.tour === 'stoltenberg-2023-11')
      .map((event) => [event.visit?.leg, event.place.id]);
    expect(legs).toEqual([
      [1, 'sarajevo'],
      [3, 'camp-nothing-hill'],
      [2, 'pristina'],
      [4, 'belgrade'],
      [5, 'skopje'],
    ]);
  });
});
