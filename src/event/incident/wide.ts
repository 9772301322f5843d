import { distanceKm } from '../../base/geo.ts';
import type { EventPlace } from '../event.ts';
import type { Knowledge } from '../knowledge.ts';
import { type Chosen, FINE, placeOf } from '../place/chosen.ts';
import type { PlaceMention, Reading, Sentence, Token } from '../reading.ts';
import { wordTest } from '../text/word-numbers.ts';
import { FAMILY_OF, type IncidentType } from '../types.ts';
import type { Candidate } from './candidate.ts';
import { NORTH } from './enclaves.ts';
import { LINE } from './spread.ts';

/** What goes on in many places at once; shots are fired in many of them only where no one place is named. */
const WIDE = new Set<IncidentType>([
  'raid',
  'barricade',
  'riot',
  'protest',
  'threat',
  'shooting',
  'armed-clash',
]);

const isWhole = wordTest(
  /^(across|throughout|all|entire|whole|sirom|anembane|gjithe|tere|mbare|cel\p{L}{1,3}|citav\p{L}{0,3})$/u,
);
const isCountry = wordTest(
  /^(country|province|kosov\p{L}+|vend(i|in|it)|zemlj\p{L}{1,3}|pokrajin\p{L}{1,2}|kim|territory|teritorij\p{L}{1,2}|territorin)$/u,
);
const isSpots = wordTest(
  /^(locations|places|sites|points|towns|cities|villages|areas|municipalities|parts|lokacij\p{L}*|mest(a|ima)|mjest(a|ima)|grado\p{L}+|selima|punktov\p{L}+|tacaka|opstina|opstinama|lokacion\p{L}*|vende|vendeve|qytete\p{L}*|fshatra\p{L}*|zona\p{L}*|pika|pikave|komuna|objek\p{L}+|premises|facilities|houses|homes|offices|branches|schools|skol\p{L}{1,2}|shkoll\p{L}*|kuca|filijal\p{L}+|shtepi|zyra|dege)$/u,
);
const isSeveral = wordTest(
  /^(several|many|various|multiple|different|number|other|numerous|most|vise|nekoliko|brojn\p{L}{1,3}|razn\p{L}{1,3}|razlicit\p{L}{1,3}|drug\p{L}{1,3}|ostal\p{L}{1,3}|disa|shume|ndryshme|tjera)$/u,
);
const isElsewhere = wordTest(/^(elsewhere|drugde|gjetiu|gjetke)$/);
const isOther = wordTest(/^(other|elsewhere|drug\p{L}{1,3}|ostal\p{L}{1,3}|tjera)$/u);
const spreads = wordTest(
  /^(spread|spreading|prosiri\p{L}*|rasiri\p{L}*|preneli|prenel[oi]|perhap\p{L}*|shtrin|u_shtri)$/u,
);

/** What goes on with a list or leads into places. */
const joins = wordTest(/^(and|in|to|from|across|i|u|na|iz|dhe|e|ne|nga)$/);

/** So many places are told as where they lie. */
const MANY = 3;
const REACH = 3;

/** So near lies what is around a place. */
const AROUND_KM = 15;

/** How a sentence says that something happened in many places: `other` where those it names are only some of them. */
function manyPlaces(reading: Reading, { from, to }: Sentence): 'several' | 'other' | null {
  const { tokens, numbers } = reading;
  for (let i = from; i < to; i++) {
    if (isElsewhere(tokens[i])) return 'other';
    if (!isSpots(tokens[i])) continue;
    const near = tokens.slice(Math.max(from, i - REACH), Math.min(to, i + REACH));
    const at = near.findIndex(isOther);
    if (at >= 0 && near.slice(0, at).some(joins)) return 'other';
    if (near.some(isSeveral)) return 'several';
    if (numbers.some((number) => (number.best ?? 0) >= MANY && number.to <= i && i - number.to < REACH))
      return 'several';
  }
  return null;
}

/** True where a sentence tells of all the country ("throughout the province", "në tërë vendin") or of something that spread, and not only to the villages around. */
function isEverywhere(
  { tokens }: Reading,
  { from, to }: Sentence,
  spots: readonly PlaceMention[],
  home: EventPlace,
): boolean {
  const around =
    spots.length > 0 &&
    spots.every(({ place }) => distanceKm(place.lat, place.lon, home.lat, home.lon) <= AROUND_KM);
  for (let i = from; i < to; i++) {
    if (!around && spreads(tokens[i])) return true;
    if (isWhole(tokens[i]) && tokens.slice(i + 1, Math.min(to, i + 4)).some(isCountry)) return true;
  }
  return false;
}

const leads = wordTest(/^(to|towards?|leading|drejt|ka|prema|vod[ei]|cojne|shpien|shpijne)$/);
const isRoad = wordTest(/^(roads?|rrug\p{L}{1,3}|put|puta|putev\p{L}{1,3}|magistral\p{L}*)$/u);
const isFor = wordTest(/^(for|per|za)$/);

/** "The main roads for Jarinje", "rrugët për në Jarinjë", "put za Brnjak". */
function leadThere(tokens: readonly Token[]): boolean {
  return tokens.some(
    (token, i) => leads(token) || (isFor(token) && tokens.slice(Math.max(0, i - REACH), i).some(isRoad)),
  );
}

