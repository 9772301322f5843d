import { isHead, isHeadRole } from '../head.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { choosePlace } from '../place/choose.ts';
import { type Chosen, placeOf } from '../place/chosen.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { BESIDE, HERE } from '../reasons.ts';
import { FAMILY_OF, type IncidentType } from '../types.ts';
import { takenBySerbia } from './by-serbia.ts';
import { triggersOf } from './cues.ts';
import { CLASS_OF } from './hint.ts';
import { LINE, placeOfNews, spread } from './spread.ts';

/** What may go on in many places of a region at once. */
const SPREAD = new Set<IncidentType>([
  'barricade',
  'raid',
  'protest',
  'arrest',
  'riot',
  'threat',
  'weapons-seizure',
]);

const FINE = new Set(['site', 'settlement', 'municipality']);

/**
 * The place of a happening. Unrest of a month that is recalled takes none of what the article tells.
 * News without a place of its own in the sentence lies where the article's Kosovo places say; what is only
 * recalled takes no place from the article's news unless the article knows but one, and never the capital, where all visitors go.
 */
export function placeFor(
  reading: Reading,
  knowledge: Knowledge,
  anchor: { sentence: number; from: number; to: number },
  background: boolean,
  type: IncidentType,
  grounds: ReadonlySet<PlaceMention> = new Set(),
  unrest = false,
): Chosen {
  const book = knowledge.books[reading.language];
  const chosen = placeOfNews(
    reading,
    knowledge,
    anchor,
    { wide: SPREAD.has(type), border: type === 'border-incident' },
    grounds,
  );
  const abroad = takenBySerbia(reading, knowledge, anchor, type, chosen);
  if (abroad) return abroad;
  const blocked = type === 'barricade' && spread(reading, anchor, chosen, background);
  if (blocked) return blocked;
  const all =
    FAMILY_OF[type] === 'police' && inManyTowns(reading, anchor.sentence)
      ? (areaOf(reading, anchor.sentence) ?? homeOf(reading, anchor.sentence))
      : undefined;
  if (all) return { place: placeOf(all.place), mention: all, reason: HERE };
  const wide = reading.places.find(
    (mention) =>
      mention.sentence === anchor.sentence &&
      mention.place.country === 'XK' &&
      mention.role === 'site' &&
      isAllOver(reading, mention),
  );
  if (wide && SPREAD.has(type) && chosen.mention?.sentence !== anchor.sentence)
    return { place: placeOf(wide.place), mention: wide, reason: HERE };
  const own = chosen.mention?.sentence === anchor.sentence && chosen.reason === HERE;
  const home =
    FAMILY_OF[type] === 'crowd' && reading.places.find((mention) => isOfFolk(reading, mention, anchor));
  if (home && !(own && FINE.has(chosen.place.precision) && !isNext(reading, home, chosen.mention)))
    return { place: placeOf(home.place), mention: home, reason: HERE };
  if (own) return chosen;
  const alarmed =
    type === 'threat' ? reading.places.find((mention) => isAlarmed(reading, mention, anchor)) : null;
  if (alarmed) return { place: placeOf(alarmed.place), mention: alarmed, reason: HERE };
  if (background) {
    const fine = reading.places.filter(
      ({ place, role }) =>
        role === 'site' && place.country === 'XK' && !['country', 'region'].includes(place.kind),
    );
    const areas = new Set(fine.map(({ place }) => place.municipality ?? place.id));
    const inherited = chosen.mention?.place.country === 'XK' && chosen.place.id !== 'pristina';
    const region = areaOf(reading, anchor.sentence);
    if (!region && areas.size === 1 && inherited && !unrest && FINE.has(chosen.place.precision))
      return chosen;
    if (region) return { place: placeOf(region.place), mention: region, reason: 'only a region is named' };
    const told = unrest ? undefined : toldBeside(reading, book, anchor.sentence, type);
    if (told) return { place: placeOf(told.place), mention: told, reason: BESIDE };
    const land = unrest ? reading.places.find(({ place }) => place.id === knowledge.kosovo.id) : undefined;
    if (land)
      return { place: placeOf(land.place), mention: land, reason: 'only a region or country is named' };
    return { place: placeOf(knowledge.kosovo), mention: null, reason: 'no place is named' };
  }
  const area = areaOf(reading, anchor.sentence) ?? areaOfHead(reading);
  if (area && chosen.mention && tellsAnother(reading, book, chosen.mention.sentence, anchor.sentence, type))
    return { place: placeOf(area.place), mention: area, reason: 'only a region is named' };
  if (chosen.mention && chosen.mention.place.country !== 'XK') {
    const home = choosePlace(reading, anchor, knowledge.kosovo, ({ place }) => place.country === 'XK');
    const away = chosen.mention.place.kind === 'village' && home.reason === 'named in the text';
    if (home.mention && home.mention.place.kind !== 'country' && !away) return home;
  }
  const seat = chosen.place.precision === 'country' && inSeat(reading, anchor.sentence);
  const capital =
    seat && /^XK$/.test(chosen.mention?.place.country ?? 'XK') && knowledge.index.byId.get('pristina');
  return capital ? { ...chosen, place: placeOf(capital) } : chosen;
}

