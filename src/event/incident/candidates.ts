import { type ChosenDay, datedBy, RECENT_DAYS } from '../day/choose.ts';
import { isHead, isHeadRole } from '../head.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { spanOf } from '../quote.ts';
import type { DayMention, PlaceMention, Reading, Trace } from '../reading.ts';
import { HERE } from '../reasons.ts';
import type { IncidentType, Status } from '../types.ts';
import { toldAgain } from './again.ts';
import { isAlsoAt } from './also.ts';
import { anchorOf, isSequel, pointsBack, sited } from './anchor.ts';
import { HAPPENING } from './behind.ts';
import { blameFor } from './blame.ts';
import type { Candidate } from './candidate.ts';
import { arrestCaused, onlyArrest } from './cause.ts';
import { cueBefore, cuesAround, cuesOf, headHas } from './cues.ts';
import { dayOf, daysOfGrounds, isFollowedUp, isOfGround, lasted, sinceThen, upToNow } from './day.ts';
import { deedBehind } from './deed-behind.ts';
import { isDugUp } from './dug-up.ts';
import { goesOn } from './goes-on.ts';
import { CLASS_OF, type Hint, type IncidentClass, isHarm, isViolent, type Range } from './hint.ts';
import { hintsOf } from './hints.ts';
import { KEPT, keptDay } from './kept.ts';
import { isArtPiece, isCourtPiece, isDrillPiece, isMemorialPiece, isOpinionPiece } from './pieces.ts';
import { placeFor } from './place.ts';
import { noProtest } from './protest.ts';
import { pursuedDeeds } from './pursued.ts';
import { recalledPlace } from './recalled-place.ts';
import { refinePlace } from './refine.ts';
import { isHeldOne, isOfArrest, isScene } from './scene.ts';
import { splitByClause, splitByDay } from './split.ts';
import { placesAhead, placesOfGrounds, spotsOfOtherDays } from './spread.ts';
import { standing } from './standing.ts';
import { isSum, isSumPiece, isTally } from './tally.ts';

/** So many sentences that tell of incidents are read: a text with more is no report. */
const MOST_TELLING = 150;

/** What can be announced; nobody announces a shooting. */
const ANNOUNCED = new Set<IncidentType>(['protest', 'barricade']);

/** All happenings that sentences tell, with reasons for those that only seem to. */
export function findCandidates(reading: Reading, knowledge: Knowledge, trace: Trace): Candidate[] {
  const book = knowledge.books[reading.language];
  const courtPiece = isCourtPiece(reading, book);
  const drill = isDrillPiece(reading, book);
  const memorial = isMemorialPiece(reading, book);
  const art = isArtPiece(reading, book);
  const comment = isOpinionPiece(reading, book);
  const denied = headHas(reading, book, 'denied');
  if (drill) return [];
  let telling = 0;
  const dropped: Hint[][] = [];
  const hinted = reading.sentences.map(({ role }, index) => {
    if (role === 'boilerplate' || (denied && role === 'title') || telling === MOST_TELLING)
      return new Map<IncidentClass, Hint[]>();
    const grounds: Hint[] = [];
    const hints = hintsOf(reading, knowledge, index, trace, grounds);
    if (isHeadRole(role)) dropped[index] = grounds;
    if (hints.size > 0 && ++telling === MOST_TELLING)
      trace('incident', `no more sentences than ${MOST_TELLING} that tell of incidents are read`);
    return hints;
  });
  hinted.forEach((classes, index) => {
    const again = toldAgain(reading, book, index, hinted);
    if (again) classes.set(CLASS_OF[again.type], [again]);
  });
  const held = daysOfGrounds(reading, book, hinted);
  const grounds = placesOfGrounds(reading, book, hinted);
  const found: Candidate[] = [];
  const about = {
    courtPiece,
    memorial,
    art,
    comment,
    sums: isSumPiece(reading, book),
    natural: headHas(reading, book, 'nature'),
  };
  hinted.forEach((classes, index) => {
    const all = [...classes.values()].flat();
    for (const [kind, hints] of classes) {
      for (const part of splitByClause(hints).flatMap((own) => splitByDay(reading, index, own))) {
        const beside = { all, held, grounds };
        const candidate = candidateOf(reading, knowledge, index, kind, part, beside, about, trace);
        if (candidate) found.push(candidate);
      }
    }
  });
  const pursued = dropped.flatMap((hints, index) => {
    const beside = { all: [...hints, ...(hinted[index]?.values() ?? [])].flat(), held, grounds };
    return [...byClass(hints)].flatMap(
      ([kind, own]) => candidateOf(reading, knowledge, index, kind, own, beside, about, () => {}) ?? [],
    );
  });
  found.push(
    ...pursuedDeeds(reading, knowledge, found, [
      ...found.filter(({ head, joins, type }) => head && joins && isViolent(type)),
      ...pursued,
    ]),
  );
  const harmless = mishapsOf(reading, book, hinted);
  const caused = arrestCaused(reading, book, found);
  return standing(reading, found)
    .filter((candidate) => {
      const empty = candidate.head && harmless.has(candidate.class);
      if (empty)
        trace(
          'incident',
          `“${candidate.type}” refused: a mishap`,
          spanOf(reading, candidate.from, candidate.to),
        );
      return !empty;
    })
    .filter((candidate) => candidate.head || !isScene(candidate, found))
    .map((candidate) => goesOn(reading, candidate, found))
    .map((candidate) => ({
      ...candidate,
      joins:
        candidate.joins ||
        isScene(candidate, found) ||
        isHeldOne(reading, candidate, found) ||
        isOfArrest(reading, candidate, found),
      cause: caused && onlyArrest(candidate),
    }));
}

