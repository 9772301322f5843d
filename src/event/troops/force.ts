import type { Reading } from '../reading.ts';
import type { Force } from '../types.ts';
import type { TroopsBook } from './book.ts';
import type { Sight } from './sight.ts';

/** KFOR for a text that names the alliance and Kosovo, but no force. */
export function allianceOf(reading: Reading): Force | null {
  const kosovo =
    reading.places.some(({ place }) => place.country === 'XK') ||
    reading.sides.some(({ side }) => side === 'XK');
  if (reading.places.some(({ place }) => place.kind === 'camp' && place.country === 'XK')) return 'KFOR';
  return kosovo && reading.sides.some(({ side }) => side === 'NATO') ? 'KFOR' : null;
}

/** Serbia's army, where a sentence without a named force has an army put on alert and a country or official of Serbia. */
export function armyOf(reading: Reading, book: TroopsBook, index: number): Force | null {
  const sentence = reading.sentences[index];
  if (!sentence || book.army.find(reading.tokens, sentence.from, sentence.to).length === 0) return null;
  const alert = book.cues
    .find(reading.tokens, sentence.from, sentence.to)
    .some(({ value }) => value === 'alert');
  return alert && serbian(reading, index) ? 'SAF' : null;
}

/** True for a sentence that names Serbia or an official of it. */
export function serbian(reading: Reading, index: number): boolean {
  return (
    reading.sides.some((side) => side.sentence === index && side.side === 'RS') ||
    reading.people.some((person) => person.sentence === index && person.side === 'RS')
  );
}

/** The force of a sentence: the one that a number makes so strong, else the one that it names first; Serbia's army when "its troops" are Serbia's. */
export function forceOf(reading: Reading, index: number, named: Sight['named'], current: Force): Force {
  const strong = named.find(({ from }) => /^(strong|jak\p{L}*)$/u.test(reading.tokens[from - 1]?.fold ?? ''));
  if (strong) return strong.value;
  if (named.length > 0) return [...named].sort((a, b) => a.from - b.from)[0]?.value ?? current;
  const sides = new Set(reading.sides.filter((side) => side.sentence === index).map(({ side }) => side));
  return current !== 'KFOR' && current !== 'EUFOR' && sides.has('NATO') && !sides.has('RS')
    ? 'KFOR'
    : current;
}
