import { distanceKm } from '../../base/geo.ts';
import type { ChosenDay } from '../day/choose.ts';
import { type Outlook, outlookOf } from '../day/tense.ts';
import { isHead } from '../head.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { perSentence } from '../per-sentence.ts';
import { choosePlace } from '../place/choose.ts';
import { type Chosen, placeOf } from '../place/chosen.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { cueBefore, triggersOf } from './cues.ts';
import { type Hint, isViolent } from './hint.ts';

/** The line towards Serbia: what is told near it happened on one side, only what concerns the line itself lies on it. */
export const LINE = 'administrative-line';

/** Where news lies, by the places that are not those of its grounds, if there are others. */
export function placeOfNews(
  reading: Reading,
  { kosovo, books }: Knowledge,
  anchor: { sentence: number; from: number; to: number },
  { wide, border }: { wide: boolean; border: boolean },
  grounds: ReadonlySet<PlaceMention>,
): Chosen {
  const book = books[reading.language];
  const ahead = (mention: PlaceMention) =>
    mention.sentence !== anchor.sentence && isAhead(reading, book, mention);
  const inside = (mention: PlaceMention) =>
    mention.place.id !== 'western-balkans' && (border || mention.place.id !== LINE) && !ahead(mention);
  const other = choosePlace(
    reading,
    anchor,
    kosovo,
    (mention) => inside(mention) && !grounds.has(mention),
    wide,
  );
  return grounds.size === 0 || (other.mention && other.place.precision !== 'country')
    ? other
    : choosePlace(reading, anchor, kosovo, inside, wide);
}

const outlook = perSentence<Book, (i: number) => Outlook>(({ tokens, sentences }, index, { days }) => {
  const home = sentences[index];
  return home ? outlookOf(tokens, home, days) : () => null;
});

/** "Later he is due in Prizren": where a sentence of the body says that somebody will be. */
function isAhead(reading: Reading, book: Book, { sentence, from }: PlaceMention): boolean {
  return reading.sentences[sentence]?.role === 'body' && outlook(reading, sentence, book)(from) === 'ahead';
}

/** Tokens behind a ground within which a place is the ground's. */
const GROUND_REACH = 8;

/** "Arrested for the attack on soldiers in Zvečan", "hapšenje organizatora napada u …": places that stand right behind a ground. */
export function placesOfGrounds(
  reading: Reading,
  book: Book,
  hinted: readonly ReadonlyMap<unknown, readonly Hint[]>[],
): ReadonlySet<PlaceMention> {
  return new Set(
    reading.places.filter((mention) => {
      const hints = [...(hinted[mention.sentence]?.values() ?? [])]
        .flat()
        .filter(({ from, to }) => from < mention.from && mention.from - to <= GROUND_REACH);
      if (isOfDropped(reading, book, mention, hints)) return true;
      const last = hints.sort((a, b) => b.to - a.to)[0];
      if (!last?.ground) return false;
      if (last.to > mention.from) return true;
      const dated = reading.days.some(({ from, to }) => from >= last.to && to <= mention.from);
      return dated || hints.every(({ ground }) => ground);
    }),
  );
}

/** "Zbog sumnje da su umešani u napad na kanal", "over Zvecan blast": a place within the words of a violent ground, or right before them. */
function isOfDropped(
  reading: Reading,
  book: Book,
  { sentence, from, to, place }: PlaceMention,
  kept: readonly Hint[],
): boolean {
  return (
    place.kind !== 'country' &&
    triggersOf(reading, sentence, book).some(
      (hit) =>
        isViolent(hit.value.type) &&
        (hit.from < from
          ? from - hit.to <= 1 && to >= hit.to
          : hit.from - to <= 1 && cueBefore(reading, book, 'ground', sentence, from, 1)) &&
        !kept.some((hint) => hint.from < hit.to && hit.from < hint.to) &&
        cueBefore(reading, book, 'ground', sentence, hit.from, DROPPED_REACH),
    )
  );
}

/** Tokens from what says why to the deed. */
const DROPPED_REACH = 3;

/** "Held in Merdare over the attack of 29 May in Zvečan": what a ground with a place behind it leaves to the rest of its sentence. */
export function placesAhead(
  { places, tokens }: Reading,
  { from, to }: { from: number; to: number },
  grounds: ReadonlySet<PlaceMention>,
): PlaceMention[] {
  const home = tokens[from]?.sentence;
  const here = places.filter(({ sentence }) => sentence === home);
  return here.some((place) => place.from >= to && grounds.has(place))
    ? here.filter((place) => place.to <= from)
    : [];
}

/** Roadblocks in the plural. */
const BLOCKS =
  /^(barricades|roadblocks|blockades|barikade|barikada|barikadama|blokade|blokada|blokadama|barrikadat|barrikada|barrikadave|barrikadash|bllokadat|bllokadave)$/;
/** Roads in the plural: those of a region that the sentence itself names. */
const ROADS = /^(roads|rruget|rrugeve|putevi|puteve|putevima)$/;

const CROSSING_KM = 35;

/** Roadblocks all over the north, of which a sentence names one crossing or another, lie in the region that sentence, title or lead names. */
export function spread(
  { tokens, sentences, places }: Reading,
  { sentence, from, to }: { sentence: number; from: number; to: number },
  chosen: Chosen,
  background: boolean,
): Chosen | null {
  const { mention } = chosen;
  const home = sentences[sentence];
  const told = tokens.slice(Math.max(home?.from ?? 0, from - 2), to + 2);
  const roads = mention?.sentence !== sentence && told.some(({ fold }) => ROADS.test(fold));
  if (!home || !(roads || told.some(({ fold }) => BLOCKS.test(fold)))) return null;
  /** What is recalled takes no spot from the article's news. */
  const far = background && mention?.sentence !== sentence;
  if (mention && !far && !/^(crossing|road|bridge|lake|river|country)$/.test(mention.place.kind)) return null;
  const region = places.find(
    (candidate) =>
      candidate.place.kind === 'region' &&
      candidate.place.country === 'XK' &&
      (candidate.role === 'site' || (candidate.role === 'origin' && candidate.sentence === sentence)) &&
      candidate.place.id !== LINE &&
      (!roads || candidate.sentence === sentence) &&
      (candidate.sentence === sentence ||
        (far && candidate.sentence === sentence - 1) ||
        isHead({ sentences }, candidate.sentence)),
  );
  /** A crossing far from the region that the sentence names is not one of those. */
  const beyond =
    region &&
    mention?.place.kind === 'crossing' &&
    distanceKm(region.place.lat, region.place.lon, mention.place.lat, mention.place.lon) > CROSSING_KM;
  return region && !beyond ? { place: placeOf(region.place), mention: region, reason: chosen.reason } : null;
}

/** Bridges, buildings and quarters that sentences beside it name for another day are no place of what this one dates. */
export function spotsOfOtherDays(
  { places, days }: Reading,
  index: number,
  { first, last }: ChosenDay,
): PlaceMention[] {
  return places.filter(({ sentence, place }) => {
    if (sentence === index || !/^(bridge|site|district|monastery|crossing)$/.test(place.kind)) return false;
    const own = days.filter((day) => day.sentence === sentence && !day.furniture && day.precision === 'day');
    return own.length > 0 && own.every((day) => day.last < first || day.first > last);
  });
}
