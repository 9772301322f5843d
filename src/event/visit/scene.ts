import type { ChosenDay } from '../day/choose.ts';
import { isAorist, isSerbianFuture } from '../day/tense.ts';
import type { Knowledge } from '../knowledge.ts';
import { perSentence } from '../per-sentence.ts';
import { CAPITAL_OF } from '../place/region.ts';
import type { PlaceRow } from '../places.ts';
import type { PersonMention, PlaceMention, Reading } from '../reading.ts';
import { WHERE } from '../text/relatives.ts';
import type { Cue, Range } from './book.ts';
import { OF_ANOTHER } from './circle.ts';
import { isNegation, partedActs } from './parted-acts.ts';
import { dayIn } from './span.ts';
import { standings } from './standing.ts';
import { stopPlaces } from './stop-places.ts';

/** A stretch of a sentence with one place of a journey at most, and what the stretch says. */
export type Segment = Range & {
  index: number;
  place: PlaceMention | null;
  /** The words that make the place a stop. */
  link: Cue | null;
  cues: Cue[];
  people: PersonMention[];
  day: ChosenDay | null;
  /** True when the words say that somebody left the place: "from Sarajevo". */
  left: boolean;
};

const CONJUNCTION = {
  en: /^(and|then|before|after|while)$/,
  sr: /^(dok|a|i|potom|zatim)$/,
  sq: /^(dhe|pastaj|ndersa|kurse|e)$/,
} as const;

/** What opens a clause, and joins no names of a list. */
const STRONG = /^(then|before|while|dok|potom|zatim|pastaj|ndersa|kurse)$/;

/** "The special envoy for the talks", "izaslanik za dijalog": a word of an office. */
function isOfOffice({ tokens }: Reading, at: number): boolean {
  if (
    !/^(talks|dialogue|dialog\p{L}*|dijalog\p{L}*|pregovor\p{L}*|bisedim\p{L}*|razgovor\p{L}*)$/u.test(
      tokens[at]?.fold ?? '',
    )
  )
    return false;
  let linked = false;
  for (let i = at - 1; i >= Math.max(0, at - 9); i--) {
    const token = tokens[i];
    if (!token || token.sentence !== tokens[at]?.sentence || token.text === ',') return false;
    if (linked && NEGOTIATES.test(token.fold)) return true;
    if (/^(for|in|to|za|u|per|ne|i|e)$/.test(token.fold)) linked = true;
  }
  return false;
}

/** "An extraordinary session of parliament": no talks of two sides. */
function isOfBody({ tokens }: Reading, at: number): boolean {
  return (
    /^(session|sednic\p{L}*|sjednic\p{L}*|seanc\p{L}*)$/u.test(tokens[at]?.fold ?? '') &&
    tokens
      .slice(Math.max(0, at - 3), at + 5)
      .some(({ fold }) =>
        /^(extraordinary|plenary|constitutive|parliament\p{L}*|assembly|government|council|cabinet|vanredn\p{L}*|skupstin\p{L}*|vlad[aeu]|savet\p{L}*|jashtezakonshme|kuvend\p{L}*|qeveri\p{L}*|keshill\p{L}*)$/u.test(
          fold,
        ),
      )
  );
}

/** What is put off or called off beside journeys: "postponed the decision", "odložila odluku", "shtyu afatin". */
const MEASURE =
  /^(decisions?|votes?|elections?|deadlines?|measures?|tariffs?|tax|licences?|contracts?|exercises?|implementation|introduction|sanctions|odluk\p{L}*|izbor\p{L}*|rok|roka|rokov\p{L}*|mer[aeu]|mera|taks\p{L}*|primen\p{L}*|glasanj\p{L}*|vezb\p{L}*|sankcij\p{L}*|sprovodjenj\p{L}*|preregistracij\p{L}*|vendim\p{L}*|afat\p{L}*|zgjedhj\p{L}*|mas[aeë]\p{L}*|taks\p{L}*|tarif\p{L}*|zbatim\p{L}*|votim\p{L}*|stervitj\p{L}*)$/u;

function isOfMeasure({ tokens }: Reading, from: number, to: number): boolean {
  const of = (start: number, end: number) =>
    tokens.slice(Math.max(0, start), end).some(({ fold }) => MEASURE.test(fold));
  return of(to, to + 3) || of(from - 3, from);
}

