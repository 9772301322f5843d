import type { Knowledge } from '../knowledge.ts';
import { DELEGATION } from '../person/names.ts';
import type { PersonMention, Reading, Token } from '../reading.ts';
import type { Cue } from './book.ts';
import { homeOf, isResident, TRAVELLER } from './home.ts';
import { cuesOf } from './scene.ts';

export const GROUP =
  /^(delegations?|mission|team|group|committee|council|parliamentarians|tim|tima|timu|timom|pala|palen|pales|ekip\p{L}*|delegacij\p{L}*|misij\p{L}*|delegacion\p{L}*|mision\p{L}*|grup\p{L}*)$/u;
export const HEADS =
  /^(head|heads|headed|heading|helm|lead|leads|leader|led|leading|chair|chairs|chairman|predvodi\p{L}*|predvodj\p{L}*|celu|sef|kryeson|kryesua\p{L}*|kryesoi|udheheq|udhehequr|udheheqes\p{L}*|prire|krye|kreu)$/u;

/**
 * The people of a reading as a journey makes them: a delegation is whoever leads it, and an official of no known side who visits a country comes from
 * another one.
 */
export function withGuests(reading: Reading, knowledge: Knowledge): Reading {
  const { people } = reading;
  const open = people.filter((person) => person.side === null || isResident(person));
  const delegations = people.filter(({ office }) => office === DELEGATION);
  if (open.length === 0 && delegations.length === 0) return reading;
  const leaders =
    delegations.length === 0
      ? []
      : people.filter((person) => person.office !== DELEGATION && leads(reading, person));
  const strangers = new Set(
    [
      ...leaders.filter((leader) => open.includes(leader)),
      ...open.filter(visitsCountry(reading, knowledge)),
      ...open.filter((person) => isForeign(reading, person)),
    ].map(({ id }) => id),
  );
  if (leaders.length === 0 && strangers.size === 0) return reading;
  const moved = (person: PersonMention) =>
    strangers.has(person.id) ? { ...person, side: TRAVELLER } : person;
  const changed = people.map((person) => {
    if (person.office !== DELEGATION) return moved(person);
    const leader = leaders.find(
      ({ side }) =>
        side === person.side ||
        side === null ||
        (!isLocal(person) &&
          (person.side?.length !== 2 || /^(EU|UN)$/.test(person.side)) &&
          side !== 'XK' &&
          side !== 'RS'),
    );
    if (!leader) return person;
    const { id, name, office, organisation, side } = leader;
    return moved({ ...person, id, name, office, organisation, side });
  });
  return { ...reading, people: changed };
}

/** Offices that nobody holds for Kosovo or Serbia. */
const FOREIGN =
  /Admiral|^((Crown )?Prince|Princess|King|Queen|Pope|Cardinal|Chancellor|Vice Chancellor|Senator|Congress|Secretary of|Undersecretary|Under Secretary|Assistant Secretary|Deputy (Assistant )?Secretary|Foreign Secretary|Home Secretary|Defence Secretary|Rapporteur|Member of the European|Federal Councillor|Minister-President)/;

/** An official of no told side whose office says that he comes from elsewhere; a mayor of a town that is none of Kosovo. */
function isForeign(reading: Reading, person: PersonMention): boolean {
  if (person.side !== null) return false;
  if (reading.language === 'sr' && /^Secretary of State/.test(person.office ?? '')) return false;
  return (
    FOREIGN.test(person.office ?? '') ||
    (OF_TOWN.test(person.office ?? '') && isOfTownAbroad(reading, person))
  );
}

/** Offices held for a town. */
const OF_TOWN = /^(Mayor|Archbishop|Bishop)$/;
const HOLDS = /^(mayor|bishop|archbishop|gradonacelni\p{L}*|kryetar\p{L}*|kryebashkiak\p{L}*)$/u;
/** Tokens between the town of a mayor and his name. */
const TOWN_REACH = 5;

