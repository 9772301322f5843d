import type { Knowledge } from '../knowledge.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { PersonMention, Reading, Token } from '../reading.ts';
import { WHERE } from '../text/relatives.ts';
import type { Cue } from './book.ts';
import { OF_ANOTHER, parted } from './circle.ts';
import { homeOf, isAtHome, isGuestIn } from './home.ts';
import { cuesOf } from './scene.ts';
import type { Stop } from './stops.ts';

/** Farthest that a word may stand before the host whom it governs, over office and rank. */
const REACH = 14;
/** Farthest that a word of meeting may stand from the preposition. */
const NEAR = 18;

const WITH = /^(with|sa|s|me)$/;
const BY = /^(by|nga|od|prej)$/;
/** "Kod predsednika", "tek kryeministri": the preposition alone tells the call. "Te" is one only where it is no "të". */
const AT = /^(kod|tek|te)$/;
const isAt = ({ fold, text }: Token) => AT.test(fold) && !/ë/i.test(text);
const PREPOSITION =
  /^(of|to|from|for|in|at|on|about|after|before|against|za|o|iz|u|na|posle|nakon|pre|zbog|per|ne|pas|para|kunder|rreth)$/;
const OPPOSED = /^(not|maybe|phone|refused|cancelled|denied|recall)$/;

