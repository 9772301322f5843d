import type { PersonMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { groupAfter, groupBefore } from './circle.ts';
import { homeOf, isAtHome, isGuestIn } from './home.ts';
import type { Segment } from './scene.ts';

/** Of several guests the one beside the word of cancelling stays away. */
export function whoStays(
  reading: Reading,
  segment: Segment,
  cues: readonly Cue[],
  visitors: PersonMention[],
): PersonMention[] {
  const cue = cues.find((hit) => hit.cue === 'cancelled' || hit.cue === 'denied');
  const before = reading.people.filter(
    (person) =>
      person.sentence === segment.index &&
      cue &&
      person.to <= cue.from &&
      isGuestIn(person, segment.place?.place.country ?? ''),
  );
  const last = before.at(-1);
  if (!last || before.length < 2) return visitors;
  const coupled = /^(i|and|dhe|te)$/;
  return before.filter(
    (person, i) =>
      person === last ||
      reading.tokens.slice(person.to, before[i + 1]?.from).some(({ fold }) => coupled.test(fold)),
  );
}

/** True for a meeting of Pristina or Belgrade with somebody in a third country, whose own people are not told. */
export function onNeutralGround(
  segment: Segment,
  link: Cue,
  visitors: readonly PersonMention[],
  country: string,
): boolean {
  if (link.cue !== 'meet' || segment.people.some((person) => isAtHome(person, country))) return false;
  const homes = new Set(segment.people.map(homeOf));
  const partners = segment.people.filter(
    (person) => person.side !== null && homeOf(person) !== 'XK' && homeOf(person) !== 'RS',
  );
  return (
    country !== 'XK' &&
    country !== 'RS' &&
    (homes.has('XK') || homes.has('RS')) &&
    partners.length > 0 &&
    visitors.length > 0
  );
}

/** Who is named with the place: "starts today in Tirana with X", "a u Beogradu sa predsednikom Y". */
export function withWhom(
  reading: Reading,
  { place, people }: Segment,
  visitors: readonly PersonMention[],
  country: string,
): PersonMention[] {
  const { tokens } = reading;
  const at = place?.to ?? 0;
  if (!place || !/^(with|sa|s|me)$/.test(tokens[at]?.fold ?? '')) return [];
  return groupAfter(reading, people, [], at + 1, at + 40).filter(
    (person) => isAtHome(person, country) && !visitors.some(({ id }) => id === person.id),
  );
}

/** Who is at home and acts together with the visitors: "Erdoğan, Rama and Thaçi spoke in Prizren". */
export function beside(
  segment: Segment,
  cues: readonly Cue[],
  link: Cue,
  visitors: readonly PersonMention[],
  country: string,
): PersonMention[] {
  const group = groupBefore(segment.people, cues, link.from);
  return group.some((person) => visitors.includes(person))
    ? group.filter((person) => isAtHome(person, country))
    : [];
}
