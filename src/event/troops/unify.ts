import type { Draft } from '../draft.ts';
import { areApart, isDated, toldOnce } from './once.ts';

/** So many come or go of the force as a whole, and of no single country. */
const WHOLE = 3000;

/** One draft for the same level or change told twice in an article; the one with more slots stays. */
export function unify(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  for (const draft of drafts) {
    const twin = kept.findIndex((other) => same(other, draft));
    if (twin < 0) kept.push(draft);
    else kept[twin] = joined(kept[twin] ?? draft, draft);
  }
  return toldOnce(withoutEchoes(withoutBare(withoutOutset(rotated(kept)))));
}

/** True where no town or spot is given. */
const isRough = ({ place }: Draft) => /^(region|country)$/.test(place.precision);

/** The fuller of two that tell the same; done where one of them says so. */
function joined(a: Draft, b: Draft): Draft {
  const [fuller, other] = weight(b) > weight(a) ? [b, a] : [a, b];
  const full = isRough(fuller) && !isRough(other) ? { ...fuller, place: other.place } : fuller;
  const { troops } = full;
  const done =
    other.quotes[0]?.field === 'text' &&
    other.troops?.change?.decision === 'done' &&
    troops?.change?.decision === 'announced' &&
    !(isDated(full) && full.time.start > other.time.start);
  const dated = !isDated(full) && isDated(other) && full.status === other.status && troops?.change != null;
  if (dated && !done)
    return {
      ...full,
      time: other.time,
      quotes: [...full.quotes, ...other.quotes.filter(({ slot }) => slot === 'time')],
    };
  return done && troops?.change
    ? {
        ...full,
        status: other.status,
        time: other.time,
        troops: { ...troops, change: { ...troops.change, decision: 'done' } },
      }
    : full;
}

/** Soldiers that only arrive or leave in a text on a rotation are part of it, and say whose it is and how many. */
function rotated(drafts: readonly Draft[]): Draft[] {
  const rotation = drafts.find(({ type }) => type === 'rotation');
  if (!rotation?.troops?.change) return [...drafts];
  const { contributor, change } = rotation.troops;
  const moves = drafts.filter(
    ({ type, troops, mention }) =>
      mention === rotation.mention &&
      type !== 'rotation' &&
      troops?.change != null &&
      troops.change.decision !== 'proposed',
  );
  const left = moves.find(
    ({ type, troops, quotes }) =>
      type === 'withdrawal' &&
      troops?.contributor &&
      contributor &&
      troops.contributor !== contributor &&
      quotes[0]?.field === 'text' &&
      troops.change?.decision === change.decision,
  );
  if (left) {
    rotation.type = 'reinforcement';
    rotation.time = left.time;
    rotation.troops = { ...rotation.troops, change: { ...change, direction: 'increase' } };
    return [...drafts];
  }
  const more = moves.some(
    ({ type, troops, quotes: [quote] }) =>
      type === 'reinforcement' && troops?.change?.amount != null && EXTRA.test(quote?.sentence ?? ''),
  );
  if (more && !/rota/i.test(rotation.quotes[0]?.text ?? ''))
    return drafts.filter(
      (draft) =>
        draft !== rotation && !(draft.type === 'reinforcement' && draft.troops?.change?.amount == null),
    );
  const come = moves.some(({ type, troops }) => type === 'reinforcement' && troops?.change?.amount != null);
  const bare = moves.filter(
    ({ type, troops }) =>
      troops?.change?.amount == null ||
      (come && type === 'withdrawal' && [null, contributor].includes(troops.contributor)),
  );
  const [told, second] = moves.filter(
    ({ type, troops }) => type === 'reinforcement' && troops?.change?.amount != null,
  );
  const [said] = told?.quotes ?? [];
  const theirs =
    told?.troops?.contributor === contributor || !EXTRA.test(said?.sentence ?? '') || contributor === null;
  const whole = told && !second && change.amount === null && theirs ? told : null;
  const side =
    whole?.troops?.contributor ??
    contributor ??
    bare.find(({ troops }) => troops?.contributor)?.troops?.contributor ??
    null;
  const came = moves.find(
    ({ type, troops, quotes }) =>
      type === 'reinforcement' && troops?.change?.decision === 'done' && quotes[0]?.field === 'text',
  );
  if (came && change.decision === 'announced' && (bare.includes(came) || came === whole)) {
    rotation.status = came.status;
    rotation.time = came.time;
  }
  rotation.troops = {
    ...rotation.troops,
    contributor: side,
    change: {
      ...change,
      contributor: side,
      amount: change.amount ?? whole?.troops?.change?.amount ?? null,
      decision: rotation.status === 'planned' ? change.decision : 'done',
    },
  };
  const echo = (draft: Draft) =>
    moves.includes(draft) &&
    draft.troops?.change?.amount === rotation.troops?.change?.amount &&
    draft.troops?.contributor === side;
  return drafts.filter((draft) => !bare.includes(draft) && draft !== whole && !echo(draft));
}

/** Words that make a number one of soldiers who come on top. */
const EXTRA = /(^|[^\p{L}])(additional|extra|more|dodatn|još|shtesë)/iu;

/** A change told without a number beside one of the same country with it, or as a proposal beside the decision, is the same. */
function withoutBare(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft) =>
      !(isHeadline(draft) && weighed(drafts, draft)) &&
      (draft.troops?.change == null ||
        draft.troops.change.amount !== null ||
        draft.mention !== 'news' ||
        !drafts.some(
          (other) =>
            other !== draft &&
            !areApart(draft, other) &&
            !(draft.type === 'proposal' && isHeadline(other)) &&
            other.mention === 'news' &&
            other.troops?.change != null &&
            other.troops.change.direction === draft.troops?.change?.direction &&
            other.troops.contributor === draft.troops.contributor &&
            (draft.type !== 'proposal' || other.status === 'planned' || other.type === 'proposal') &&
            (other.troops.change.amount !== null ||
              ((other.type === 'proposal') !== (draft.type === 'proposal') && isAfter(draft, other))),
        )),
  );
}

