import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import type { Cue, Range } from './book.ts';
import { isEarlier } from './earlier.ts';
import { homeOf, isGuestIn } from './home.ts';

const UNVISITED = new Set(['river', 'mountain', 'road']);

const INTO = /^(toward|towards|drejt|prema|to|into|in|at|of|through|u|na|do|kod|ne|te|per)$/;

const FROM = /^(from|iz|nga)$/;

/** A journey's earlier stop: "after Belgrade, the envoy came to Pristina". */
const AFTER = /^(after|pas|nakon|posle|poslije)$/;
const TOWARDS = /^(city|country)$/;
const AHEAD = /^(drejt|toward|towards|prema|ka)$/;

const JOIN =
  /^(and|or|i|dhe|e|,|to|in|u|na|ne|te|per|then|on|a|as|well|zatim|potom|pastaj|later|afterwards)$/;

/** Words between the places of a list that say of what sort the next one is: "and the Serb enclave of". */
const SORT =
  /^(the|of|serb|serbian|albanian|enclave|town|village|municipality|monastery|srpsk\p{L}*|enklav\p{L}*|sel[aou]|opstin\p{L}*|manastir\p{L}*|serbe|fshat\p{L}*|qytetin|komun\p{L}*|te|se|disa|several|nekoliko|municipalit\p{L}*)$/u;

const KIND = /^(the|a|of|city|town|capital|northern|southern|eastern|western|central|serbian|divided)$/;

/** Words before a pair of capitals that speak of governments: "dialogue of Belgrade and Pristina". */
const BETWEEN =
  /^(dialog\p{L}*|dijalog\p{L}*|pregovar\p{L}*|negotiat\p{L}*|normaliz\p{L}*|odnos\p{L}*|relations|marredheni\p{L}*|delegacij\p{L}*|delegation\p{L}*|between|izmedju|mes|ndermjet|with|sa|s|me|against)$/u;

const SEAT =
  /^(institucij\p{L}*|vlast\p{L}*|vlad[aeiou]|ambasad\p{L}*|kancelarij\p{L}*|misij\p{L}*|rezim\p{L}*|government|institutions?|authorities|embass\p{L}*|office|mission|regime|officials|institucion\p{L}*|autoritet\p{L}*|qeveri\p{L}*|zyr(?:a|e|es|en|at|ave)|situacij\p{L}*|stanj\p{L}*|situat\p{L}*|gjendj\p{L}*|medij\p{L}*|dogadjaj\p{L}*|srb\p{L}*|serb\p{L}*|events?|attacks?|incidents?|violence|clash\p{L}*|napad\p{L}*|incident\p{L}*|nasilj\p{L}*|sulm\p{L}*|ngjarj\p{L}*|marreveshj\p{L}*|agreement)$/u;

type StopPlace = { place: PlaceMention; link: Cue; left: boolean };

