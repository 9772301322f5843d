import type { Knowledge } from '../knowledge.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { PlaceRow } from '../places.ts';
import type { PersonMention, Reading } from '../reading.ts';
import { groupBefore } from './circle.ts';
import { homeOf, isAtHome, isGuestIn } from './home.ts';
import { cuesOf, type Segment } from './scene.ts';

/** Officials told without a name. */
const OFFICIAL =
  /^(envoys?|emissar\p{L}*|ministers?|secretary|chief|head|chancellor|commissioner|diplomats?|officials?|ambassadors|delegation|presidents?|premier|senators|izaslani\p{L}*|predstavni\p{L}*|diplomat\p{L}*|ministar|ministri|ministr\p{L}*|sef\p{L}*|emisar\p{L}*|petorka|petork\p{L}*|delegacij\p{L}*|zvanicni\p{L}*|i?derguar\p{L}*|derguarit|shef\p{L}*|kre[ru]\p{L}*|delegacion\p{L}*|perfaqesues\p{L}*|zyrtar\p{L}*|kancelar\p{L}*)$/u;

/** Who is named in the sentence after one that tells the journey of officials without their names: "The envoys came … X, Y and Z urged …". */
export function introduced(
  reading: Reading,
  knowledge: Knowledge,
  segment: Segment,
  country: string,
): PersonMention[] {
  const { link, index, from } = segment;
  if (!link || segment.people.some((person) => isGuestIn(person, country))) return [];
  if (segment.people.some(({ to }) => to <= link.from)) return [];
  const group = groupIn(reading, segment, country);
  if (group.length > 1) return group;
  if (!reading.tokens.slice(from, link.from).some(({ fold }) => OFFICIAL.test(fold))) return [];
  const next = reading.sentences[index + 1];
  if (!next || next.role === 'boilerplate' || next.role === 'caption') return [];
  const people = reading.people.filter((person) => person.sentence === index + 1);
  const [first] = people;
  if (!first || first.from - next.from > 8 || !isGuestIn(first, country)) return [];
  if (new Set(people.map(homeOf).filter((home) => CAPITAL_OF.has(home ?? ''))).size > 1) return [];
  const cues = cuesOf(reading, index + 1, knowledge);
  const act = cues.find(({ cue, from: at }) => cue !== 'then' && cue !== 'future' && at >= first.to);
  return groupBefore(people, cues, act?.from ?? next.to).filter((person) => isGuestIn(person, country));
}

/** Envoys told as one: "the troika", "the three diplomats". */
const ENVOYS =
  /^(troika|trojk\p{L}*|trojka|treshja|envoys|mediators|diplomats|posredni[kc]\p{L}*|izaslanici)$/u;
/** Sentences around one that tells of envoys in which they are named. */
const NAMED_WITHIN = 10;

/** The envoys whom a group word means: those named around it. */
function groupIn(
  { tokens, people }: Reading,
  { link, index, from }: Segment,
  country: string,
): PersonMention[] {
  if (!link || !tokens.slice(from, link.from).some(({ fold }) => ENVOYS.test(fold))) return [];
  const seen = new Set<string>();
  return people.filter((person) => {
    const envoy =
      /Envoy|Representative|Ambassador|Troika/.test(person.office ?? '') &&
      person.side !== null &&
      !CAPITAL_OF.has(homeOf(person) ?? '') &&
      homeOf(person) !== country &&
      Math.abs(person.sentence - index) <= NAMED_WITHIN;
    if (!envoy || seen.has(person.id)) return false;
    seen.add(person.id);
    return true;
  });
}

const WITH_THEM =
  /^((joined|accompanied) by|shoqeruar? nga|(u|ne) (pratnji|shoqeri)|(with|alongside|beside|accompanied|accompanies|joined) (him|her|them)|(sa|s) (njim|njom|njima)|(prati|pratio|pratila|pratili) (ga|je|ju|ih)|me (te|ta|ata|ato)|(e|i) (shoqeroi|shoqeron|shoqeruan))$/;

/** The part of a stop that company joins. */
type Told = { place: PlaceRow; sentence: number; visitors: PersonMention[]; hosts: PersonMention[] };

/** Whoever is said to come along with the travellers of the stop before joins it, as guest or, where at home there, as host. */
export function joinCompany(reading: Reading, segment: Segment, stops: readonly Told[]): boolean {
  const last = stops.at(-1);
  if (!last || segment.index - last.sentence > 1 || segment.index === last.sentence) return false;
  const words = reading.tokens.slice(segment.from, segment.to).map(({ fold }) => fold);
  const along = words.some(
    (word, i) => WITH_THEM.test(`${word} ${words[i + 1] ?? ''}`) && !/^cil/.test(words[i + 2] ?? ''),
  );
  if (!along) return false;
  for (const person of segment.people) {
    const stop =
      stops.findLast(
        ({ sentence, place }) => sentence === last.sentence && isAtHome(person, place.country ?? ''),
      ) ?? last;
    const country = stop.place.country ?? '';
    if (stop.visitors.some(({ id }) => id === person.id)) continue;
    if (isAtHome(person, country)) stop.hosts.push(person);
    else if (isGuestIn(person, country)) stop.visitors.push(person);
  }
  return true;
}