/** Of a plan and what is only weighed, the one told first in the text holds. */
function isAfter({ quotes: [own] }: Draft, { quotes: [other] }: Draft): boolean {
  return other?.field === 'text' && (own?.field === 'title' || (own?.start ?? 0) > other.start);
}

/** True for a change without a number that only the title tells as planned. */
function isHeadline({ status, troops, quotes }: Draft): boolean {
  return status === 'planned' && troops?.change?.amount == null && quotes[0]?.field === 'title';
}

/** True where the text only weighs what the title announces. */
function weighed(drafts: readonly Draft[], { troops }: Draft): boolean {
  return drafts.some(
    ({ type, troops: other, quotes }) =>
      type === 'proposal' &&
      quotes[0]?.field === 'text' &&
      other?.change?.direction === troops?.change?.direction &&
      other?.contributor === troops?.contributor,
  );
}

/** A change that is recalled without a number is history and no event of its own. */
export function withoutHistory(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    (draft) =>
      draft.troops?.change == null || draft.mention === 'news' || draft.troops.change.amount !== null,
  );
}

/** Those who come home had been sent: of soldiers who are back, what the body says of their going is no news. */
function withoutOutset(drafts: readonly Draft[]): Draft[] {
  const back = drafts.filter(
    ({ type, mention, troops }) =>
      type === 'withdrawal' &&
      mention === 'news' &&
      troops?.contributor &&
      troops.change?.decision === 'done',
  );
  return drafts.filter(
    (draft) =>
      draft.type !== 'reinforcement' ||
      draft.troops?.change?.decision !== 'done' ||
      !back.some(
        ({ troops, time, quotes: [quote] }) =>
          time.start <= draft.time.start &&
          troops?.contributor === draft.troops?.contributor &&
          draft.quotes[0]?.field === 'text' &&
          (quote?.field === 'title' || (quote?.start ?? 0) < draft.quotes[0].start),
      ),
  );
}

/** The number that comes or goes is no level of its own: "a contingent of 200 arrived". */
function withoutEchoes(drafts: readonly Draft[]): Draft[] {
  return drafts.filter(
    ({ troops, type, quotes, mention }) =>
      type !== 'strength' ||
      !drafts.some(
        (other) =>
          other.mention === mention &&
          other.troops?.change?.amount != null &&
          other.troops.change.amount === troops?.strength?.value &&
          !areTold(other, { quotes, troops }) &&
          (other.troops.contributor === troops.contributor || other.troops.contributor === null),
      ),
  );
}

/** "Will double its contingent from 28 to 56": the level and the change of one sentence, each with its own number. */
function areTold(
  { quotes: [change] }: Draft,
  { quotes: [level] }: Pick<Draft, 'quotes' | 'troops'>,
): boolean {
  return (
    change !== undefined &&
    change.field === level?.field &&
    change.sentence === level.sentence &&
    (level.end <= change.start || level.start === change.start || change.end <= level.start)
  );
}

function weight({ troops, quotes }: Draft): number {
  return (
    (troops?.nations == null ? 0 : 2) +
    (troops?.change?.amount == null ? 0 : 1) +
    (troops?.contributor ? 1 : 0) +
    (quotes.some(({ slot }) => slot === 'time') ? 0.5 : 0) +
    (quotes[0]?.field === 'text' ? 3 : 0) +
    quotes.length * 0.01
  );
}

function same(a: Draft, b: Draft): boolean {
  const [x, y] = [a.troops, b.troops];
  if (!x || !y || x.force !== y.force || a.mention !== b.mention) return false;
  if (a.type === 'strength' || b.type === 'strength') {
    if (a.type !== b.type || x.contributor !== y.contributor) return false;
    return a.mention === 'news' || a.time.start === b.time.start;
  }
  if (a.type === 'alert' || b.type === 'alert') return a.type === b.type;
  const [p, q] = [x.change, y.change];
  if (p?.direction !== q?.direction) return false;
  if (isElsewhere(a, b)) return false;
  const partners = !p?.contributor || !q?.contributor || p.contributor === q.contributor;
  const amounts = p?.amount == null || q?.amount == null || p.amount === q.amount;
  if (isBeside(a, b) || isBeside(b, a)) return false;
  if (x.contributor !== y.contributor && [p, q].some((change) => (change?.amount ?? 0) >= WHOLE))
    return false;
  if (a.type !== b.type) return partners && amounts && a.type !== 'proposal' && b.type !== 'proposal';
  return partners && amounts;
}

/** "Withdrew from Brnjak. … The units left Jarinje": police at two places of their own. */
function isElsewhere(a: Draft, b: Draft): boolean {
  const [own, its] = [a, b].map(({ troops, place }) =>
    troops?.force === 'KP' && place.precision !== 'region' ? place.id : '',
  );
  return Boolean(own && its && own !== its);
}

/** "700 more soldiers will come. … Turkey said that it will send a battalion": a country's own move, told in another sentence of the text. */
function isBeside(whole: Draft, own: Draft): boolean {
  const [a] = whole.quotes;
  const [b] = own.quotes;
  return (
    whole.troops?.contributor === null &&
    whole.troops.change?.amount != null &&
    own.troops?.contributor != null &&
    own.troops.change?.amount === null &&
    a?.field === 'text' &&
    b?.field === 'text' &&
    a.sentence !== b.sentence &&
    b.start > a.start
  );
}
