import { type ChosenDay, chooseDay, RECENT_DAYS } from '../day/choose.ts';
import type { PersonMention, PlaceMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import { GROUP, HEADS } from './guests.ts';
import { seatOf } from './seat.ts';
import { unique } from './settle.ts';
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
  /^(leaders?|delegations?|negotiators?|officials|ministers|presidents|premiers|sides|teams?|representatives|lider\p{L}*|delegacij\p{L}*|pregovarac\p{L}*|premijer\p{L}*|predstavni\p{L}*|tim|timov\p{L}*|udheheq\p{L}*|delegacion\p{L}*|kryenegociator\p{L}*|kryeminist\p{L}*|perfaqesues\p{L}*|palet)$/u;

/** Words that say of a round that it is held, begins, is due or is put off. */
const HELD =
  /^(met|meet|meets|takohen|takuan|sastal\p{L}*|held|hold|holds|due|scheduled|postponed|delayed|resume|resumes|resumed|opened|opens|starts?|started|begins?|began|continue|continues|continued|failed|collapsed|ended|ends|odrza\p{L}*|zakazan\p{L}*|odlozen\p{L}*|otkazan\p{L}*|pocin\p{L}*|poce\p{L}*|zapoce\p{L}*|nastavlja\p{L}*|nastavice|nastavi|zavrs\p{L}*|ucestvova\p{L}*|mbahet|mbahen|mbajtj\p{L}*|mbajt\p{L}*|nis|nis[ei]|niset|fillo\p{L}*|fillua\p{L}*|shty\p{L}*|vazhdo\p{L}*|rifillo\p{L}*|perfund\p{L}*|zhvillo\p{L}*|zhvillua\p{L}*|zhvillohe\p{L}*|takes?|took|sat|underway|reconvene\p{L}*|concluded?s?|lasted|vode|vodil\p{L}*|vodjen\p{L}*|traj\p{L}*|odvija\p{L}*|obnov\p{L}*|obnavlja\p{L}*|sel[ei]|sjel[ei]|rinis\p{L}*|permbyll\p{L}*|mbyll\p{L}*|ulen|ulur|ulen)$/u;

/** Words of meeting that name talks. */
const TALKS = /^(talks|razgovor[aei]?|razgovorim\p{L}*|bisedim\p{L}*)$/u;

const SERBS = /^(serb|serbs|serbian|srpsk\p{L}*|serbe|serbet)$/u;

/** Offices whose holders convene a round, wherever it is. */
export const MEDIATOR = /^(Special (Envoy|Representative)|High Representative|Facilitator)/;

/** Whoever leads a side's team in the dialogue. */
const NEGOTIATOR = /^(Head of the negotiating team|Chief Negotiator|Director of the Office for Kosovo)/;

/** Talks of Pristina and Belgrade that name no person: a town abroad, both sides, that they are held, and the day. */
export function unnamed(reading: Reading, index: number, cues: readonly Cue[], act: Cue): Round | null {
  const sentence = reading.sentences[index];
  const { published } = reading;
  if (!sentence || sentence.role === 'title' || published === null) return null;
  const words = reading.tokens.slice(sentence.from, sentence.to);
  const beside = cues.some(({ cue, from, to }) => cue === 'talks' && isRound(reading, from, to))
    ? reading.people.filter((person) => Math.abs(person.sentence - index) <= 1 && isOfSide(person))
    : [];
  const sides = new Set([
    ...beside.map(({ side }) => side),
    ...reading.sides.filter((side) => side.sentence === index).map(({ side }) => side),
    ...(words.some(({ fold }) => SERBS.test(fold)) ? ['RS'] : []),
    ...reading.places
      .filter((place) => place.sentence === index && !place.located)
      .map(({ place }) => place.country),
  ]);
  const cancelled = cues.some(({ cue }) => cue === 'cancelled');
  const meeting = words.some(
    ({ fold }, i) => fold === 'meeting' && /^(are|is|were)$/.test(words[i - 1]?.fold ?? ''),
  );
  const held =
    cues.some(
      ({ cue, from }) => cue === 'talks' || (cue === 'meet' && TALKS.test(reading.tokens[from]?.fold ?? '')),
    ) &&
    (meeting || words.some(({ fold }) => HELD.test(fold)));
  const delegates = words.some(({ fold }) => DELEGATES.test(fold));
  if (!sides.has('XK') || !sides.has('RS')) return null;
  if (!held && !cancelled && !delegates) return null;
  const place = seatOf(reading, index, [], true);
  const days = reading.days.filter(
    (day) => day.sentence === index && !day.furniture && day.precision !== 'year' && !day.said,
  );
  const away = ({ from }: { from: number }) =>
    place?.sentence === index && place.role !== 'dateline' ? Math.abs(from - place.from) : from;
  const before = new Set(beside.map(({ side }) => side)).size === 2 ? index - 1 : -1;
  const mention =
    days.filter(({ precision }) => precision === 'day').sort((a, b) => away(a) - away(b))[0] ??
    days[0] ??
    (place?.sentence === before
      ? reading.days.find((day) => day.sentence === before && !day.furniture && day.precision === 'day')
      : undefined);
  const head = sentence.role === 'lead' && (held || cancelled);
  if (!delegates && !cancelled && mention && mention.precision !== 'day') return null;
  if (!place || (place.sentence !== index && !held && !cancelled) || (!mention && !head)) return null;
  const day = mention
    ? ((mention.sentence === index ? dayIn(reading, index, mention.from, sentence.to, null) : null) ??
      chosen(mention))
    : chooseDay(reading, { sentence: index, from: act.from, to: act.to }, (one) => one.precision === 'day');
  if (!day) return null;
  const due = day.first === published && tenseOf({ cues: [...cues] }, act) !== 'done';
  return {
    sentence: index,
    cue: act,
    place,
    day,
    parties:
      day.last < published - RECENT_DAYS
        ? []
        : mention !== undefined && mention.sentence === before
          ? unique(beside)
          : negotiators(reading, index),
    hosts: unique(
      reading.people.filter((person) => person.sentence === index && MEDIATOR.test(person.office ?? '')),
    ),
    ahead: day.first > published || due,
    cancelled,
  };
}

const isOfSide = ({ side }: PersonMention) => side === 'XK' || side === 'RS';

/** "A new round of the dialogue": no talk of anything else. */
function isRound({ tokens }: Reading, from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ fold }) => /^(round|rund\p{L}*|raund\p{L}*|krug\p{L}*)$/u.test(fold));
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
  /^(again|next|resume|resumes|resumed|another|follow|continue|continues|new|ponovo|ponovno|opet|sledec\p{L}*|naredn\p{L}*|nov[aiue]|nastav\p{L}*|serish|perseri|ardhsh\p{L}*|tjeter|rifillo\p{L}*|vazhdo\p{L}*|vijues\p{L}*|radhes|ri)$/u;