/** "The visit is not cancelled", "nuk e anulon vizitën", "mbledhja e anuluar": what is not called off, or another meeting that was. */
function isKept({ tokens, language }: Reading, sentence: Range, from: number): boolean {
  if (isNegation(tokens[from]?.fold, language)) return false;
  if (tokens.slice(Math.max(sentence.from, from - 3), from).some(({ fold }) => isNegation(fold, language)))
    return true;
  return (
    /^(anuluar|shtyre)/.test(tokens[from]?.fold ?? '') &&
    /^(e|i|te|se)$/.test(tokens[from - 1]?.fold ?? '') &&
    /^(mbledhj|takim|samit)/.test(tokens[from - 2]?.fold ?? '')
  );
}

/** "Je u petak", "was on Monday": the preposition is of a day, not of a place. */
function opensDay({ tokens, days }: Reading, to: number): boolean {
  return /^(u|na|in|at|ne)$/.test(tokens[to - 1]?.fold ?? '') && days.some(({ from }) => from === to);
}

/** "Stay out of the north", "posted on Twitter", "objavio je na Fejsbuku": no way to a place. */
function staysAway({ tokens }: Reading, from: number, to: number): boolean {
  const next = tokens[to]?.kind === 'mark' ? to + 1 : to;
  const word = tokens[to]?.fold ?? '';
  return (
    (/^stay/.test(tokens[from]?.fold ?? '') && /^(out|away)$/.test(word)) ||
    (/^fl(y|ies|ew|own|ying)$/.test(tokens[from]?.fold ?? '') && /^(at|over|above|from)$/.test(word)) ||
    /^(tviter|twiter|twitter|fejsbuk|facebook|instagram|telegram|drustven|rrjetet)/.test(
      tokens[next]?.fold ?? '',
    )
  );
}

/** What is reached and is no place: "came to an agreement", "arritjen e një marrëveshjeje". */
const REACHED =
  /^(agreement|deal|compromise|conclusion|consensus|terms|power|end|solution|understanding|decision|marreveshj\p{L}*|zgjidhj\p{L}*|kompromis\p{L}*|konsensus\p{L}*|pajtim\p{L}*|dakord\p{L}*|perfundim\p{L}*|qellim\p{L}*|objektiv\p{L}*|rezultat\p{L}*)$/u;

/** "Came out for", "went ahead", "came to an agreement", "došlo je do sukoba", "arritja e marrëveshjes": a word of going that nobody goes by. */
function isFigure({ tokens, language }: Reading, from: number, to: number): boolean {
  const verb = tokens[from]?.fold ?? '';
  const next = tokens.slice(to, to + 4).map(({ fold }) => fold);
  if (language === 'sr') {
    const at = next.findIndex((word) => !/^(je|bi|li|se|moze)$/.test(word));
    return (
      /^(dosl|doci|dodj|dolaz)/.test(verb) && next[at] === 'do' && tokens[to + at + 1]?.capital === false
    );
  }
  if (language === 'sq') return /^(arrit|arri[jn])/.test(verb) && next.some((word) => REACHED.test(word));
  if (!/^(c[ao]m|go|went|arriv)/.test(verb)) return false;
  if (/^(out|under|forward|about|ahead|beyond|wrong|missing|off)$/.test(next[0] ?? '')) return true;
  return /^(to|at|into)$/.test(next[0] ?? '') && next.slice(1, 4).some((word) => REACHED.test(word));
}

/** "Welcomed the decision", "ky vendim është mirëpritur": what is welcomed is no guest. */
function welcomesThing({ tokens }: Reading, sentence: Range, from: number, to: number): boolean {
  const thing = (start: number, end: number) =>
    tokens
      .slice(Math.max(sentence.from, start), Math.min(sentence.to, end))
      .findIndex(({ fold }) => OF_ANOTHER.test(fold));
  if (!/^(welcom|receiv|pozdrav|primi|mirepri|mirepre|prit|docek)/.test(tokens[from]?.fold ?? ''))
    return false;
  const after = thing(to, to + 5);
  if (after >= 0 && !tokens.slice(to, to + after).some(({ capital, text }) => capital || text === ','))
    return true;
  const passive = /^(by|nga|od)$/.test(tokens[to]?.fold ?? '');
  return passive && thing(from - 8, from) >= 0;
}

/** "Travelled to Brussels on Tuesday to meet X": what somebody has gone for is not to come. */
function isWhatFor({ tokens }: Reading, from: number): boolean {
  const { sentence, fold } = tokens[from] ?? {};
  if (fold !== 'to') return false;
  for (let at = from - 1; at >= from - WAY && tokens[at]?.sentence === sentence; at--) {
    const word = tokens[at]?.fold ?? '';
    if (/^(is|are|was|were|be|been|will|would|plans|planned|expected|due|set|who|that|and)$/.test(word))
      return false;
    if (/^(travelled|traveled|went|flew|came|arrived|returned|headed)$/.test(word)) return true;
  }
  return false;
}

