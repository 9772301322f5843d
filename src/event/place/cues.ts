import type { PlaceRow } from '../places.ts';
import type { PlaceRole, Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { PlaceBook } from './book.ts';
import { CAPITALS, COMMON, FILLER } from './common.ts';
import { isHospital, isOfCommand, isOfHospital, isOfPact, isOfSeated } from './seated.ts';
import { isAtSeat, isInsisting, isWhereReported } from './speakers.ts';
import { isExit, isWhither } from './whence.ts';

const isFiller = wordTest(FILLER);

/** True when the words stand right before token `i`. */
export function endsBefore(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  const from = i - words.length;
  return from >= 0 && words.every((word, k) => tokens[from + k]?.fold === word);
}

/** Albanian "te" says where, "të" only joins: they fold alike, so the letter as written decides. */
function saysWhere(token: Token, book: PlaceBook): boolean {
  if (!book.in.has(token.fold)) return false;
  return token.fold !== 'te' || token.text.toLowerCase() === 'te';
}

/** True when a preposition says that something is in, at or near the name that begins at `i`, over fillers and other names. */
export function isLocated(tokens: readonly Token[], i: number, sentence: Sentence, book: PlaceBook): boolean {
  if (isExit(tokens, i)) return true;
  for (let at = i - 1; at >= Math.max(sentence.from, i - 10); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (saysWhere(token, book) || isNaming(tokens, at)) return true;
    if (/^[-,/"„“”»«'’]$/.test(token.text)) {
      const apposed = tokens[at - 1]?.capital || isCapital(tokens[at - 1]);
      if (token.text === ',' && !apposed) return false;
      continue;
    }
    if (isFiller(token) || token.capital) continue;
    return false;
  }
  return false;
}

/** "In Kosovo's capital, Pristina", "u glavnom gradu, Prištini", "në tri komuna të veriut, Zubin Potok dhe Zveçan". */
const isCapital = wordTest(
  /^(capital|prestonic\p{L}*|gradu|kryeqytet\p{L}*|towns|villages|municipalities|gradov(?:a|ima)|op(?:st|c)in(?:a|e|ama)|sel(?:a|ima)|komun(?:a|at)|qytete|fshatra|veriut|veriore|severu)$/u,
);

/** "The spot known as X", "vendi i njohur si X", "mesto zvano X". */
function isNaming(tokens: readonly Token[], at: number): boolean {
  const [word, before] = [tokens[at]?.fold ?? '', tokens[at - 1]?.fold ?? ''];
  if (/^(as|kao|si)$/.test(word)) return /^(known|njohur|poznat\p{L}*)$/u.test(before);
  return /^(zvan\p{L}{1,2}|quajtur)$/u.test(word);
}

/** Nouns whose genitive names a spot inside the place: "streets of Pristina", "aeroportin e Prishtinës", "u centru Prištine". */
const SPOT =
  /^(streets?|buildings?|halls?|cemetery|graveyard|groblj\p{L}{1,2}|downtown|outskirts|suburbs?|centre|center|airport|hospital|stadium|square|entrance|village|hamlet|town|city|shesh(i|in|it|et|eve)|aeroport\p{L}*|ndertes\p{L}*|rrug\p{L}*|lagj\p{L}*|qend\p{L}*|spital\p{L}*|stadium\p{L}*|periferi\p{L}*|hyrj\p{L}*|fshati\p{L}*|qytet\p{L}*|malet|kazerm\p{L}*|centar|centr\p{L}*|naselj\p{L}*|kvart\p{L}*|deo|dio|del\p{L}{1,3}|dijel\p{L}*|parts?|quarters?|districts?|neighbou?rhoods?|pjes\p{L}{1,2}|ulic\p{L}*|aerodrom\p{L}*|afersi\p{L}*|rrethin\p{L}*|dalj\p{L}*|territor\p{L}*|varrez\p{L}*|kish\p{L}{1,2}|xhami\p{L}*|stacion\p{L}*|bolnic\p{L}*|trg\p{L}*|predgradj\p{L}*|ulaz\p{L}*|izlaz\p{L}*|exit|okolin\p{L}*|zgrad\p{L}*)$/u;

/** "Pristina's main road", "Mitrovica's city centre": the noun behind the name. */
const SPOT_BEHIND =
  /^(roads?|streets?|squares?|centre|center|suburbs?|outskirts|airport|hospital|stadium|station|bridge|market|neighbou?rhood)$/;

/** True when a noun that is a spot of a place stands before the name in the genitive, or behind its possessive. */
export function isSpotOf(tokens: readonly Token[], i: number, to: number, sentence: Sentence): boolean {
  if (/^['’]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.fold === 's')
    if (tokens.slice(to + 2, to + 5).some(({ fold }) => SPOT_BEHIND.test(fold))) return true;
  for (let at = i - 1; at >= Math.max(sentence.from, i - 3); at--) {
    const token = tokens[at];
    if (!token || token.kind === 'mark') return false;
    if (SPOT.test(token.fold)) return true;
    if (!/^(of|the|e|te|i|se|grada|opstine|opcine)$/.test(token.fold)) return false;
  }
  return false;
}

/** True when the words round a name forbid it: "Sremska Mitrovica", "Peć na drva", "Prishtina Insight". */
export function blocked(
  tokens: readonly Token[],
  i: number,
  to: number,
  sentence: Sentence,
  book: PlaceBook,
  kind: string,
): boolean {
  const before = tokens[i - 1];
  const after = tokens[to];
  const camp = /^(kamp|camp)$/.test(before?.fold ?? '') && kind === 'camp';
  if (before && i > sentence.from && book.blockers.has(before.fold) && !camp) return true;
  const seated = BODY.test(tokens[to - 1]?.fold ?? '');
  if (seated && tokens.slice(Math.max(sentence.from, i - 3), i).some(({ fold }) => MEMBER.test(fold)))
    return true;
  if (after && ((book.after.has(after.fold) && after.capital) || book.outlet.has(after.fold))) return true;
  return Boolean(
    after?.capital &&
      after.start - (tokens[to - 1]?.end ?? 0) === 1 &&
      to - i === 1 &&
      before?.capital &&
      COMMON.has(tokens[i]?.fold ?? ''),
  );
}

/** "A deputy in the Kosovo parliament": whose seat is no place. */
const BODY = /^(parliament|assembly)$/;
const MEMBER = /^(deputy|deputies|members?|mps?|lawmakers?|speaker|seats?|party|parties)$/;

/** "Ivan Petrović", also behind a preposition: a village's name with a first name right before it. */
export function hasGivenName(
  tokens: readonly Token[],
  i: number,
  to: number,
  place: PlaceRow,
  given: ReadonlySet<string>,
): boolean {
  const [before, first] = [tokens[i - 1], tokens[i]];
  if (to - i > 1 || place.kind !== 'village' || !before || !first) return false;
  return (
    before.capital &&
    first.start - before.end === 1 &&
    !GEOGRAPHIC.test(before.fold) &&
    given.has(before.fold)
  );
}

/** Capital words that may stand before a place name without making it a person's. */
const GEOGRAPHIC =
  /^(lake|mount|mt|river|camp|city|town|village|municipality|north|south|east|west|northern|southern|eastern|western|central|upper|lower|greater|near|in|at|from|to|for|of|and|the|outside|both|since|after|before|while|when|as|but|on|u|na|iz|iznad|kod|do|od|i|a|ali|dok|za|sa|posle|nakon|opstina|selo|manastir|grad|ne|nga|te|tek|prane|afer|dhe|e|por|kur|se|komuna|fshati|qyteti|liqeni|kampi|jezero|most|prelaz|aerodrom|crossing|radio|mitropolit|official|liberated|sj?evern\p{L}+|juzn\p{L}+)$/u;

/** "Policije u Severnoj Mitrovici Besim Hoti": a first name with a capital word behind it, even after a preposition. */
export function isGivenName(
  tokens: readonly Token[],
  i: number,
  to: number,
  place: PlaceRow,
  given: ReadonlySet<string>,
): boolean {
  const [first, after] = [tokens[i], tokens[to]];
  const abroad = place.kind === 'city' && place.country !== 'XK';
  if (to - i > 1 || !(place.kind === 'village' || abroad) || !first || !after) return false;
  return after.capital && after.start - first.end === 1 && given.has(first.fold);
}

/**
 * True for a small place's name that is a person's here ("Nora Gjakova", "Petrit Malaj"): a capital word that is no place touches it. Titles in capitals say nothing.
 */
export function isPersonName(
  tokens: readonly Token[],
  i: number,
  to: number,
  sentence: Sentence,
  place: PlaceRow,
  isOther: (i: number) => boolean,
): boolean {
  if (to - i > 1 || /^(country|region|municipality|river|lake|mountain)$/.test(place.kind)) return false;
  if (sentence.role === 'title' && mostlyCapitals(tokens, sentence)) return false;
  const touches = (a: Token | undefined, b: Token | undefined) =>
    a?.kind === 'word' && b?.kind === 'word' && b.start - a.end === 1;
  const before = tokens[i - 1];
  const after = tokens[to];
  const shout = (token: Token) => token.text.length > 1 && token.text === token.text.toUpperCase();
  const first = tokens[i];
  if (first && shout(first)) return false;
  if (
    i > sentence.from &&
    before?.capital &&
    touches(before, first) &&
    !shout(before) &&
    !GEOGRAPHIC.test(before.fold) &&
    !isOther(i - 1)
  )
    return true;
  return Boolean(
    after?.capital &&
      to < sentence.to &&
      /^(village|district)$/.test(place.kind) &&
      touches(first, after) &&
      !shout(after) &&
      !GEOGRAPHIC.test(after.fold) &&
      !isOther(to),
  );
}

function mostlyCapitals(tokens: readonly Token[], sentence: Sentence): boolean {
  let words = 0;
  let capitals = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const token = tokens[i];
    if (token?.kind !== 'word' || token.text.length < 4) continue;
    words++;
    if (token.capital) capitals++;
  }
  return words > 2 && capitals / words > 0.7;
}

/** "The government in Pristina", "vlast u Beogradu": the capital is the seat of who speaks. */
const SEAT_OF =
  /^(government|governments|authorities|institutions|officials|ministry|vlast|vlasti|vlada|vlade|institucije|qeveria|autoritetet|institucionet)$/;

/** "A bus that took people to X was fired at near Y": what comes behind says where, not whither. */
const BY = /^(kod|blizu|nadomak|near|prane|afer)$/;

/** "Operated on in Gračanica", "odvedeni su u Prištinu": where people were brought afterwards is not where it happened. */
function isWhereTaken(tokens: readonly Token[], i: number, sentence: Sentence, book: PlaceBook): boolean {
  const from = Math.max(sentence.from, i - 8);
  return book.taken
    .find(tokens, from, i)
    .some(({ from: at }) =>
      tokens.slice(at, i).every(({ text, fold }) => !/^[,;:.()]$/.test(text) && !BY.test(fold)),
    );
}

const isPlates = wordTest(/^(targa|targat|targave|tablice|tablicama|tablica|plates)$/);

/** "Me targa të Serbisë – Mitrovicë": what stands on a car's plates. */
function isOnPlates(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  if (/^(ne|u|in|near|kod|afer)$/.test(tokens[i - 1]?.fold ?? '')) return false;
  for (let at = i - 1; at >= Math.max(sentence.from, i - 5); at--) {
    if (/^(was|were|is|je|su|u|,)$/.test(tokens[at]?.fold ?? '')) return false;
    if (isPlates(tokens[at])) return true;
  }
  return false;
}

/** Who holds a see, and the see itself; an army that calls itself after towns. */
const SEE =
  /^(army|ushtri\p{L}*|diocese|eparchy|bishop|metropolitan|archbishop|patriarch|eparhij\p{L}*|episkop\p{L}*|vladik\p{L}*|mitropolit\p{L}*|eparki\p{L}*|peshkop\p{L}*|dioqez\p{L}*)$/u;

/** "Bishop Teodosije of Raška-Prizren", "Diocese of Raška and Prizren": a title of the Church, no place of an event. */
function isOfSee(tokens: readonly Token[], i: number, to: number, sentence: Sentence): boolean {
  const behind = tokens[to]?.text === '-' ? tokens[to + 2] : tokens[to];
  if (behind?.capital && SEE.test(behind.fold)) return true;
  for (let at = i - 1; at >= Math.max(sentence.from, i - 7); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (SEE.test(token.fold)) return true;
    if (!token.capital && !/^(of|for|the|and|i|e|dhe|se|te|-|–|,)$/.test(token.fold)) return false;
  }
  return false;
}

/** "In answer to Pristina's ban": a government, unless a spot of the town follows. */
function isAnswered(tokens: readonly Token[], i: number, to: number): boolean {
  return (
    tokens[i - 1]?.fold === 'to' &&
    /^['’]$/.test(tokens[to]?.text ?? '') &&
    tokens[to + 1]?.fold === 's' &&
    !tokens.slice(to + 2, to + 5).some(({ fold }) => SPOT_BEHIND.test(fold))
  );
}

const isJudging = wordTest(
  /^(condemned|welcomed|criticised|criticized|osudj?en\p{L}?|pozdravljen\p{L}?|denua(r|n)?|pershendet\p{L}*)$/u,
);
const isListing = wordTest(/^(in|u|ne|and|i|dhe|e|both)$/);

/** "Condemned in Brussels, Belgrade and Pristina": the capitals that speak of a deed. */
function isWhereJudged(tokens: readonly Token[], i: number, sentence: Sentence): boolean {
  for (let at = i - 1; at >= sentence.from; at--) {
    const token = tokens[at];
    if (isJudging(token)) return true;
    if (!token?.capital && !isListing(token) && token?.text !== ',') return false;
  }
  return false;
}

/** Words that may stand between what gives a name its role and the name: "leads to the administrative checkpoint of". */
const FILLERS = 4;

/** What a name does in its sentence; see {@link PlaceRole}. */
export function roleOf(
  tokens: readonly Token[],
  i: number,
  to: number,
  sentence: Sentence,
  place: PlaceRow,
  located: boolean,
  book: PlaceBook,
): PlaceRole {
  if (i < sentence.from + sentence.dateline) return 'dateline';
  if (CAPITALS.has(place.id) && isInsisting(tokens, i, to)) return 'metonym';
  if (place.kind !== 'country' && isOfSee(tokens, i, to, sentence)) return 'name';
  if (isOfPact(tokens, i, to)) return 'name';
  if (place.country !== 'XK' && isOfCommand(tokens, i, sentence)) return 'landmark';
  if (tokens.slice(i, to).some(isHospital)) return 'landmark';
  const lead = (lists: readonly string[][]) => {
    for (let skip = 0; skip <= FILLERS; skip++) {
      if (skip > 0 && !isFiller(tokens[i - skip])) break;
      if (lists.some((words) => endsBefore(tokens, i - skip, words))) return true;
    }
    return false;
  };
  if (lead(book.landmark) || isOfHospital(tokens, i, to, sentence)) return 'landmark';
  if (isOfSeated(tokens, i, sentence) || isWhereReported(tokens, i, to, sentence)) return 'landmark';
  if (isWhereTaken(tokens, i, sentence, book)) return 'landmark';
  if (isOnPlates(tokens, i, sentence)) return 'origin';
  if (lead(book.supplied)) return 'supplied';
  if (isExit(tokens, i)) return 'site';
  if (isWhither(tokens, i)) return 'landmark';
  if (lead(book.origin)) return 'origin';
  if (CAPITALS.has(place.id) && SEAT_OF.test(tokens[i - 2]?.fold ?? '') && !isAtSeat(tokens, i - 2))
    return 'metonym';
  if (located) {
    for (let at = i - 1; at >= Math.max(sentence.from, i - 4); at--) {
      if (book.between.has(tokens[at]?.fold ?? '') && CAPITALS.has(place.id)) return 'metonym';
    }
    if (CAPITALS.has(place.id) && isAnswered(tokens, i, to)) return 'metonym';
    if (CAPITALS.has(place.id) && isWhereJudged(tokens, i, sentence)) return 'metonym';
    return 'site';
  }
  if (isSpotOf(tokens, i, to, sentence)) return 'site';
  if (CAPITALS.has(place.id) || (place.kind === 'country' && place.country !== 'XK')) return 'metonym';
  if (book.speech.has(tokens[to]?.fold ?? '')) return 'metonym';
  const possessive = /^['’]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.fold === 's';
  return possessive && place.kind === 'country' ? 'origin' : 'site';
}
