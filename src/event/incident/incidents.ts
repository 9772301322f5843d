import type { Draft } from '../draft.ts';
import type { Actor, Quote } from '../event.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { joinedPlaces, placeOf } from '../place/choose.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import type { ActorRole, IncidentType } from '../types.ts';
import { type Candidate, findCandidates } from './candidates.ts';
import { groupUp, typeOfGroup } from './group.ts';
import { addUp } from './toll/add-up.ts';
import { type TollFact, tollFacts } from './toll/facts.ts';
import { partiesOf } from './toll/parties.ts';

const NEIGHBOURS = new Set(['RS', 'AL', 'MK', 'ME', 'BA', 'HR']);

/** The incidents that an article tells, as news or as background. */
export function incidents(reading: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  const book = knowledge.books[reading.language];
  const candidates = findCandidates(reading, knowledge, trace);
  if (candidates.length === 0) return [];
  const blocked = offTopic(reading, book, candidates);
  const groups = groupUp(
    reading,
    candidates.filter((candidate) => regional(reading, candidate, trace)),
  );
  const drafts: Draft[] = [];
  for (const group of groups.sort(
    (a, b) => (a[0]?.mention === 'news' ? 0 : 1) - (b[0]?.mention === 'news' ? 0 : 1),
  )) {
    const [head] = group;
    if (!head) continue;
    const span = spanOf(reading, head.from, head.to);
    const type = typeOfGroup(reading, group);
    if (blocked && head.mention === 'news') {
      trace('incident', `“${type}” refused: ${blocked}`, span);
      continue;
    }
    if (head.mention === 'background' && !strongBackground(group, type)) {
      trace('incident', `“${type}” refused: background too vague to be an event`, span);
      continue;
    }
    const taken = new Set(
      groups.filter((other) => other !== group).flatMap((other) => other.map(({ sentence }) => sentence)),
    );
    const made = draftOf(reading, knowledge, group, type, taken);
    drafts.push(...made);
    trace('incident', `“${type}” taken as ${head.mention}: ${made[0]?.reason ?? ''}`, span);
  }
  return dropShadows(drafts);
}

/** Background counts only when its date is its own and fine enough: a mere "riots of 2004" is history, "protests in May" no event. */
function strongBackground(group: readonly Candidate[], type: IncidentType): boolean {
  const dated = group.find(({ day }) => day.mention);
  const precision = dated?.day.mention?.precision;
  if (!precision || precision === 'year' || precision === 'season') return false;
  if (precision === 'day') return type !== 'protest';
  return type !== 'arrest' && type !== 'protest' && type !== 'threat';
}

/** Why the article as a whole tells no incident of the conflict, or null. */
function offTopic(reading: Reading, book: Book, candidates: readonly Candidate[]): string | null {
  const { sentences, tokens } = reading;
  const told = new Set(candidates.map(({ sentence }) => sentence));
  let excluded = 0;
  let conflict = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    const factor = sentence.role === 'title' || sentence.role === 'lead' ? 2 : told.has(index) ? 1 : 0.4;
    const cues = new Set(
      book.incidents.cues.find(tokens, sentence.from, sentence.to).map((hit) => hit.value),
    );
    if (cues.has('exclude')) excluded += factor;
    if (cues.has('conflict')) conflict += factor;
  });
  if (excluded >= 2 && excluded >= conflict) return 'accident, ordinary crime, sport or exercise';
  if (excluded >= 1 && conflict < 1) return 'accident, ordinary crime, sport or exercise';
  return null;
}

/** Keeps what happened in Kosovo, and next door where the text is about Kosovo. */
function regional(reading: Reading, candidate: Candidate, trace: Trace): boolean {
  const { place, reason } = candidate.place;
  const row = candidate.place.mention?.place;
  const country = row?.country ?? 'XK';
  const aboutKosovo = reading.places.some((mention) => mention.place.country === 'XK');
  if (country === 'XK') {
    if (
      aboutKosovo &&
      !(reason === 'no place is named' && candidate.mention === 'background' && candidate.weight < 2)
    )
      return true;
    trace(
      'incident',
      '“place” refused: nothing ties it to the region',
      spanOf(reading, candidate.from, candidate.to),
    );
    return false;
  }
  if (NEIGHBOURS.has(country) && aboutKosovo && candidate.weight >= 2) {
    const beside = reading.places.some(
      (mention) => mention.place.country === 'XK' && Math.abs(mention.sentence - candidate.sentence) <= 2,
    );
    if (beside) return true;
  }
  trace(
    'incident',
    `“${place.name}” refused: not in the region`,
    spanOf(reading, candidate.from, candidate.to),
  );
  return false;
}

