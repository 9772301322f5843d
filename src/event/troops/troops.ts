import { chooseDay } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import type { Quote, Troops } from '../event.ts';
import type { Book, Knowledge } from '../knowledge.ts';
import { placeOf } from '../place/choose.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { NumberMention, Reading, Sentence, Trace } from '../reading.ts';
import type { Force, Status, TroopsType } from '../types.ts';
import type { TroopCue } from './book.ts';

/** Organisations that are no contributing country. */
const NO_COUNTRY = new Set(['NATO', 'EU', 'UN', 'OSCE', 'CoE', 'XK']);

type Counted = { number: NumberMention; to: number };

/** What one sentence offers: its force, counted troops, nations, countries and cue words. */
type Sight = {
  index: number;
  sentence: Sentence;
  force: Force;
  forceAt: { from: number; to: number } | null;
  troops: Counted[];
  nations: Counted | null;
  cues: { cue: TroopCue; from: number; to: number }[];
  countries: { side: string; from: number; to: number }[];
};

/** Troop levels and changes that an article reports. */
export function troops(reading: Reading, knowledge: Knowledge, trace: Trace): Draft[] {
  const book = knowledge.books[reading.language];
  const drafts: Draft[] = [];
  let current: Force | null = null;
  reading.sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    const named = book.troops.forces.find(reading.tokens, sentence.from, sentence.to);
    const [first] = named;
    if (first) current = named.find((hit) => hit.value === 'KFOR')?.value ?? first.value;
    if (!current) return;
    const sight = look(reading, book, sentence, index, current, first ?? null);
    drafts.push(...ofSentence(reading, knowledge, sight, trace));
  });
  return unify(drafts);
}

function look(
  reading: Reading,
  book: Book,
  sentence: Sentence,
  index: number,
  force: Force,
  forceAt: Sight['forceAt'],
): Sight {
  const { tokens, numbers } = reading;
  const nouns = book.troops.nouns.find(tokens, sentence.from, sentence.to);
  const nationWords = book.troops.nations.find(tokens, sentence.from, sentence.to);
  const after = (number: NumberMention, hits: readonly { from: number; to: number }[], reach: number) =>
    hits.find(
      (hit) =>
        hit.from >= number.to &&
        hit.from - number.to <= reach &&
        !tokens
          .slice(number.to, hit.from)
          .some((token) => token.kind === 'number' || /^[,;:.()]$/.test(token.text)),
    );
  const counted: Counted[] = [];
  let nations: Counted | null = null;
  for (const number of numbers) {
    if (number.from < sentence.from || number.to > sentence.to || number.best === 0) continue;
    const nation = after(number, nationWords, 3);
    if (nation && (number.best ?? 99) <= 60 && !after(number, nouns, 0)) {
      nations ??= { number, to: nation.to };
      continue;
    }
    if (number.other) continue;
    const noun = after(number, nouns, 4);
    if (noun) counted.push({ number, to: noun.to });
    else if (
      counted.length > 0 &&
      (number.best ?? 0) >= 50 &&
      nouns.length > 0 &&
      tokens[number.from]?.kind === 'number'
    )
      counted.push({ number, to: number.to });
  }
  const bare = numbers.find(
    (number) =>
      number.from >= sentence.from && number.to <= sentence.to && !number.other && (number.best ?? 0) >= 1000,
  );
  if (counted.length === 0 && bare && nations) counted.push({ number: bare, to: bare.to });
  return {
    index,
    sentence,
    force,
    forceAt,
    troops: counted,
    nations,
    cues: book.troops.cues
      .find(tokens, sentence.from, sentence.to)
      .map((hit) => ({ cue: hit.value, from: hit.from, to: hit.to })),
    countries: reading.sides.filter(
      (side) => side.from >= sentence.from && side.to <= sentence.to && !NO_COUNTRY.has(side.side),
    ),
  };
}