/** What a storm, works or a landslide do as well as people. */
const WROUGHT = new Set<IncidentClass>(['damage', 'block']);

/** The violent ones of a list of hints, by their class. */
function byClass(hints: readonly Hint[]): Map<IncidentClass, Hint[]> {
  const classes = new Map<IncidentClass, Hint[]>();
  for (const hint of hints)
    if (isViolent(hint.type)) {
      const kind = CLASS_OF[hint.type];
      classes.set(kind, [...(classes.get(kind) ?? []), hint]);
    }
  return classes;
}

/** "The blasts turned out to be fireworks": what a sentence of the body says of all that the heading tells of its kind. */
function mishapsOf(
  reading: Reading,
  book: Book,
  hinted: readonly ReadonlyMap<IncidentClass, readonly Hint[]>[],
): ReadonlySet<IncidentClass> {
  return new Set(
    hinted.flatMap((classes, index): IncidentClass[] => {
      if (classes.size > 0 && isDugUp(reading, index)) return ['arms', 'police'];
      const cues = new Set(cuesOf(reading, book, index).map(({ value }) => value));
      if (cues.has('mishap')) return [...classes.keys()];
      return cues.has('nature') && isHead(reading, index)
        ? [...classes.keys()].filter((kind) => WROUGHT.has(kind))
        : [];
    }),
  );
}

