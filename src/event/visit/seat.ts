import { siteAt } from '../place/site-at.ts';
import type { PlaceRow } from '../places.ts';
import type { PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Range } from './book.ts';
import { AFTERWARDS } from './circle.ts';
import { homeOf } from './home.ts';
import { ACT } from './told-later.ts';

/** Where the parties of all talks are at home. */
const REGION = /^(XK|RS)$/;

/** The town of the talks: named where they are told, beside it, in the head of the text or its dateline; no party's own country for one party's talks. */
export function seatOf(
  reading: Reading,
  index: number,
  parties: readonly PersonMention[],
  both: boolean,
  act?: Range,
): PlaceMention | null {
  const homes = new Set(parties.map(homeOf));
  const town = ({ place }: PlaceMention) =>
    /^(city|town|site|lake)$/.test(place.kind) &&
    !REGION.test(place.country ?? '') &&
    (both || !homes.has(place.country));
  const outside = (mention: PlaceMention) => town(mention) && !homes.has(mention.place.country);
  const named = (mention: PlaceMention) =>
    mention.role !== 'name' &&
    (mention.located ||
      isVisitedAt(reading, mention) ||
      isOfGathering(reading, mention) ||
      isHost(reading, mention));
  const find = (sentence: number, accept: (mention: PlaceMention) => boolean) =>
    reading.places.find((mention) => mention.sentence === sentence && named(mention) && accept(mention)) ??
    null;
  const away = ({ from, to }: PlaceMention) => (act ? Math.max(from - act.to, act.from - to) : 0);
  const own = reading.places
    .filter((mention) => mention.sentence === index && named(mention) && outside(mention))
    .sort((a, b) => away(a) - away(b))[0];
  if (own) return own;
  const head = reading.sentences.findIndex(({ role }) => role === 'lead');
  const title = reading.sentences.findIndex(({ role }) => role === 'title');
  const dateline = reading.places.find((mention) => mention.role === 'dateline' && outside(mention)) ?? null;
  return (
    reading.places.find(
      (mention) =>
        mention.sentence > index &&
        mention.sentence <= index + NEAR &&
        named(mention) &&
        outside(mention) &&
        isHeldAt(reading, mention),
    ) ??
    find(index - 1, outside) ??
    dateline ??
    find(head, outside) ??
    find(title, outside) ??
    find(index + 1, outside) ??
    anywhere(reading, index, outside)
  );
}

/** The seat of the EU for talks whose town is not told, in a text that names who brings both sides together for it. */
export function seatOfEu(
  { people, tokens }: Reading,
  act: Range,
  brussels: PlaceRow | undefined,
): PlaceMention | null {
  const convener = people.some(({ side, office }) => side === 'EU' && MEDIATOR.test(office ?? ''));
  if (!brussels || !convener) return null;
  return { ...siteAt(tokens, { from: act.from, to: act.from + 1 }, brussels), to: act.to };
}

const MEDIATES = /^(mediat\p{L}*|facilitat\p{L}*|brokered|posred\p{L}*|ndermjetes\p{L}*|lehtes\p{L}*)$/u;
/** Tokens between the EU and the word for what it does. */
const BY = 4;

/** "Delegations agreed on 30 September with the mediation of the EU": its seat, for a round of its own day whose town is not told. */
export function seatOfMediator(
  { tokens, sides }: Reading,
  index: number,
  act: Range,
  brussels: PlaceRow | undefined,
): PlaceMention | null {
  const mediated = sides.some(
    ({ side, sentence, from, to }) =>
      side === 'EU' &&
      (sentence === index || sentence === index + 1) &&
      tokens.slice(Math.max(0, from - BY), to + BY).some(({ fold }) => MEDIATES.test(fold)),
  );
  if (!brussels || !mediated) return null;
  return { ...siteAt(tokens, { from: act.from, to: act.from + 1 }, brussels), to: act.to };
}

/** Offices whose holders convene a round, wherever it is. */
export const MEDIATOR = /^(Special (Envoy|Representative)|High Representative|Facilitator)/;

/** Sentences behind the talks in which their town may be told. */
const NEAR = 3;

/** "The meetings will be held in X": a sentence that opens with the meeting and tells nothing between it and the town. */
function isHeldAt({ tokens, sentences }: Reading, { from, sentence }: PlaceMention): boolean {
  const { from: start = from } = sentences[sentence] ?? {};
  const at = tokens.slice(start, start + 2).findIndex(({ fold }) => ACT.test(fold));
  const between = tokens.slice(start + at + 1, from);
  return (
    at >= 0 &&
    between.length <= 5 &&
    between.every(({ kind, capital, fold }) => kind === 'word' && !capital && !AFTERWARDS.test(fold))
  );
}

const VISITED = /^(visit(?:ed|s|ing)?|poseti\p{L}*|posjeti\p{L}*|vizito\p{L}*|vizitua\p{L}*)$/u;

/** "Visited the NATO headquarters": the object of a visit is where it is. */
export function isVisitedAt({ tokens }: Reading, { from }: PlaceMention): boolean {
  return tokens
    .slice(Math.max(0, from - 2), from)
    .some(({ fold, kind }) => kind === 'word' && VISITED.test(fold));
}

const HOSTS =
  /^(host|hosts|hosted|hosting|ugosti\p{L}*|domacin\p{L}*|prima|primice|primiti|pret|prese|priti|mikprit\p{L}*|mikpret\p{L}*)$/u;
/** Tokens between the host and the word for it, days aside: "Shtëpia e Bardhë do t'i presë". */
const HOST_REACH = 4;

/** "The White House wants to host the leaders", "Brisel će biti domaćin": the town, or the house in it, that receives. */
function isHost({ tokens, days }: Reading, { to, sentence }: PlaceMention): boolean {
  let words = 0;
  for (let at = to; tokens[at]?.sentence === sentence && words < HOST_REACH; at++) {
    const { fold = '', kind } = tokens[at] ?? {};
    if (HOSTS.test(fold)) return true;
    if (/^[,;:]$/.test(tokens[at]?.text ?? '')) return false;
    if (kind !== 'mark' && !days.some((day) => day.from <= at && at < day.to)) words++;
  }
  return false;
}

/** What brings leaders together, and is called by its town: "the Sofia summit", "Samiti i Sofjes", "Minhenska konferencija". */
const CALLED = /^(summit|samit\p{L}*|forum\p{L}*|conference|konferenc\p{L}*)$/u;

function isOfGathering({ tokens }: Reading, { from, to }: PlaceMention): boolean {
  const beside = [tokens[to]?.fold, tokens[from - 1]?.fold];
  if (/^(te|i|e|se|in|of|u)$/.test(tokens[from - 1]?.fold ?? '')) beside.push(tokens[from - 2]?.fold);
  return beside.some((word) => CALLED.test(word ?? ''));
}

/** The one foreign town of a text that is named with "in" and without a day of its own, or null. */
function anywhere(
  reading: Reading,
  index: number,
  accept: (mention: PlaceMention) => boolean,
): PlaceMention | null {
  const dated = ({ sentence, to }: PlaceMention) =>
    sentence !== index &&
    reading.days.some(
      (day) =>
        day.sentence === sentence &&
        day.precision === 'day' &&
        !day.furniture &&
        day.from >= to &&
        day.from - to <= 2,
    );
  const towns = reading.places.filter(
    (mention) => mention.located && mention.role === 'site' && accept(mention) && !dated(mention),
  );
  return new Set(towns.map(({ place }) => place.id)).size === 1 ? (towns[0] ?? null) : null;
}
