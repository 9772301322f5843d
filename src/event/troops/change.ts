import type { Reading } from '../reading.ts';
import type { Status, TroopsType } from '../types.ts';
import type { TroopCue } from './book.ts';
import { clauseOf } from './clause.ts';
import { type Counted, REMAIN } from './counted.ts';
import { gap, nearest, type Sight } from './sight.ts';

export type Direction = 'increase' | 'decrease' | 'rotation';
export type Decision = 'done' | 'announced' | 'proposed';
export type Change = {
  type: TroopsType;
  direction: Direction;
  decision: Decision;
  status: Status;
  at: { from: number; to: number };
  /** The country whose soldiers come or go, where it stands beside them. */
  side?: string;
};

const REACH = 9;
/** A rotation and the one number of a sentence are told at length: "the ninth rotation of … will set out with its 1,300 members". */
const ROTATION_REACH = 14;
const TYPE: Record<Direction, TroopsType> = {
  increase: 'reinforcement',
  decrease: 'withdrawal',
  rotation: 'rotation',
};

/** "90 soldiers who now serve in the force will leave": what follows the clause is what they do. */
const WHO = /^(who|that|koji|koje|koja|qe|cilet|te)$/;

/** What a number of soldiers is: the amount of a change, the level that a change leads to, or a level. */
export type NumberRole = { role: 'amount' | 'target'; change: Change } | { role: 'level' };

/** Decides whether a number is the amount of a change, its target ("to 10,000"), or a level. */
export function roleOf(reading: Reading, sight: Sight, item: Counted): NumberRole {
  if (isRisen(reading, item)) return { role: 'target', change: changeOf(reading, sight, 'increase', item) };
  if (isLeft(reading, item)) return { role: 'target', change: changeOf(reading, sight, 'decrease', item) };
  const changes = (['increase', 'decrease', 'rotation'] as const)
    .map((direction) => ({ direction, ...nearest(reading, sight, item, direction) }))
    .filter(
      (option) =>
        option.hit !== null &&
        option.gap <= (option.direction === 'rotation' || sight.troops.length === 1 ? ROTATION_REACH : REACH),
    )
    .sort((a, b) => a.gap - b.gap);
  const relief = changes.find(({ direction, gap: near }) => direction === 'rotation' && near <= REACH);
  const best = relief && sight.troops.length === 1 ? relief : changes[0];
  if (REMAIN.test(reading.tokens[item.to]?.fold ?? '') || beforeRemains(reading, item))
    return { role: 'level' };
  if (item.extra) {
    const option = changes.find(({ direction }) => direction !== 'decrease') ?? null;
    const direction = option?.direction ?? 'increase';
    return { role: 'amount', change: changeOf(reading, sight, direction, option?.hit ?? item) };
  }
  const join = nearest(reading, sight, item, 'join');
  if (join.hit && join.gap <= 4) {
    const before = join.hit.to <= item.from;
    if (before) return { role: 'level' };
    return { role: 'amount', change: changeOf(reading, sight, 'increase', join.hit) };
  }
  if (!best?.hit) return { role: 'level' };
  const level = nearestLevel(reading, sight, item, best.hit);
  const change = changeOf(reading, sight, best.direction, best.hit);
  const word = reading.tokens[item.bound - 1]?.fold ?? '';
  const toward = /^(to|na|ne)$/.test(word);
  if (best.hit.to <= item.bound && best.gap <= 2 && /^(of|od|prej|nga)$/.test(word))
    return { role: 'amount', change };
  if (WHO.test(reading.tokens[item.to]?.fold ?? '') && best.hit.from >= item.to)
    return { role: 'amount', change };
  if (sight.nations && best.gap > 2) return { role: 'level' };
  const straight =
    best.hit.to <= item.bound &&
    best.gap <= 7 &&
    (level.hit?.from ?? 0) >= item.to &&
    !toward &&
    SEND.test(reading.tokens[best.hit.from]?.fold ?? '');
  if (
    !straight &&
    level.hit &&
    level.gap <= best.gap &&
    !(level.hit.from >= best.hit.from && level.hit.to <= best.hit.to)
  )
    return { role: 'level' };
  if (best.hit.to <= item.from && toward && best.direction !== 'rotation') return { role: 'target', change };
  return { role: 'amount', change };
}

