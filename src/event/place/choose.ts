import { distanceKm } from '../../base/geo.ts';
import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Reading } from '../reading.ts';
import { BESIDE, HERE } from '../reasons.ts';
import { besideTown, offTown, villageOfPeople } from './beside.ts';
import { type Chosen, FINE, PRECISION, placeOf } from './chosen.ts';
import { isByTown, isOfEarlier, isWhere, namedNear, onTheRoad, recalls, villageNear } from './context.ts';

/** Distance in tokens from an anchor, farther when the name stands before a boundary or only as a landmark. */
function nearness(mention: PlaceMention, anchor: { from: number; to: number }): number {
  return mention.from >= anchor.to ? mention.from - anchor.to : anchor.from - mention.to + 1;
}

/**
 * Chooses where something happened that is told at `anchor`: the nearest located site of the sentence, then of the neighbouring sentences, the title, the
 * lead (a region that the sentence names stands for what is spread over it: `wide`); landmarks only after "near"; a village wins over the municipality that holds it.
 */
export function choosePlace(
  reading: Reading,
  anchor: { sentence: number; from: number; to: number },
  kosovo: PlaceRow,
  accept: (mention: PlaceMention) => boolean = () => true,
  wide = false,
): Chosen {
  const { sentences, places } = reading;
  const old = recalls(reading, anchor.sentence);
  const item = sentences[anchor.sentence]?.item ?? 0;
  /** What other items tell of lies elsewhere; the run of text before a separate incident may still say where. */
  const foreign = (mention: PlaceMention) => {
    const other = sentences[mention.sentence]?.item ?? 0;
    return other !== item && other !== 0;
  };
  const regions = places.filter((mention) => mention.role === 'site' && isRegion(mention) && accept(mention));
  const around = (
    regions.find(({ sentence }) => sentence === anchor.sentence) ??
    (sentences[anchor.sentence]?.role === 'title'
      ? regions.find(({ sentence }) => sentences[sentence]?.role === 'lead')
      : undefined)
  )?.place;
  /** "In the north, police said. The ambassador in Pristina condemned it": what lies far from the region that the sentence names. */
  const outside = ({ sentence, place }: PlaceMention) =>
    around !== undefined &&
    sentence !== anchor.sentence &&
    distanceKm(place.lat, place.lon, around.lat, around.lon) > REGION_KM;
  const usable = places.filter(
    (mention) =>
      (mention.role === 'site' ||
        (item > 0 && mention.role === 'dateline' && mention.sentence === anchor.sentence)) &&
      !foreign(mention) &&
      !outside(mention) &&
      accept(mention) &&
      (old || mention.sentence === anchor.sentence || !recalls(reading, mention.sentence)) &&
      !isSaying(reading, mention) &&
      !isShouted(reading, mention, anchor) &&
      sentences[mention.sentence]?.role !== 'boilerplate' &&
      sentences[mention.sentence]?.role !== 'caption',
  );
  const home = sentences[anchor.sentence];
  const order = [
    anchor.sentence,
    ...(home?.role === 'title'
      ? [anchor.sentence + 1, anchor.sentence + 2]
      : [anchor.sentence - 1, anchor.sentence + 1, anchor.sentence - 2, anchor.sentence + 2]),
  ];
  let coarse: PlaceMention | null = null;
  const fineIn = (candidates: readonly PlaceMention[], reason: string): Chosen | null => {
    const best = bestOf(reading, candidates, anchor);
    if (!best) return null;
    if (PRECISION[best.place.kind] === 'country' || PRECISION[best.place.kind] === 'region') {
      if (!coarse || (PRECISION[coarse.place.kind] === 'country' && best.place.kind === 'region'))
        coarse = best;
      return null;
    }
    const closer =
      home?.role === 'title' && best.sentence === anchor.sentence
        ? (inLead(best) ?? villageNear(reading, best, accept))
        : null;
    if (closer)
      return { place: placeOf(closer.place), mention: closer, reason: 'named more closely in the lead' };
    const near = namedNear(reading, best, usable);
    if (near) return { place: placeOf(near.place), mention: near, reason: 'named more closely behind' };
    return { place: placeOf(best.place), mention: best, reason };
  };
  /** The lead often names the village or the spot where the title has only the town, or only the thing that was hit. */
  const inLead = (rough: PlaceMention): PlaceMention | null => {
    const wide = /^(city|town|municipality)$/.test(rough.place.kind);
    return (
      usable.find(
        (mention) =>
          sentences[mention.sentence]?.role === 'lead' &&
          mention.located &&
          mention.place.country === 'XK' &&
          mention.place.id !== rough.place.id &&
          (wide
            ? FINE[PRECISION[mention.place.kind] ?? 'region'] <= 1 &&
              !/^(city|town)$/.test(mention.place.kind) &&
              mention.place.municipality !== null &&
              mention.place.municipality === (rough.place.municipality ?? rough.place.id)
            : !rough.located && mention.place.kind === 'village'),
      ) ?? null
    );
  };
  const village = places.find(
    (mention) =>
      mention.sentence === anchor.sentence &&
      mention.role === 'origin' &&
      mention.place.kind === 'village' &&
      mention.place.country === 'XK' &&
      accept(mention),
  );
  for (const number of order) {
    const here = usable.filter(
      (mention) => mention.sentence === number && sentences[number]?.paragraph !== undefined,
    );
    const far =
      sentences[number] &&
      home &&
      sentences[number].field === home.field &&
      Math.abs(sentences[number].paragraph - home.paragraph) > 1;
    if (far) continue;
    const chosen = fineIn(here, number === anchor.sentence ? HERE : BESIDE);
    if (chosen) return chosen;
    if (number === anchor.sentence && home?.role === 'body') {
      const aside = offTown(reading, number, accept);
      if (aside) return aside;
    }
    const own = village && (home?.role === 'body' || (home?.role === 'lead' && isByTown(reading, village)));
    if (own && number === anchor.sentence) break;
    if (wide && number === anchor.sentence && home?.role !== 'title' && isRegion(coarse)) break;
  }
  const region = coarse as PlaceMention | null;
  const whole: Chosen | null =
    wide && isRegion(region) && region.sentence === anchor.sentence
      ? { place: placeOf(region.place), mention: region, reason: HERE }
      : null;
  if (whole && home?.role !== 'title') return whole;
  if (village)
    return { place: placeOf(village.place), mention: village, reason: 'the village of those concerned' };
  const title = usable.filter((mention) => sentences[mention.sentence]?.role === 'title');
  const lead = usable.filter((mention) => sentences[mention.sentence]?.role === 'lead');
  const fallback =
    fineIn(title, 'named in the title') ??
    fineIn(lead, 'named in the lead') ??
    whole ??
    besideTown(reading, anchor.sentence, accept) ??
    fineIn(usable, 'named in the text');
  if (fallback) return fallback;
  const broad = coarse as PlaceMention | null;
  const theirs = isRegion(broad) ? null : villageOfPeople(reading, accept);
  if (theirs) return theirs;
  const rough = broad && (broad.place.kind === 'country' || broad.sentence !== anchor.sentence);
  const road = rough && broad.place.country === 'XK' ? onTheRoad(reading, anchor.sentence) : null;
  if (road) return { place: placeOf(road.place), mention: road, reason: 'only a road to it is named' };
  const elsewhere = broad?.place.kind === 'country' && broad.sentence !== anchor.sentence;
  const town = places.find(
    (mention) =>
      mention.sentence === anchor.sentence &&
      (mention.role === 'origin' || mention.role === 'landmark') &&
      mention.place.country === 'XK' &&
      PRECISION[mention.place.kind] !== 'country' &&
      mention.place.id !== 'pristina' &&
      PRECISION[mention.place.kind] !== 'region' &&
      accept(mention),
  );
  if (broad && !(elsewhere && town?.role === 'origin'))
    return { place: placeOf(broad.place), mention: broad, reason: 'only a region or country is named' };
  const dateline = places.find(
    (mention) =>
      mention.role === 'dateline' &&
      mention.place.country === 'XK' &&
      PRECISION[mention.place.kind] !== 'country' &&
      mention.place.id !== 'pristina' &&
      accept(mention),
  );
  if (dateline)
    return { place: placeOf(dateline.place), mention: dateline, reason: 'only the dateline names a place' };
  if (town) return { place: placeOf(town.place), mention: town, reason: 'the town of those concerned' };
  const mention = places.find((candidate) => candidate.place.id === kosovo.id) ?? null;
  return { place: placeOf(kosovo), mention, reason: 'no place is named' };
}

