import { distanceKm } from '../../base/geo.ts';
import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import type { PlaceBook } from './book.ts';
import { endsBefore } from './cues.ts';

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

const LAKE = /^(lake|jezer[aou]|jezerom|liqen\p{L}*)$/u;

/** Places of one name, the likeliest first: by the noun before it ("municipality of", "camp"), by kind, by how well the name fits. */
export function byImportance(
  rows: readonly PlaceRow[],
  tokens: readonly Token[],
  { i, to }: { i: number; to: number },
  book: PlaceBook,
): PlaceRow[] {
  const asMunicipality = book.municipality.some((words) => endsBefore(tokens, i, words));
  const asVillage = book.village.some((words) => endsBefore(tokens, i, words));
  const asLake = LAKE.test(tokens[i - 1]?.fold ?? '') || LAKE.test(tokens[to]?.fold ?? '');
  const asCamp = /^(kamp|camp|baz|base)/.test(tokens[i - 1]?.fold ?? '');
  const rank = (row: PlaceRow) => {
    if (asMunicipality && row.kind === 'municipality') return -1;
    if (asCamp && row.kind === 'camp') return -1;
    if (asLake && row.kind === 'lake') return -1;
    if (asVillage && row.kind === 'village' && row.country === 'XK') return -1;
    return (
      (KIND_RANK[row.kind] ?? 7) * 10 +
      (row.country === 'XK' ? 0 : 5) +
      (/-[a-z]+(-municipality)?$/.test(row.id) && row.kind === 'village' ? 1 : 0)
    );
  };
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** A village that English news names in a form of its own ("Banjska"), not one known by its two local names only. */
export function isKnownAbroad({ names }: PlaceRow): boolean {
  return !names.en.includes('/') && names.sq !== names.srLatn;
}

/** "Banjska, in the north of Kosovo": the one in a municipality of the north. */
const NORTHERN = /^(zvecan|leposavic|zubin-potok|north-mitrovica)/;
const NORTH_SCORE = 8;

/** Decides between places of one name by the municipality that the text names, else by what lies near the other places. */
export function resolveHomonyms(found: PlaceMention[], tokens: readonly Token[]): PlaceMention[] {
  const sure = found.filter(
    ({ rivals, place }) => rivals.length === 0 && !/^(country|region)$/.test(place.kind),
  );
  /** Villages that the text has called so or placed beside a town: a name that is a city abroad means them again further on. */
  const settled = new Set<PlaceRow>();
  for (const mention of found) {
    if (mention.rivals.length === 0) continue;
    const rows = [mention.place, ...mention.rivals];
    const villages = rows.filter((row) => row.kind === 'village');
    if (mention.place.kind !== 'village') {
      const home =
        mention.place.country !== 'XK' &&
        (villageBeside(mention, villages, sure) ?? villages.find((row) => settled.has(row)));
      if (home) {
        settled.add(home);
        mention.rivals = rows.filter((row) => row !== home);
        mention.place = home;
      }
      continue;
    }
    const measured = villages.length > 1 ? atDistance(mention, villages, found, tokens) : undefined;
    if (measured) {
      mention.rivals = rows.filter((row) => row !== measured);
      mention.place = measured;
    }
    settled.add(mention.place);
    if (villages.length < 2 || measured) continue;
    const inNorth = found.some(
      ({ place, sentence }) => place.id === 'northern-kosovo' && sentence === mention.sentence,
    );
    const score = (row: PlaceRow) =>
      sure.reduce(
        (sum, other) => {
          const same =
            row.municipality !== null &&
            (other.place.id === row.municipality || other.place.municipality === row.municipality);
          const km = distanceKm(other.place.lat, other.place.lon, row.lat, row.lon);
          const beside = other.sentence === mention.sentence && Math.abs(other.from - mention.to) <= 6;
          if (!beside && /^(origin|landmark)$/.test(other.role)) return sum;
          return (
            sum + (same ? (beside ? 12 : 5) : 0) + (km < 15 ? 1 : 0) + (beside ? Math.max(0, 10 - km) : 0)
          );
        },
        (isKnownAbroad(row) ? 4 : 0) + (inNorth && NORTHERN.test(row.municipality ?? '') ? NORTH_SCORE : 0),
      );
    const best = villages.reduce((a, b) => (score(b) > score(a) ? b : a));
    if (score(best) > 0) {
      mention.rivals = rows.filter((row) => row !== best);
      mention.place = best;
    }
  }
  return found;
}

const KM = /^(km|kms|kilomet\p{L}*)$/u;
const MILES = /^(miles?|milj[ae]|mile)$/;
const KM_OF_MILE = 1.6;
/** Tokens from a name to the number that says how far it lies, and from that to the town. */
const MEASURE_REACH = 4;
const TOWN_REACH = 7;
/** Kilometres by which a stated distance may miss one along the road. */
const SLACK_KM = 6;

/** "Bukos, 20 miles north of Pristina", "Bukosh, 30 km larg Prishtinës": of several villages of one name, the one that lies as far as the text says. */
function atDistance(
  { sentence, to }: PlaceMention,
  villages: readonly PlaceRow[],
  found: readonly PlaceMention[],
  tokens: readonly Token[],
): PlaceRow | undefined {
  for (let at = to; at < to + MEASURE_REACH; at++) {
    const [token, unit] = [tokens[at], tokens[at + 1]?.fold ?? ''];
    const km = Number(token?.text) * (MILES.test(unit) ? KM_OF_MILE : 1);
    if (!token || token.sentence !== sentence || !(km > 0) || !(KM.test(unit) || MILES.test(unit))) continue;
    const town = found.find(
      (other) => other.sentence === sentence && other.from > at && other.from - at <= TOWN_REACH,
    )?.place;
    if (!town) return undefined;
    const off = (row: PlaceRow) => Math.abs(distanceKm(row.lat, row.lon, town.lat, town.lon) - km);
    const best = villages.reduce((a, b) => (off(b) < off(a) ? b : a));
    return off(best) <= SLACK_KM + km / 4 ? best : undefined;
  }
  return undefined;
}

/** So far may a village lie from the town beside which it is named. */
const NEAR_KM = 15;

/** "Kruševac, near Obilić": the village by that town, not the city of that name elsewhere. */
function villageBeside(
  mention: PlaceMention,
  villages: readonly PlaceRow[],
  sure: readonly PlaceMention[],
): PlaceRow | undefined {
  return villages.find((row) =>
    sure.some(
      ({ place, sentence, from }) =>
        sentence === mention.sentence &&
        from >= mention.to &&
        from - mention.to <= 4 &&
        distanceKm(place.lat, place.lon, row.lat, row.lon) < NEAR_KM,
    ),
  );
}

const BUILDING =
  /^(zgrad\p{L}*|objek\p{L}*|ndertes\p{L}*|buildings?|seat|selia|seline|sediste|sedista|sedistem)$/u;

/** "The Gjilan district", "u opštinama Zvečan i Zubin Potok", "komunat Zveçan dhe Leposaviq": the area, not the town. */
function isArea(tokens: readonly Token[], { i, to, from }: { i: number; to: number; from: number }): boolean {
  if (/^(district|municipality|municipalities|commune|county)$/.test(tokens[to]?.fold ?? '')) return true;
  for (let at = i - 1; at >= Math.max(from, i - 9); at--) {
    const token = tokens[at];
    if (!token) return false;
    if (AREAS.test(token.fold)) return true;
    const between = token.capital || /^(,|and|i|dhe|e|te|of|the|veriore)$/.test(token.fold);
    if (!between) return false;
  }
  return false;
}

const AREAS =
  /^(opstinama|opstina|opstine|opstini|opstinu|opcinama|opcina|opcine|opcini|opcinu|komunat|komunave|municipalities|regionu|rajonin)$/;

const TERRITORY =
  /^(territor\p{L}*|teritori\p{L}*|podruc\p{L}*|area|region|zon\p{L}*|fshat\p{L}*|sel[aou]|villages?)$/u;

/** "Dva vozila opštine Zvečan", "veturat e komunës së Zveçanit", "the Municipality of Pristina": the body, which sits in the town, not its land. */
function isBody(tokens: readonly Token[], i: number, from: number): boolean {
  const at = [i, i - 1, i - 2].find((k) => k >= from && BODY.test(tokens[k]?.fold ?? ''));
  if (at === undefined) return false;
  return !tokens
    .slice(Math.max(from, at - 4), at)
    .some(({ fold }) => TERRITORY.test(fold) || INSIDE.test(fold));
}

const BODY = /^(municipality|opstine|opstina|komunes|komuna)$/;
const INSIDE = /^(in|u|ne|within|across)$/;

/** The town hall stands in the town: "ispred zgrade opštine Zvečan", "ndërtesës së Komunës së Zveçanit". */
export function townOfHall(
  place: PlaceRow,
  tokens: readonly Token[],
  { i, to, from }: { i: number; to: number; from: number },
  byId: ReadonlyMap<string, PlaceRow>,
): PlaceRow {
  if (/^(city|town)$/.test(place.kind))
    return (isArea(tokens, { i, to, from }) && byId.get(`${place.id}-municipality`)) || place;
  if (place.kind !== 'municipality') return place;
  const hall =
    BUILDING.test(tokens[to]?.fold ?? '') ||
    isBody(tokens, i, from) ||
    tokens.slice(Math.max(from, i - 4), i).some(({ fold }) => BUILDING.test(fold));
  return (hall && byId.get(place.id.replace(/-municipality$/, ''))) || place;
}

const NORTH =
  /(?:north(?:ern)? (?:\( )?(?:\p{L}+ )?(?:\) )?(?:part|half|side|section|bank|district|sector)s?|s(?:j)?evern\p{L}+ (?:deo|dela|delu|delom|dio|dijela|dijelu|dijelom|stran\p{L}+|polovin\p{L}+)|(?:pjesa|pjesen|pjese|pjeses|ana|anen|lagj\p{L}+) (?:e |te |se )?veri\p{L}*)(?: [\p{L}-]+){0,6} ?$/u;

/** "northern Kosovska Mitrovica", "in the north of Mitrovica", "na severu Mitrovice", "në veri të Mitrovicës". */
const NORTH_OF =
  /(?:^| )(?:north(?:ern)?|in the north of|s(?:j)?evern\p{L}+|na s(?:j)?everu(?: grada)?|ne veri te) ?$/u;

/** "Në jug dhe në veri të Mitrovicës": all of the town. */
const BOTH =
  /(?:jug\p{L}*|south(?:ern)?|juzn\p{L}+) (?:dhe|e|and|i) (?:ne |in the |u |na )?(?:veri\p{L}*|north(?:ern)?|s(?:j)?ever\p{L}+)(?: \p{L}+){0,2}$/u;

/** "u Kosovskoj Mitrovici, na severu grada", "Mitrovica's northern part". */
const NORTH_BEHIND =
  /^(, ?)?(na severu grada|u severnom delu|u severnom dijelu|in the north of the (town|city)|in its northern part|'? ?s (serb-|serb - )?(\p{L}+ )?northern (part|half|side|district)|ne pjesen veriore|ne veri te qytetit)/u;

const SOUTH_AND = /(?:^| )(?:jug\p{L}*|south(?:ern)?|juzn\p{L}+) (?:dhe|e|and|i) ?(?:ne|in the|u|na)?$/u;

/** "the northern part of Mitrovica" is North Mitrovica, whatever stands between. */
export function northOf(
  place: PlaceRow,
  tokens: readonly Token[],
  { i, to, from }: { i: number; to: number; from: number },
  byId: ReadonlyMap<string, PlaceRow>,
): PlaceRow {
  const north = byId.get('north-mitrovica');
  const before = () =>
    tokens
      .slice(Math.max(from, i - 4), i)
      .map(({ fold }) => fold)
      .join(' ');
  if (place.id === north?.id && isNorthWord(tokens[i]) && SOUTH_AND.test(before()))
    return byId.get('mitrovica') ?? place;
  if (!north || (place.id !== 'mitrovica' && place.id !== 'mitrovica-municipality')) return place;
  const window = tokens
    .slice(Math.max(from, i - 10), i)
    .filter((token) => token.text !== ',')
    .map((token) => token.fold)
    .join(' ');
  if (BOTH.test(window)) return place;
  if (NORTH.test(window) || NORTH_OF.test(window)) return north;
  const behind = tokens
    .slice(to, to + 7)
    .map((token) => token.fold)
    .join(' ');
  return NORTH_BEHIND.test(behind) ? north : place;
}

/**
 * A text that names the north of Mitrovica, and not its south, means the north wherever it names the town. "Kosovska Mitrovica" is the town's north, which kept
 * the name of the whole when the town was divided in 1999.
 */
export function settleMitrovica(
  found: readonly PlaceMention[],
  tokens: readonly Token[],
  north: PlaceRow | undefined,
): void {
  const saysOf = (isSide: (token: Token) => boolean, town: RegExp) =>
    tokens.some(
      (token, i) =>
        isSide(token) &&
        (tokens.slice(i + 1, i + 5).some(({ fold }) => town.test(fold)) ||
          (/^(e|te|se)$/.test(tokens[i - 1]?.fold ?? '') && town.test(tokens[i - 2]?.fold ?? ''))),
    );
  if (!north || saysOf(isSouth, /^mitrovic/)) return;
  const named =
    found.some(({ place }) => place.id === north.id || place.municipality === north.id) || partOfTown(tokens);
  for (const mention of found) {
    if (mention.place.id !== 'mitrovica' || !/^(site|dateline)$/.test(mention.role)) continue;
    if (named || /^kosovsk/.test(tokens[mention.from]?.fold ?? '')) mention.place = north;
  }
}

/** "In the northern part of the town"; "the northern city of Mitrovica" says only where in the country it lies. */
function partOfTown(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) =>
      isNorthern(token) &&
      !/^(town|city|grad|grada|gradu|qytet|qytetit|qyteti|qytetin)$/.test(tokens[i + 1]?.fold ?? '') &&
      tokens.slice(i + 2, i + 5).some(({ fold }) => /^(town|city|grada|qytetit)$/.test(fold)),
  );
}

const isNorthWord = wordTest(/^(north|northern|sj?ever\p{L}*|veri\p{L}*)$/u);
const isSouth = wordTest(/^(south|southern|juzn\p{L}+|jugor\p{L}+|jug(?:u|ut|un)?)$/u);
const isNorthern = wordTest(/^(northern|severn\p{L}+|sjevern\p{L}+|veriore)$/u);
