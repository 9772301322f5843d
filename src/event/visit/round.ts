import { type ChosenDay, chooseDay, RECENT_DAYS } from '../day/choose.ts';
import { isHead } from '../head.ts';
import type { PlaceRow } from '../places.ts';
import type { PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { GROUP, HEADS } from './guests.ts';
import { presentAt } from './present.ts';
import { MEDIATOR, seatOf, seatOfMediator } from './seat.ts';
import { unique } from './settle.ts';
import { isOfDialogue, isOfStatus, sidesAt } from './sides.ts';
import { chosen, dayIn } from './span.ts';
import { tenseOf } from './tense.ts';

/** One round of talks as a sentence tells it. */
export type Round = {
  sentence: number;
  cue: Cue;
  place: PlaceMention;
  day: ChosenDay;
  parties: PersonMention[];
  hosts: PersonMention[];
  ahead: boolean;
  cancelled: boolean;
  /** True for a further round of the one before: never the same. */
  next?: boolean;
  /** True for a round that a text on other news only looks back on. */
  recalled?: boolean;
};

/** Words for those who meet, where nobody is named. */
const DELEGATES =
  /^(leaders?|delegations?|negotiators?|officials|ministers|presidents|premiers|sides|teams?|representatives|lider\p{L}*|delegacij\p{L}*|pregovarac\p{L}*|premijer\p{L}*|predstavni\p{L}*|tim|timov\p{L}*|ekip\p{L}*|delegates|udheheq\p{L}*|delegacion\p{L}*|kryenegociator\p{L}*|kryeminist\p{L}*|perfaqesues\p{L}*|palet)$/u;

/** Words that say of a round that it is held, begins, is due or is put off. */
const HELD =
  /^(met|meet|meets|takohen|takuan|sastal\p{L}*|held|hold|holds|due|scheduled|postponed|delayed|resume|resumes|resumed|opened|opens|starts?|started|begins?|began|continue|continues|continued|failed|collapsed|ended|ends|odrza\p{L}*|zakazan\p{L}*|odlozen\p{L}*|otkazan\p{L}*|pocin\p{L}*|poce\p{L}*|zapoce\p{L}*|nastavlj\p{L}*|nastavice|nastavi|zavrs\p{L}*|ucestvova\p{L}*|mbahet|mbahen|mbajtj\p{L}*|mbajt\p{L}*|nis|nis[ei]|niset|fillo\p{L}*|fillua\p{L}*|shty\p{L}*|vazhdo\p{L}*|rifillo\p{L}*|perfund\p{L}*|zhvillo\p{L}*|zhvillua\p{L}*|zhvillohe\p{L}*|launched|launches|wrapped|takes?|took|taken|sat|underway|(?:re)?convene\p{L}*|gather\p{L}*|concluded?s?|lasted|vode|vodil\p{L}*|vodjen\p{L}*|traj\p{L}*|odvija\p{L}*|obnov\p{L}*|obnavlja\p{L}*|sel[ei]|sjel[ei]|rinis\p{L}*|permbyll\p{L}*|mbyll\p{L}*|ulen|ulur|mblidh\p{L}*|mblodh\p{L}*|imaju|imace|imali|hosts?|hosted|broke|broken|ugosti\p{L}*|prekin\p{L}*|nderpre\p{L}*)$/u;

/** Words of meeting that name talks. */
const TALKS = /^(talks|razgovor[aei]?|razgovorim\p{L}*|bisedim\p{L}*)$/u;

/** Whoever leads a side's team in the dialogue. */
const NEGOTIATOR = /^(Head of the negotiating team|Chief Negotiator|Director of the Office for Kosovo)/;

/** Talks of Pristina and Belgrade that name no person: a town abroad, both sides, that they are held, and the day. */
export function unnamed(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  act: Cue,
  brussels?: PlaceRow,
): Round | null {
  const sentence = reading.sentences[index];
  const { published } = reading;
  if (!sentence || sentence.role === 'title' || published === null) return null;
  const words = reading.tokens.slice(sentence.from, sentence.to);
  const cancelled = cues.some(({ cue }) => cue === 'cancelled');
  const meeting = words.some(
    ({ fold }, i) => fold === 'meeting' && /^(are|is|were)$/.test(words[i - 1]?.fold ?? ''),
  );
  const held =
    cues.some(
      ({ cue, from, to }) =>
        cue === 'talks' ||
        (cue === 'meet' &&
          (TALKS.test(reading.tokens[from]?.fold ?? '') ||
            /^(between|izmedju)$/.test(reading.tokens[to]?.fold ?? ''))),
    ) &&
    (meeting || words.some(({ fold }) => HELD.test(fold)));
  const delegates = words.some(({ fold }) => DELEGATES.test(fold));
  const named = sidesAt(reading, index).size === 2 || isOfStatus(reading, index);
  if (!named && !isOfDialogue(reading, index)) return null;
  if (!held && !cancelled && !(delegates && named)) return null;
  const ownDay = reading.days.some(
    (day) => day.sentence === index && day.precision === 'day' && !day.furniture && !day.said,
  );
  const place =
    seatOf(reading, index, [], true) ?? (ownDay ? seatOfMediator(reading, index, act, brussels) : null);
  if (!named && place && !isNear(reading, index, place)) return null;
  const days = reading.days.filter(
    (day) => day.sentence === index && !day.furniture && day.precision !== 'year' && !day.said,
  );
  const away = ({ from }: { from: number }) =>
    place?.sentence === index && place.role !== 'dateline' ? Math.abs(from - place.from) : from;
  const mention =
    days.filter(({ precision }) => precision === 'day').sort((a, b) => away(a) - away(b))[0] ?? days[0];
  const head = (sentence.role === 'lead' || followsArrival(reading, index, place)) && (held || cancelled);
  if (!delegates && !cancelled && mention && mention.precision !== 'day') return null;
  if (!place || (place.sentence !== index && !held && !cancelled) || (!mention && !head)) return null;
  const day = mention
    ? ((mention.sentence === index ? dayIn(reading, index, mention.from, sentence.to, null) : null) ??
      chosen(mention))
    : chooseDay(reading, { sentence: index, from: act.from, to: act.to }, (one) => one.precision === 'day');
  if (!day || (day.first <= published && isComing(reading, index))) return null;
  const due = day.first === published && tenseOf({ cues: [...cues] }, act) !== 'done';
  return {
    sentence: index,
    cue: act,
    place,
    day,
    parties:
      day.last < published - RECENT_DAYS
        ? presentAt(reading, index)
        : !named && place.sentence === index - 1
          ? unique(
              reading.people.filter((person) => Math.abs(person.sentence - index) <= 1 && isOfSide(person)),
            )
          : negotiators(reading, index),
    hosts: unique(
      reading.people.filter((person) => person.sentence === index && MEDIATOR.test(person.office ?? '')),
    ),
    ahead: day.first > published || due,
    cancelled,
  };
}

const isOfSide = ({ side }: PersonMention) => side === 'XK' || side === 'RS';

/** True for a town that a sentence, the one before or the head of the text names. */
function isNear({ sentences }: Reading, index: number, { sentence, role }: PlaceMention): boolean {
  if (sentence === index || sentence === index - 1 || role === 'dateline') return true;
  return isHead({ sentences }, sentence);
}

/** "In preparation of the next round": that has no day that has passed. */
function isComing(reading: Reading, index: number): boolean {
  const at = furtherRound(reading, index);
  return reading.tokens
    .slice(Math.max(0, at - 2), at + 3)
    .some(
      ({ fold }) => at >= 0 && /^(next|sledec\p{L}*|sljedec\p{L}*|naredn\p{L}*|ardhsh\p{L}*)$/u.test(fold),
    );
}

/** True right behind a sentence of the head that names town and day: "X came to Brussels today. A new round is to begin there." */
function followsArrival({ sentences, days }: Reading, index: number, place: PlaceMention | null): boolean {
  const before = sentences[index - 1];
  return (
    place?.sentence === index - 1 &&
    (before?.role === 'lead' || sentences[index - 2]?.role === 'lead') &&
    days.some((day) => day.sentence === index - 1 && day.precision === 'day' && !day.furniture)
  );
}

/** "Serbia was represented by X": whoever stands for a side. */
const REPRESENTS =
  /^(represented|representing|represents|predstavlja\p{L}*|zastupa\p{L}*|perfaqeso\p{L}*|perfaqesua\p{L}*)$/u;

/** Who leads the teams, where it is told beside their round. */
function negotiators({ people, sentences, tokens }: Reading, index: number): PersonMention[] {
  const heads = new Set(
    sentences.slice(index, index + 6).flatMap(({ from, to, role }, i) => {
      const words = role === 'body' || role === 'lead' ? tokens.slice(from, to) : [];
      const leads = words.some(({ fold }) => HEADS.test(fold)) && words.some(({ fold }) => GROUP.test(fold));
      return leads || words.some(({ fold }) => REPRESENTS.test(fold)) ? [index + i] : [];
    }),
  );
  return unique(
    people.filter(
      (person) =>
        (Math.abs(person.sentence - index) <= 5 && NEGOTIATOR.test(person.office ?? '')) ||
        (heads.has(person.sentence) && /^(XK|RS)$/.test(person.side ?? '')),
    ),
  );
}

/** Words for another round of the same talks. */
const AGAIN =
  /^(again|next|resume|resumes|resumed|another|follow|continue|continues|new|ponovo|ponovno|opet|sledec\p{L}*|sljedec\p{L}*|naredn\p{L}*|nov[aiue]|nastav\p{L}*|serish|perseri|ardhsh\p{L}*|tjeter|rifillo\p{L}*|vazhdo\p{L}*|vijues\p{L}*|radhes|ri|re)$/u;

/** The place of a round in its row: "the ninth round", "drugi susret", "raundi i tetë". */
export const ORDINAL =
  /^(second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|drug[aiuoe]\p{L}{0,2}|trec\p{L}{1,3}|cetvrt\p{L}{1,3}|pet[aiuoe]\p{L}{0,2}|sest[aiuoe]\p{L}{0,2}|sedm[aiuoe]\p{L}{0,2}|osm[aiuoe]\p{L}{0,2}|devet[aiuoe]\p{L}{0,2}|deset[aiuoe]\p{L}{0,2}|jedanaest[aiuoe]\p{L}{0,2}|dvanaest[aiuoe]\p{L}{0,2}|dyte|trete|katert|peste|gjashte|shtate|tete|nente|dhjete)$/u;

/** A word for one round of a row. */
const ROUND =
  /^(rounds?|meetings?|talks|session|rund[aeuio]|rundom|krug|kruga|krugu|sastan[ak]\p{L}*|susret\p{L}*|raund\p{L}*|takim\p{L}*)$/u;

/** The token of a further round that a sentence names as such: "the next round", "drugi susret", "raundi i ardhshëm"; or -1. */
export function furtherRound({ tokens, sentences }: Reading, index: number, floor = 0): number {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const further = (at: number) => {
    const { fold = '', sentence } = tokens[at] ?? {};
    return sentence === index && (AGAIN.test(fold) || ORDINAL.test(fold));
  };
  for (let at = Math.max(floor, from); at < to; at++) {
    if (!ROUND.test(tokens[at]?.fold ?? '')) continue;
    const behind = /^(i|e|te|se)$/.test(tokens[at + 1]?.fold ?? '') ? at + 2 : at + 1;
    if (further(at - 1) || further(at - 2) || further(behind)) return at;
  }
  return -1;
}

/** Further rounds of the talks told before, by the same parties: "they will meet again in Ohrid on 18 March", "talks are to resume on 20 February". */
export function nextRounds(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  act: Cue | undefined,
  before: Round | undefined,
  floor = 0,
): Round[] {
  const sentence = reading.sentences[index];
  const { published, tokens } = reading;
  if (!before || !sentence || published === null || sentence.role === 'title') return [];
  const named = furtherRound(reading, index, floor);
  const cue = act ?? (named < 0 ? null : { cue: 'talks' as const, from: named, to: named + 1 });
  const others = reading.people.filter((person) => person.sentence === index && !takesPart(person, before));
  if (!cue || others.some(({ to }) => named < 0 || to > named)) return [];
  const again = tokens
    .slice(Math.max(floor, sentence.from), sentence.to)
    .some(({ fold, capital }) => AGAIN.test(fold) && !(capital && fold === 'new'));
  if (named < 0 && !again) return [];
  const towns = reading.places.filter(
    (one) =>
      one.sentence === index &&
      one.located &&
      /^(city|town|site|lake)$/.test(one.place.kind) &&
      !/^(XK|RS)$/.test(one.place.country ?? ''),
  );
  const beside = (day: { from: number }) =>
    [...towns].sort((a, b) => Math.abs(a.from - day.from) - Math.abs(b.from - day.from))[0] ?? before.place;
  return reading.days
    .filter(
      (day) =>
        day.sentence === index &&
        day.from >= floor &&
        !day.furniture &&
        /^(day|week|month)$/.test(day.precision) &&
        day.first > published &&
        !day.said,
    )
    .map((mention) => ({
      ...before,
      sentence: index,
      cue,
      place: beside(mention),
      day: chosen(mention),
      hosts: [],
      ahead: true,
      next: true,
      cancelled: cues.some((hit) => hit.cue === 'cancelled'),
    }));
}

function takesPart({ id }: PersonMention, { parties, hosts }: Round): boolean {
  return [...parties, ...hosts].some((person) => person.id === id);
}