/** "Whose strength goes up to more than 4,200": what a force grows to. */
function isRisen({ tokens }: Reading, { number }: Counted): boolean {
  const before = tokens.slice(Math.max(0, number.from - 7), number.from).map(({ fold }) => fold);
  return /(^| )(goes|went|rises|rose|grows|grew|rising) (up )?to( |$)/.test(before.join(' '));
}

function beforeRemains({ tokens }: Reading, item: Counted): boolean {
  return tokens.slice(Math.max(0, item.bound - 2), item.from).some(({ fold }) => REMAIN.test(fold));
}

/** "… which will leave KFOR with 10,000": what remains. */
function isLeft({ tokens }: Reading, item: Counted): boolean {
  if (!/^(with|sa|s|me)$/.test(tokens[item.bound - 1]?.fold ?? '')) return false;
  return tokens
    .slice(Math.max(0, item.bound - 5), item.bound - 1)
    .some(({ fold }) => /^(leave|leaves|left|leaving|ostavlj\p{L}*|ostac\p{L}*)$/u.test(fold));
}

/** The nearest word of a level; "have arrived" and "a contingent of" say none. */
function nearestLevel(
  reading: Reading,
  sight: Sight,
  item: Counted,
  change: { from: number; to: number },
): ReturnType<typeof nearest> {
  const own = (hit: { from: number; to: number }) =>
    hit.to === change.from ||
    hit.from === change.to ||
    /^kont?in?g|^contingent/.test(reading.tokens[hit.from]?.fold ?? '');
  return nearest(
    reading,
    { ...sight, cues: sight.cues.filter((hit) => hit.cue !== 'level' || !own(hit)) },
    item,
    'level',
  );
}

/** A change at its cue word, with what is said of the decision. */
export function changeOf(
  reading: Reading,
  sight: Sight,
  direction: Direction,
  at: { from: number; to: number },
): Change {
  const { decision, status } = decisionOf(reading, sight, at);
  return decision === 'proposed'
    ? { type: 'proposal', direction, decision, status, at }
    : { type: TYPE[direction], direction, decision, status, at };
}

function decisionOf(
  reading: Reading,
  sight: Sight,
  at: { from: number; to: number },
): { decision: Decision; status: Status } {
  const clause = clauseOf(reading, sight, at);
  const inside = ({ from }: { from: number }) => from >= clause.from && from < clause.to;
  const close = (cue: TroopCue, reach: number) =>
    sight.cues.some(
      (hit) => hit.cue === cue && inside(hit) && hit.from <= at.to + 10 && gap(reading, hit, at) <= reach,
    );
  if (close('proposal', 8) || sight.cues.some(({ cue }) => cue === 'draft'))
    return { decision: 'proposed', status: 'reported' };
  if (close('announce', 8)) return { decision: 'announced', status: 'planned' };
  const later = reading.days.some(
    (day) =>
      !day.furniture &&
      day.sentence === sight.index &&
      reading.published !== null &&
      day.first > reading.published &&
      inside(day) &&
      gap(reading, day, at) <= 14,
  );
  return later ? { decision: 'announced', status: 'planned' } : { decision: 'done', status: 'reported' };
}

/** True for a change that the words deny: "no plan to cut", "nema u planu smanjenje". */
export function isDenied(reading: Reading, sight: Sight, at: { from: number; to: number }): boolean {
  const weighed = sight.cues.filter((hit) => hit.cue === 'proposal');
  return sight.cues.some(
    (hit) =>
      hit.cue === 'none' &&
      hit.from < at.to &&
      ((at.from - hit.to <= 7 && gap(reading, hit, at) <= 9) ||
        weighed.some(({ from, to }) => from - hit.to >= -1 && from - hit.to <= 2 && at.from - to <= 12)),
  );
}