function candidateOf(
  reading: Reading,
  knowledge: Knowledge,
  index: number,
  kind: IncidentClass,
  hints: readonly Hint[],
  {
    all,
    held,
    grounds,
  }: { all: readonly Hint[]; held: ReadonlySet<DayMention>; grounds: ReadonlySet<PlaceMention> },
  {
    courtPiece,
    memorial,
    art,
    comment,
    sums,
    natural,
  }: Record<'courtPiece' | 'memorial' | 'art' | 'comment' | 'sums' | 'natural', boolean>,
  trace: Trace,
): Candidate | null {
  const book = knowledge.books[reading.language];
  const { published, sentences } = reading;
  const sentence = sentences[index];
  const best = anchorOf(reading, index, hints);
  if (!best || !sentence) return null;
  const anchor = { sentence: index, from: best.from, to: best.to };
  const refuse = (why: string) => {
    trace('incident', `“${best.type}” refused: ${why}`, spanOf(reading, best.from, best.to));
    return null;
  };
  const { near, whole } = cuesAround(reading, book, index, best.from, best.to, kind === 'police');
  const planned =
    near.has('planned') ||
    (hints.every(({ type }) => ANNOUNCED.has(type)) &&
      (whole.has('planned') || isAhead(reading, book, anchor)));
  const grounded = hints.every(({ ground }) => ground);
  const behind = grounded && isHarm(best.type) ? deedBehind(reading, index, book) : null;
  const dated = behind
    ? datedBy(behind.day, HAPPENING)
    : dayOf(reading, knowledge, anchor, { hints, all, held }, planned, grounded);
  const until = best.type === 'barricade' ? sinceThen : best.type === 'protest' ? upToNow : lasted;
  const running = dated && !planned ? until(reading, book, index, dated) : dated;
  if (!running) return refuse('no day and no publication day');
  const yearly = kind === 'arms' && headHas(reading, book, 'anniversary', 'title');
  const day = keptDay(reading, running, {
    memorial: memorial && isRemembered(kind, best.type),
    told: whole.has('memorial') || whole.has('anniversary'),
    yearly,
  });
  const head = sentence.role === 'title' || sentence.role === 'lead';
  const caption = sentence.role === 'caption';
  const late = published !== null && day.last < published - RECENT_DAYS;
  const coarse =
    day.mention !== null &&
    day.mention.precision !== 'day' &&
    (day.mention.precision !== 'week' || !head || !sited(reading, index));
  const led =
    cueBefore(reading, book, 'background', index, best.from, 3) &&
    all.some((hint) => !hints.includes(hint)) &&
    published !== null &&
    day.last < published - 1;
  const own = day.reason === HERE || day.reason === KEPT || behind !== null;
  const dates = own && dated !== null && isFollowedUp(reading, { ...best, ground: grounded }, dated, all);
  const long = cuesOf(reading, book, index).some(
    ({ value, from, to }) =>
      value === 'long' && (to <= best.from || (from >= best.to && from - best.to <= AGO)),
  );
  const blamed = blameFor(reading, index, best) !== null;
  const recap =
    !head && cuesOf(reading, book, index).some(({ value, to }) => value === 'recap' && to <= best.from);
  const before = recap && own && published !== null && day.last < published && !sentence.item;
  const recalled =
    ((grounded || blamed || long || (near.has('background') && !followsAtOnce(reading, index)) || recap) &&
      (!own || late || coarse)) ||
    before;
  const against = head && best.type === 'protest' && !cueBefore(reading, book, 'court', index, best.from, 99);
  /** "Arrested in X today, accused of …": whom the police took just now, and what for. */
  const fresh = kind === 'police' && own && !grounded && !late && !coarse;
  const taken = fresh && !cueBefore(reading, book, 'court', index, best.from, 99);
  const court = !against && !taken && (courtPiece || (whole.has('court') && sentence.role !== 'title'));
  const background = caption || late || coarse || recalled || court || led || dates;
  let status: Status = 'reported';
  const ahead =
    published !== null &&
    (day.first > published || (near.has('planned') && day.first === published && day.mention !== null));
  if (whole.has('denied') && best.type !== 'threat') return refuse('denied');
  if (whole.has('drill')) return refuse('an exercise');
  const peaceful = best.type === 'protest' ? noProtest(reading, book, index, best, whole) : null;
  if (peaceful) return refuse(peaceful);
  if (
    memorial &&
    !late &&
    !coarse &&
    isRemembered(kind, best.type) &&
    (!own || (day.mention?.anchor === 'previous' && day.first === published) || whole.has('memorial'))
  )
    return refuse('only remembered');
  if (art && !background) return refuse('told in a work of art');
  if (comment && !background && !own) return refuse('told in a comment');
  if (
    whole.has('mishap') ||
    isDugUp(reading, index) ||
    (WROUGHT.has(kind) && (whole.has('nature') || (!own && natural)))
  )
    return refuse('a mishap');
  if ((whole.has('general') || (kind !== 'block' && isTally(reading, index))) && (!own || coarse))
    return refuse('told in general');
  const summed = sums || (kind !== 'block' && whole.has('period'));
  if (isSum(reading, book, index, best) || (summed && !own)) return refuse('told in general');
  if (ahead && ANNOUNCED.has(best.type) && planned) status = 'planned';
  if (near.has('planned') && ANNOUNCED.has(best.type) && !day.mention)
    return refuse('announced without a day');
  if (ahead && status !== 'planned') return refuse('lies ahead without being announced');
  if (planned && !ahead && !ANNOUNCED.has(best.type) && near.has('planned') && !late)
    return refuse('only expected');
  const ofToday = yearly && (!own || day.last >= (published ?? 0));
  if ((whole.has('anniversary') || ofToday) && !late && !coarse) return refuse('the day of its anniversary');
  if (caption && day.mention?.sentence !== index) return refuse('a caption without a date of its own');
  const undated = background && (day.mention === null || (recalled && !own)) && published !== null;
  const joins = undated && recalled && !court && head;
  if (undated && !joins) return refuse('recalled without a date of its own');
  if (background && !joins && published !== null && day.first >= published)
    return refuse('recalled, so not of the day of the article');
  if (court && !late && day.mention?.anchor === 'previous')
    return refuse('told before a court, with no day but that of its story');
  if (court && !late && !coarse && (near.has('background') || isOfRuling(reading, book, index, day, best)))
    return refuse('the ground of a court case of these days');
  if (background && !joins && !own && (court || recalled))
    return refuse('recalled without a date in its sentence');
  const away = own ? spotsOfOtherDays(reading, index, day) : [];
  const beside = kind === 'police' ? [] : outsideClause(reading, index, best.clause);
  const of = grounded ? placesAhead(reading, best, grounds) : grounds;
  const shunned = new Set([...away, ...beside, ...of]);
  const unrest = coarse && best.type === 'riot';
  const found = placeFor(reading, knowledge, anchor, background, best.type, shunned, unrest);
  const place = background
    ? recalledPlace(reading, book, found, { type: best.type, index, day })
    : refinePlace(reading, book, found, best.type, own ? day : null, own && !head);
  const placed = place.reason === HERE && (place.mention?.from ?? 0) >= best.from;
  if (background && grounded && coarse && !placed)
    return refuse('recalled without a day or place of its own');
  const types = new Map<IncidentType, number>();
  for (const { type, weight } of [...hints].sort((a, b) => a.from - b.from))
    types.set(type, Math.max(types.get(type) ?? 0, weight));
  return {
    sentence: index,
    from: best.from,
    to: best.to,
    type: best.type,
    class: kind,
    weight: best.weight,
    hints: types,
    head,
    another: cuesOf(reading, book, index).some(({ value, from }) => value === 'another' && from < best.to),
    also: !pointsBack(reading, best) && isAlsoAt(reading, book, index, place),
    things: hints.every(({ thing }) => thing),
    crowd: whole.has('crowd'),
    sparked: cuesOf(reading, book, index).some(({ value, to }) => value === 'spark' && to <= best.from),
    sequel: isSequel(reading, index, best.from),
    definite: pointsBack(reading, best),
    cause: false,
    clause: best.clause ?? null,
    grounded,
    joins,
    mention: background && !joins ? 'background' : 'news',
    status,
    place,
    day,
  };
}