/** The word that governs a host: the nearest preposition or word of meeting before it, with only office, rank and names between. */
function governor(
  { tokens, people }: Reading,
  cues: readonly Cue[],
  host: PersonMention,
): { at: number; cue: Cue | null } | null {
  for (let at = host.from - 1; at >= Math.max(0, host.from - REACH); at--) {
    const token = tokens[at];
    if (!token || token.sentence !== host.sentence || /^[;:.!?()"“”„»«–—]$/.test(token.text)) return null;
    const cue = cues.find((hit) => /^(meet|receive)$/.test(hit.cue) && hit.from <= at && at < hit.to);
    if (cue) return { at, cue };
    if (WHERE.test(token.fold)) return { at, cue: null };
    if (cues.some((hit) => hit.cue === 'clause' && hit.from <= at && at < hit.to)) return null;
    if (people.some(({ from, to }) => from <= at && at < to)) return null;
    if (token.text === ',' && host.from - at > 8) return null;
    if (OF_ANOTHER.test(token.fold)) return null;
    if (WITH.test(token.fold) || BY.test(token.fold) || isAt(token)) return { at, cue: null };
    if (at === host.from - 1 && PREPOSITION.test(token.fold)) return null;
  }
  return null;
}

/** True where nothing near the word of meeting says that it does not come about, or comes about on the telephone. */
function isHeld(cues: readonly Cue[], at: number): boolean {
  return !cues.some(({ cue, from }) => OPPOSED.test(cue) && Math.abs(from - at) <= 8);
}

/** True for a host whom the words right before or after name as met, received by or called on. */
function isMet(reading: Reading, cues: readonly Cue[], host: PersonMention): boolean {
  const acts = cues.filter(({ cue }) => cue === 'meet' || cue === 'receive');
  const by = governor(reading, cues, host);
  if (by) {
    const word = reading.tokens[by.at]?.fold ?? '';
    if (!isHeld(cues, by.at)) return false;
    if (by.cue) return by.cue.cue === 'meet' || isInverted(reading, by.cue);
    if (AT.test(word)) return true;
    if (WHERE.test(word)) return isOfPlace(reading, cues, host, by.at);
    const near = acts.filter(
      ({ from, to }) =>
        Math.abs(by.at - to) <= NEAR &&
        (to <= by.at || from >= host.to) &&
        !cues.some(
          (hit) =>
            hit.cue === 'clause' && hit.from >= Math.min(to, host.to) && hit.to <= Math.max(by.at, from),
        ),
    );
    return near.some(({ cue }) => (BY.test(word) ? cue === 'receive' : true));
  }
  return acts.some(
    ({ cue, from }) => cue === 'receive' && from >= host.to && from - host.to <= 5 && isHeld(cues, from),
  );
}

/** True where a clause on a place of the host's country opens with the host, who does not only speak there. */
function isOfPlace({ places }: Reading, cues: readonly Cue[], host: PersonMention, at: number): boolean {
  return (
    places.some(
      ({ sentence, to, place }) =>
        sentence === host.sentence && to <= at && at - to <= 3 && place.country === homeOf(host),
    ) && !cues.some(({ cue, from }) => /^(speak|clause)$/.test(cue) && from >= host.to && from - host.to <= 3)
  );
}

/** "E pret presidentja X": the object stands before the verb as a pronoun. */
function isInverted({ tokens }: Reading, { from, to }: Cue): boolean {
  return tokens.slice(from - 1, to).some(({ fold }) => /^(e|i|ga|ih|ju|je|ta|t)$/.test(fold));
}

/** True where a name joins the list of one that is met: "with X, Y and the minister Z". */
function joins(
  { tokens, people }: Reading,
  cues: readonly Cue[],
  met: PersonMention,
  next: PersonMention,
): boolean {
  const aside =
    tokens[met.to]?.text === ',' && /^(who|which|koji|koja|i|e)$/.test(tokens[met.to + 1]?.fold ?? '')
      ? tokens.slice(met.to + 1, next.from).findIndex(({ text }) => text === ',')
      : -1;
  const start = aside < 0 ? met.to : met.to + 1 + aside;
  const between = tokens.slice(start, next.from);
  return (
    between.length <= REACH &&
    between.some(({ text, fold }) => text === ',' || /^(and|i|dhe|e|te|a)$/.test(fold)) &&
    !between.some(({ fold, text }) => WITH.test(fold) || BY.test(fold) || /^[;:.]$/.test(text)) &&
    !parted(cues, start, next.from) &&
    !people.some(({ from, to }) => from >= start && to <= next.from) &&
    !cues.some(
      ({ cue, from }) =>
        /^(go|visit|meet|receive|speak)$/.test(cue) &&
        tokens[from]?.fold !== 'on' &&
        from >= next.to &&
        from - next.to <= 2,
    )
  );
}

/** Adds to stops the hosts whom a sentence on their visitors names as met there, where no meeting of its own tells it. */
export function addReceived(reading: Reading, knowledge: Knowledge, stops: readonly Stop[]): void {
  const held = stops.filter(({ cancelled, left }) => !cancelled && !left);
  reading.sentences.forEach(({ role }, index) => {
    if (!/^(title|lead|body)$/.test(role)) return;
    const people = reading.people.filter(({ sentence }) => sentence === index);
    if (people.length === 0) return;
    const about = (stop: Stop) =>
      stop.sentence === index || stop.visitors.some(({ id }) => people.some((person) => person.id === id));
    const told = held.filter(about);
    if (told.length === 0) return;
    const cues = cuesOf(reading, index, knowledge);
    let before: PersonMention | null = null;
    for (const person of people) {
      const met: boolean =
        isMet(reading, cues, person) || (before !== null && joins(reading, cues, before, person));
      before = met ? person : null;
      if (!met) continue;
      const here = told.filter(
        ({ place, visitors }) =>
          isAtHome(person, place.country ?? '') &&
          !visitors.some(({ id }) => id === person.id) &&
          visitors.some((visitor) => isGuestIn(visitor, place.country ?? '')),
      );
      if (here.length === 0 || here.some(({ hosts }) => hosts.some(({ id }) => id === person.id))) continue;
      const capital = ({ place }: Stop) =>
        place.id === CAPITAL_OF.get(place.country ?? '') || place.kind === 'country' ? 0 : 1;
      const [stop] = here.sort(
        (a, b) => Math.abs(a.sentence - index) - Math.abs(b.sentence - index) || capital(a) - capital(b),
      );
      stop?.hosts.push(person);
    }
  });
}
