import type { Draft } from '../draft.ts';
import { sentenceOfQuote } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { isRegional } from './bare.ts';
import type { Finding } from './build.ts';
import { isDenied } from './denied.ts';
import type { Sight } from './sight.ts';
import { isHabit } from './turn.ts';
import { UNIT } from './verbs.ts';

/** Sentences within which a unit that comes and the unit that it relieves are one story. */
const NEAR = 2;

/** True for a sentence that tells of a relief: "takes over from the unit before", "a routine rotation". */
export function isRelief(reading: Reading, sight: Sight): boolean {
  const relief = sight.cues.find(({ cue }) => cue === 'rotation');
  if (!relief || isDenied(reading, sight, relief)) return false;
  const words = reading.tokens.slice(sight.sentence.from, sight.sentence.to);
  if (isHabit(reading, sight, relief)) return false;
  const theirs = words.slice(0, 3).some(({ fold }) => /^(they|oni|one|ata|ato|it|ona|ajo|ai)$/.test(fold));
  const named = /^rota/.test(reading.tokens[relief.from]?.fold ?? '');
  if (!sight.about && sight.named.length === 0 && sight.units.length === 0 && !theirs && !named) return false;
  return !words.some(
    ({ fold }, i) =>
      /^(commander|commanders|komandant\p{L}*|command|komand\p{L}*|police|policij\p{L}*|polici\p{L}*)$/u.test(
        fold,
      ) && !isRegional(words, i),
  );
}

/** Soldiers of one country who come where a relief is told come in its turn. */
export function asRotation(
  reading: Reading,
  relieved: ReadonlySet<number>,
  drafts: readonly Draft[],
): Draft[] {
  if (relieved.size === 0) return [...drafts];
  return drafts.map((draft) => {
    const { troops, quotes, type } = draft;
    const change = troops?.change;
    if (type !== 'reinforcement' || !troops?.contributor || !change || (change.amount ?? 0) > 1500)
      return draft;
    const index = sentenceOfQuote(reading, quotes[0]);
    const near = [...relieved].some(
      (at) => Math.abs(at - index) <= NEAR && reading.sentences[at]?.role !== 'title',
    );
    const said = reading.tokens
      .slice(reading.sentences[index]?.from ?? 0, reading.sentences[index]?.to ?? 0)
      .some(({ fold }) =>
        /^(up|lift\p{L}*|rais\p{L}*|increas\p{L}*|doubl\p{L}*|poveca\p{L}*|uveca\p{L}*|udvostru\p{L}*|rrit\p{L}*|shto\p{L}*|dyfish\p{L}*|first|prvi|prvog|pare|more|additional|extra|reinforc\p{L}*|dodatn\p{L}*|jos|pojacanj\p{L}*|shtese|edhe|perforc\p{L}*)$/u.test(
          fold,
        ),
      );
    const beside = drafts.some(
      (other) =>
        other.type === 'withdrawal' &&
        other.troops?.contributor !== troops.contributor &&
        sentenceOfQuote(reading, other.quotes[0]) === index,
    );
    if (index < 0 || !near || said || beside) return draft;
    return {
      ...draft,
      type: 'rotation',
      troops: { ...troops, change: { ...change, direction: 'rotation' } },
    };
  });
}

/** Sentences within which the size of a contingent is told that comes in its turn. */
const SIZE = 3;

/** "The 22nd contingent leaves … it has 131 members": how many come in their turn is no level beside it. */
export function withSize(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const [turn, second] = drafts.filter(({ type, mention }) => type === 'rotation' && mention === 'news');
  const change = turn?.troops?.change;
  if (!turn?.troops?.contributor || !change || change.amount !== null || second) return [...drafts];
  const { contributor } = turn.troops;
  const at = sentenceOfQuote(reading, turn.quotes[0]);
  const [size, other] = drafts.filter(
    ({ type, troops }) => type === 'strength' && troops?.contributor === contributor,
  );
  const index = sentenceOfQuote(reading, size?.quotes[0]);
  const value = size?.troops?.strength?.value ?? null;
  if (!size || other || value === null || value > 1500 || index < at || index - at > SIZE) return [...drafts];
  const own = reading.sentences[index];
  const words = own ? reading.tokens.slice(own.from, own.to).map(({ fold }) => fold) : [];
  const until = (at: number) =>
    words.slice(at + 1, at + 4).some((word) => /^(until|till|do|deri)$/.test(word));
  if (words.some((word, i) => ABROAD.test(word) && !until(i))) return [...drafts];
  const sized: Draft = { ...turn, troops: { ...turn.troops, change: { ...change, amount: value } } };
  return drafts.filter((draft) => draft !== size).map((draft) => (draft === turn ? sized : draft));
}

/** Words that tell those who are there, and not those who come. */
const ABROAD =
  /^(currently|presently|already|now|remain\p{L}*|stay\p{L}*|trenutno|sada|vec|ostaj\p{L}*|aktualisht|tashme|tani|mbet\p{L}*|total|ukupno|gjithsej)$/u;

/** "To halve its contingent", "by half". */
const HALF =
  /(^|[^\p{L}])(halv(e|es|ed|ing)|(by|in) half|prepolov\p{L}*|upola|za polovinu|p[eë]rgjysm\p{L}*)([^\p{L}]|$)/iu;

