import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { isEarlier } from './earlier.ts';
import { isGuestIn } from './home.ts';
import { frontedStop, impliedStop, keptOut, type StopPlace } from './implied-stops.ts';
import { hasCapital, linkOf, SORT } from './link.ts';

const UNVISITED = new Set(['river', 'mountain', 'road']);

const FROM = /^(from|iz|nga|prej)$/;

/** A journey's earlier stop: "after Belgrade, the envoy came to Pristina". */
const AFTER = /^(after|pas|nakon|posle|poslije)$/;

const TOWARDS = /^(city|country)$/;

const AHEAD = /^(drejt|toward|towards|prema|ka)$/;

const JOIN =
  /^(and|or|i|dhe|e|,|to|in|u|na|ne|te|me|per|then|on|a|as|well|zatim|potom|pastaj|later|afterwards|while|kurse|ndersa|the|morning|afternoon|evening|noon|uvece|navece|ujutru|prepodne|popodne|poslepodne|podne|mengjes|paradite|mesdite|pasdite|mbremje)$/;

const SEAT =
  /^(institucij\p{L}*|vlast\p{L}*|vlad[aeiou]|ambasad\p{L}*|kancelarij\p{L}*|misij\p{L}*|rezim\p{L}*|government|institutions?|authorities|embass\p{L}*|office|mission|regime|officials|institucion\p{L}*|autoritet\p{L}*|qeveri\p{L}*|zyr(?:a|e|es|en|at|ave)|situacij\p{L}*|stanj\p{L}*|situat\p{L}*|gjendj\p{L}*|medij\p{L}*|dogadjaj\p{L}*|srb\p{L}*|serb\p{L}*|events?|attacks?|incidents?|violence|tension\p{L}*|tenzij\p{L}*|crisis|kriz\p{L}*|clash\p{L}*|napad\p{L}*|incident\p{L}*|nasilj\p{L}*|sulm\p{L}*|ngjarj\p{L}*|marreveshj\p{L}*|agreement)$/u;

/** People who are from a place, and did not travel: "spoke with residents from X", "sa Srbima iz X". */
const FOLK =
  /^(people|citizens|residents|villagers|srb(?:i|a|e|ima)|serb(?:s|et|eve)|narod\p{L}*|ljud\p{L}+|gradjan\p{L}+|mestan\p{L}+|banor\p{L}+|qytetar\p{L}+|njerez\p{L}*)$/u;

/** The places of a sentence that are stops, each with the word that makes it one. */
export function stopPlaces(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  area: PlaceRow | undefined,
): StopPlace[] {
  const { tokens } = reading;
  const found: StopPlace[] = [];
  const here = reading.places.filter(({ sentence }) => sentence === index);
  const implied = impliedStop(reading, index, cues, here, area);
  if (implied) return [implied];
  const isCarried = cues.some(
    ({ cue, from, to }) =>
      cue === 'go' &&
      /^(took|takes|taken|take|brought|brings)$/.test(tokens[from]?.fold ?? '') &&
      to - from > 1,
  );
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
      seatOfPower(reading, place, cues, here) ||
      isPost(reading, place)
    )
      continue;
    const parted = /^(independence|secession|separation|separated|nezavisnost\p{L}*|pavaresi\p{L}*)$/u;
    if (
      FROM.test(preposition) &&
      (parted.test(tokens[place.from - 2]?.fold ?? '') || FOLK.test(tokens[place.from - 2]?.fold ?? ''))
    )
      continue;
    if (FROM.test(preposition)) {
      const near = (cue: Cue) => Math.min(Math.abs(place.from - cue.to), Math.abs(cue.from - place.to)) <= 6;
      const denied = cues.find((cue) => cue.cue === 'denied' && cue.to <= place.from && near(cue));
      const moved = denied ?? cues.find((cue) => (cue.cue === 'go' || cue.cue === 'visit') && near(cue));
      if (moved) found.push({ place, link: moved, left: denied === undefined });
      continue;
    }
    const before = here[i - 1];
    if (hasCapital(reading, place, here[i + 1])) continue;
    const named = before && hasCapital(reading, before, place) ? before : place;
    const link = linkOf(reading, cues, place, named, here);
    const joined = named === place ? place : { ...place, from: named.from };
    const shares = previous && link && link.from >= place.to && follows(reading, previous, joined, cues);
    const after = previous !== undefined && comesAfter(reading, previous.place, place);
    if (link && !shares) found.push({ place, link, left: after || isPast(reading, link, place) });
    else if (previous && follows(reading, previous, joined, cues))
      found.push({ place, link: previous.link, left: after || previous.left });
  }
  const kept =
    found.length > 0
      ? null
      : ((area ? keptOut(reading, index, cues, area) : null) ?? frontedStop(reading, index, cues, here));
  if (kept) return [kept];
  for (const stop of found) {
    const earlier = stop.link.to <= stop.place.from && isEarlier(reading, index, cues, stop);
    for (const other of earlier ? found : [])
      other.left ||= other === stop || (other.link === stop.link && other.place.from > stop.place.from);
    stop.left ||= earlier || isEarlier(reading, index, cues, stop);
  }
  return found;
}