/** The sentence that places and dates a group best: named in the sentence, finest first. */
function lead(reading: Reading, group: readonly Candidate[]): Candidate | undefined {
  const score = (candidate: Candidate) => {
    const fine = { site: 0, settlement: 0, municipality: 2, region: 5, country: 6 }[
      candidate.place.place.precision
    ];
    const own = candidate.place.reason === 'named in the sentence' ? 0 : 2;
    return (
      fine +
      own -
      candidate.weight * 0.3 +
      (reading.sentences[candidate.sentence]?.role === 'title' ? 0.2 : 0)
    );
  };
  return [...group].sort((a, b) => score(a) - score(b) || a.sentence - b.sentence)[0];
}

function bestDay(group: readonly Candidate[]): Candidate | undefined {
  const order = [
    'named in the sentence',
    'named in the sentence before',
    'named in the lead',
    'named at the head',
  ];
  const rank = (candidate: Candidate) => {
    const at = order.indexOf(candidate.day.reason);
    const precision = { day: 0, week: 3, month: 4, season: 5, year: 6 }[candidate.day.time.precision];
    return (at < 0 ? 9 : at) + precision - Math.min(1, candidate.weight * 0.2);
  };
  return [...group].sort((a, b) => rank(a) - rank(b) || a.sentence - b.sentence)[0];
}

function draftOf(
  reading: Reading,
  knowledge: Knowledge,
  group: readonly Candidate[],
  type: IncidentType,
  taken: ReadonlySet<number>,
): Draft[] {
  const placed = lead(reading, group) ?? group[0];
  const dated = bestDay(group) ?? group[0];
  if (!placed || !dated) return [];
  const book = knowledge.books[reading.language];
  const sentences = sentencesOf(reading, group, taken);
  const facts = sentences
    .flatMap((index) => tollFacts(reading, index, knowledge))
    .map((fact) => outsideCrowds(fact, type, knowledge));
  const incident = addUp(
    type === 'arrest' || type === 'raid'
      ? facts
      : facts.filter((fact) => fact.toll !== 'detained' || placed.mention === 'news'),
  );
  const quotes: Quote[] = [
    quoteOf(reading, 'type', spanOf(reading, placed.from, placed.to), placed.sentence),
  ];
  if (dated.day.mention) quotes.push(quoteOf(reading, 'time', dated.day.mention, dated.day.mention.sentence));
  if (placed.place.mention)
    quotes.push(quoteOf(reading, 'place', placed.place.mention, placed.place.mention.sentence));
  for (const fact of facts)
    quotes.push(
      quoteOf(reading, `incident.${fact.toll}`, spanOf(reading, fact.from, fact.to), fact.sentence),
    );
  const actors = actorsOf(reading, book, sentences, facts, type);
  const hurt = [incident.killed, incident.injured].some((count) => count !== null && count.low > 0);
  const onlyThings =
    type === 'assault' && !hurt && group.some(({ hints }) => hints.has('property-destruction'));
  const draft: Draft = {
    kind: 'incident',
    type: onlyThings ? 'property-destruction' : type,
    time: dated.day.time,
    place: placed.place.place,
    actors,
    status: placed.status,
    mention: placed.mention,
    confidence: confidenceOf(placed, dated),
    incident,
    quotes: dedupe(quotes),
    reason: `place ${placed.place.reason}; day ${dated.day.reason}`,
  };
  const second =
    placed.place.mention && placed.mention === 'news'
      ? joinedPlaces(reading, placed.place.mention).filter(
          (mention) => mention.place.country === 'XK' && mention.place.kind !== 'country',
        )
      : [];
  if (second.length === 0 || facts.some((fact) => fact.toll === 'killed' && (fact.count.best ?? 1) > 0))
    return [draft];
  return [
    draft,
    ...second.map((mention) => ({
      ...draft,
      place: placeOf(mention.place),
      reason: `${draft.reason}; second of two places`,
      quotes: dedupe([
        ...draft.quotes.filter((quote) => quote.slot !== 'place'),
        quoteOf(reading, 'place', mention, mention.sentence),
      ]),
    })),
  ];
}

/** "Serbs" are a crowd only where a crowd acts; elsewhere they are people. */
function outsideCrowds(fact: TollFact, type: IncidentType, { actors }: Knowledge): TollFact {
  if (type === 'riot' || type === 'protest' || type === 'barricade') return fact;
  const civilians = fact.party?.id === 'serb-protesters' ? actors.get('serb-civilians') : undefined;
  return civilians ? { ...fact, party: civilians } : fact;
}

/**
 * Sentences that may state the toll of a group: its own; for news also those between and shortly after them that tell no other event and bear
 * no other date.
 */
