import type { Knowledge } from '../knowledge.ts';
import type { PersonMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { circlesOf, groupAfter, groupBefore } from './circle.ts';
import { CAPITAL_OF, homeOf, isGuestIn } from './home.ts';
import type { Segment } from './scene.ts';

/** True when soldiers are what travels: "700 troops will arrive". */
export function soldiersGo(reading: Reading, knowledge: Knowledge, segment: Segment, link: Cue): boolean {
  if (link.cue !== 'go') return false;
  const nouns = knowledge.books[reading.language].troops.nouns.find(reading.tokens, segment.from, segment.to);
  const person = groupBefore(segment.people, segment.cues, link.from).at(-1);
  return nouns.some((noun) => {
    if (noun.to <= link.from)
      return link.from - noun.to <= 6 && (person === undefined || person.to <= noun.from);
    const between = reading.tokens.slice(link.to, noun.from);
    return (
      noun.from >= link.to &&
      between.length <= 4 &&
      !between.some(({ fold }) => /^(to|at|in|kod|do|te|tek)$/.test(fold))
    );
  });
}

const PRONOUN =
  /^(he|she|they|his|her|their|him|both|two|three|all|envoy|minister|ministers|president|chancellor|official|officials|visit|trip|tour|stop|chief|secretary|diplomat)$/;

/** Who travels to the place of a stretch: whoever acts before its word, else after it, else whoever travelled before. */
export function visitorsOf(
  reading: Reading,
  segment: Segment,
  cues: readonly Cue[],
  link: Cue,
  country: string,
  travellers: readonly PersonMention[],
): PersonMention[] {
  const company = link.cue === 'meet' || link.cue === 'receive';
  const met = new Set(
    company
      ? []
      : circlesOf(reading, segment.cues, segment.people, { from: segment.from, to: link.from }).flatMap(
          ({ after: list }) => list,
        ),
  );
  const later = segment.from > (reading.sentences[segment.index]?.from ?? 0);
  const all = reading.people.filter(
    (person) =>
      person.sentence === segment.index &&
      person.from < segment.to &&
      (!later || person.from >= segment.from) &&
      !(
        met.has(person) &&
        !/^(who|koji|koja|cili|cila)$/.test(
          reading.tokens[person.to + 1]?.fold ?? reading.tokens[person.to + 2]?.fold ?? '',
        )
      ) &&
      !possesses(reading, person) &&
      !replaced(reading, person),
  );
  const guests = (people: readonly PersonMention[]) => people.filter((person) => isGuestIn(person, country));
  const before = groupBefore(all, cues, link.from);
  const after = groupAfter(segment.people, segment.cues, link.to, segment.to);
  const fore = guests(before);
  const own = company
    ? fore.length > 0
      ? [
          ...fore,
          ...guests(after).filter(
            (person) => !CAPITAL_OF.has(homeOf(person) ?? '') && link.cue === 'receive',
          ),
        ]
      : farther(guests(after))
    : fore;
  if (
    own.length > 0 &&
    !(
      company &&
      own.every((person) => CAPITAL_OF.has(homeOf(person) ?? '')) &&
      guests(travellers).length > 0 &&
      !before.some(({ id }) => own.some((person) => person.id === id))
    )
  )
    return own;
  const objects = circlesOf(reading, segment.cues, segment.people, segment).flatMap(
    ({ after: list }) => list,
  );
  const inverse = farther(guests(after)).filter(
    (person) => company || !objects.includes(person) || travellers.length === 0,
  );
  const subject = before.at(-1);
  if (inverse.length > 0 && (subject === undefined || company)) return inverse;
  if (subject && !company && segment.people.includes(subject)) return [];
  const words = reading.tokens.slice(segment.from, segment.to);
  const carried = reading.language !== 'en' || words.some(({ fold }) => PRONOUN.test(fold)) || later;
  return carried ? guests(travellers) : [];
}

/** "Umesto Kurtija": who does not come. */
function replaced({ tokens }: Reading, { from }: PersonMention): boolean {
  return tokens
    .slice(Math.max(0, from - 4), from)
    .some(
      ({ fold }, i, list) =>
        /^(umesto|umjesto|instead)$/.test(fold) || (fold === 'vend' && list[i - 1]?.fold === 'ne'),
    );
}

/** People of another: "savetnici predsednika Nemačke Olafa Šolca". */
const OWNED =
  /^(savetnik\p{L}*|savetnici\p{L}*|keshilltar\p{L}*|advisers|advisors|adviser|advisor|aides|zedhenes\p{L}*|portparol\p{L}*|spokesman|spokeswoman|emisaret)$/u;

/** "Trump's envoy", "savetnici Šolca": the envoy travels. */
export function possesses({ tokens }: Reading, { from, to }: PersonMention): boolean {
  const possessive =
    /^['’]$/.test(tokens[to]?.text ?? '') &&
    tokens[to + 1]?.fold === 's' &&
    tokens[to + 2]?.kind === 'word' &&
    !tokens[to + 2]?.capital &&
    !/^(visit|trip|tour|arrival|stop)$/.test(tokens[to + 2]?.fold ?? '');
  const owner = tokens
    .slice(Math.max(0, from - 9), from)
    .findLast(({ fold, kind }) => kind === 'word' && OWNED.test(fold));
  if (owner && owner.sentence === tokens[from]?.sentence) return true;
  const bare = /^(envoy|adviser|advisor|aide|spokesman|spokeswoman|administration|government|office)$/;
  return possessive || bare.test(tokens[to]?.fold ?? '');
}

/** Of guests from the region and from farther away the latter travel; the former are met on the way. */
export function farther(people: readonly PersonMention[]): PersonMention[] {
  const far = people.filter((person) => !CAPITAL_OF.has(homeOf(person) ?? ''));
  return far.length > 0 && far.length < people.length && people.some((person) => !far.includes(person))
    ? far
    : [...people];
}