/** "To Belgrade after two days in Pristina", "u Beograd posle razgovora u Prištini": where somebody had been before. */
function comesAfter({ tokens }: Reading, before: PlaceMention, { from, place }: PlaceMention): boolean {
  if (!TOWARDS.test(place.kind) || from - before.to > STAY_REACH) return false;
  const words = tokens.slice(before.to, from).map(({ fold }) => fold);
  const at = words.findIndex((word) => AFTER.test(word));
  return at >= 0 && words.slice(at + 1).some((word) => STAY.test(word));
}

/** Tokens from one place to the one in which somebody had been before. */
const STAY_REACH = 9;
const STAY =
  /^(days?|stay|talks|meetings|stop|hours|dana?|boravk\p{L}*|razgovor\p{L}*|sastan\p{L}*|sati|dite|ditesh|diteve|qendrim\p{L}*|takim\p{L}*|bised\p{L}*|oresh?)$/u;

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
  const named = tokens[place.from];
  const at = named?.capital === false && tokens[place.from - 1]?.fold === 'the' ? place.from - 1 : place.from;
  const noun = tokens[at - 2]?.fold ?? '';
  const among = cues.some(
    ({ cue, to }) => /^(visit|meet|receive|speak)$/.test(cue) && to < place.from && place.from - to <= 6,
  );
  if (among && /^(srb|serb)/.test(noun)) return false;
  if (meets(reading, place, cues) && RULERS.test(noun)) return false;
  if (noun === 'prior') return true;
  const bare = tokens[at - 1]?.fold ?? '';
  const holder = /^(of|i|e|te|se)$/.test(bare) ? noun : bare;
  if (place.place.kind === 'country' && OFFICE.test(holder)) return true;
  const paired = (mark: number, other: number) =>
    tokens[mark]?.text === '-' && tokens[other]?.capital === true;
  if (paired(place.from - 1, place.from - 2) || paired(place.to, place.to + 1)) return true;
  const placed = here.some(({ from, to }) => from <= place.from - 2 && place.from - 2 < to);
  return place.located && SEAT.test(noun) && !placed;
}

/** "Ambasador Holandije u Beogradu X", "the Dutch ambassador in Belgrade, X": where somebody serves, told before his name. */
function isPost({ tokens, people }: Reading, { from, to }: PlaceMention): boolean {
  const name = tokens[to]?.text === ',' ? to + 1 : to;
  return (
    /^(in|at|to|u|na|ne|per)$/.test(tokens[from - 1]?.fold ?? '') &&
    tokens[from - 2]?.sentence === tokens[from]?.sentence &&
    tokens[from - 2]?.kind === 'word' &&
    people.some((person) => person.from === name && /^(Ambassador|Chargé)/.test(person.office ?? ''))
  );
}

/** "In Brussels, Kosovo and Serbian delegations": a country that stands for one of two sides. */
function isOfSide({ tokens, sides, places }: Reading, { place, to }: PlaceMention): boolean {
  return (
    place.kind === 'country' &&
    /^(and|i|dhe)$/.test(tokens[to]?.fold ?? '') &&
    !places.some(({ from }) => from === to + 1) &&
    sides.some(({ from, side }) => from === to + 1 && side !== place.country)
  );
}

/** "At the monastery, which stands on the list, and in X": where a list goes on behind a relative clause between commas. */
function behindAside({ tokens }: Reading, from: number, to: number): number {
  const opens = tokens[from]?.text === ',' && ASIDE.test(tokens[from + 1]?.fold ?? '');
  const end = opens ? tokens.slice(from + 1, to).findIndex(({ text }) => text === ',') : -1;
  return end < 0 ? from : from + 1 + end;
}

const ASIDE = /^(which|where|who|whose|koj(?:i|a|e|u)|gde|gdje|qe|ku|cil(?:i|a|et|at))$/;

/** True for a place that shares the verb of the stop before: "to Belgrade and Podgorica", "yesterday in Pristina, today in Skopje". */
function follows(reading: Reading, previous: StopPlace, place: PlaceMention, cues: readonly Cue[]): boolean {
  const { tokens, days } = reading;
  const dated = (i: number) => days.some((day) => day.from <= i && i < day.to);
  const start = behindAside(reading, previous.place.to, place.from);
  const between = Array.from({ length: place.from - start }, (_, k) => start + k);
  const about = between.length === 1 && /^(per|me)$/.test(tokens[place.from - 1]?.fold ?? '');
  const close = between.length > 0 && between.length <= 9 && !about && tokens[place.from - 1]?.fold !== 'on';
  const small = (fold: string) => JOIN.test(fold) || SORT.test(fold);
  if (isOfSide(reading, place)) return false;
  if (close && between.every((i) => dated(i) || small(tokens[i]?.fold ?? '') || tokens[i]?.text === ','))
    return true;
  return (
    place.located && cues.some(({ cue, to }) => cue === 'then' && to <= place.from && place.from - to <= 3)
  );
}