/** Tokens between a journey and what it is for. */
const WAY = 8;

/** "Told him about the last meeting of the group": what is spoken of, where it is not told with whom or where. */
function isTopic({ tokens }: Reading, from: number, to: number): boolean {
  const { sentence, fold = '' } = tokens[from] ?? {};
  if (!/^(meetings?|sastan\p{L}*|takim\p{L}*)$/u.test(fold)) return false;
  if (/^(with|sa|s|me|between|izmedju|mes|in|u|ne|i|e)$/.test(tokens[to]?.fold ?? '')) return false;
  for (let at = from - 1; at >= from - 6; at--) {
    const token = tokens[at];
    if (!token || token.sentence !== sentence || token.kind === 'mark') return false;
    if (/^(after|nakon|posle|poslije|pas)$/.test(token.fold)) return false;
    if (/^(about|o|rreth)$/.test(token.fold)) return true;
  }
  return false;
}

const NEGOTIATES =
  /^(envoy|representative|mediator|facilitator|negotiator|izaslanik\p{L}*|predstavnik\p{L}*|posrednik\p{L}*|pregovarac\p{L}*|i?derguar\p{L}*|perfaqesues\p{L}*|ndermjetes\p{L}*|emisar\p{L}*|lehtesues\p{L}*)$/u;

/** The cues of a sentence, looked up once for each reading; words of a place's name (Camp Film City) are none. */
export const cuesOf = perSentence((reading, index, knowledge: Knowledge): readonly Cue[] => {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const names = reading.places.filter((mention) => mention.sentence === index);
  return knowledge.books[reading.language].visits.cues
    .find(reading.tokens, sentence.from, sentence.to)
    .filter((hit) => !names.some((name) => name.from <= hit.from && hit.to <= name.to))
    .filter(({ from }) => !isOfOffice(reading, from) && !isOfBody(reading, from))
    .filter(
      ({ value, from, to }) =>
        value !== 'go' ||
        !(opensDay(reading, to) || staysAway(reading, from, to) || isFigure(reading, from, to)),
    )
    .filter(({ value, from }) => value !== 'future' || !isWhatFor(reading, from))
    .filter(({ value, from }) => !/^(future|go)$/.test(value) || !isAorist(reading.tokens, from))
    .filter(({ value, from, to }) => value !== 'meet' || !isTopic(reading, from, to))
    .filter(({ value, from, to }) => value !== 'receive' || !welcomesThing(reading, sentence, from, to))
    .filter(
      ({ value, from, to }) =>
        value !== 'cancelled' || !(isOfMeasure(reading, from, to) || isKept(reading, sentence, from)),
    )
    .filter(
      ({ value, from }) =>
        value !== 'clause' ||
        reading.tokens[from]?.fold !== 'as' ||
        (reading.tokens[from + 1]?.fold !== 'well' && reading.tokens[from - 1]?.fold !== 'well'),
    )
    .map(({ value, from, to }) => ({ cue: value, from, to }))
    .concat(partedActs(reading, sentence), standings(reading, index), futures(reading, sentence));
});

/** "Otputovaće", "razgovaraće": the Serbian future in one word. */
function futures({ tokens, language }: Reading, { from, to }: Range): Cue[] {
  if (language !== 'sr') return [];
  return tokens
    .slice(from, to)
    .flatMap(({ text }, i) =>
      isSerbianFuture(text) ? [{ cue: 'future' as const, from: from + i, to: from + i + 1 }] : [],
    );
}

