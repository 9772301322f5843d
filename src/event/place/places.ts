import { distanceKm } from '../../base/geo.ts';
import { fold } from '../../base/text.ts';
import type { PlaceRow } from '../places.ts';
import type { PlaceMention, PlaceRole, Sentence, Token } from '../reading.ts';
import { foldedWords } from '../text/tokens.ts';
import type { PlaceIndex } from './trie.ts';

/** The words of one language round place names: `data/words/<lang>/places.json`. */
export type PlaceWords = Record<
  | 'in'
  | 'near'
  | 'landmark'
  | 'origin'
  | 'supplied'
  | 'speech'
  | 'between'
  | 'blockers'
  | 'after'
  | 'municipality',
  string[]
>;

export type PlaceBook = {
  in: ReadonlySet<string>;
  near: ReadonlySet<string>;
  landmark: string[][];
  origin: string[][];
  supplied: string[][];
  speech: ReadonlySet<string>;
  between: ReadonlySet<string>;
  blockers: ReadonlySet<string>;
  after: ReadonlySet<string>;
  municipality: string[][];
};

/** Prepares the place words of a language. */
export function compilePlaces(words: PlaceWords): PlaceBook {
  const set = (list: readonly string[]) => new Set(list.map(fold));
  const lists = (list: readonly string[]) => list.map(foldedWords).sort((a, b) => b.length - a.length);
  return {
    in: set(words.in),
    near: set(words.near),
    landmark: lists(words.landmark),
    origin: lists(words.origin),
    supplied: lists(words.supplied),
    speech: set(words.speech),
    between: set(words.between),
    blockers: set(words.blockers),
    after: set(words.after),
    municipality: lists(words.municipality),
  };
}

/** Names that are everyday words or names of people too: they need a preposition that says where. */
const COMMON = new Set([
  'pec',
  'istok',
  'istoku',
  'brod',
  'klina',
  'kamenica',
  'lista',
  'kula',
  'kulla',
  'peja',
  'dren',
  'breg',
  'banja',
  'most',
  'bela',
  'grad',
  'gora',
  'lug',
  'rudnik',
  'ribnik',
  'sopot',
  'lipa',
  'luka',
  'pasha',
  'bajram',
  'skala',
  'brus',
  'sava',
  'drin',
  'sveti',
  'lepina',
  'nice',
  'essen',
  'split',
  'bar',
  'ada',
  'selo',
  'novo',
  'vrelo',
  'mali',
  'velika',
  'suva',
  'reka',
  'janjevo',
  'petrovo',
  'dobro',
  'drama',
  'prevod',
  'sela',
  'dakota',
  'turkey',
  'georgia',
  'jordan',
  'chad',
  'polje',
  'sushica',
  'hala',
  'hall',
  'katund',
  'shala',
  'krasniqi',
  'gashi',
  'berisha',
  'hoti',
  'kelmendi',
  'rugova',
  'thaci',
  'bytyci',
  'morina',
  'shkreli',
  'vata',
  'lajcak',
]);
/** The governments that capitals stand for. */
const CAPITALS = new Set([
  'pristina',
  'belgrade',
  'brussels',
  'tirana',
  'skopje',
  'washington',
  'moscow',
  'ankara',
  'podgorica',
  'sarajevo',
  'berlin',
  'paris',
  'london',
  'rome',
  'beijing',
  'zagreb',
  'sofia',
  'athens',
  'vienna',
  'kosovo',
  'serbia',
]);

/** All place names of a text with what each does in its sentence. */
export function findPlaces(
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  index: PlaceIndex,
  book: PlaceBook,
  taken: (i: number) => boolean,
): PlaceMention[] {
  const found: PlaceMention[] = [];
  sentences.forEach((sentence, number) => {
    for (let i = sentence.from; i < sentence.to; i++) {
      const token = tokens[i];
      if (!token || token.kind !== 'word' || taken(i)) continue;
      const hit = index.at(tokens, i, sentence.to);
      if (!hit) continue;
      const cased = token.capital || tokens.slice(i, hit.to).some((part) => part.capital && hit.to - i > 1);
      if (!cased || blocked(tokens, i, hit.to, sentence, book)) continue;
      const located = isLocated(tokens, i, sentence, book);
      if (hit.to === i + 1 && COMMON.has(token.fold) && !located && i >= sentence.from + sentence.dateline)
        continue;
      const last = tokens[hit.to - 1] ?? token;
      const [place, ...rivals] = byImportance(hit.rows, tokens, i, book);
      if (!place) continue;
      found.push({
        field: sentence.field,
        start: token.start,
        end: last.end,
        from: i,
        to: hit.to,
        sentence: number,
        place,
        rivals,
        located,
        role: roleOf(tokens, i, hit.to, sentence, place, located, book),
      });
      i = hit.to - 1;
    }
  });
  return resolveHomonyms(found);
}

const KIND_RANK: Record<string, number> = {
  country: 0,
  city: 1,
  town: 2,
  region: 3,
  camp: 4,
  site: 4,
  monastery: 4,
  crossing: 4,
  bridge: 4,
  municipality: 5,
  district: 6,
  lake: 6,
  village: 7,
  river: 8,
  mountain: 9,
  road: 9,
};

