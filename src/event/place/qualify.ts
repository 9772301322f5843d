import { distanceKm } from '../../base/geo.ts';
import type { PlaceMention, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';

const ENDS = /^(village|town|city|municipality)$/;

const FROM = /^(from|iz|od|nga|prej)$/;
const TO = /^(to|do|za|ka|prema|drejt|deri)$/;
/** Tokens between where a journey begins and where it leads. */
const JOURNEY = 14;

const RIDE = 25;
const CARRIES =
  /^(bus|buses|train|trains|convoy|truck|trucks|car|vehicle|van|autobus\p{L}*|voz|voza|vozu|kolon\p{L}*|kamion\p{L}*|vozil\p{L}*|tren\p{L}*|autokolon\p{L}*)$/u;

const isWay = wordTest(/^(way|road|route|highway|put|puta|putu|rruga|rrugen|rruges)$/);
/** Tokens from a road to the town where it begins: "the road that leads from". */
const WAY_REACH = 5;

/** "A bus from Bica and Grabac to Mitrovica": between where they came from and where they were bound. */
function markJourneys(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  for (const end of found) {
    if (end.role !== 'site' || !TO.test(tokens[end.from - 1]?.fold ?? '')) continue;
    const starts = found.filter(
      ({ sentence, to, from }) => sentence === end.sentence && to < end.from && end.from - from <= JOURNEY,
    );
    const first = starts.find(({ from }) => tokens.slice(from - 4, from).some(({ fold }) => FROM.test(fold)));
    const ride = tokens.slice(Math.max(0, end.from - RIDE), end.from).some(({ fold }) => CARRIES.test(fold));
    const way = first && tokens.slice(Math.max(0, first.from - WAY_REACH), first.from).some(isWay);
    if (!first || !(ride || way) || tokens.slice(first.to, end.from).some(({ text }) => /^[,;:]$/.test(text)))
      continue;
    end.role = 'landmark';
    for (const start of starts) if (start.from >= first.from && start.role === 'site') start.role = 'origin';
  }
}

const PARTS =
  /^(parts|towns|cities|villages|municipalities|delova|dijelova|gradova|mesta|mjesta|sela|opstina|pjese|qytete|fshatra|komuna)$/;
/** Tokens from such a word to the place whose parts they are, and back to "from". */
const PARTS_REACH = 4;

/** "Men from Gnjilane, Prizren and Djakovica", "from different parts of Kosovo - Gnjilane, Prizren": whence all of a list come. */
function markOrigins(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  const inParts = ({ from }: PlaceMention) => {
    const before = tokens.slice(Math.max(0, from - PARTS_REACH), from).map(({ fold }) => fold);
    const at = before.findIndex((word) => FROM.test(word));
    return at >= 0 && before.slice(at).some((word) => PARTS.test(word));
  };
  for (let k = 1; k < found.length; k++) {
    const [last, next] = [found[k - 1], found[k]];
    if (!last || !next || next.role !== 'site' || next.located) continue;
    if (last.sentence !== next.sentence || next.from - last.to !== 1) continue;
    const { text = '', fold = '' } = tokens[last.to] ?? {};
    const listed = last.role === 'origin' && (text === ',' || AND.test(fold));
    if (listed || (/^[-–—:(]$/.test(text) && inParts(last))) next.role = 'origin';
  }
}

/** "On the line Belgrade–Gorazdevac", "magistralnog puta Kosovska Mitrovica-Raška": a dash between two towns names a road or a line, where nothing happens. */
export function markRoutes(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  markJourneys(found, tokens);
  markOrigins(found, tokens);
  markBetween(found, tokens);
  for (let k = 1; k < found.length; k++) {
    const [from, to] = [found[k - 1], found[k]];
    if (!from || !to || from.sentence !== to.sentence || to.from - from.to !== 1) continue;
    if (!/^[-–—]$/.test(tokens[from.to]?.text ?? '')) continue;
    if (!ENDS.test(from.place.kind) || !ENDS.test(to.place.kind) || from.place.id === to.place.id) continue;
    for (const end of [from, to]) if (end.role === 'site') end.role = 'landmark';
  }
}

const BETWEEN = /^(between|izmedju|ndermjet|midis|mes)$/;
const AND = /^(and|i|dhe|e)$/;

/** "In the Kamenica area, between the villages of X and Y": two marks of where it lies, if the sentence names another place. */
function markBetween(found: readonly PlaceMention[], tokens: readonly Token[]): void {
  for (let k = 1; k < found.length; k++) {
    const [from, to] = [found[k - 1], found[k]];
    if (!from || !to || from.sentence !== to.sentence || to.from - from.to !== 1) continue;
    if (from.role !== 'site' || to.role !== 'site' || !AND.test(tokens[from.to]?.fold ?? '')) continue;
    if (!tokens.slice(Math.max(0, from.from - 3), from.from).some(({ fold }) => BETWEEN.test(fold))) continue;
    const other = found.some(
      (mention) =>
        mention !== from &&
        mention !== to &&
        mention.sentence === from.sentence &&
        mention.role === 'site' &&
        mention.located &&
        ENDS.test(mention.place.kind),
    );
    if (other) for (const end of [from, to]) end.role = 'landmark';
  }
}

const FINE = /^(village|district|crossing|bridge|camp|monastery|site|town|city)$/;
const NEAR =
  /^,? ?(?:a (?:small )?village |selo |fshat )?(near|close to|outside|not far from|kod|blizu|kraj|pored|nadomak|afer|prane)( the)?( (town|city|village|grada|qytetit))?( of)?$/;
const NARROW = /^(village|district|crossing|bridge|camp|monastery|site)$/;
/** "Banjska, in the Leposavic area". */
const OF_AREA = /^,? ?(in|of|within) the$/;
const AREA = /^(area|region|district|municipality|commune|community|county)$/;
/** A village that is said to belong to a town so far away is another of its name, which no list has. */
const FOREIGN_KM = 45;
/** "In the village of Stublina, Gjilan": the town behind its village, whatever municipality that lies in now. */
const APPOSED_KM = 15;
const BELONGS =
  /^(,? ?(te|e|i|kod|near|in the municipality of|u opstini|ne komunen e|te komunes se|opstina))$/;
/** "In Dedinje, in Belgrade", "na Dedinju, u Beogradu". */
const INSIDE = /^,? ?(in|u|ne)$/;
/** What says of a town that its municipality holds the village before it. */
const OF_MUNICIPALITY = /(opstin[aie]|municipality|komun(e|en|es|a))/;
/** A canal or road is so long that the village named behind it says more. */
const LONG_KM = 4;
const IN = /^,? ?(in|at|near|ne|te|u|kod|tek|prane)( the)?( (village|fshatin|fshatrat|selu|mestu))?( of)?$/;
const JOINED = /(^| )(and|or|dhe|ose|ili|as well as)( |$)|[;:.]|^,?$/;

/** Tokens between two names, with what stands in brackets. */
const ASIDE_REACH = 12;

/** "Orahovac (Rrahovec in Albanian), near Prizren": what stands between two names, brackets left out. */
function outsideBrackets(tokens: readonly Token[]): Token[] {
  const opens = tokens.findIndex(({ text }) => text === '(');
  const closes = tokens.findIndex(({ text }) => text === ')');
  if (closes < 0) return [...tokens];
  return [...tokens.slice(0, opens < closes ? Math.max(0, opens) : 0), ...tokens.slice(closes + 1)];
}

/**
 * A name that only says where the place before it lies ("Varagë near Zubin Potok", "Banjskë të Zveçanit", "Gotovuša in the municipality of Štrpce") becomes a
 * landmark, so that the finer one is the event's.
 */
export function markQualifiers(
  found: readonly PlaceMention[],
  tokens: readonly Token[],
  language: string,
): void {
  for (let k = 1; k < found.length; k++) {
    const [fine, wide] = [found[k - 1], found[k]];
    if (!fine || !wide || fine.sentence !== wide.sentence || wide.from - fine.to > ASIDE_REACH) continue;
    if (wide.role !== 'site' || /^(dateline|name)$/.test(fine.role) || !FINE.test(fine.place.kind)) continue;
    if (fine.place.id === wide.place.id) continue;
    const words = outsideBrackets(tokens.slice(fine.to, wide.from));
    if (words.length > 6) continue;
    const between = words.map(({ fold }) => fold).join(' ');
    const holds =
      wide.place.id === fine.place.municipality ||
      (wide.place.municipality !== null &&
        wide.place.municipality === fine.place.municipality &&
        /^(town|city)$/.test(wide.place.kind) &&
        !/^(town|city)$/.test(fine.place.kind));
    const area = OF_AREA.test(between) && AREA.test(tokens[wide.to]?.fold ?? '');
    const reversed = /^(town|city)$/.test(fine.place.kind) && NARROW.test(wide.place.kind);
    const near = area || (NEAR.test(between) && !reversed && !/^(country|region)$/.test(wide.place.kind));
    if (
      fine.place.precisionKm >= LONG_KM &&
      between !== '' &&
      IN.test(between) &&
      NARROW.test(wide.place.kind)
    ) {
      fine.role = 'landmark';
      continue;
    }
    if (
      fine.place.kind === 'village' &&
      /^(city|town|municipality)$/.test(wide.place.kind) &&
      (BELONGS.test(between) || (wide.place.country !== 'XK' && INSIDE.test(between))) &&
      distanceKm(fine.place.lat, fine.place.lon, wide.place.lat, wide.place.lon) > FOREIGN_KM
    ) {
      const { id } = fine.place;
      for (const mention of found) if (mention.place.id === id) mention.role = 'name';
      continue;
    }
    const joined = JOINED.test(between) || (between === 'i' && language === 'sr') || between === 'e';
    const apposed =
      (between === ',' || (between === 'te' && language === 'sq')) &&
      fine.place.kind === 'village' &&
      fine.located &&
      /^(city|town|municipality)$/.test(wide.place.kind) &&
      distanceKm(fine.place.lat, fine.place.lon, wide.place.lat, wide.place.lon) <= APPOSED_KM &&
      !/^(,|and|or|dhe|ose|ili|i|e)$/.test(tokens[wide.to]?.fold ?? '');
    const verb = fine.role === 'origin' && /(^| )(was|were|been|has|had)( |$)/.test(between);
    const within =
      fine.place.municipality === null &&
      fine.place.kind === 'village' &&
      BELONGS.test(between) &&
      OF_MUNICIPALITY.test(between) &&
      fine.place.country === wide.place.country;
    if (near || apposed || within || (holds && !joined && !verb && (fine.located || fine.role === 'origin')))
      wide.role = 'landmark';
    if (fine.role !== 'site' || !/^(town|city)$/.test(fine.place.kind)) continue;
    const narrowed = /^, (in|at|ne|u|kod|te|tek) \p{L}+( \p{L}+)?$/u.test(between);
    if (narrowed && NARROW.test(wide.place.kind)) {
      fine.role = 'landmark';
      wide.role = 'site';
    }
  }
}