/** How far from its middle a place still lies in a region. */
const REGION_KM = 35;

function isRegion(mention: PlaceMention | null): mention is PlaceMention {
  return mention?.place.kind === 'region' && mention.place.country === 'XK';
}

const SAYING =
  /^(said|told|says|tells|press|conference|briefing|izjavi\p{L}*|rekao|rekla|kaza\p{L}*|saopsti\p{L}*|tha|deklaroi)$/u;
const PRESS = /^(journalists|reporters|novinarima|gazetareve)$/;
/** "Told journalists in Zvečan": what stands before the press that is spoken to. */
const TO_PRESS = /^(told|to|tells|before)$/;
/** "Nasilje nad novinarima", "ekipet e gazetarëve": before the press that is only spoken of. */
const STRUCK = /^(protiv|nad|medju|e|te|se|i|ndaj|mbi)$/;

/** "A spokesman told RFE/RL in Pristina": where somebody spoke, not where it happened. */
function isSaying({ tokens, language }: Reading, mention: PlaceMention): boolean {
  for (let at = mention.from - 2; at >= mention.from - 8; at--) {
    const token = tokens[at];
    if (!token) return false;
    if (SAYING.test(token.fold)) return true;
    const before = tokens[at - 1]?.fold ?? '';
    if (PRESS.test(token.fold)) return language === 'en' ? TO_PRESS.test(before) : !STRUCK.test(before);
    if (!token.capital && !/^(\/|the|agency|news|agenciji|agjencise|per|za)$/.test(token.fold)) return false;
  }
  return false;
}