function byImportance(
  rows: readonly PlaceRow[],
  tokens: readonly Token[],
  i: number,
  book: PlaceBook,
): PlaceRow[] {
  const asMunicipality = book.municipality.some((words) => endsBefore(tokens, i, words));
  const rank = (row: PlaceRow) => {
    if (asMunicipality && row.kind === 'municipality') return -1;
    return (
      (KIND_RANK[row.kind] ?? 7) * 10 +
      (row.country === 'XK' ? 0 : 5) +
      (/-[a-z]+(-municipality)?$/.test(row.id) && row.kind === 'village' ? 1 : 0)
    );
  };
  return [...rows].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
}

function endsBefore(tokens: readonly Token[], i: number, words: readonly string[]): boolean {
  const from = i - words.length;
  return from >= 0 && words.every((word, k) => tokens[from + k]?.fold === word);
}

/** "the", adjectives and nouns that may stand between the preposition and the name. */
const FILLER =
  /^(the|a|an|town|village|city|northern|southern|eastern|western|north|south|east|west|central|serb|majority|populated|mostly|ethnic|divided|nearby|neighbouring|municipality|district|settlement|area|region|capital|kosovo|s|of|grad|gradu|selo|selu|sela|mesto|mestu|naselje|naselju|opstina|opstini|severnoj|severnom|severni|severu|juznom|juznoj|fshatin|fshat|fshati|fshatit|qytetin|qytet|qytetit|lagjen|komunen|komuna|komunes|rajonin|zonen|e|te|i|se|veri|veriun|veriore|jug|pjesen|monastery|manastir|manastiru|manastirit|manastirin|camp|kamp|kampin|base|baze|bazen|bazi|outskirts|centre|center|centar|centru|qender|qendren|and|dhe|ethnically|lake|jezera|jezeru|liqenin|school|church|crkva|crkve|kisha|police|station|hall|office|street|building|crossing|border|point|airport|aerodromu|aeroportin|prelaz|prelazu|pike|piken|kufitare|administrativnom|granicnom)$/;

function isLocated(tokens: readonly Token[], i: number, sentence: Sentence, book: PlaceBook): boolean {
  for (let at = i - 1; at >= Math.max(sentence.from, i - 6); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (book.in.has(token.fold)) return true;
    if (
      token.text === '-' ||
      token.text === ',' ||
      token.text === '/' ||
      token.text === '"' ||
      token.text === '„'
    ) {
      if (token.text === ',' && !(tokens[at - 1]?.capital ?? false)) return false;
      continue;
    }
    if (FILLER.test(token.fold) || (token.capital && at < i - 1)) continue;
    if (token.capital) continue;
    return false;
  }
  return false;
}

function blocked(
  tokens: readonly Token[],
  i: number,
  to: number,
  sentence: Sentence,
  book: PlaceBook,
): boolean {
  const before = tokens[i - 1];
  const after = tokens[to];
  if (before && i > sentence.from && book.blockers.has(before.fold)) return true;
  if (after && book.after.has(after.fold) && after.capital) return true;
  if (
    after?.capital &&
    after.start - (tokens[to - 1]?.end ?? 0) === 1 &&
    to - i === 1 &&
    before?.capital &&
    COMMON.has(tokens[i]?.fold ?? '')
  )
    return true;
  return false;
}

function roleOf(
  tokens: readonly Token[],
  i: number,
  to: number,
  sentence: Sentence,
  place: PlaceRow,
  located: boolean,
  book: PlaceBook,
): PlaceRole {
  if (i < sentence.from + sentence.dateline) return 'dateline';
  const lead = (lists: readonly string[][]) => {
    for (let skip = 0; skip <= 3; skip++) {
      if (skip > 0 && !FILLER.test(tokens[i - skip]?.fold ?? '')) break;
      if (lists.some((words) => endsBefore(tokens, i - skip, words))) return true;
    }
    return false;
  };
  if (lead(book.landmark)) return 'landmark';
  if (lead(book.supplied)) return 'supplied';
  if (lead(book.origin)) return 'origin';
  if (located) {
    for (let at = i - 1; at >= Math.max(sentence.from, i - 4); at--) {
      if (book.between.has(tokens[at]?.fold ?? '') && CAPITALS.has(place.id)) return 'metonym';
    }
    return 'site';
  }
  if (CAPITALS.has(place.id)) return 'metonym';
  if (book.speech.has(tokens[to]?.fold ?? '')) return 'metonym';
  const possessive = /^['’]$/.test(tokens[to]?.text ?? '') && tokens[to + 1]?.fold === 's';
  if (possessive && place.kind === 'country') return 'origin';
  return 'site';
}

/** Decides between places of one name by the municipality that the text names, else by what lies near the other places. */
function resolveHomonyms(found: PlaceMention[]): PlaceMention[] {
  const sure = found.filter((mention) => mention.rivals.length === 0 && mention.place.country === 'XK');
  for (const mention of found) {
    if (mention.rivals.length === 0) continue;
    const rows = [mention.place, ...mention.rivals];
    const villages = rows.filter((row) => row.kind === 'village');
    if (mention.place.kind !== 'village' || villages.length < 2) continue;
    const score = (row: PlaceRow) =>
      sure.reduce((sum, other) => {
        const same = other.place.id === row.municipality || other.place.municipality === row.municipality;
        const km = distanceKm(other.place.lat, other.place.lon, row.lat, row.lon);
        return sum + (same ? 5 : 0) + (km < 15 ? 1 : 0);
      }, 0);
    const best = villages.reduce((a, b) => (score(b) > score(a) ? b : a));
    if (score(best) > 0) {
      mention.rivals = rows.filter((row) => row !== best);
      mention.place = best;
    }
  }
  return found;
}