/** The places of a sentence that are stops, each with the word that makes it one. */
export function stopPlaces(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  area: PlaceRow | undefined,
): StopPlace[] {
  const { tokens } = reading;
  const found: StopPlace[] = [];
  const force = area ? forceVisited(reading, index, cues, area) : null;
  if (force) return [force];
  const dated = cameHere(reading, index, cues);
  if (dated) return [dated];
  const here = reading.places.filter(({ sentence }) => sentence === index);
  const isCarried = cues.some(
    ({ cue, from, to }) =>
      cue === 'go' &&
      /^(took|takes|taken|take|brought|brings)$/.test(tokens[from]?.fold ?? '') &&
      to - from > 1,
  );
  const headed = headedStop(reading, index, cues, here);
  if (headed) return [headed];
  for (const [i, place] of here.entries()) {
    if (UNVISITED.has(place.place.kind)) continue;
    const previous = found.at(-1);
    const preposition = tokens[place.from - 1]?.fold ?? '';
    const owns = /^['’]$/.test(tokens[place.to]?.text ?? '');
    if (AFTER.test(preposition) && TOWARDS.test(place.place.kind)) {
      if (owns) continue;
      const moved = cues.find(({ cue, from }) => /^(go|visit|meet|receive)$/.test(cue) && from >= place.to);
      if (moved) found.push({ place, link: moved, left: true });
      continue;
    }
    if (
      /^(dateline|name|supplied)$/.test(place.role) ||
      (place.role === 'landmark' && !AHEAD.test(preposition) && !isCarried) ||
      place.place.country === null ||
      (previous !== undefined && holds(reading, place, previous.place)) ||
      seatOfPower(reading, place, cues, here)
    )
      continue;
    const parted = /^(independence|secession|separation|separated|nezavisnost\p{L}*|pavaresi\p{L}*)$/u;
    if (FROM.test(preposition) && parted.test(tokens[place.from - 2]?.fold ?? '')) continue;
    const moved = FROM.test(preposition)
      ? cues.find(
          (cue) =>
            (cue.cue === 'go' || cue.cue === 'visit') &&
            Math.min(Math.abs(place.from - cue.to), Math.abs(cue.from - place.to)) <= 6,
        )
      : undefined;
    if (FROM.test(preposition)) {
      if (moved) found.push({ place, link: moved, left: true });
      continue;
    }
    const before = here[i - 1];
    if (hasCapital(reading, place, here[i + 1])) continue;
    const named = before && hasCapital(reading, before, place) ? before : place;
    const link = linkOf(reading, cues, place, named, here);
    const joined = named === place ? place : { ...place, from: named.from };
    const shares = previous && link && link.from >= place.to && follows(reading, previous, joined, cues);
    if (link && !shares) found.push({ place, link, left: isPast(reading, link, place) });
    else if (previous && follows(reading, previous, joined, cues))
      found.push({ place, link: previous.link, left: previous.left });
  }
  for (const stop of found) {
    const earlier = stop.link.to <= stop.place.from && isEarlier(reading, index, cues, stop);
    for (const other of earlier ? found : [])
      other.left ||= other === stop || (other.link === stop.link && other.place.from > stop.place.from);
    stop.left ||= earlier || isEarlier(reading, index, cues, stop);
  }
  return found;
}

/** True for the municipality or the town that a place right before is said to be of: "fshatin X të Gjilanit", "selo X kod Y". */
function holds({ tokens }: Reading, { place, from }: PlaceMention, before: PlaceMention): boolean {
  if (from - before.to > 4 || before.place.municipality === null) return false;
  if (before.place.municipality === place.id) return true;
  return (
    before.place.kind === 'village' &&
    from > before.to &&
    tokens
      .slice(before.to, from)
      .every(({ fold }) => /^(te|se|near|of|afer|prane|kod|pored|opstin\p{L}*|komun\p{L}*)$/u.test(fold))
  );
}

/** "Cooper në Kosovë", "Čović u Štrpcu": a heading without a verb, of a person and a place. */
function headedStop(
  { tokens, sentences, people }: Reading,
  index: number,
  cues: readonly Cue[],
  here: readonly PlaceMention[],
): StopPlace | null {
  const { role, from = 0 } = sentences[index] ?? {};
  const [place] = here;
  if (role !== 'title' || !place?.located || place.role !== 'site' || cues.some(({ to }) => to <= place.from))
    return null;
  const at = place.from - 1;
  const person = people.find(({ sentence, to }) => sentence === index && to === at);
  const again = people.some((other) => other.id === person?.id && other.sentence !== index);
  if (!person || !again || person.from > from + 3 || !/^(in|u|na|ne)$/.test(tokens[at]?.fold ?? ''))
    return null;
  return { place, link: { cue: 'go', from: at, to: place.from }, left: false };
}

/** "Travelled here", below a dateline: the place of the dateline. */
function cameHere({ tokens, places }: Reading, index: number, cues: readonly Cue[]): StopPlace | null {
  const origin = places.find(({ role }) => role === 'dateline');
  if (!origin) return null;
  for (const link of cues) {
    const at = [link.to, link.to + 1].find((i) => HERE.test(tokens[i]?.fold ?? '')) ?? -1;
    const token = tokens[at];
    if (!token || token.sentence !== index || !/^(visit|go)$/.test(link.cue)) continue;
    const { field, start, end } = token;
    const place = {
      ...origin,
      role: 'site' as const,
      located: true,
      sentence: index,
      from: at,
      to: at + 1,
      field,
      start,
      end,
    };
    return { place, link, left: false };
  }
  return null;
}

const HERE = /^(here|ovde|ovdje|ketu)$/;

const KFOR = /^(kfor|kfora|kforu|kforit|kforin)$/;

/** "Visited KFOR", "travelled to the NATO-led force": Kosovo is visited, where the sentence names no place of it. */
function forceVisited(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  area: PlaceRow,
): StopPlace | null {
  const { tokens, places, sentences } = reading;
  const end = sentences[index]?.to ?? 0;
  if (places.some(({ sentence, place, located }) => sentence === index && located && place.country === 'XK'))
    return null;
  for (const link of cues) {
    if (!/^(visit|go)$/.test(link.cue) || /^(is|are|was|were|je|su)$/.test(tokens[link.from]?.fold ?? ''))
      continue;
    for (let at = link.to; at < Math.min(end, link.to + 5); at++) {
      const token = tokens[at];
      if (!token || token.kind === 'mark') continue;
      if (KFOR.test(token.fold) && !SERVES.test(tokens[at + 1]?.fold ?? '')) {
        const mention: PlaceMention = {
          place: area,
          role: 'site',
          located: true,
          sentence: index,
          from: at,
          to: at + 1,
          field: token.field,
          rivals: [],
          start: token.start,
          end: token.end,
        };
        return { place: mention, link, left: false };
      }
      if (
        !/^(to|of|the|nato|led|of|u|i|ne|te|e|baz\p{L}*|trup\p{L}*|ushtar\p{L}*|vojnik\p{L}*|pripadnik\p{L}*|troops|soldiers|s)$/u.test(
          token.fold,
        )
      )
        break;
    }
  }
  return null;
}

/** "The KFOR commander came": whoever serves in the force is no place. */
const SERVES = /^(commander|soldiers?|troops|patrol|spokes\p{L}*|general|deputy|major|vehicles?)$/u;

/** "After a visit to Sarajevo", "nakon posete Skoplju": a stop before. */
function isPast({ tokens }: Reading, link: Cue, place: PlaceMention): boolean {
  if (!/^(visit|go|meet)$/.test(link.cue) || link.from > place.from) return false;
  for (let at = link.from - 1; at >= link.from - 3; at--) {
    const fold = tokens[at]?.fold ?? '';
    if (/^(after|following|follows|nakon|posle|poslije|pas)$/.test(fold)) return true;
    if (
      !/^(a|he|she|they|had|having|sto|je|qe|kishte|an|the|his|her|their|first|official|working|svoje|zvanicne|nje)$/.test(
        fold,
      )
    )
      return false;
  }
  return false;
}

/** "Predsednika Srbije", "kryeministrin e Kosovës": the country is part of an office. */
const OFFICE =
  /^((?:acting|deputy)?presidents?|premiers?|minist[er]\p{L}*|ambassadors?|predsedni[kc]\p{L}*|predsjedni[kc]\p{L}*|premijer\p{L}*|ministar|ministr\p{L}*|ambasador\p{L}*|presidenti?\p{L}{0,3}|kryeminist\p{L}*)$/u;

const RULERS = /^(officials|authorities|zvanicnici\p{L}*|vlastima|zyrtaret|autoritetet)$/u;

/** "Met with officials in Belgrade": whoever meets them there has come. */
function meets({ people }: Reading, place: PlaceMention, cues: readonly Cue[]): boolean {
  return cues.some(
    ({ cue, from, to }) =>
      cue === 'meet' &&
      to <= place.from &&
      place.from - to <= 5 &&
      people.some(
        (person) =>
          person.sentence === place.sentence &&
          person.to <= from &&
          from - person.to <= 8 &&
          isGuestIn(person, place.place.country ?? ''),
      ),
  );
}

/** "The institutions in Pristina", "Kosovo-Serbia dialogue", "vlast u Beogradu": the town is where somebody sits, not where anybody goes. */
function seatOfPower(
  reading: Reading,
  place: PlaceMention,
  cues: readonly Cue[],
  here: readonly PlaceMention[],
): boolean {
  const { tokens } = reading;
  const noun = tokens[place.from - 2]?.fold ?? '';
  const among = cues.some(
    ({ cue, to }) => /^(visit|meet|receive|speak)$/.test(cue) && to < place.from && place.from - to <= 6,
  );
  if (among && /^(srb|serb)/.test(noun)) return false;
  if (meets(reading, place, cues) && RULERS.test(noun)) return false;
  if (noun === 'prior') return true;
  const bare = tokens[place.from - 1]?.fold ?? '';
  const holder = /^(of|i|e|te|se)$/.test(bare) ? noun : bare;
  if (place.place.kind === 'country' && OFFICE.test(holder)) return true;
  const paired = (mark: number, other: number) =>
    tokens[mark]?.text === '-' && tokens[other]?.capital === true;
  if (paired(place.from - 1, place.from - 2) || paired(place.to, place.to + 1)) return true;
  const placed = here.some(({ from, to }) => from <= place.from - 2 && place.from - 2 < to);
  return place.located && SEAT.test(noun) && !placed;
}

/** True for a place that shares the verb of the stop before: "to Belgrade and Podgorica", "yesterday in Pristina, today in Skopje". */
function follows(reading: Reading, previous: StopPlace, place: PlaceMention, cues: readonly Cue[]): boolean {
  const { tokens, days } = reading;
  const dated = (i: number) => days.some((day) => day.from <= i && i < day.to);
  const between = Array.from({ length: place.from - previous.place.to }, (_, k) => previous.place.to + k);
  const close = between.length > 0 && between.length <= 9 && tokens[place.from - 1]?.fold !== 'on';
  const small = (fold: string) => JOIN.test(fold) || SORT.test(fold);
  if (close && between.every((i) => dated(i) || small(tokens[i]?.fold ?? '') || tokens[i]?.text === ','))
    return true;
  return (
    place.located && cues.some(({ cue, to }) => cue === 'then' && to <= place.from && place.from - to <= 3)
  );
}

/** Soldiers who are visited where they serve. */
const TROOPS =
  /^(troops|soldiers|peacekeepers|contingent|vojnik\p{L}*|trup\p{L}*|kontingent\p{L}*|pripadnik\p{L}*|ushtar\p{L}*|trupat)$/u;
/** A place on a programme is a stop to come: "Skopje and Tirana are on the programme". */
const PROGRAMME = /^(programme|program|agenda|itinerary|programu|agendi|axhende|axhenden)$/;
/** Spots beside which people meet no hosts. */
const POINT = /^(bridge|crossing|lake|road|river|mountain)$/;

/** True when the preposition stands right before the name, over its title or other capitals, with no comma between. */
function isPlaced({ tokens }: Reading, place: PlaceMention, places: readonly PlaceMention[]): boolean {
  for (let at = place.from - 1; at >= place.from - 8; at--) {
    const token = tokens[at];
    if (
      token?.text === ',' &&
      /^(capital|city|town|province|kryeqytet\p{L}*|gradu?|qytet\p{L}*)$/u.test(tokens[at - 1]?.fold ?? '')
    )
      continue;
    if (!token || /^[,;:.]$/.test(token.text)) return false;
    if (
      places.some(
        ({ from, to, place: { country } }) => from <= at && at < to && country !== place.place.country,
      )
    )
      return false;
    if (INTO.test(token.fold) || /^(near|afer|prane)$/.test(token.fold)) return true;
  }
  return false;
}

/** True for a country behind which its capital stands: "Serbia's capital, Belgrade", "u glavnom gradu Srbije, Beogradu". */
function hasCapital({ tokens }: Reading, country: PlaceMention, town: PlaceMention | undefined): boolean {
  if (country.place.kind !== 'country' || town?.place.kind !== 'city') return false;
  if (town.sentence !== country.sentence || town.from < country.to || town.from - country.to > 5)
    return false;
  if (town.place.country !== country.place.country) return false;
  const words = tokens.slice(Math.max(0, country.from - 3), town.from);
  return words.some(({ fold }) => /^(capital|grad|gradu|prestonic\p{L}*|kryeqytet\p{L}*)$/u.test(fold));
}

/** The cue that makes a place a stop, or null. */
function linkOf(
  reading: Reading,
  cues: readonly Cue[],
  place: PlaceMention,
  named: PlaceMention,
  here: readonly PlaceMention[],
): Cue | null {
  const { tokens } = reading;
  const broad = place.place.kind === 'country' || place.place.kind === 'region';
  const housed = place.place.kind === 'camp' || place.place.kind === 'monastery';
  const placed = (named.located || housed) && isPlaced(reading, named, here);
  const troops = (at: number) => tokens.slice(at, at + 5).some(({ fold }) => TROOPS.test(fold));
  const hosted = ({ to }: Cue) =>
    reading.people.some(
      (one) => one.from >= to && one.to <= place.from && homeOf(one) === place.place.country,
    );
  const options = cues.filter((cue) => {
    const ahead = cue.to <= place.from;
    const distance = ahead ? spread(reading, cue.to, place.from) : spread(reading, place.to, cue.from);
    if (!ahead && cue.cue !== 'visit' && isBehind(reading, cue, place)) return false;
    if (cue.cue === 'visit') {
      if (!ahead)
        return PROGRAMME.test(tokens[cue.to - 1]?.fold ?? '')
          ? distance <= 14
          : isFronted(reading, cue, place) ||
              (place.located &&
                distance <= 8 &&
                !tokens.slice(place.to, cue.from).some(({ text }) => text === ','));
      if (direct(reading, cue.to, place.from) || isOfGuest(reading, cue, place)) return true;
      const act = cues.find(({ cue: other, from }) => /^(meet|go|receive)$/.test(other) && from >= cue.to);
      if (act && act.to <= place.from && here.some(({ from, to }) => from >= cue.to && to <= act.from))
        return false;
      const towards = /^(to|in|u|ne)$/.test(tokens[place.from - 1]?.fold ?? '');
      const named = reading.people
        .filter((one) => one.from >= cue.to && one.to <= place.from)
        .reduce((sum, one) => sum + one.to - one.from, 0);
      return place.located && distance - named <= (!broad || troops(cue.to) ? 12 : towards ? 8 : 3);
    }
    if (place.role === 'origin') return false;
    if (cue.cue === 'go' && !ahead && isStopOf(reading, place, cue)) return true;
    if (cue.cue === 'go' && ahead && isStation(reading, cue, place)) return true;
    if (cue.cue === 'go' || cue.cue === 'denied') {
      if (POINT.test(place.place.kind) && distance > 3) return false;
      const before = tokens[place.from - 1]?.fold ?? '';
      const bound = /^(for|za)$/.test(before);
      const to =
        placed ||
        INTO.test(before) ||
        (bound && place.from - cue.to <= 2) ||
        (cue.cue === 'denied' && /^(enter\p{L}*|visit\p{L}*)$/u.test(before));
      const whole = INTO.test(tokens[cue.to - 1]?.fold ?? '') || bound;
      return (
        to && distance <= (whole ? 3 : broad ? 6 : 8) && (ahead || (!whole && reading.language !== 'en'))
      );
    }
    if (cue.cue === 'meet' || cue.cue === 'receive')
      return placed && !POINT.test(place.place.kind) && distance <= (broad ? 1 : hosted(cue) ? 26 : 18);
    const crowd = ADDRESS.test(tokens[cue.from]?.fold ?? '');
    const sorts = tokens.slice(cue.to, place.from).filter(({ fold }) => KIND.test(fold)).length;
    return cue.cue === 'speak' && placed && ahead && !broad && distance - sorts <= (crowd ? 7 : 3);
  });
  const strength = ({ cue, from, to }: Cue) => {
    const near = to <= place.from && spread(reading, to, place.from) <= 1;
    if (cue === 'go' && DAY.test(tokens[from]?.fold ?? '')) return 4;
    return cue === 'speak' && near ? 0 : cue === 'visit' || cue === 'go' ? 1 : from < place.from ? 2 : 3;
  };
  return (
    options.sort(
      (a, b) => strength(a) - strength(b) || Math.abs(a.from - place.from) - Math.abs(b.from - place.from),
    )[0] ?? null
  );
}

/** "On the wall in X, he spoke with", "zbog sukoba u X stigao u Y": the place belongs to what stands before the act. */
function isBehind({ tokens, sentences }: Reading, cue: Cue, place: PlaceMention): boolean {
  const opening = place.from - (sentences[place.sentence]?.from ?? 0);
  const parted = tokens.slice(place.to, cue.from).some(({ text }) => text === ',');
  if (parted && opening > 6 && cue.cue !== 'go') return true;
  return (
    cue.cue === 'go' &&
    INTO.test(tokens[cue.to]?.fold ?? '') &&
    tokens[cue.to + 1]?.capital === true &&
    !/^(u|in|ne|na|at)$/.test(tokens[cue.to - 1]?.fold ?? '')
  );
}

/** "Kosovo će danas posetiti ministar", "Kosovën do ta vizitojë sot ministri": the place that a sentence opens with is visited. */
function isFronted({ tokens, language, people }: Reading, cue: Cue, place: PlaceMention): boolean {
  const opens = cue.from - place.to <= 5 && tokens[place.from - 1]?.sentence !== place.sentence;
  const touches = cue.from === place.to;
  if (language === 'en' || !(opens || touches)) return false;
  return people.some(
    ({ sentence, from }) =>
      sentence === place.sentence && from >= cue.to && from - cue.to <= (touches ? 10 : 14),
  );
}

/** "Addressed thousands of people in X", "obratio se Srbima u X": whoever speaks to people stands before them. */
const ADDRESS = /^(address\p{L}*|obrati\p{L}*|drejtu\p{L}*|drejtohet|fjalim|mori|marre|merr)$/u;

/** "Skopje will be the last stop of the journey". */
function isStopOf({ tokens }: Reading, place: PlaceMention, cue: Cue): boolean {
  return (
    /^(stop|leg)$/.test(tokens[cue.to - 1]?.fold ?? '') &&
    cue.from > place.to &&
    tokens
      .slice(place.to, cue.from)
      .every(({ fold }) => /^(is|was|will|would|be|his|her|their|the)$/.test(fold))
  );
}

/** "His first stop will be Skopje", "Stacioni i parë do të jetë Kroacia", "prva stanica biće Skoplje". */
function isStation({ tokens }: Reading, { from, to }: Range, place: PlaceMention): boolean {
  return (
    place.from - to <= 9 &&
    tokens.slice(from, to).some(({ fold }) => STATION.test(fold)) &&
    tokens
      .slice(to, place.from)
      .some(({ fold }) => /^(be|is|was|bice|je|bila|jete|jene|eshte|ishte)$/.test(fold)) &&
    tokens.slice(to, place.from).every(({ kind, capital }) => kind === 'word' && !capital)
  );
}

const STATION = /^(stops?|leg|stanic\p{L}*|destinacij\p{L}*|odredist\p{L}*|stacion\p{L}*|ndales\p{L}*)$/u;

/** A day word in place of a verb: "danas u Beogradu". */
const DAY = /^(danas|sutra|juce|sot|neser|dje|mbreme|today|tomorrow|yesterday)$/;

/** Words between two positions, dates and marks aside. */
function spread({ tokens, days }: Reading, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (tokens[i]?.kind !== 'mark' && !days.some((day) => day.from <= i && i < day.to)) count++;
  return count;
}

/** Whose a monastery or enclave is: "visited the Orthodox monastery". */
const CREED = /^(orthodox|catholic|serb|serbian|albanian)$/;

/** "Poseta nemačkog ministra X Prištini": the guest stands between the visit and the place in the dative. */
function isOfGuest({ tokens, people, language }: Reading, cue: Cue, place: PlaceMention): boolean {
  if (
    language !== 'sr' ||
    !/^pos(?:j)?et/.test(tokens[cue.from]?.fold ?? '') ||
    !/[ui]$/.test(tokens[place.to - 1]?.fold ?? '')
  )
    return false;
  const guest = people.find(({ from, to }) => from >= cue.to && to === place.from);
  return (
    guest !== undefined &&
    guest.from - cue.to <= 10 &&
    tokens.slice(cue.to, guest.from).every(({ kind, fold }) => kind === 'word' && !INTO.test(fold))
  );
}

/** True when only small words and dates stand between a visiting word and the place. */
function direct(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const sorts = tokens.slice(from, to).filter(({ fold }) => SORT.test(fold)).length;
  if (spread(reading, from, to) - sorts > 3) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'number' || reading.days.some((day) => day.from <= i && i < day.to))
      continue;
    if (/^[,;:.]$/.test(token.text)) return false;
    if (BETWEEN.test(token.fold)) return false;
    if (CREED.test(token.fold)) continue;
    if (token.capital && !reading.people.some((person) => person.from <= i && i < person.to)) return false;
    if (reading.people.some((person) => person.from <= i && i < person.to) && i > from) return false;
  }
  return true;
}
