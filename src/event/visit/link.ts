import type { PlaceMention, Reading, Token } from '../reading.ts';
import type { Cue, Range } from './book.ts';
import { homeOf } from './home.ts';

const INTO = /^(toward|towards|drejt|prema|to|into|in|at|of|through|u|na|do|kod|ne|te|per)$/;

/** Words between the places of a list that say of what sort the next one is: "and the Serb enclave of". */
export const SORT =
  /^(the|of|serb|serbian|albanian|enclave|town|village|municipality|monastery|srpsk\p{L}*|enklav\p{L}*|sel[aou]|opstin\p{L}*|manastir\p{L}*|serbe|fshat\p{L}*|qytetin|komun\p{L}*|te|se|kfor(?:a|u|it|in)?|nato(?:s)?|camp|base|kamp\p{L}*|baz\p{L}{1,3}|disa|several|nekoliko|municipalit\p{L}*)$/u;

const KIND = /^(the|a|of|city|town|capital|northern|southern|eastern|western|central|serbian|divided)$/;

/** Words before a pair of capitals that speak of governments: "dialogue of Belgrade and Pristina". */
const BETWEEN =
  /^(dialog\p{L}*|dijalog\p{L}*|pregovar\p{L}*|negotiat\p{L}*|normaliz\p{L}*|odnos\p{L}*|relations|marredheni\p{L}*|delegacij\p{L}*|delegation\p{L}*|between|izmedju|mes|ndermjet|with|sa|s|me|against)$/u;

/** Soldiers who are visited where they serve. */
const TROOPS =
  /^(troops|soldiers|peacekeepers|contingent|vojnik\p{L}*|trup\p{L}*|kontingent\p{L}*|pripadnik\p{L}*|ushtar\p{L}*|trupat)$/u;
/** A place on a programme is a stop to come: "Skopje and Tirana are on the programme". */
const PROGRAMME =
  /^(programme|program|agenda|itinerary|list|cards|schedule|route|menu|programu|agendi|axhende|axhenden)$/;
/** Spots beside which people meet no hosts. */
const POINT = /^(bridge|crossing|lake|road|river|mountain)$/;

/** "The visit comes at a time when in the north there are roadblocks": a place of another clause. */
const WHEN = /^(when|while|because|kada|kad|dok|jer|kur|teksa|ndersa|sepse)$/;

/** True when the preposition stands right before the name, over its title or other capitals, with no comma between. */
function isPlaced({ tokens }: Reading, place: PlaceMention, places: readonly PlaceMention[]): boolean {
  for (let at = place.from - 1; at >= place.from - 8; at--) {
    const token = tokens[at];
    if (
      token?.text === ',' &&
      /^(capital|city|town|province|kryeqytet\p{L}*|gradu?|qytet\p{L}*)$/u.test(tokens[at - 1]?.fold ?? '')
    )
      continue;
    if (!token || /^[,;:.]$/.test(token.text)) return false;
    if (
      places.some(
        ({ from, to, place: { country } }) => from <= at && at < to && country !== place.place.country,
      )
    )
      return false;
    if (INTO.test(token.fold) || /^(near|afer|prane)$/.test(token.fold)) return true;
  }
  return false;
}

/** True for a country behind which its capital stands: "Serbia's capital, Belgrade", "u glavnom gradu Srbije, Beogradu". */
export function hasCapital(
  { tokens }: Reading,
  country: PlaceMention,
  town: PlaceMention | undefined,
): boolean {
  if (country.place.kind !== 'country' || town?.place.kind !== 'city') return false;
  if (town.sentence !== country.sentence || town.from < country.to || town.from - country.to > 5)
    return false;
  if (town.place.country !== country.place.country) return false;
  const words = tokens.slice(Math.max(0, country.from - 3), town.from);
  return words.some(({ fold }) => /^(capital|grad|gradu|prestonic\p{L}*|kryeqytet\p{L}*)$/u.test(fold));
}

