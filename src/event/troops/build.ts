import type { ChosenDay } from '../day/choose.ts';
import type { Draft } from '../draft.ts';
import type { Quote, Troops } from '../event.ts';
import type { Knowledge } from '../knowledge.ts';
import { quoteOf, spanOf } from '../quote.ts';
import type { Reading } from '../reading.ts';
import { ENGLISH_TITLES } from '../title-en.ts';
import type { Status, TroopsType } from '../types.ts';
import type { Sight } from './sight.ts';
import { placeOfForce } from './where.ts';

/** A level or change that a sentence tells, before it is dated and placed. */
export type Finding = {
  type: TroopsType;
  /** The words that say it. */
  at: { from: number; to: number };
  status: Status;
  rest: Omit<Troops, 'force' | 'forceName'>;
  /** True for a level that holds while its change is announced: the date of the change is not its own. */
  standing?: boolean;
  /** The level that a change without an amount leads to; `open` where only the level of today tells whether more or fewer come. */
  target?: { value: number; open: boolean };
};

/** Days after which a level or change of the past is recalled, not reported. */
const RECALLED = 20;

/** Makes the draft of a finding. */
export function buildDraft(
  reading: Reading,
  knowledge: Knowledge,
  sight: Sight,
  finding: Finding,
  day: ChosenDay,
): Draft {
  const { type, at, status, rest } = finding;
  const level = type === 'strength';
  const recalled =
    reading.published !== null &&
    day.mention !== null &&
    (day.last < reading.published - RECALLED ||
      (finding.status === 'reported' &&
        /^(season|year)$/.test(day.time.precision) &&
        day.first < reading.published - RECALLED));
  const contributor = rest.contributor ?? rest.change?.contributor ?? null;
  const { place, mention } = placeOfForce(reading, knowledge, sight, { type, at, status, contributor });
  const quotes: Quote[] = [
    quoteOf(
      reading,
      level ? 'troops.strength' : type === 'alert' ? 'type' : 'troops.change',
      spanOf(reading, at.from, at.to),
      sight.index,
    ),
  ];
  const [named] = sight.named;
  if (named)
    quotes.push(quoteOf(reading, 'troops.force', spanOf(reading, named.from, named.to), sight.index));
  if (rest.nations !== null && sight.nations)
    quotes.push(
      quoteOf(
        reading,
        'troops.nations',
        spanOf(reading, sight.nations.number.from, sight.nations.to),
        sight.index,
      ),
    );
  if (mention) quotes.push(quoteOf(reading, 'place', mention, mention.sentence));
  if (day.mention) quotes.push(quoteOf(reading, 'time', day.mention, day.mention.sentence));
  return {
    kind: 'troops',
    type,
    time: day.time,
    place,
    actors: contributor
      ? [
          {
            id: `country-${contributor.toLowerCase()}`,
            name: ENGLISH_TITLES.country(contributor),
            role: 'contributor',
          },
        ]
      : [],
    status,
    mention: recalled ? 'background' : 'news',
    troops: { force: sight.force, forceName: null, ...rest },
    quotes,
    reason: `${type} of ${sight.force}${contributor ? `, ${contributor}` : ''}; day ${day.reason}`,
  };
}
