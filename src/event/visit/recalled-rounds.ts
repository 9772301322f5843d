import { RECENT_DAYS } from '../day/choose.ts';
import type { Knowledge } from '../knowledge.ts';
import type { PlaceRow } from '../places.ts';
import type { DayMention, PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Cue, Range } from './book.ts';
import { homeOf, isResident } from './home.ts';
import { presentAt } from './present.ts';
import { ORDINAL, type Round } from './round.ts';
import { cuesOf } from './scene.ts';
import { MEDIATOR, seatOfEu } from './seat.ts';
import { unique } from './settle.ts';
import { sidesAt } from './sides.ts';
import { chosen } from './span.ts';

/** A word for a round, or for the parties' meeting. */
const ROUND =
  /^(talks|rounds?|negotiations|meetings?|summit|met|meet|sat|rund[aeuio]|rundom|krug|kruga|krugu|pregovor\p{L}*|razgovor\p{L}*|razgovaral\p{L}*|sastan[ak]\p{L}*|sastal\p{L}*|samit\p{L}*|susret\p{L}*|susrel\p{L}*|raund\p{L}*|bisedim\p{L}*|biseduan|negociat\p{L}*|takim\p{L}*|takua\p{L}*|takuan|samit\p{L}*)$/u;

/** "The agreement reached in Brussels on 27 February": whoever reached it had met there. */
const AGREEMENT = /^(agreement|deal|accord|sporazum\p{L}*|dogovor\p{L}*|marreveshj\p{L}*)$/u;
const REACHED =
  /^(reached|struck|signed|concluded|sealed|postignut\p{L}*|potpisan\p{L}*|sklopljen\p{L}*|zakljucen\p{L}*|arrit\p{L}*|nenshkruar|nenshkru\p{L}*)$/u;

/** Where both were, where a sentence recalls the last time: "herën e fundit ishin atje më 17 shtator". */
const STOOD =
  /^(were|been|came|spoke|sat|bili|bile|boravili|boravile|dosli|dosle|stigli|doputovali|videli|vidjeli|ishin|qene|erdhen|shkuan|udhetuan|biseduan|ulur|ulen|pane)$/;

/** "The last meeting", "poslednji put", "takimi i fundit": one of a row. */
const LAST =
  /^(last|previous|earlier|prior|latest|poslednj\p{L}*|prethodn\p{L}*|prosl\p{L}*|zadnj\p{L}*|fundit|kaluar\p{L}*|meparsh\p{L}*|parafundit|onog|onoga|one|atij|asaj)$/u;

/** "The first round": one of a row too, where its day is told. */
const FIRST = /^(first|prv[iaue]|pare)$/;

/** "After the one of 24 January", "posle onog od 24. januara". */
const THAT = /^(one|onog|onoga|atij|asaj)$/;
const AFTER_WORD = /^(after|since|posle|poslije|nakon|pas)$/;
const AFTER = /^(the|after|since|posle|poslije|nakon|pas)$/;

/** "Last time", "poslednji put", "herën e fundit". */
const TIME = /^(time|put|heren)$/;

/** "The last meeting was in Brussels", "bio je u Briselu": no journey of others. */
const IS = /^(was|were|je|su|bio|bila|bili|ishte|ishin|eshte)$/;

/** Words for both parties, where they are not named. */
const BOTH =
  /^(they|both|two|sides|leaders|presidents|premiers|delegations|negotiators|parties|teams|obe|obje|dvojica|dvojice|dve|dvije|dva|strane|strana|lider\p{L}*|predsednika|delegacij\p{L}*|pregovaraca|ata|kryenegociator\p{L}*|pregovarac\p{L}*|dy|dyja|palet|paleve|lidere\p{L}*|presidentet|delegacion\p{L}*)$/u;

/** What shall be, not what was. */
const PLANNED = /^(should|plan|plans|planned|will|would|treba|trebalo|plana?|duhet|pritet|ocekuje|ce|bice)$/;

/** What meets about other things. */
const OTHER =
  /^(council|committee|parliament|assembly|government|cabinet|commission|ministers|saveta?|savjeta?|komisij\p{L}*|skupstin\p{L}*|vlad[aeu]|odbor\p{L}*|kuvend\p{L}*|qeveri\p{L}*|keshill\p{L}*|komisi\p{L}*)$/u;

/** Tokens between a word for the round and its day. */
const BEFORE = 16;
const BEHIND = 8;

/**
 * Rounds that a text on talks or on a journey for them recalls by a day of their own: "the last trilateral meeting was held on 2 July", "na sastanku dvojice
 * predsednika u julu", "pas bisedimeve në Bruksel të enjten". The parties are those that are named, the town is named or that of the talks told.
 */