/** "Will be cut to 10,000 … there are 14,000 now", "will have 10,000 by spring": the amount of a change by the level told beside it, and its direction where nothing else tells it. */
export function withDifference(
  drafts: readonly Draft[],
  targets: ReadonlyMap<Draft, NonNullable<Finding['target']>>,
): Draft[] {
  return drafts.flatMap((draft) => {
    const target = targets.get(draft);
    const { troops } = draft;
    const half = HALF.test(draft.quotes[0]?.sentence ?? '');
    if (
      (target === undefined && !half) ||
      !troops?.change ||
      troops.change.amount !== null ||
      draft.status !== 'planned'
    )
      return draft;
    const levels = new Set(
      drafts
        .filter(
          ({ type, troops: other }) =>
            type === 'strength' && other?.force === troops.force && other.contributor === troops.contributor,
        )
        .map(({ troops: other }) => other?.strength?.value ?? 0)
        .filter((value) => value !== target?.value),
    );
    const earlier = drafts.some(
      ({ status, troops: other }) =>
        status === 'planned' &&
        other?.force === troops.force &&
        other.contributor === troops.contributor &&
        other.change?.amount != null,
    );
    if (earlier && !target?.open) return draft;
    const [level] = levels;
    if (levels.size !== 1 || !level) return target?.open ? [] : draft;
    const next = target?.value ?? level / 2;
    const fewer = level > next;
    if (fewer !== (troops.change.direction === 'decrease') && !target?.open) return draft;
    const change = {
      ...troops.change,
      direction: fewer ? ('decrease' as const) : ('increase' as const),
      amount: Math.round(Math.abs(level - next)),
    };
    return {
      ...draft,
      type: target?.open && !fewer ? 'reinforcement' : draft.type,
      troops: { ...troops, change },
    };
  });
}

/** Numbers of the army that is put on alert at the line are told of there too. */
export function besideAlert(drafts: readonly Draft[]): Draft[] {
  const alert = drafts.find(
    ({ type, mention, place }) =>
      type === 'alert' && mention === 'news' && place.id === 'administrative-line',
  );
  return drafts.map((draft) =>
    alert && draft.troops?.force === 'SAF' && draft.mention === 'news' && draft.place.id === 'serbia'
      ? { ...draft, place: alert.place }
      : draft,
  );
}

/** Words by which a country takes home all that it has there. */
const ALL = /^(withdr\p{L}*|pull\p{L}*|povlac\p{L}*|povu[ck]\p{L}*|terh[ei]q\p{L}*|terhoq\p{L}*)$/u;
/** Words that leave some of them there. */
const SOME =
  /^(part|parts|most|some|half|last|final|first|remaining|number|numbers|gradual\p{L}*|deo|dio|dela|vecin\p{L}*|polovin\p{L}*|broj\p{L}*|posled\p{L}*|posljed\p{L}*|preostal\p{L}*|pjes\p{L}*|shumic\p{L}*|gjysm\p{L}*|numr\p{L}*|fundit|mbetur)$/u;

/** "Ukraine will withdraw its contingent … it has 40 soldiers": who takes home all takes home so many as are there. */
export function withAll(reading: Reading, drafts: readonly Draft[]): Draft[] {
  return drafts.map((draft) => {
    const { type, troops, mention, status } = draft;
    const change = troops?.change;
    if (
      type !== 'withdrawal' ||
      status !== 'planned' ||
      mention !== 'news' ||
      !troops?.contributor ||
      !change ||
      change.amount !== null
    )
      return draft;
    const own = reading.sentences[sentenceOfQuote(reading, draft.quotes[0])];
    const words = own ? reading.tokens.slice(own.from, own.to).map(({ fold }) => fold) : [];
    if (!words.some((word) => ALL.test(word)) || words.some((word) => SOME.test(word))) return draft;
    const [level, second] = drafts.filter(
      ({ type: other, troops: its }) => other === 'strength' && its?.contributor === troops.contributor,
    );
    const amount = level?.troops?.strength?.value;
    return amount === undefined || second
      ? draft
      : { ...draft, troops: { ...troops, change: { ...change, amount } } };
  });
}

/** "The battalion came … The unit, 500 strong, …": how large a unit is that has come is no level beside it. */
export function withUnitSize(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const came = drafts.find(
    ({ type, troops }) => type === 'reinforcement' && troops?.contributor && troops.change?.amount === null,
  );
  const at = sentenceOfQuote(reading, came?.quotes[0]);
  const size = drafts.find(({ type, troops, quotes }) => {
    const index = sentenceOfQuote(reading, quotes[0]);
    const own = reading.sentences[index];
    const words = own ? reading.tokens.slice(own.from, own.to).map(({ fold }) => fold) : [];
    return (
      type === 'strength' &&
      troops?.contributor === came?.troops?.contributor &&
      (troops?.strength?.value ?? 0) <= 1500 &&
      index >= at &&
      index - at <= 2 &&
      words.some((word) => UNIT.test(word) && !/^kont|^contin/.test(word)) &&
      !words.some((word) => ABROAD.test(word))
    );
  });
  const change = came?.troops?.change;
  const amount = size?.troops?.strength?.value;
  if (!came?.troops || !change || amount === undefined) return [...drafts];
  const sized: Draft = { ...came, troops: { ...came.troops, change: { ...change, amount } } };
  return drafts.filter((draft) => draft !== size).map((draft) => (draft === came ? sized : draft));
}