const FOLK =
  /^(residents|inhabitants|people|citizens|locals|villagers|serbs|albanians|mestani|mjestani|stanovnici|zitelji|gradjani|srbi|albanci|banoret|banore|qytetaret|fshataret|serbet|shqiptaret)$/;

/** "Residents of Gračanica protested", "i meštani Gračanice", "banorët e Graçanicës": who gather are told by their town, and gather there where nothing else is said. */
function isOfFolk(
  { tokens }: Reading,
  { place, role, sentence, from }: PlaceMention,
  anchor: { sentence: number; to: number },
): boolean {
  if (sentence !== anchor.sentence || from >= anchor.to || role !== 'origin' || place.country !== 'XK')
    return false;
  if (/^(country|region)$/.test(place.kind)) return false;
  const link = /^(of|from|iz|sa|e|nga|te)$/.test(tokens[from - 1]?.fold ?? '') ? from - 2 : from - 1;
  return FOLK.test(tokens[link]?.fold ?? '');
}

/** "Of Gračanica and Ranilug": the second of two towns. */
function isNext({ tokens }: Reading, { to }: PlaceMention, other: PlaceMention | null): boolean {
  const between = other ? tokens.slice(to, other.from) : [];
  return between.length > 0 && between.length <= 2 && between.every(({ fold }) => LINK.test(fold));
}

/** "A bomb threat at the Rectorate of the University of Pristina", "Gjykata në Prishtinë u zbraz": the house that is emptied says where. */
function isAlarmed(
  { tokens, sentences }: Reading,
  { place, role, sentence, from }: PlaceMention,
  anchor: { sentence: number },
): boolean {
  if (sentence !== anchor.sentence || place.country !== 'XK' || !/^(landmark|metonym)$/.test(role))
    return false;
  const start = sentences[sentence]?.from ?? 0;
  return tokens.slice(Math.max(start, from - SEAT_REACH), from).some(({ fold }) => EMPTIED.test(fold));
}

/** Tokens between a house and its town. */
const SEAT_REACH = 5;
const EMPTIED =
  /^(court|courthouse|university|hospital|school|rectorate|sud|sudu|suda|univerzitet\p{L}*|bolnic\p{L}*|skol\p{L}*|gjykat\p{L}*|universitet\p{L}*|rektorat\p{L}*|spital\p{L}*|qkuk|shkoll\p{L}*|gjimnaz\p{L}*|prokuror\p{L}*)$/u;

/** Parliament and government sit in the capital: "the parliament building", "ispred Vlade", "ndërtesën e Kuvendit". */
function inSeat({ tokens, sentences }: Reading, index: number): boolean {
  return tokens.some(({ fold, sentence }, i) => {
    if (sentence !== index && !isHead({ sentences }, sentence)) return false;
    if (!BODY.test(fold)) return false;
    return (
      HALL.test(tokens[i + 1]?.fold ?? '') ||
      tokens.slice(Math.max(0, i - 3), i).some((token) => HALL.test(token.fold) || BEFORE.test(token.fold))
    );
  });
}

const BODY =
  /^(parliament|assembly|government|kuvend|kuvendi|kuvendin|kuvendit|kryeministrise|qeverise|qeverine|skupstin[aeiu]|vlad[eiu])$/;
/** "Inside parliament", "ispred Skupštine", "para Qeverisë". */
const BEFORE = /^(inside|outside|front|ispred|para|perpara|brenda|unutar)$/;
const HALL =
  /^(buildings?|headquarters|offices|chamber|ndertes\p{L}*|objekt\p{L}*|godin\p{L}*|sall\p{L}*|seli\p{L}*|zgrad\p{L}*|sal[aeiu])$/u;
/** Tokens between what is told and its place. */
const TOLD_REACH = 6;

/** What is recalled again right behind or before lies where the other sentence tells the same sort of thing: "the attack in Banjska … Then a policeman was killed". */
function toldBeside(
  reading: Reading,
  book: Book,
  index: number,
  type: IncidentType,
): PlaceMention | undefined {
  for (const at of [index - 1, index + 1, index - 2]) {
    const told = triggersOf(reading, at, book).filter(
      ({ value }) => !value.thing && CLASS_OF[value.type] === CLASS_OF[type],
    );
    const found = reading.places.find(
      ({ sentence, role, located, place, from }) =>
        sentence === at &&
        role === 'site' &&
        located &&
        place.country === 'XK' &&
        FINE.has(placeOf(place).precision) &&
        told.some(({ to }) => from >= to && from - to <= TOLD_REACH),
    );
    if (found) return found;
  }
  return undefined;
}

