import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Reading, Token } from '../reading.ts';
import type { Cue } from './book.ts';
import { isEarlier } from './earlier.ts';
import { isGuestIn } from './home.ts';
import { hasCapital, linkOf, SORT } from './link.ts';

const UNVISITED = new Set(['river', 'mountain', 'road']);

const FROM = /^(from|iz|nga|prej)$/;

/** A journey's earlier stop: "after Belgrade, the envoy came to Pristina". */
const AFTER = /^(after|pas|nakon|posle|poslije)$/;

const TOWARDS = /^(city|country)$/;

const AHEAD = /^(drejt|toward|towards|prema|ka)$/;

const JOIN =
  /^(and|or|i|dhe|e|,|to|in|u|na|ne|te|me|per|then|on|a|as|well|zatim|potom|pastaj|later|afterwards)$/;

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
  const dated = force ?? cameHere(reading, index, cues) ?? backThere(reading, index, cues);
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
  const kept = area && found.length === 0 ? keptOut(reading, index, cues, area) : null;
  if (kept) return [kept];
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
  const sited =
    /^(camp|site|monastery)$/.test(before.place.kind) && place.municipality === before.place.municipality;
  if (
    sited &&
    tokens
      .slice(before.to, from)
      .every(({ fold, text }) => /^[,”"“)]$/.test(text) || /^(in|u|ne)$/.test(fold))
  )
    return true;
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

/** The country, as if a word of the sentence named it. */
function areaAt(place: PlaceRow, { field, start, end, sentence }: Token, at: number): PlaceMention {
  return {
    place,
    role: 'site',
    located: true,
    sentence,
    from: at,
    to: at + 1,
    field,
    rivals: [],
    start,
    end,
  };
}

const THERE = /^(there|tamo|onde|atje|aty)$/;
const THAT = /^(that|this|tom|tome|ovom|onom|tu|ate|kete)$/;
const KINDS =
  /^(monastery|town|city|village|camp|base|country|enclave|manastir\p{L}*|grad\p{L}*|sel[aou]|bazi|kampu|zemlj\p{L}*|enklav\p{L}*|qytet\p{L}*|fshat\p{L}*|kamp\p{L}*|baz\p{L}*|vend\p{L}*)$/u;

/** "He was there on 10 March", "u tom manastiru je bio i lane", "atje ishte më 10 mars": the place that the sentence before names last. */
function backThere(
  { tokens, places, sentences, days }: Reading,
  index: number,
  cues: readonly Cue[],
): StopPlace | null {
  const { from = 0, to = 0, role } = sentences[index] ?? {};
  if (role !== 'body' || places.some(({ sentence, located }) => sentence === index && located)) return null;
  if (!days.some(({ sentence, furniture, said }) => sentence === index && !furniture && !said)) return null;
  const at = tokens.findIndex(
    ({ fold }, i) =>
      i >= from && i < to && (THERE.test(fold) || (THAT.test(fold) && KINDS.test(tokens[i + 1]?.fold ?? ''))),
  );
  const token = tokens[at];
  const meant = places.findLast(
    ({ sentence, place, role: as }) =>
      sentence === index - 1 && place.country !== null && !/^(name|dateline|supplied)$/.test(as),
  );
  const named = places.some(
    ({ sentence, from: first, role: as, place }) =>
      sentence === index && first < at && as === 'site' && place.country !== null,
  );
  if (!token || !meant || named) return null;
  const beside = cues.find(
    (cue) =>
      /^(visit|go)$/.test(cue.cue) &&
      (cue.to === at || !/^(in|at|u|na|ne)$/.test(tokens[cue.to - 1]?.fold ?? '')) &&
      Math.min(Math.abs(cue.from - at), Math.abs(at - cue.to)) <= 4,
  );
  const being = [at - 1, at + 1, at + 2, at + 3].find(
    (i) => i >= from && i < to && BEING.test(tokens[i]?.fold ?? ''),
  );
  const link: Cue | null = beside ?? (being === undefined ? null : { cue: 'go', from: being, to: being + 1 });
  if (!link) return null;
  const { field, start, end } = token;
  return { place: { ...meant, sentence: index, from: at, to: at + 1, field, start, end }, link, left: false };
}

const BEING = /^(was|were|been|bio|bila|bili|boravi\p{L}*|ishte|ishin)$/u;

/** "Forbade X the entry", "prohibited X from entering the country": nobody else names where. */
function keptOut(
  { tokens, sides }: Reading,
  index: number,
  cues: readonly Cue[],
  area: PlaceRow,
): StopPlace | null {
  const link = cues.find(({ cue }) => cue === 'denied');
  const token = tokens[(link?.to ?? 0) - 1];
  if (!link || !token || !WAY_IN.test(token.fold)) return null;
  const named = sides.some(
    ({ sentence, side }) => (sentence === index || sentence === index - 1) && side === 'XK',
  );
  return named ? { place: areaAt(area, token, link.to - 1), link, left: false } : null;
}

const WAY_IN = /^(entry|entering|enter|ulaz\p{L}*|udje|hyrj\p{L}*|hyje)$/u;

const KFOR = /^(kfor|kfora|kforu|kforit|kforin)$/;

/** "Visited KFOR", "travelled to the NATO-led force": Kosovo is visited, where the sentence names no place of it. */
function forceVisited(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  area: PlaceRow,
): StopPlace | null {
  const { tokens, places, sentences, sides } = reading;
  const end = sentences[index]?.to ?? 0;
  if (places.some(({ sentence, place, located }) => sentence === index && located && place.country === 'XK'))
    return null;
  for (const link of cues) {
    if (
      !/^(visit|go)$/.test(link.cue) ||
      /^(is|are|was|were|je|su|eshte|jane|ishte|ishin)$/.test(tokens[link.from]?.fold ?? '')
    )
      continue;
    for (let at = link.to; at < Math.min(end, link.to + 6); at++) {
      const token = tokens[at];
      if (!token || token.kind === 'mark') continue;
      if (KFOR.test(token.fold) && !SERVES.test(tokens[at + 1]?.fold ?? '')) {
        return { place: areaAt(area, token, at), link, left: false };
      }
      if (
        !sides.some(({ from, to }) => from <= at && at < to) &&
        !/^(to|of|the|in|our|their|his|her|nato|led|of|u|i|ne|te|e|sa|baz\p{L}*|trup\p{L}*|ushtar\p{L}*|vojni\p{L}*|pripadni\p{L}*|kontingjent\p{L}*|kontingent\p{L}*|sastavu|kuader|nasi\p{L}*|svoj\p{L}*|tane|tij|saj|troops|soldiers|members|peacekeepers|s)$/u.test(
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