/** A further round of the talks told before, by the same parties: "they will meet again in Ohrid on 18 March", "talks are to resume on 20 February". */
export function nextRound(
  reading: Reading,
  index: number,
  cues: readonly Cue[],
  act: Cue,
  before: Round | undefined,
  floor = 0,
): Round | null {
  const sentence = reading.sentences[index];
  const { published, tokens } = reading;
  if (!before || !sentence || published === null || sentence.role === 'title') return null;
  const from = Math.max(floor, sentence.from);
  if (reading.people.some((person) => person.sentence === index && !takesPart(person, before))) return null;
  if (!tokens.slice(from, sentence.to).some(({ fold }) => AGAIN.test(fold))) return null;
  const mention = reading.days.find(
    (day) =>
      day.sentence === index &&
      day.from >= from &&
      !day.furniture &&
      /^(day|week|month)$/.test(day.precision) &&
      day.first > published &&
      !day.said,
  );
  const place =
    reading.places.find(
      (one) =>
        one.sentence === index &&
        one.located &&
        /^(city|town|site|lake)$/.test(one.place.kind) &&
        !/^(XK|RS)$/.test(one.place.country ?? ''),
    ) ?? before.place;
  return mention
    ? {
        ...before,
        sentence: index,
        cue: act,
        place,
        day: chosen(mention),
        hosts: [],
        ahead: true,
        next: true,
        cancelled: cues.some(({ cue }) => cue === 'cancelled'),
      }
    : null;
}

function takesPart({ id }: PersonMention, { parties, hosts }: Round): boolean {
  return [...parties, ...hosts].some((person) => person.id === id);
}