export function recalledRounds(reading: Reading, knowledge: Knowledge, told: readonly Round[]): Round[] {
  const { published } = reading;
  const main = told.find(({ cancelled }) => !cancelled);
  const brussels = knowledge.index.byId.get('brussels');
  const until = Math.min(published ?? Number.POSITIVE_INFINITY, main?.day.first ?? Number.POSITIVE_INFINITY);
  return reading.sentences.flatMap(({ role, from, to }, index) => {
    if (role !== 'body' && role !== 'lead') return [];
    const days = reading.days.filter(
      (day) =>
        day.sentence === index &&
        !day.furniture &&
        !day.said &&
        day.last < until &&
        (published !== null || day.anchor === 'explicit') &&
        day.precision !== 'season',
    );
    if (days.length === 0) return [];
    const cues = cuesOf(reading, index, knowledge);
    if (cues.some(({ cue }) => /^(phone|civil|cancelled)$/.test(cue))) return [];
    const rounds: Round[] = [];
    for (const day of days) {
      const word = wordOf(reading, day, { from, to }, cues);
      const round = word === null ? null : roundAt(reading, index, day, word, main, brussels);
      if (round && !rounds.some((other) => other.day.first === round.day.first)) rounds.push(round);
    }
    return rounds;
  });
}

/** The token of the round to which a day belongs: no act of another clause between. */
function wordOf(
  { tokens, days }: Reading,
  day: DayMention,
  { from, to }: Range,
  cues: readonly Cue[],
): number | null {
  const word = (at: number) => tokens[at]?.fold ?? '';
  const again = tokens.slice(from, to).some(({ fold }) => LAST.test(fold));
  const fits = (at: number) =>
    (again && STOOD.test(word(at))) ||
    (ROUND.test(word(at)) && !OTHER.test(word(at + 1))) ||
    (AGREEMENT.test(word(at)) && tokens.slice(at + 1, at + 6).some(({ fold }) => REACHED.test(fold))) ||
    (THAT.test(word(at)) && AFTER.test(word(at - 1))) ||
    (TIME.test(word(at)) && (LAST.test(word(at - 1)) || LAST.test(word(at + 2))));
  const parted = (a: number, b: number) =>
    cues.some(
      (cue) =>
        /^(visit|go|phone|speak|receive)$/.test(cue.cue) &&
        cue.from > a &&
        cue.to <= b &&
        !IS.test(word(cue.from)),
    ) || days.some((other) => other !== day && other.from > a && other.to <= b && other.precision === 'day');
  for (let at = day.from - 1; at >= Math.max(from, day.from - BEFORE); at--) {
    if (tokens[at]?.text === ';') break;
    if (fits(at)) return parted(at, day.from) ? null : at;
  }
  for (let at = day.to; at < Math.min(to, day.to + BEHIND); at++) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) break;
    if (AFTER_WORD.test(word(at))) break;
    if (tokens[at]?.text === ',' && /^(and|but|i|a|ali|dhe|por|kurse)$/.test(word(at + 1))) break;
    if (fits(at)) return parted(day.to - 1, at) ? null : at;
  }
  return null;
}