function sentencesOf(reading: Reading, group: readonly Candidate[], taken: ReadonlySet<number>): number[] {
  const own = group.map(({ sentence }) => sentence);
  if (group[0]?.mention === 'background') return [...new Set(own)].sort((a, b) => a - b);
  const first = Math.min(...own);
  const titleOnly = own.every((index) => reading.sentences[index]?.role === 'title');
  const last = Math.min(reading.sentences.length - 1, Math.max(...own) + (titleOnly ? 5 : 3));
  const dated = group.map(({ day }) => day.first);
  const wanted: number[] = [];
  for (let i = first; i <= last; i++) {
    const role = reading.sentences[i]?.role;
    if (role === 'boilerplate' || role === 'caption') continue;
    const other = reading.days.some(
      (mention) =>
        mention.sentence === i &&
        !mention.furniture &&
        (mention.precision === 'year' ||
          mention.precision === 'month' ||
          !dated.some((day) => Math.abs(day - mention.first) <= 2)),
    );
    if (own.includes(i) || (!other && !taken.has(i))) wanted.push(i);
  }
  return wanted;
}

function actorsOf(
  reading: Reading,
  book: Book,
  sentences: readonly number[],
  facts: readonly TollFact[],
  type: IncidentType,
): Actor[] {
  const roles = new Map<string, { name: string; role: ActorRole }>();
  const put = (id: string, name: string, role: ActorRole) => {
    const known = roles.get(id);
    if (!known || known.role === 'participant') roles.set(id, { name, role });
  };
  for (const index of sentences) {
    const sentence = reading.sentences[index];
    if (!sentence) continue;
    for (const { actor } of partiesOf(reading, sentence, book)) {
      if (actor.id === 'civilians' || actor.id === 'protesters') continue;
      put(actor.id, actor.name, actor.id === 'attackers' ? 'perpetrator' : 'participant');
    }
  }
  for (const { party, toll } of facts) {
    if (!party) continue;
    put(
      party.id,
      party.name,
      toll === 'detained' ? 'detainee' : party.id === 'attackers' ? 'perpetrator' : 'target',
    );
  }
  if (type === 'arrest' || type === 'raid' || type === 'weapons-seizure') {
    const police = roles.get('kosovo-police');
    if (police) roles.set('kosovo-police', { ...police, role: 'perpetrator' });
  }
  return [...roles]
    .map(([id, { name, role }]) => ({ id, name, role }))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, 6);
}

/** How sure the rules are, from the strength of the words and what place and day rest on. */
function confidenceOf(placed: Candidate, dated: Candidate): number {
  let score = 0.5 + 0.08 * placed.weight;
  if (placed.place.reason === 'named in the sentence') score += 0.12;
  if (placed.place.reason === 'no place is named') score -= 0.15;
  if (dated.day.mention) score += 0.08;
  if (placed.mention === 'background') score -= 0.1;
  return Math.round(Math.min(0.95, Math.max(0.2, score)) * 100) / 100;
}

function dedupe(quotes: readonly Quote[]): Quote[] {
  const seen = new Set<string>();
  return quotes.filter((quote) => {
    const key = `${quote.slot} ${quote.field} ${quote.start} ${quote.end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Joins what is one event told twice: the same type, or the arrests of an event as its detained. */
function dropShadows(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const order = [...drafts].sort(
    (a, b) => FAMILY_WEIGHT[b.type as IncidentType] - FAMILY_WEIGHT[a.type as IncidentType],
  );
  for (const draft of order) {
    const stronger = kept.find((other) => shadows(other, draft));
    if (!stronger) {
      kept.push(draft);
      continue;
    }
    const [own, found] = [stronger.incident, draft.incident];
    if (own && found?.detained && !own.detained && stronger.mention === draft.mention)
      own.detained = found.detained;
  }
  return drafts.filter((draft) => kept.includes(draft));
}

function shadows(other: Draft, draft: Draft): boolean {
  if (other.status !== draft.status) return false;
  const days = other.time.start <= draft.time.end && draft.time.start <= other.time.end;
  if (!days) return false;
  const [p, q] = [other.place, draft.place];
  const broad = (precision: string) => precision === 'country' || precision === 'region';
  const near =
    p.id === q.id || broad(q.precision) || (p.municipality !== null && p.municipality === q.municipality);
  if (other.type === draft.type)
    return near && (p.id === q.id || broad(q.precision) || other.mention !== draft.mention);
  const fine = other.time.precision === 'day' && draft.time.precision === 'day';
  const police = draft.type === 'arrest' && other.type !== 'barricade' && other.type !== 'protest';
  const crowd = other.type === 'riot' && draft.type === 'protest';
  return near && fine && (police || crowd || draft.type === 'threat');
}

const FAMILY_WEIGHT: Record<IncidentType, number> = {
  'armed-clash': 9,
  shooting: 8,
  explosion: 8,
  grenade: 8,
  abduction: 8,
  riot: 7,
  assault: 6,
  raid: 5,
  'property-destruction': 5,
  barricade: 5,
  'weapons-seizure': 4,
  arrest: 3,
  protest: 3,
  'border-incident': 3,
  threat: 2,
  other: 1,
};