const SOON =
  /^(shortly|soon|immediately|minutes|hours|right|moments|odmah|ubrzo|nedugo|neposredno|satima|menjehere|fill|ore)$/;
const AFTER = /^(after|posle|poslije|nakon|pas)$/;
/** Tokens at the head of a sentence that say when it was. */
const OPENING = 4;

/** "Shortly after the shooting locals blocked the road", "ubrzo nakon napada", "menjëherë pas sulmit": what follows at once on the news is news. */
function followsAtOnce({ tokens, sentences }: Reading, index: number): boolean {
  const start = sentences[index]?.from ?? 0;
  const opening = tokens.slice(start, start + OPENING).map(({ fold }) => fold);
  const at = opening.findIndex((word) => SOON.test(word));
  return at >= 0 && opening.slice(at).some((word) => AFTER.test(word));
}

/** "Protest on Wednesday": a day ahead beside what can be announced announces it. */
function isAhead(reading: Reading, book: Book, anchor: Range & { sentence: number }): boolean {
  const { days, published } = reading;
  const { sentence, from, to } = anchor;
  return days.some(
    (day) =>
      day.sentence === sentence &&
      day.first > (published ?? day.first) &&
      !day.furniture &&
      day.precision === 'day' &&
      Math.max(day.from - to, from - day.to) <= AHEAD_REACH &&
      !isOfGround(reading, book, day, anchor),
  );
}

const AHEAD_REACH = 5;
/** Tokens from a deed to what says that it is long ago: "exploded there years ago". */
const AGO = 3;

/** "Police were stoned in X, and shots were fired in Y": the places of the other clauses, where the clause of a deed names its own. */
function outsideClause({ places }: Reading, index: number, clause: Range | undefined): PlaceMention[] {
  const here = places.filter(({ sentence, role }) => clause && sentence === index && role === 'site');
  const outside = here.filter(({ from }) => clause && (from < clause.from || from >= clause.to));
  return outside.length < here.length ? outside : [];
}

/** "Yesterday the court kept four men in custody, who are suspected of the attack", "those held for the attack were remanded on Monday": the day is that of the ruling. */
function isOfRuling(
  reading: Reading,
  book: Book,
  index: number,
  { mention }: ChosenDay,
  { to }: Range,
): boolean {
  if (mention?.sentence !== index) return false;
  const cues = cuesOf(reading, book, index);
  const ruled = cues.some(
    (cue) => cue.value === 'court' && cue.from >= to && cue.from <= mention.from && mention.from > to,
  );
  return cues.some(
    (cue) => cue.value === 'ground' && (ruled ? cue.from < to : cue.from >= mention.to && cue.to < to),
  );
}

/** What people lay wreaths for. */
function isRemembered(kind: IncidentClass, type: IncidentType): boolean {
  return kind === 'arms' || kind === 'damage' || type === 'riot';
}
