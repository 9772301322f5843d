import { fold, slug } from '../../base/text.ts';
import { exactName } from '../../event/person/known.ts';
import type { PersonIndex } from '../../event/person/names.ts';
import { tokenise } from '../../event/text/tokens.ts';

/** What two spellings of one person's name have in common. */
export type PersonKey = (name: string) => string;

/** A name in any script, with or without its accents and the letter of a middle name: labels write it as their text does. */
const spelt: PersonKey = (name) => slug(name).replace(/-\p{L}(?=-)/gu, '');

/** Labels write a name as their text does, the program as it is known: both lead to the person of the list, or else to the plain spelling. */
export function personKeys(index: PersonIndex): PersonKey {
  return (name) => {
    const tokens = tokenise(name, 'text');
    const whole = exactName(tokens, 0, index);
    if (whole?.to === tokens.length) return whole.row.id;
    const [row, another] = index.surnames.get(fold(name)) ?? [];
    return row && !another ? row.id : spelt(name);
  };
}