function ofSentence(reading: Reading, knowledge: Knowledge, sight: Sight, trace: Trace): Draft[] {
  const { cues, troops: counted, nations } = sight;
  const has = (cue: TroopCue) => cues.some((hit) => hit.cue === cue);
  const drafts: Draft[] = [];
  const span = spanOf(reading, sight.sentence.from, sight.sentence.to);
  const refuse = (why: string) => trace('troops', `refused: ${why}`, span);
  if (has('exclude')) {
    if (counted.length > 0) refuse('casualties, exercise, patrol or ceremony');
    return [];
  }
  for (const item of counted) {
    const value = item.number.best;
    if (value === null || value < 10) continue;
    const contributor = contributorOf(reading, sight, item);
    const change = changeOf(reading, sight, item);
    if (change) {
      drafts.push(
        draft(
          reading,
          knowledge,
          sight,
          change.type,
          item,
          {
            contributor: null,
            strength: null,
            nations: null,
            change: { direction: change.direction, amount: value, contributor, decision: change.decision },
          },
          change.status,
        ),
      );
      continue;
    }
    if (has('generic') && !nations) {
      refuse('a general truth, not a level');
      continue;
    }
    if (!contributor && value < 200 && !nations) {
      refuse('too few for a whole force, and no contributor');
      continue;
    }
    if (
      !contributor &&
      !nations &&
      !has('level') &&
      !(sight.forceAt && Math.abs(sight.forceAt.from - item.number.from) < 12)
    ) {
      refuse('no word says that it is a level');
      continue;
    }
    if (sight.force === 'KFOR' && contributor === 'RS') {
      refuse('Serbia contributes nothing to KFOR');
      continue;
    }
    drafts.push(
      draft(
        reading,
        knowledge,
        sight,
        'strength',
        item,
        {
          contributor: nations ? null : contributor,
          strength: { value, bound: item.number.bound },
          nations: nations?.number.best ?? null,
          change: null,
        },
        'reported',
      ),
    );
  }
  if (counted.length === 0 || !drafts.some((one) => one.type !== 'strength'))
    drafts.push(...bareChange(reading, knowledge, sight));
  return drafts;
}

/** The country whose troops a number counts: an adjective beside it or the subject of the sentence. */
function contributorOf(reading: Reading, sight: Sight, item: Counted): string | null {
  const { countries, nations } = sight;
  const beside =
    countries.find((country) => country.from >= item.number.to - 1 && country.to <= item.to + 1) ??
    countries.find(
      (country) =>
        country.to <= item.number.from &&
        item.number.from - country.to <= 2 &&
        country.from >= sight.sentence.from,
    );
  if (beside) return beside.side;
  if (nations) return null;
  const after = countries.find(
    (country) =>
      country.from >= item.to &&
      country.from - item.to <= 3 &&
      /^(from|iz|nga|of)$/.test(reading.tokens[country.from - 1]?.fold ?? ''),
  );
  if (after) return after.side;
  const own = new Set(countries.map(({ side }) => side));
  const before = countries.filter((country) => country.to <= item.number.from);
  if (own.size === 1 && before[0] && sight.force === 'KFOR') return before[0].side;
  const last = before.at(-1);
  return last && sight.force === 'KFOR' && item.number.from - last.to <= 14 && own.size <= 3
    ? last.side
    : null;
}

type Change = {
  type: TroopsType;
  direction: 'increase' | 'decrease' | 'rotation';
  decision: 'done' | 'announced' | 'proposed';
  status: Status;
};