/** "On the roads to Jarinje and Brnjak": two crossings that only tell the way. */
function isWayToTwo({ places, tokens }: Reading, index: number): boolean {
  const crossings = places.filter(({ sentence, place }) => sentence === index && place.kind === 'crossing');
  const [first] = crossings;
  return (
    first !== undefined &&
    new Set(crossings.map(({ place }) => place.id)).size > 1 &&
    crossings.every(({ place }) => NORTH.has(place.municipality ?? place.id)) &&
    leadThere(tokens.slice(Math.max(0, first.from - WAY), first.from))
  );
}

/** Tokens between what leads there and the crossing: "towards the border checkpoints, more specifically in …". */
const WAY = 12;

function regionIn({ places }: Reading, index: number): PlaceMention | undefined {
  return places.find(
    ({ place, sentence, role }) =>
      sentence === index &&
      place.country === 'XK' &&
      place.kind === 'region' &&
      place.id !== LINE &&
      (role === 'site' || role === 'origin'),
  );
}

function spotsIn({ places }: Reading, index: number): PlaceMention[] {
  return places.filter(
    ({ place, sentence, role, located }) =>
      sentence === index &&
      role === 'site' &&
      located &&
      place.country === 'XK' &&
      !/^(country|region)$/.test(place.kind),
  );
}

/**
 * The region or country of what goes on in many of its places: title or lead name the region and the text two towns or more, or a sentence says
 * "ten locations", "other towns", "throughout the country", "spread to".
 */
export function widePlace(
  reading: Reading,
  { kosovo, index: { byId } }: Knowledge,
  group: readonly Candidate[],
  type: IncidentType,
  listed: boolean,
): Chosen | null {
  if (!WIDE.has(type)) return null;
  const towns = new Set<string>();
  let region: PlaceMention | undefined;
  let ways = false;
  let many = false;
  let everywhere = false;
  let sited = false;
  const home =
    group.find(({ place }) => FINE[place.place.precision] <= 1)?.place.place ?? group[0]?.place.place;
  const crowd = type === 'riot' || type === 'protest' || type === 'threat';
  const fired = type === 'shooting' || type === 'armed-clash';
  for (const index of new Set(group.map(({ sentence }) => sentence))) {
    const sentence = reading.sentences[index];
    if (!sentence) continue;
    const own = regionIn(reading, index);
    if (!crowd && !fired && isWayToTwo(reading, index)) ways = true;
    const spots = spotsIn(reading, index);
    for (const { place } of spots) towns.add(place.municipality ?? place.id);
    const head = sentence.role === 'title' || sentence.role === 'lead';
    const several = manyPlaces(reading, sentence);
    if (several === 'other' || (several && spots.length === 0)) {
      many = true;
      region ??= own;
    }
    if (head && spots.length === 0) region ??= own;
    if (home && isEverywhere(reading, sentence, spots, home) && (crowd || spots.length === 0))
      everywhere = true;
    if (head && spots.length > 0) sited = true;
  }
  if (region && (fired ? many && towns.size === 0 : many || (!crowd && !listed && towns.size > 1)))
    return { place: placeOf(region.place), mention: region, reason: 'many places of a region' };
  const north = ways && byId.get('northern-kosovo');
  if (north) {
    const mention = group.find(({ place }) => place.mention)?.place.mention ?? null;
    return { place: placeOf(north), mention, reason: 'the roads to two crossings' };
  }
  if (everywhere && (crowd || (FAMILY_OF[type] === 'police' && !sited))) {
    const mention = reading.places.find(({ place }) => place.id === kosovo.id) ?? null;
    return { place: placeOf(kosovo), mention, reason: 'told of all the country' };
  }
  return null;
}

const POINTS = new Set(['central-kosovo', 'east-kosovo', 'west-kosovo']);

/**
 * "In central Kosovo" says no more than the country: only its north is a region of its own in the news. "In the municipality of Zvečan" is told of one
 * happening as its town; several municipalities, a district or its land stay what they are.
 */
export function plainPlace(reading: Reading, chosen: Chosen, { kosovo, index: { byId } }: Knowledge): Chosen {
  if (POINTS.has(chosen.place.id)) return { ...chosen, place: placeOf(kosovo) };
  const { place, mention } = chosen;
  const town = place.precision === 'municipality' && byId.get(place.id.replace(/-municipality$/, ''));
  return town && mention && isOneMunicipality(reading, mention)
    ? { ...chosen, place: placeOf(town) }
    : chosen;
}

const isMunicipality = wordTest(/^(municipality|op(?:st|c)in[aiue]|komun[aei]|komunen|komunes)$/);
const isLand = wordTest(/^(territor\p{L}*|teritori\p{L}*|podruc\p{L}*|area)$/u);
/** Tokens before a name in which its municipality is spoken of. */
const BODY_REACH = 4;

function isOneMunicipality({ tokens }: Reading, { from, to }: PlaceMention): boolean {
  const before = tokens.slice(Math.max(0, from - BODY_REACH), from);
  return (
    (before.some(isMunicipality) || isMunicipality(tokens[to]) || isMunicipality(tokens[from])) &&
    !before.some(isLand)
  );
}