/** Cuts a sentence into stretches of one stop each. A sentence without a stop is one stretch. */
export function segmentsOf(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  area?: PlaceRow,
): Segment[] {
  const sentence = reading.sentences[index];
  if (!sentence) return [];
  const stops = stopPlaces(reading, index, cues, area);
  const cuts = [sentence.from];
  for (let i = 1; i < stops.length; i++) {
    const [before, here] = [stops[i - 1]?.place, stops[i]?.place];
    const told = stops[i]?.link;
    if (!before || !here || !told) continue;
    const abroad = told.cue === 'meet' && !CAPITAL_OF.has(here.place.country ?? '') && told.to <= here.from;
    cuts.push(abroad && told.from > before.to ? told.from : boundary(reading, before.to, here.from));
  }
  cuts.push(sentence.to);
  const ranges =
    stops.length === 0
      ? [{ from: sentence.from, to: sentence.to, stop: null }]
      : stops.map((stop, i) => ({ from: cuts[i] ?? 0, to: cuts[i + 1] ?? 0, stop }));
  const segments = ranges.map(({ from, to, stop }) => ({
    index,
    from,
    to,
    place: stop?.place ?? null,
    link: stop?.link ?? null,
    left: stop?.left ?? false,
    cues: cues.filter((cue) => cue.from >= from && cue.from < to),
    people: reading.people.filter(
      (person) => person.sentence === index && person.from >= from && person.from < to,
    ),
    day: dayIn(reading, index, from, roofOf(reading, cues, from, to, stop), stop?.place ?? null),
  }));
  for (let i = segments.length - 2; i >= 0; i--) {
    const [segment, next] = [segments[i], segments[i + 1]];
    const coordinated =
      next?.place &&
      segment?.place &&
      next.place.from - segment.place.to <= 2 &&
      next.link === segment.link &&
      next.left === segment.left;
    if (coordinated && segment) segment.day ??= next.day;
    if (segment && next && arrivesOn(segment, next)) {
      segment.day = next.day;
      next.day = null;
    }
  }
  return segments;
}

/** "Came to Pristina from Belgrade on Tuesday": the day behind both is that of the arrival. */
function arrivesOn(segment: Segment, next: Segment): boolean {
  return (
    segment.place !== null &&
    next.place !== null &&
    segment.day === null &&
    !segment.left &&
    next.left &&
    next.link === segment.link &&
    next.place.from - segment.place.to <= 2 &&
    Math.abs((next.day?.mention?.from ?? 0) - next.place.to) <= 2
  );
}

/** What follows is reported: it has days of its own. */
const REPORTS = /^(that|da|se|kako)$/;

/** The end of what a stretch tells of its stop itself, where a day stands before "where he said that the next round is on 16 November". */
function roofOf(
  { days, tokens }: Reading,
  cues: readonly Cue[],
  from: number,
  to: number,
  stop: { place: PlaceMention; link: Cue } | null,
): number {
  if (!stop) return to;
  const end = Math.max(stop.place.to, stop.link.to);
  const report = cues.find(
    (cue) =>
      cue.cue === 'clause' &&
      cue.from >= end &&
      cue.from < to &&
      REPORTS.test(tokens[cue.to - 1]?.fold ?? ''),
  );
  const own = report && days.some((day) => day.from >= from && day.to <= report.from && !day.furniture);
  return report && own ? report.from : to;
}

/** Where the stretch of the next stop begins: at the last comma between the two that closes no day ("and, today, Pristina"), else at the last conjunction that joins no dates. */
function boundary({ tokens, days, language }: Reading, from: number, to: number): number {
  let comma = -1;
  let word = -1;
  for (let i = from; i < to; i++) {
    const token = tokens[i];
    if (!token || days.some((day) => day.from <= i && i < day.to)) continue;
    const aside =
      days.some((day) => day.to === i && tokens[day.from - 1]?.text === ',') &&
      tokens.slice(i + 1, to).every(({ fold }) => /^(in|at|to|u|na|ne)$/.test(fold));
    if (/^[,;:–—]$/.test(token.text) && tokens[i + 1]?.kind !== 'number' && !aside) comma = i;
    const dated =
      days.some((day) => day.anchor !== 'previous' && day.from <= i + 1 && i + 1 < day.to) &&
      days.some((day) => day.to === i);
    if (!dated && CONJUNCTION[language].test(token.fold)) word = i;
  }
  if (word > comma && STRONG.test(tokens[word]?.fold ?? '')) return word;
  return comma >= 0 ? comma : word >= 0 ? word : to;
}

/** The day of a stretch for one of its acts: no week, month or year that another clause tells ("said after talks in X that it would be settled this year", "will go to X, where she will speak of what ends in June", "laid flowers on the spot where he was killed this week"). */
export function dayFor({ tokens }: Reading, { cues, day, place }: Segment, act: Cue): ChosenDay | null {
  if (!day?.mention || day.time.precision === 'day') return day;
  const { from: at } = day.mention;
  const parted = cues.some(
    ({ cue, from, to }) => (cue === 'clause' || cue === 'speak') && from >= act.to && to <= at,
  );
  const ahead = cues.some(({ cue, from }) => cue === 'future' && from < at);
  const toDo = tokens
    .slice(act.to, at)
    .some(({ fold }, i) => WHERE.test(fold) && (ahead || tokens[act.to + i - 1]?.kind === 'word'));
  const spoken = act.cue === 'speak' && at > Math.max(act.to, place?.to ?? 0) + 1;
  return parted || toDo || spoken ? null : day;
}