/** The cue that makes a place a stop, or null. */
export function linkOf(
  reading: Reading,
  cues: readonly Cue[],
  place: PlaceMention,
  named: PlaceMention,
  here: readonly PlaceMention[],
): Cue | null {
  const { tokens } = reading;
  const broad = place.place.kind === 'country' || place.place.kind === 'region';
  const housed = place.place.kind === 'camp' || place.place.kind === 'monastery';
  const placed = (named.located || housed) && isPlaced(reading, named, here);
  const troops = (at: number) => tokens.slice(at, at + 5).some(({ fold }) => TROOPS.test(fold));
  const hosted = ({ to }: Cue) =>
    reading.people.some(
      (one) => one.from >= to && one.to <= place.from && homeOf(one) === place.place.country,
    );
  const options = cues.filter((cue) => {
    const ahead = cue.to <= place.from;
    const distance = ahead ? spread(reading, cue.to, place.from) : spread(reading, place.to, cue.from);
    if (!ahead && cue.cue !== 'visit' && isBehind(reading, cue, place)) return false;
    if (ahead && tokens.slice(cue.to, place.from).some(({ fold }) => WHEN.test(fold))) return false;
    if (cue.cue === 'visit') {
      if (!ahead)
        return PROGRAMME.test(tokens[cue.to - 1]?.fold ?? '')
          ? distance <= 14
          : isFronted(reading, cue, place) ||
              (place.located &&
                distance <= 8 &&
                !tokens.slice(place.to, cue.from).some(({ text }) => text === ','));
      if (direct(reading, cue.to, place.from) || isOfGuest(reading, cue, place)) return true;
      const act = cues.find(({ cue: other, from }) => /^(meet|go|receive)$/.test(other) && from >= cue.to);
      if (act && act.to <= place.from && here.some(({ from, to }) => from >= cue.to && to <= act.from))
        return false;
      const towards = /^(to|in|u|ne)$/.test(tokens[place.from - 1]?.fold ?? '');
      const named = reading.people
        .filter((one) => one.from >= cue.to && one.to <= place.from)
        .reduce((sum, one) => sum + one.to - one.from, 0);
      return place.located && distance - named <= (!broad || troops(cue.to) ? 12 : towards ? 8 : 3);
    }
    const turned = cue.cue === 'denied' && POINT.test(place.place.kind);
    if (place.role === 'origin' && !turned) return false;
    if (cue.cue === 'go' && !ahead && isStopOf(reading, place, cue)) return true;
    if (cue.cue === 'go' && ahead && isStation(reading, cue, place)) return true;
    if (cue.cue === 'go' || cue.cue === 'denied') {
      if (POINT.test(place.place.kind) && distance > (turned ? 8 : 3)) return false;
      const before = tokens[place.from - 1]?.fold ?? '';
      const bound = /^(for|za)$/.test(before);
      const to =
        placed ||
        INTO.test(before) ||
        (bound && place.from - cue.to <= 2) ||
        turned ||
        (cue.cue === 'denied' && /^(enter\p{L}*|visit\p{L}*)$/u.test(before));
      const whole = INTO.test(tokens[cue.to - 1]?.fold ?? '') || bound;
      const sorts = whole && ahead ? tokens.slice(cue.to, place.from).filter(isSort).length : 0;
      return (
        to &&
        distance - sorts <= (whole ? 3 : broad ? (troops(cue.to) ? 16 : 6) : 8) &&
        (ahead || (!whole && reading.language !== 'en'))
      );
    }
    if ((cue.cue === 'meet' || cue.cue === 'receive') && isHeldElsewhere(reading, cues, here, cue, place))
      return false;
    if (cue.cue === 'meet' || cue.cue === 'receive')
      return placed && !POINT.test(place.place.kind) && distance <= (broad ? 1 : hosted(cue) ? 26 : 18);
    const crowd = ADDRESS.test(tokens[cue.from]?.fold ?? '');
    const sorts = tokens.slice(cue.to, place.from).filter(({ fold }) => KIND.test(fold)).length;
    const reach = ahead ? (crowd ? 7 : 3) : reading.language === 'en' ? -1 : 1;
    return cue.cue === 'speak' && placed && !broad && distance - sorts <= reach;
  });
  const strength = ({ cue, from, to }: Cue) => {
    const near = to <= place.from && spread(reading, to, place.from) <= 1;
    if (cue === 'go' && DAY.test(tokens[from]?.fold ?? '')) return 4;
    if (cue === 'go' && from >= place.to && tokens.slice(place.to, from).some(({ text }) => text === ','))
      return 3;
    return cue === 'speak' && near ? 0 : cue === 'visit' || cue === 'go' ? 1 : from < place.from ? 2 : 3;
  };
  return (
    options.sort(
      (a, b) => strength(a) - strength(b) || Math.abs(a.from - place.from) - Math.abs(b.from - place.from),
    )[0] ?? null
  );
}

