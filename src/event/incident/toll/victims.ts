import type { Knowledge } from '../../knowledge.ts';
import type { Reading } from '../../reading.ts';
import type { Candidate } from '../candidate.ts';
import type { Range } from '../hint.ts';
import type { TollFact } from './fact.ts';
import { isObject } from './side.ts';
import { tollHits, unitsOf } from './units.ts';

/** Verbs of a blow whose passive tells whom it befell. */
const BEFELL = {
  en: /^(attacked|assaulted|ambushed|stoned|beaten|intercepted|targeted)$/,
  sr: /^(napadnut|presretnut|kamenovan|gadjan|izudaran|udaran)[aiou]?$/,
  sq: /^(sulmua|sulmuan|sulmuar|goditen|goditur|rrahen|rrahur)$/,
};
/** Tokens between such a verb and the people whom it tells of. */
const REACH = 5;
/** Words that tell of one alone ("he was hurt"), or of a part. */
const SINGLE = /^(one|jedan|jednog|jedna|nje|njeri|mu|joj)$/;

/** "Two workers were attacked. The workers were taken to hospital": those whom the blow befell are the hurt, where nothing counts these. */
export function victimsHurt(
  reading: Reading,
  knowledge: Knowledge,
  group: readonly Candidate[],
  near: readonly number[],
): TollFact[] {
  const book = knowledge.books[reading.language];
  const hurt = near.some((index) => {
    const home = reading.sentences[index];
    if (!home || home.role === 'title') return false;
    const single = reading.tokens.slice(home.from, home.to).some(({ fold }) => SINGLE.test(fold));
    const clause = group.find(({ sentence }) => sentence === index)?.clause;
    return (
      !single &&
      tollHits(reading, home, book).some(({ toll, from }) => toll === 'injured' && within(clause, from))
    );
  });
  if (!hurt) return [];
  for (const { sentence, clause } of group) {
    const home = reading.sentences[sentence];
    if (!home) continue;
    const blows = reading.tokens
      .slice(home.from, home.to)
      .flatMap(({ fold }, i) => (BEFELL[reading.language].test(fold) ? [home.from + i] : []));
    const units = unitsOf(reading, home, book, [], knowledge.actors.get('kosovo-police'));
    const unit = units.find(
      ({ from, to, count, oblique, bare, loose }) =>
        count !== null &&
        (count.best ?? 0) > 1 &&
        !bare &&
        within(clause, from) &&
        !loose &&
        ((!oblique && blows.some((at) => (at >= to ? at - to : from - at) <= REACH)) ||
          isObject(reading, { from, to })),
    );
    if (unit?.count)
      return [
        {
          toll: 'injured',
          party: unit.party,
          count: unit.count,
          from: unit.from,
          to: unit.to,
          sentence,
          chain: unit.from,
          subset: false,
        },
      ];
  }
  return [];
}

/** True inside the clause that alone tells of a deed, or where no clause does. */
function within(clause: Range | null | undefined, at: number): boolean {
  return !clause || (clause.from <= at && at < clause.to);
}