/** A change told without a number: a relief, an increase under review, a reinforcement on its way. */
export function bareChange(reading: Reading, sight: Sight): Change | null {
  if (!sight.about && sight.named.length === 0) return null;
  const find = (cue: TroopCue) => sight.cues.find((hit) => hit.cue === cue);
  const proposal = find('proposal') ?? find('draft');
  const increase = find('increase');
  const decrease = find('decrease');
  const cue = increase ?? decrease;
  if (cue && isDenied(reading, sight, cue)) return null;
  if (sight.force === 'SAF' || sight.countries.some(({ side }) => side === 'RS')) return null;
  if (proposal && cue && gap(reading, proposal, cue) <= 10)
    return {
      type: 'proposal',
      direction: increase ? 'increase' : 'decrease',
      decision: 'proposed',
      status: 'reported',
      at: cue,
    };
  if (cue && isRecalled(reading, sight)) return null;
  const rotation = find('rotation');
  const command = reading.tokens
    .slice(sight.sentence.from, sight.sentence.to)
    .some((token) => /^(commander|commanders|komandant\p{L}*)$/u.test(token.fold));
  const standing =
    rotation &&
    reading.tokens
      .slice(Math.max(sight.sentence.from, rotation.from - 4), rotation.from)
      .some(({ fold }) => STANDING.test(fold));
  if (
    rotation &&
    !standing &&
    sight.sentence.role !== 'title' &&
    sight.countries.length > 0 &&
    sight.about &&
    !command
  )
    return changeOf(reading, sight, 'rotation', rotation);
  return unitMove(reading, sight) ?? moreTroops(reading, sight) ?? contribution(reading, sight);
}

/** "The current rotation", "every rotation": one that is there or always comes. */
const STANDING =
  /^(current|present|every|each|earlier|previous|regular|sadasnj\p{L}*|trenutn\p{L}*|redovn\p{L}*|aktual\p{L}*)$/u;

/** "Since then the alliance has increased its presence": how it came to be so, no news. */
function isRecalled({ tokens }: Reading, { sentence }: Sight): boolean {
  if (sentence.role !== 'body') return false;
  const words = tokens.slice(sentence.from, sentence.to).map(({ fold }) => fold);
  return words.some(
    (word, i) =>
      /^(since|otkako)$/.test(word) ||
      (word === 'od' && /^(tada|maja|juna|septembra|prosl\p{L}*|\d+|kada)$/u.test(words[i + 1] ?? '')) ||
      (word === 'qe' && /^(nga|prej)$/.test(words[i + 1] ?? '')),
  );
}

/** A country that cuts or raises its contingent, told without a number: "Slovenia will reduce the number of its soldiers". */
function contribution(reading: Reading, sight: Sight): Change | null {
  const sides = new Set(sight.countries.map(({ side }) => side));
  if (sides.size !== 1) return null;
  const move = sight.cues.find(
    (hit) =>
      (hit.cue === 'increase' || hit.cue === 'decrease') &&
      (AMOUNT.test(reading.tokens[hit.from]?.fold ?? '') ||
        (hit.cue === 'decrease' &&
          OWN.test(reading.tokens[hit.to + 1]?.fold ?? reading.tokens[hit.to]?.fold ?? ''))) &&
      sight.units.some((unit) => unit.from >= hit.to && unit.from - hit.to <= 5),
  );
  return move && !isDenied(reading, sight, move)
    ? changeOf(reading, sight, move.cue === 'decrease' ? 'decrease' : 'increase', move)
    : null;
}

/** "Withdraws its soldiers", "t'i tërheqë ushtarët e saj". */
const OWN = /^(its|their|svoj\p{L}*|e|saj|ushtaret|trupat)$/u;

/** Words by which a number grows or falls. */
const AMOUNT =
  /^(reduc\p{L}*|cut|cuts|cutting|increas\p{L}*|rais\p{L}*|lower\p{L}*|halv\p{L}*|doubl\p{L}*|smanj\p{L}*|umanj\p{L}*|poveca\p{L}*|uveca\p{L}*|rrit\p{L}*|shto\p{L}*|zvogel\p{L}*|pakes\p{L}*|redukt\p{L}*)$/u;