/** "After talks in X, the president expects him in Y": the meeting has its own place, and the next one its own act. */
function isHeldElsewhere(
  { tokens }: Reading,
  cues: readonly Cue[],
  here: readonly PlaceMention[],
  { to }: Cue,
  place: PlaceMention,
): boolean {
  return (
    here.some(
      (other) =>
        other.from >= to &&
        other.from - to <= 2 &&
        other.to < place.from &&
        tokens.slice(other.to, place.from).some(({ text }) => text === ','),
    ) &&
    cues.some(
      ({ cue, from }) => /^(go|visit|meet|receive)$/.test(cue) && from >= place.to && from - place.to <= 4,
    )
  );
}

/** "On the wall in X, he spoke with", "zbog sukoba u X stigao u Y": the place belongs to what stands before the act. */
function isBehind({ tokens, sentences }: Reading, cue: Cue, place: PlaceMention): boolean {
  const opening = place.from - (sentences[place.sentence]?.from ?? 0);
  const parted = tokens.slice(place.to, cue.from).some(({ text }) => text === ',');
  if (parted && opening > 6 && cue.cue !== 'go') return true;
  return (
    cue.cue === 'go' &&
    !/^(stop|leg)$/.test(tokens[cue.to - 1]?.fold ?? '') &&
    INTO.test(tokens[cue.to]?.fold ?? '') &&
    tokens[cue.to + 1]?.capital === true &&
    !/^(u|in|ne|na|at)$/.test(tokens[cue.to - 1]?.fold ?? '')
  );
}

/** "Kosovo će danas posetiti ministar", "Kosovën do ta vizitojë sot ministri": the place that a sentence opens with is visited. */
function isFronted({ tokens, language, people }: Reading, cue: Cue, place: PlaceMention): boolean {
  const opens = cue.from - place.to <= 5 && tokens[place.from - 1]?.sentence !== place.sentence;
  const touches =
    cue.from >= place.to && tokens.slice(place.to, cue.from).every(({ fold }) => CLITIC.test(fold));
  if (language === 'en' || !(opens || touches)) return false;
  return people.some(
    ({ sentence, from }) =>
      sentence === place.sentence && from >= cue.to && from - cue.to <= (touches ? 10 : 14),
  );
}

/** Small words between an object and its verb: "Kosovën e viziton", "Kosovo će posetiti". */
const CLITIC = /^(e|i|do|te|ta|t|po|ce|je|su|se|bi|ga|ju)$/;

/** "Addressed thousands of people in X", "obratio se Srbima u X": whoever speaks to people stands before them. */
const ADDRESS = /^(address\p{L}*|obrati\p{L}*|drejtu\p{L}*|drejtohet|fjalim|mori|marre|merr)$/u;

/** "Skopje will be the last stop of the journey". */
function isStopOf({ tokens }: Reading, place: PlaceMention, cue: Cue): boolean {
  return (
    /^(stop|leg)$/.test(tokens[cue.to - 1]?.fold ?? '') &&
    cue.from > place.to &&
    tokens
      .slice(place.to, cue.from)
      .every(({ fold }) => /^(is|was|will|would|be|his|her|their|the)$/.test(fold))
  );
}

