import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Event } from '../../src/event/event.ts';
import { type PersonEntry, peopleOf } from '../../src/event/person/names.ts';
import { LANGUAGES } from '../../src/lang/languages.ts';
import { wordsOf } from './words.ts';

const read = <T>(name: string) =>
  JSON.parse(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8')) as T;
type Names = Record<
  'actor' | 'person' | 'office' | 'organisation',
  Record<string, { sq?: string; srLatn?: string }>
>;
const names = read<Names>('names.json');
const people = peopleOf(read<PersonEntry[]>('people.json'));
const actors = read<{ id: string; name: string }[]>('actors.json');
const archive = new URL('../../data/archive/', import.meta.url);
const events = readdirSync(archive)
  .flatMap((file) => readFileSync(new URL(file, archive), 'utf8').trim().split('\n'))
  .map((line) => JSON.parse(line) as Event);
const persons = events.flatMap(({ visit }) => (visit ? [...visit.visitors, ...visit.hosts] : []));

describe('names of the data', () => {
  const isNamed = (row: { sq?: string; srLatn?: string } | undefined) =>
    row !== undefined && 'sq' in row === 'srLatn' in row;

  it('name every party, and every office of the reviewed archive, in Albanian and Serbian', () => {
    const wanted = [
      ...actors.map(({ id }) => [id, names.actor[id]] as const),
      ...persons.flatMap(({ office, organisation }) => [
        ...(office ? [[office, names.office[office]] as const] : []),
        ...(organisation ? [[organisation, names.organisation[organisation]] as const] : []),
      ]),
    ];
    expect(wanted.filter(([, row]) => !isNamed(row)).map(([name]) => name)).toEqual([]);
  });

  it('name nearly every office of the officials that articles may speak of', () => {
    const offices = new Set(people.flatMap(({ offices: held }) => held.map(({ office }) => office)));
    const unnamed = [...offices].filter((office) => !isNamed(names.office[office]));
    expect(unnamed.length, unnamed.join(', ')).toBeLessThan(offices.size * 0.05);
  });

  it('name everybody of the reviewed archive in Serbian', () => {
    expect(persons.filter(({ id }) => !names.person[id]?.srLatn).map(({ id }) => id)).toEqual([]);
  });

  it('name nobody and nothing that the data does not hold', () => {
    const known = new Set([...people.map(({ id }) => id), ...persons.map(({ id }) => id)]);
    expect(Object.keys(names.person).filter((id) => !known.has(id))).toEqual([]);
    const ids = new Set(actors.map(({ id }) => id));
    expect(Object.keys(names.actor).filter((id) => !ids.has(id))).toEqual([]);
  });

  it('name countries that contribute or take part', () => {
    const codes = events.flatMap(({ troops, actors: parties }) => [
      ...(troops ? [troops.contributor, troops.change?.contributor] : []),
      ...parties.flatMap(({ id }) => (id.startsWith('country-') ? [id.slice(8).toUpperCase()] : [])),
    ]);
    for (const language of LANGUAGES) {
      const { country } = wordsOf(language);
      expect([...new Set(codes)].filter((code) => code && country(code) === code)).toEqual([]);
    }
  });

  it('stay as recorded where nobody has translated them', () => {
    const { nameOf } = wordsOf('sr-Cyrl');
    expect(nameOf('person', 'ada-example', 'Ada Example')).toBe('Ada Example');
    expect(nameOf('actor', 'olaf-scholz', 'Olaf Scholz')).toBe('Олаф Шолц');
    expect(nameOf('actor', 'country-de', 'Germany')).toBe('Немачка');
  });
});