function roundAt(
  reading: Reading,
  index: number,
  day: DayMention,
  word: number,
  main: Round | undefined,
  brussels: PlaceRow | undefined,
): Round | null {
  const { tokens, people } = reading;
  const cue: Cue = { cue: 'meet', from: word, to: word + 1 };
  const seat = seatOfEu(reading, cue, brussels);
  const since = tokens.slice(Math.max(0, word - 8), word).findLastIndex(({ fold }) => AFTER_WORD.test(fold));
  const range = {
    from: since >= 0 ? Math.max(0, word - 8) + since : Math.min(word, day.from) - 8,
    to: Math.max(word, day.to) + 14,
  };
  const here = people.filter(
    ({ sentence, from }) => sentence === index && from >= range.from && from < range.to,
  );
  const local = here.filter(isLocal);
  const both = new Set(local.map(homeOf)).size === 2;
  const known = (person: PersonMention) =>
    main !== undefined && [...main.parties, ...main.hosts].some(({ id }) => id === person.id);
  const pair = !both && main !== undefined ? pairOf(reading, here, cue, day) : [];
  if (
    !both &&
    pair.length === 0 &&
    here.some((person) => !known(person) && !MEDIATOR.test(person.office ?? ''))
  )
    return null;
  const dated = (at: number) => reading.days.some((one) => one.from <= at && at < one.to);
  const near = (start: number, end: number, pattern: RegExp) =>
    tokens
      .slice(Math.max(0, start), end)
      .some(
        ({ fold, sentence }, i) => sentence === index && pattern.test(fold) && !dated(Math.max(0, start) + i),
      );
  const last =
    near(word - 6, word + 5, LAST) ||
    near(day.from - 3, day.from, LAST) ||
    (day.precision === 'day' &&
      [ORDINAL, FIRST].some((row) => near(word - 2, word, row) || near(word + 1, word + 3, row)));
  if (!last && near(Math.min(word, day.from) - 12, day.to + 6, PLANNED)) return null;
  if (
    main === undefined &&
    !both &&
    !ROUND.test(tokens[word]?.fold ?? '') &&
    sidesAt(reading, index).size < 2
  )
    return null;
  const named = both || pair.length > 0 || sidesAt(reading, index).size === 2;
  const row = (main !== undefined || seat !== null) && (last || near(word - 6, word + 6, BOTH));
  const place =
    townOf(reading, index, word, day) ??
    (row || (both && main) ? (main?.place ?? seat ?? undefined) : undefined);
  if (!place || !(named || row)) return null;
  if (day.precision === 'year' && (place.sentence !== index || Math.abs(place.from - day.from) > 6))
    return null;
  return {
    sentence: index,
    cue,
    place,
    day: chosen(day),
    parties: unique(local.length > 0 ? local : row ? (main?.parties ?? []) : presentAt(reading, index)),
    hosts: unique(
      pair.length > 0
        ? pair
        : here.length > 0 || !row
          ? here.filter((person) => !isLocal(person))
          : (main?.hosts ?? []),
    ),
    ahead: false,
    cancelled: false,
    recalled: true,
  };
}

/** Whom one side met: "his meeting yesterday with the Secretary General". */
function pairOf(
  { tokens }: Reading,
  here: readonly PersonMention[],
  cue: Cue,
  day: DayMention,
): PersonMention[] {
  if (!here.some(isLocal)) return [];
  return here.filter(
    (person) =>
      !isLocal(person) &&
      !isResident(person) &&
      person.side !== null &&
      person.from >= cue.to &&
      tokens
        .slice(Math.max(cue.to, day.to), person.from + 1)
        .concat(tokens.slice(Math.max(0, person.from - 5), person.from))
        .some(({ fold }) => /^(with|sa|s|me)$/.test(fold)),
  );
}

function isLocal(person: PersonMention): boolean {
  return /^(XK|RS)$/.test(homeOf(person) ?? '');
}

/** The foreign town of the round, in its own sentence. */
function townOf({ places }: Reading, index: number, word: number, day: DayMention): PlaceMention | undefined {
  const away = ({ from }: PlaceMention) => Math.min(Math.abs(from - word), Math.abs(from - day.from));
  const near = (kinds: RegExp) =>
    places
      .filter(
        ({ sentence, place, role, located }) =>
          sentence === index &&
          located &&
          kinds.test(place.kind) &&
          !/^(XK|RS)$/.test(place.country ?? '') &&
          !/^(dateline|name|supplied|origin)$/.test(role),
      )
      .sort((a, b) => away(a) - away(b))
      .find((place) => away(place) <= 14);
  return near(/^(city|town|site|lake)$/) ?? near(/^country$/);
}

/** True for rounds that may be one: the same town, on the same day or within the days of one news, where neither tells a day of its own. */
export function isSameRound(one: Round, other: Round): boolean {
  if (one.place.place.id !== other.place.place.id) return false;
  const overlap = one.day.first <= other.day.last && other.day.first <= one.day.last;
  if (overlap) return true;
  if (isOtherCircle(one, other)) return false;
  const own = one.day.mention !== null && other.day.mention !== null;
  const apart = Math.max(one.day.first - other.day.last, other.day.first - one.day.last);
  return apart <= (own ? 1 : RECENT_DAYS);
}

/** True for a round of both sides and a meeting of one of them with somebody else, each on a day of its own. */
export function isOtherCircle(one: Round, other: Round): boolean {
  return (
    isWhole(one) !== isWhole(other) &&
    one.day.first !== other.day.first &&
    ((one.day.mention !== null && other.day.mention !== null) || isApart(one) || isApart(other))
  );
}

/** True for one side with somebody who mediates no talks. */
function isApart(round: Round): boolean {
  return (
    !isWhole(round) &&
    round.hosts.length > 0 &&
    !round.hosts.some(({ office }) => MEDIATOR.test(office ?? ''))
  );
}

/** True for rounds of both sides. */
function isWhole({ parties }: Round): boolean {
  return parties.length === 0 || new Set(parties.map(homeOf)).size === 2;
}