/** "Reporters attacked in Kosovo: “Go to Belgrade!”": a town abroad behind the colon of a title is what somebody said. */
function isShouted(
  { tokens, sentences }: Reading,
  { sentence, from, place }: PlaceMention,
  anchor: { sentence: number; to: number },
): boolean {
  if (place.country === 'XK' || sentence !== anchor.sentence || sentences[sentence]?.role !== 'title')
    return false;
  return tokens.slice(anchor.to, from).some(({ text }) => text === ':');
}

function bestOf(
  reading: Reading,
  candidates: readonly PlaceMention[],
  anchor: { from: number; to: number },
): PlaceMention | null {
  let best: PlaceMention | null = null;
  let bestScore = Number.POSITIVE_INFINITY;
  for (const mention of candidates) {
    const fine = FINE[PRECISION[mention.place.kind] ?? 'settlement'];
    const score =
      nearness(mention, anchor) +
      (isWhere(reading, mention, anchor) ? -30 : 0) +
      (isOfEarlier(reading, mention, anchor) ? 60 : 0) +
      (mention.located ? 0 : mention.place.kind === 'district' ? 4 : 12) +
      (fine === 4 ? 260 : fine === 3 ? 200 : fine === 2 ? 15 : 0) +
      (mention.place.country === 'XK' ? 0 : 25);
    if (score < bestScore) {
      best = mention;
      bestScore = score;
    }
  }
  return best;
}