/** The change that a number is the amount of, or null when it is a level. */
function changeOf(reading: Reading, sight: Sight, item: Counted): Change | null {
  const { cues, nations } = sight;
  const near = (cue: TroopCue) =>
    cues
      .filter((hit) => hit.cue === cue)
      .map((hit) =>
        hit.to <= item.number.from ? item.number.from - hit.to : Math.max(0, hit.from - item.to),
      )
      .sort((a, b) => a - b)[0] ?? Number.POSITIVE_INFINITY;
  const [increase, decrease, rotation] = [near('increase'), near('decrease'), near('rotation')];
  const closest = Math.min(increase, decrease, rotation);
  if (closest > 14) return null;
  if (nations && closest > 2) return null;
  const words = reading.tokens
    .slice(Math.max(0, item.number.from - 3), item.number.from)
    .map((token) => token.fold)
    .join(' ');
  if (
    /(already|join|joins|joined|whom|kod|has|have|keeps|numbers|counts|with over|now)$/.test(words) &&
    closest > 0
  )
    return null;
  if (closest === rotation && rotation < Math.min(increase, decrease))
    return { type: 'rotation', direction: 'rotation', ...decisionOf(reading, sight, 'rotation') };
  return closest === decrease
    ? { type: 'withdrawal', direction: 'decrease', ...decisionOf(reading, sight, 'decrease') }
    : { type: 'reinforcement', direction: 'increase', ...decisionOf(reading, sight, 'increase') };
}

function decisionOf(reading: Reading, sight: Sight, cue: TroopCue): Pick<Change, 'decision' | 'status'> {
  const at = sight.cues.find((hit) => hit.cue === cue)?.from ?? sight.sentence.from;
  const ahead = sight.cues.some((hit) => hit.cue === 'announce' && hit.from <= at + 6);
  const day = chooseDay(reading, { sentence: sight.index, from: at, to: at + 1 });
  const past = reading.published !== null && day?.mention && day.last < reading.published - 3;
  const announced = ahead && !past;
  return announced ? { decision: 'announced', status: 'planned' } : { decision: 'done', status: 'reported' };
}

/** A change told without a number: a rotation, or an increase that is under review. */
function bareChange(reading: Reading, knowledge: Knowledge, sight: Sight): Draft[] {
  const find = (cue: TroopCue) => sight.cues.find((hit) => hit.cue === cue);
  const proposal = find('proposal');
  const increase = find('increase');
  const decrease = find('decrease');
  const about = reading.tokens
    .slice(sight.sentence.from, sight.sentence.to)
    .some((token) =>
      /^(troop|troops|presence|force|forces|kfor|trupa|trupe|prisustv|snag|trup|forc|pranis?)/.test(
        token.fold,
      ),
    );
  const direction = increase ? ('increase' as const) : decrease ? ('decrease' as const) : null;
  if (proposal && direction && about) {
    const item = { number: null, from: proposal.from, to: proposal.to };
    return [
      build(
        reading,
        knowledge,
        sight,
        'proposal',
        item,
        {
          contributor: null,
          strength: null,
          nations: null,
          change: { direction, amount: null, contributor: null, decision: 'proposed' },
        },
        'reported',
      ),
    ];
  }
  const rotation = find('rotation');
  if (rotation && sight.forceAt && sight.countries[0] && sight.sentence.role !== 'title') {
    const contributor = sight.countries.length === 1 ? (sight.countries[0]?.side ?? null) : null;
    const { decision, status } = decisionOf(reading, sight, 'rotation');
    return [
      build(
        reading,
        knowledge,
        sight,
        'rotation',
        { number: null, from: rotation.from, to: rotation.to },
        {
          contributor: null,
          strength: null,
          nations: null,
          change: { direction: 'rotation', amount: null, contributor, decision },
        },
        status,
      ),
    ];
  }
  return [];
}

type Rest = Omit<Troops, 'force' | 'forceName'>;

function draft(
  reading: Reading,
  knowledge: Knowledge,
  sight: Sight,
  type: TroopsType,
  item: Counted,
  rest: Rest,
  status: Status,
): Draft {
  return build(
    reading,
    knowledge,
    sight,
    type,
    { number: item.number, from: item.number.from, to: item.to },
    rest,
    status,
  );
}

