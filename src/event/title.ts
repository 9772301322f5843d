import type { Event } from './event.ts';
import type { Bound, EventType, Status } from './types.ts';

/** What a title is made of; a table row and an event both give it. */
export type TitleSlots = {
  type: EventType;
  status: Status;
  place: string;
  /** True when the place is a building, crossing or camp: something happens at it, not in it. */
  site: boolean;
  killed: { best: number | null; low: number } | null;
  injured: { best: number | null; low: number } | null;
  force: string | null;
  /** ISO code of the contributor, or null for the whole force. */
  contributor: string | null;
  strength: { value: number; bound: Bound } | null;
  nations: number | null;
  amount: number | null;
  direction: 'increase' | 'decrease' | 'rotation' | null;
  visitors: readonly string[];
};

/** The phrases of one language that titles are put together from. */
export type TitlePhrases = {
  type: Record<EventType, string>;
  status: Partial<Record<Status, (title: string) => string>>;
  at: (what: string, place: string, site: boolean) => string;
  number: (value: number) => string;
  bound: Record<Bound, (number: string) => string>;
  killed: (number: string, count: number) => string;
  injured: (number: string, count: number) => string;
  /** A force by its code of FORCES; another name is given back. */
  force: (code: string) => string;
  strength: (force: string, level: string | null, nations: number | null) => string;
  contingent: (country: string, force: string, level: string | null) => string;
  change: (slots: {
    type: EventType;
    force: string;
    country: string | null;
    amount: string | null;
    direction: TitleSlots['direction'];
  }) => string;
  country: (code: string) => string;
  visit: (visitors: string, place: string, count: number) => string;
  talks: (parties: string, place: string) => string;
  /** "A, B and 2 more". */
  list: (names: readonly string[]) => string;
  unnamed: string;
};

const MAX = 100;

/** Composes a neutral one-liner of at most 100 characters from the slots of an event. */
export function composeTitle(slots: TitleSlots, words: TitlePhrases): string {
  const title = withStatus(bareTitle(slots, words), slots.status, words);
  if (title.length <= MAX) return title;
  const cut = title.lastIndexOf(' ', MAX - 1);
  return `${title.slice(0, cut > 60 ? cut : MAX - 1)}…`;
}

function withStatus(title: string, status: Status, words: TitlePhrases): string {
  return words.status[status]?.(title) ?? title;
}

function bareTitle(slots: TitleSlots, words: TitlePhrases): string {
  const force = slots.force ? words.force(slots.force) : '';
  const level = slots.strength ? words.bound[slots.strength.bound](words.number(slots.strength.value)) : null;
  switch (slots.type) {
    case 'visit':
      return words.visit(
        words.list(slots.visitors) || words.unnamed,
        slots.place,
        Math.max(1, slots.visitors.length),
      );
    case 'talks':
      return words.talks(words.list(slots.visitors), slots.place);
    case 'strength':
      return slots.contributor
        ? words.contingent(words.country(slots.contributor), force, level)
        : words.strength(force, level, slots.nations);
    case 'reinforcement':
    case 'withdrawal':
    case 'rotation':
    case 'proposal':
    case 'alert':
      return words.change({
        type: slots.type,
        force,
        country: slots.contributor ? words.country(slots.contributor) : null,
        amount: slots.amount === null ? null : words.number(slots.amount),
        direction: slots.direction,
      });
    default:
      return incidentTitle(slots, words);
  }
}

function incidentTitle(slots: TitleSlots, words: TitlePhrases): string {
  const head = words.at(words.type[slots.type], slots.place, slots.site);
  const tolls: string[] = [];
  for (const kind of ['killed', 'injured'] as const) {
    const count = slots[kind];
    if (!count) continue;
    const value = count.best ?? count.low;
    if (value === 0) continue;
    const number = count.best === null ? words.bound['at-least'](words.number(value)) : words.number(value);
    tolls.push(words[kind](number, value));
  }
  return tolls.length > 0 ? `${head}: ${tolls.join(', ')}` : head;
}

/** The slots of an event record. */
export function titleSlots(event: Omit<Event, 'title' | 'id'>): TitleSlots {
  const { incident, troops, visit } = event;
  const force = troops ? (troops.force === 'other' ? (troops.forceName ?? '') : troops.force) : null;
  return {
    type: event.type,
    status: event.status,
    place: event.place.name,
    site: event.place.precision === 'site',
    killed: incident?.killed ?? null,
    injured: incident?.injured ?? null,
    force,
    contributor: troops?.contributor ?? troops?.change?.contributor ?? null,
    strength: troops?.strength ?? null,
    nations: troops?.nations ?? null,
    amount: troops?.change?.amount ?? null,
    direction: troops?.change?.direction ?? null,
    visitors: visit?.visitors.map((person) => person.name) ?? [],
  };
}