/** "Across Kosovo", "throughout the north": all of a country or region, and no spot in it. */
export function isAllOver({ tokens }: Reading, mention: PlaceMention | null): boolean {
  if (!mention || !/^(country|region)$/.test(mention.place.kind)) return false;
  return tokens
    .slice(Math.max(0, mention.from - 3), mention.from)
    .some(({ fold }) => /^(across|throughout|over|sirom|anembane)$/.test(fold));
}

/** "In four northern municipalities": so many that they are told as their region. */
export function inManyTowns({ numbers, tokens }: Reading, index: number): boolean {
  return numbers.some(
    ({ best, from, to }) =>
      best !== null &&
      best >= MANY_TOWNS &&
      tokens[from]?.sentence === index &&
      tokens.slice(to, to + 4).some(({ fold }) => /^(municipalit|opstin|opcin|komuna)/.test(fold)),
  );
}

const MANY_TOWNS = 3;

/** Kosovo, where a sentence names it. */
function homeOf({ places }: Reading, index: number): PlaceMention | undefined {
  return places.find(
    ({ place, sentence }) => sentence === index && place.country === 'XK' && place.kind === 'country',
  );
}

/** The region of Kosovo that a sentence names. */
function areaOf({ places }: Reading, index: number): PlaceMention | undefined {
  return places.find(
    ({ place, sentence }) =>
      sentence === index && place.country === 'XK' && place.kind === 'region' && place.id !== LINE,
  );
}

/** The region that title or lead names. */
function areaOfHead(reading: Reading): PlaceMention | undefined {
  const heads = reading.sentences.flatMap(({ role }, index) => (isHeadRole(role) ? [index] : []));
  return heads.map((index) => areaOf(reading, index)).find((area) => area);
}

/** True for a sentence of the body beside another that tells something of a different kind at its own place. */
function tellsAnother(
  reading: Reading,
  book: Book,
  index: number,
  home: number,
  type: IncidentType,
): boolean {
  if (index === home || [index, home].some((at) => reading.sentences[at]?.role !== 'body')) return false;
  const told = triggersOf(reading, index, book).filter(({ value }) => !value.thing);
  return told.length > 0 && told.every(({ value }) => CLASS_OF[value.type] !== CLASS_OF[type]);
}

/** What may stand between the places of a list, landmarks that only explain them left out. */
const LINK =
  /^(,|and|i|dhe|e|te|in|u|ne|the|a|small|at|near|kod|prane|afer|of|villages?|sel[aoiu]\p{L}*|op(?:st|c)in\p{L}+|fshat\p{L}*|komun\p{L}+|municipalit\p{L}+|towns?|grad\p{L}*|mest\p{L}{1,2}|vend\p{L}{1,3}|place|nadomak|blizu|as|well|kao|si|tako|ashtu|edhe|sj?evern\p{L}*|northern)$/u;

const QUOTE = /^["“”„«»‘’]$/;

/** The places of a list that holds a chosen one ("in Zvečan, Leposavić and Zubin Potok"), in order; the chosen one alone where there is no list. */
export function listedPlaces(reading: Reading, chosen: PlaceMention): PlaceMention[] {
  const covered = new Set<number>();
  const sites: PlaceMention[] = [];
  for (const mention of reading.places) {
    if (
      mention.sentence !== chosen.sentence ||
      mention.place.kind === 'country' ||
      mention.place.kind === 'region'
    )
      continue;
    if (mention === chosen || mention.role === 'site') sites.push(mention);
    else for (let i = mention.from; i < mention.to; i++) covered.add(i);
  }
  sites.sort((a, b) => a.from - b.from);
  const linked = (a: PlaceMention, b: PlaceMention) => {
    let quoted = false;
    const between = reading.tokens.slice(a.to, b.from).filter(({ text }, i) => {
      const mark = QUOTE.test(text);
      if (mark) quoted = !quoted;
      return !mark && !quoted && !covered.has(a.to + i);
    });
    return (
      between.length >= 1 &&
      between.length <= 6 &&
      between.some(({ fold }) => /^(,|and|i|dhe|e|edhe)$/.test(fold)) &&
      between.every(({ fold }) => LINK.test(fold))
    );
  };
  const at = sites.indexOf(chosen);
  let first = at;
  let last = at;
  for (let here = sites[first], left = sites[first - 1]; here && left && linked(left, here); ) {
    first--;
    here = left;
    left = sites[first - 1];
  }
  for (let here = sites[last], right = sites[last + 1]; here && right && linked(here, right); ) {
    last++;
    here = right;
    right = sites[last + 1];
  }
  return sites.slice(first, last + 1);
}