/** "His first stop will be Skopje", "Stacioni i parë do të jetë Kroacia", "prva stanica biće Skoplje". */
function isStation({ tokens }: Reading, { from, to }: Range, place: PlaceMention): boolean {
  return (
    place.from - to <= 9 &&
    tokens.slice(from, to).some(({ fold }) => STATION.test(fold)) &&
    tokens
      .slice(to, place.from)
      .some(({ fold }) => /^(be|is|was|bice|je|bila|jete|jene|eshte|ishte)$/.test(fold)) &&
    tokens.slice(to, place.from).every(({ kind, capital }) => kind === 'word' && !capital)
  );
}

const STATION = /^(stops?|leg|stanic\p{L}*|destinacij\p{L}*|odredist\p{L}*|stacion\p{L}*|ndales\p{L}*)$/u;

/** A day word in place of a verb: "danas u Beogradu". */
const DAY = /^(danas|sutra|juce|sot|neser|dje|mbreme|today|tomorrow|yesterday)$/;

/** Words between two positions, dates and marks aside. */
function spread({ tokens, days }: Reading, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++)
    if (tokens[i]?.kind !== 'mark' && !days.some((day) => day.from <= i && i < day.to)) count++;
  return count;
}

/** Words that say of what sort the place behind them is: "the Serb Orthodox monastery in". */
const isSort = ({ fold }: Token) => SORT.test(fold) || CREED.test(fold);

/** Whose a monastery or enclave is: "visited the Orthodox monastery". */
const CREED = /^(orthodox|catholic|serb|serbian|albanian)$/;

/** "Poseta nemačkog ministra X Prištini": the guest stands between the visit and the place in the dative. */
function isOfGuest({ tokens, people, language }: Reading, cue: Cue, place: PlaceMention): boolean {
  if (
    language !== 'sr' ||
    !/^pos(?:j)?et/.test(tokens[cue.from]?.fold ?? '') ||
    !/[ui]$/.test(tokens[place.to - 1]?.fold ?? '')
  )
    return false;
  const guest = people.find(({ from, to }) => from >= cue.to && to === place.from);
  return (
    guest !== undefined &&
    guest.from - cue.to <= 10 &&
    tokens.slice(cue.to, guest.from).every(({ kind, fold }) => kind === 'word' && !INTO.test(fold))
  );
}

/** True when only small words and dates stand between a visiting word and the place; what two commas enclose aside. */
function direct(reading: Reading, from: number, to: number): boolean {
  const { tokens } = reading;
  const comma = tokens.slice(from, to).findIndex(({ text }) => text === ',');
  const close = comma < 0 ? -1 : tokens.slice(from + comma + 1, to).findIndex(({ text }) => text === ',');
  if (close > 0 && close <= 7 && to - (from + comma + close + 2) <= 2)
    return (
      reading.language !== 'en' &&
      direct(reading, from, from + comma) &&
      direct(reading, from + comma + close + 2, to)
    );
  const sorts = tokens
    .slice(from, to)
    .filter(({ fold }, i) => SORT.test(fold) || tokens[from + i - 1]?.text === '-').length;
  if (spread(reading, from, to) - sorts > 3) return false;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || token.kind === 'number' || reading.days.some((day) => day.from <= i && i < day.to))
      continue;
    if (/^[,;:.]$/.test(token.text)) return false;
    if (BETWEEN.test(token.fold) && tokens[i - 1]?.text !== '-') return false;
    if (CREED.test(token.fold) || SORT.test(token.fold)) continue;
    if (token.capital && !reading.people.some((person) => person.from <= i && i < person.to)) return false;
    if (reading.people.some((person) => person.from <= i && i < person.to) && i > from) return false;
  }
  return true;
}
