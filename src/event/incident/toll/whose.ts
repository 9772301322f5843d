import type { Book, Knowledge } from '../../knowledge.ts';
import type { Reading } from '../../reading.ts';
import { FAMILY_OF, type IncidentType } from '../../types.ts';
import { triggersOf } from '../cues.ts';
import { CLASS_OF } from '../hint.ts';
import type { TollFact } from './fact.ts';

/** Who was shot is what people protest against or block a road for: no toll of the gathering. */
export function ofAnother(
  reading: Reading,
  book: Book,
  { toll, party, count, sentence, from }: TollFact,
  type: IncidentType,
): boolean {
  if (count.high === 0) return false;
  if (toll === 'detained' && type === 'barricade' && isAgainst(reading, from)) return true;
  /** One man who is held is why people gather, unless he was among them. */
  const cause = (type === 'protest' || type === 'barricade') && count.best === 1;
  if (toll === 'detained' && cause && !/protesters$/.test(party?.id ?? '')) return true;
  if (toll === 'detained') return FAMILY_OF[type] !== 'police' && ofTheWar(reading, sentence);
  if (type === 'protest') return true;
  if (type === 'property-destruction' && toll === 'killed') return has(reading, sentence, OF_THE_DEAD);
  return (
    type === 'barricade' &&
    triggersOf(reading, sentence, book).some(({ value }) => CLASS_OF[value.type] === 'arms')
  );
}

/** "Për ta kundërshtuar arrestimin e tij": whose arrest a road is blocked against. */
function isAgainst({ tokens }: Reading, from: number): boolean {
  return tokens
    .slice(Math.max(0, from - 3), from)
    .some(({ fold }) =>
      /^(kunder|ndaj|kundershtu\p{L}*|pakenaqes\p{L}*|revolt\p{L}*|nezadovolj\p{L}*|protiv|against)$/u.test(
        fold,
      ),
    );
}

/** Stones, where nobody was hurt, were meant for what they broke. */
export const STONE = /^(ston|rock|kamen|gur[eu]|guresh)/;

/** "The only good one is a dead one", "the grave of one who died": what is written on walls kills nobody, nor does what is done to graves. */
const OF_THE_DEAD =
  /^(slogan|graffit|message|parol|grafit|natpis|poruk|mbishkrim|parull|grave|tomb|grob|varr)/;

/** True when a sentence has a word. */
export function has({ sentences, tokens }: Reading, index: number, word: RegExp): boolean {
  const { from, to } = sentences[index] ?? { from: 0, to: 0 };
  return tokens.slice(from, to).some(({ fold }) => word.test(fold));
}

/** Those held for war crimes are none of an attack's. */
function ofTheWar({ sentences, tokens }: Reading, index: number): boolean {
  const { from, to } = sentences[index] ?? { from: 0, to: 0 };
  return tokens
    .slice(from, to)
    .some(
      ({ fold }, i) =>
        /^(war|ratn\p{L}+|lufte|luftes)$/u.test(fold) &&
        tokens.slice(from + i - 2, from + i + 2).some((token) => /^(crim|zlocin|krim)/.test(token.fold)),
    );
}

/** "Serbs" are a crowd only where a crowd acts; elsewhere they are people. */
export function outsideCrowds(fact: TollFact, type: IncidentType, { actors }: Knowledge): TollFact {
  if (type === 'riot' || type === 'protest' || type === 'barricade') return fact;
  const civilians = fact.party?.id === 'serb-protesters' ? actors.get('serb-civilians') : undefined;
  return civilians ? { ...fact, party: civilians } : fact;
}