function build(
  reading: Reading,
  knowledge: Knowledge,
  sight: Sight,
  type: TroopsType,
  item: { number: NumberMention | null; from: number; to: number },
  rest: Rest,
  status: Status,
): Draft {
  const anchor = { sentence: sight.index, from: item.from, to: item.to };
  const level = type === 'strength';
  const published = reading.published;
  const day = chooseDay(
    reading,
    anchor,
    (mention) =>
      mention.sentence === sight.index &&
      (!level || mention.precision !== 'year' || mention.last >= (published ?? 0) - 400),
  );
  const own =
    day?.mention &&
    !(level && day.mention.tense !== 'past') &&
    !(level && published !== null && day.mention.last >= published - 10)
      ? day
      : null;
  const since =
    level && own?.mention && /^(since|od|qe|prej)$/.test(reading.tokens[own.mention.from - 1]?.fold ?? '');
  const dated =
    own && !since
      ? own
      : (chooseDay(
          reading,
          anchor,
          (mention) =>
            mention.sentence !== sight.index &&
            mention.anchor === 'publication' &&
            mention.precision === 'day' &&
            level === false &&
            status !== 'planned',
        ) ?? day);
  const past = published !== null && dated !== null && dated.mention !== null && dated.last < published - 20;
  const place = level || published === null ? placeOf(knowledge.kosovo) : placeOf(knowledge.kosovo);
  const quotes: Quote[] = [
    quoteOf(
      reading,
      level ? 'troops.strength' : 'troops.change',
      spanOf(reading, item.from, item.to),
      sight.index,
    ),
  ];
  if (sight.forceAt)
    quotes.push(
      quoteOf(reading, 'troops.force', spanOf(reading, sight.forceAt.from, sight.forceAt.to), sight.index),
    );
  if (rest.nations !== null && sight.nations)
    quotes.push(
      quoteOf(
        reading,
        'troops.nations',
        spanOf(reading, sight.nations.number.from, sight.nations.to),
        sight.index,
      ),
    );
  if (own?.mention && !since) quotes.push(quoteOf(reading, 'time', own.mention, own.mention.sentence));
  const time = (level && !own ? null : dated?.time) ??
    chooseDay(reading, anchor, () => false)?.time ?? {
      start: '1970-01-01',
      end: '1970-01-01',
      precision: 'day' as const,
    };
  const contributor = rest.contributor ?? rest.change?.contributor ?? null;
  return {
    kind: 'troops',
    type,
    time,
    place,
    actors: contributor
      ? [{ id: `country-${contributor.toLowerCase()}`, name: contributor, role: 'contributor' }]
      : [],
    status,
    mention: past ? 'background' : 'news',
    confidence: item.number ? 0.78 : 0.6,
    troops: { force: sight.force, forceName: null, ...rest },
    quotes,
    reason: `${type} of ${sight.force}${contributor ? `, ${contributor}` : ''}`,
  };
}

/** One event for the same level or change told twice in an article; the one with more slots stays. */
function unify(drafts: readonly Draft[]): Draft[] {
  const kept: Draft[] = [];
  const weight = (draft: Draft) =>
    (draft.troops?.nations === null ? 0 : 2) +
    (draft.troops?.change?.amount == null ? 0 : 1) +
    (draft.troops?.change?.contributor ? 1 : 0) +
    draft.quotes.length * 0.01;
  for (const draft of drafts) {
    const twin = kept.findIndex((other) => sameReport(other, draft));
    if (twin < 0) kept.push(draft);
    else if (weight(draft) > weight(kept[twin] ?? draft)) kept[twin] = draft;
  }
  return kept;
}

function sameReport(a: Draft, b: Draft): boolean {
  if (a.type !== b.type || a.mention !== b.mention || a.troops?.force !== b.troops?.force) return false;
  if (a.type === 'strength') {
    if (a.troops?.contributor !== b.troops?.contributor) return false;
    return a.time.start === b.time.start;
  }
  const [x, y] = [a.troops?.change, b.troops?.change];
  const partners = !x?.contributor || !y?.contributor || x.contributor === y.contributor;
  const amounts = x?.amount == null || y?.amount == null || x.amount === y.amount;
  return partners && amounts && x?.direction === y?.direction;
}
