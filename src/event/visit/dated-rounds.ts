import { RECENT_DAYS } from '../day/choose.ts';
import type { Knowledge } from '../knowledge.ts';
import type { DayMention, PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { homeOf } from './home.ts';
import type { Round } from './round.ts';
import { cuesOf } from './scene.ts';
import { chosen, dayIn } from './span.ts';

/** A word for a round: "talks", "the first round", "raundi i dytë". */
const ROUND =
  /^(talks|rounds?|negotiations|meetings?|summit|rund[aeuio]|rundom|pregovor\p{L}*|razgovor\p{L}*|sastan\p{L}*|samit\p{L}*|raund\p{L}*|bisedim\p{L}*|negociat\p{L}*|takim\p{L}*)$/u;
/** Tokens between the day and the town of one round: "on 28 September in New York", "the Vienna talks held on 30 August". */
const NEAR = 4;
/** Tokens between a word for the round and its town. */
const REACH = 14;

/**
 * Other rounds of the talks that a text is about, each by its town and day alone: "the Vienna talks held on 30 August", "prva runda je održana 28.
 * septembra u Njujorku"; and meetings abroad of other powers about Kosovo.
 */
export function datedRounds(reading: Reading, knowledge: Knowledge, told: readonly Round[]): Round[] {
  const { published } = reading;
  if (published === null || told.length === 0 || told.every(({ cancelled }) => cancelled)) return [];
  return reading.sentences.flatMap(({ role }, index) => {
    if (role !== 'body' && role !== 'lead') return [];
    const cues = cuesOf(reading, index, knowledge);
    if (cues.some(({ cue }) => /^(phone|civil|maybe|visit)$/.test(cue))) return [];
    return reading.places.flatMap((place) => {
      if (place.sentence !== index || !isSeat(place)) return [];
      const day = besideDay(reading, place);
      const word = day ? wordOf(reading, place, day) : null;
      if (!day || !word) return [];
      const people = reading.people.filter((person) => person.sentence === index && person.side !== null);
      const powers = powersAt(reading, index, people, place);
      if (people.length > 0 && !powers) return [];
      const cue: Cue = { cue: 'talks', from: word, to: word + 1 };
      const { parties, hosts } = powers ?? { parties: [], hosts: [] };
      return [
        {
          sentence: index,
          cue,
          place,
          day: dayIn(reading, index, day.from, day.to, place) ?? chosen(day),
          parties,
          hosts,
          ahead: day.first > published || (day.first === published && cues.some(isAhead)),
          cancelled: cues.some(({ cue: value }) => value === 'cancelled'),
        },
      ];
    });
  });
}

const isAhead = ({ cue }: Cue) => cue === 'future' || cue === 'soon';

function isSeat({ place, role }: PlaceMention): boolean {
  return (
    /^(city|town|site|lake)$/.test(place.kind) &&
    !/^(XK|RS)$/.test(place.country ?? '') &&
    !/^(dateline|name|supplied|origin)$/.test(role)
  );
}

/** The one day of its own right beside the town. */
function besideDay({ days, tokens }: Reading, place: PlaceMention): DayMention | null {
  const gap = (day: DayMention) => Math.max(day.from - place.to, place.from - day.to);
  const near = days
    .filter(
      (day) =>
        day.sentence === place.sentence &&
        day.precision === 'day' &&
        !day.furniture &&
        !day.said &&
        gap(day) <= NEAR &&
        !tokens
          .slice(Math.min(day.to, place.to), Math.max(day.from, place.from))
          .some(({ text }) => /^[,;:—–]$/.test(text)),
    )
    .sort((a, b) => gap(a) - gap(b));
  return near[0] ?? null;
}

/** The token of the word for the round to which town and day belong, or null. */
function wordOf({ tokens, sentences }: Reading, place: PlaceMention, day: DayMention): number | null {
  const { from = 0, to = 0 } = sentences[place.sentence] ?? {};
  const start = Math.min(place.from, day.from);
  for (let at = start - 1; at >= Math.max(from, start - REACH); at--)
    if (ROUND.test(tokens[at]?.fold ?? '')) return at;
  for (let at = start; at < Math.min(to, Math.max(place.to, day.to) + 2); at++)
    if (ROUND.test(tokens[at]?.fold ?? '')) return at;
  return null;
}

/** Two or more officials of other powers who meet about Kosovo; whoever is at home in the town's country is the host. */
function powersAt(
  reading: Reading,
  index: number,
  people: readonly PersonMention[],
  { place }: PlaceMention,
): { parties: PersonMention[]; hosts: PersonMention[] } | null {
  if (people.length < 2 || people.some((person) => /^(XK|RS)$/.test(homeOf(person) ?? ''))) return null;
  if (!reading.places.some((one) => one.sentence === index && one.place.country === 'XK')) return null;
  const hosts = people.filter((person) => homeOf(person) === place.country);
  return { parties: people.filter((person) => !hosts.includes(person)), hosts };
}

/** Rounds that no other tells: another town, or another day. */
export function furtherRounds(rounds: readonly Round[], dated: readonly Round[]): Round[] {
  return dated.filter(
    (one, i) =>
      ![...rounds, ...dated.slice(0, i)].some(
        (other) =>
          other.place.place.id === one.place.place.id &&
          one.day.first <= other.day.last + RECENT_DAYS &&
          other.day.first <= one.day.last + RECENT_DAYS,
      ),
  );
}