/** More troops without their number: "NATO will send additional forces". */
function moreTroops(reading: Reading, sight: Sight): Change | null {
  const extra = sight.extras.find((hit) =>
    sight.units.some((unit) => Math.min(Math.abs(unit.from - hit.to), Math.abs(hit.from - unit.to)) <= 1),
  );
  const move = extra && sight.cues.find((hit) => hit.cue === 'increase' && gap(reading, hit, extra) <= 5);
  return move && !isDenied(reading, sight, move) ? changeOf(reading, sight, 'increase', move) : null;
}

/** National soldiers or a unit that arrive or leave, told without their number: "the last Slovak soldiers will leave". */
function unitMove(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const moves = sight.cues.filter(
    (hit) =>
      (hit.cue === 'increase' || hit.cue === 'decrease' || hit.cue === 'join') &&
      MOVE.test(tokens[hit.from]?.fold ?? '') &&
      !sight.cues.some(({ cue, from }) => cue === 'level' && from === hit.from),
  );
  for (const unit of sight.units) {
    const national = sight.countries.find(
      (country) =>
        country.side !== 'RS' &&
        Math.min(Math.abs(unit.from - country.to), Math.abs(country.from - unit.to)) <= 2,
    );
    const sender = sight.countries.some(
      (country) => country.side !== 'RS' && country.to <= unit.from && unit.from - country.to <= 9,
    );
    const move = moves.find((hit) => gap(reading, hit, unit) <= 5);
    if (
      (national || (sender && move && SEND.test(tokens[move.from]?.fold ?? ''))) &&
      move &&
      !isDenied(reading, sight, move)
    )
      return {
        ...changeOf(reading, sight, move.cue === 'decrease' ? 'decrease' : 'increase', move),
        ...(national ? { side: national.side } : {}),
      };
  }
  return departure(reading, sight);
}

/** A country that leaves the force: "Estonia has left KFOR", "Estonija je izašla iz misije". */
function departure(reading: Reading, sight: Sight): Change | null {
  const { tokens } = reading;
  const [force] = sight.named;
  const country = sight.countries.find(({ side }) => side !== 'RS');
  const move = sight.cues.find((hit) => hit.cue === 'decrease' && QUIT.test(tokens[hit.from]?.fold ?? ''));
  if (!force || !country || !move || sight.troops.length > 0) return null;
  if (country.to > move.from || move.from - country.to > 4 || gap(reading, move, force) > 3) return null;
  return isDenied(reading, sight, move)
    ? null
    : { ...changeOf(reading, sight, 'decrease', move), side: country.side };
}

/** Words by which a country leaves a mission. */
const QUIT =
  /^(leave|leaves|left|leaving|quit|quits|exit\p{L}*|izas\p{L}*|izlaz\p{L}*|izad\p{L}*|napust\p{L}*|largo\p{L}*|largua\p{L}*|terhiq\p{L}*|terhoq\p{L}*)$/u;

const SEND = /^(send|sends|sent|deploy\p{L}*|dergo\p{L}*|salj\p{L}*|posla\p{L}*|upu[ct]\p{L}*)$/u;
/** Words by which troops come and go. */
const MOVE =
  /^(join\p{L}*|pridruz\p{L}*|bashko\p{L}*|bashkua\p{L}*|nis\p{L}*|arriv\p{L}*|land\p{L}*|sleteli?|sletel\p{L}*|stig\p{L}*|stiz\p{L}*|dosl\p{L}*|dolaz\p{L}*|otis\p{L}*|odlaz\p{L}*|iku|ikin|kthye\p{L}*|leave|leaves|left|withdr\p{L}*|pull\p{L}*|napust\p{L}*|povlac\p{L}*|povuk\p{L}*|mberri\p{L}*|arrit\p{L}*|zbark\p{L}*|terhiq\p{L}*|terhoq\p{L}*|largo\p{L}*|send|sends|sent|deploy\p{L}*|dergo\p{L}*|salj\p{L}*|posla\p{L}*|upu[ct]\p{L}*)$/u;