/** "The mayor of Graz, X": the town named right before or behind the name is in no list of towns, or in one of another country. */
function isOfTownAbroad({ tokens, places, people }: Reading, { from, to, sentence }: PersonMention): boolean {
  const near = (start: number, end: number) => {
    const first = Math.max(0, start);
    return tokens
      .slice(first, end)
      .map((token, i) => ({ token, at: first + i }))
      .filter(
        ({ token, at }) =>
          token.sentence === sentence &&
          token.capital &&
          !people.some((one) => one.from <= at && at < one.to) &&
          /^(of|i|e|te|se|gradonacelni\p{L}*|kryebashkiak\p{L}*)$/u.test(tokens[at - 1]?.fold ?? ''),
      );
  };
  const behind = tokens.slice(to, to + 3).some(({ fold }) => HOLDS.test(fold));
  const [town] = [...near(from - TOWN_REACH, from), ...(behind ? near(to, to + TOWN_REACH) : [])];
  if (!town) return false;
  const known = places.find((one) => one.from <= town.at && town.at < one.to);
  return !/^(XK|RS)$/.test(known?.place.country ?? '');
}

function isLocal(person: PersonMention): boolean {
  return /^(XK|RS)$/.test(homeOf(person) ?? '');
}

/** "X, who heads the mission", "the delegation led by X", "delegacija na čelu sa X". */
function leads({ tokens, sentences }: Reading, { from, to, sentence }: PersonMention): boolean {
  const { from: first, to: last } = sentences[sentence] ?? { from, to };
  const near = (start: number, end: number, pattern: RegExp) => {
    for (let at = Math.max(first, start); at < Math.min(last, end); at++)
      if (pattern.test(tokens[at]?.fold ?? '')) return at;
    return -1;
  };
  const behind = near(to, to + 10, HEADS);
  if (behind >= 0 && near(behind + 1, behind + 6, GROUP) >= 0) return true;
  const previous = sentences[sentence - 1];
  if (previous && from - first <= 3 && headless(tokens.slice(previous.from, previous.to))) return true;
  const before = near(from - 12, from, HEADS);
  if (before < 0) return false;
  if (tokens[before - 1]?.fold === 'e' && GROUP.test(tokens[before - 2]?.fold ?? '')) return true;
  const by = tokens.slice(before + 1, from).some(({ fold }) => /^(by|sa|s|nga|of|i|e|predvodi)$/.test(fold));
  return by && (near(before - 6, before, GROUP) >= 0 || near(before + 1, before + 4, GROUP) >= 0);
}

/** "… and the head of the mission said …": the next sentence names him. */
function headless(words: readonly Token[]): boolean {
  return words.some(
    ({ fold }, i) =>
      /^(head|leader|chairman|sef|predvodnik|kreu|shefi)$/.test(fold) &&
      words.slice(i + 1, i + 4).some((word) => GROUP.test(word.fold)) &&
      !words[i - 1]?.capital,
  );
}

const STANDS =
  /^(is|are|was|were|be|been|je|su|bio|bila|bili|bice|biti|eshte|ishte|jete|jene|ishin|qene|danas|sutra|juce|sot|neser|dje|today|tomorrow|yesterday|ocekuj\p{L}*)$/u;

/** "He went to see the prime minister of Kosovo" goes to no country. */
const TOWARDS = /^(to|in|into|the|neighbouring|u|na|ne|drejt|ka)$/;

/** True for whoever travels to a country: nobody visits his own. */
function visitsCountry(reading: Reading, knowledge: Knowledge): (person: PersonMention) => boolean {
  return (person) => {
    const { sentence, to, office } = person;
    if (/^Mayor/.test(office ?? '')) return false;
    const cues = cuesOf(reading, sentence, knowledge);
    const travel = (cue: Cue) =>
      /^(visit|go)$/.test(cue.cue) &&
      !STANDS.test(reading.tokens[cue.from]?.fold ?? '') &&
      cue.from >= to &&
      cue.from - to <= 14 &&
      !cues.some((other) => other.cue === 'clause' && other.from >= to && other.to <= cue.from);
    return reading.places.some(
      ({ place, sentence: where, from }) =>
        where === sentence &&
        place.kind === 'country' &&
        place.country !== homeOf(person) &&
        cues.some(
          (cue) =>
            travel(cue) &&
            from >= cue.to &&
            from - cue.to <= 4 &&
            (from === cue.to || TOWARDS.test(reading.tokens[from - 1]?.fold ?? '')),
        ),
    );
  };
}
