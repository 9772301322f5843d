import type { PersonEntry, PersonRow } from '../person/names.ts';
import { packNames, unpackNames } from './names.ts';

/**
 * The officials in four fifths of the bytes. `names` has a line each of name and aliases, then `!` where the surname alone stands for nobody, then `@` and the id
 * where it is given; `offices` a line each of what the same person held.
 */
export type PackedPeople = { names: string; offices: string };

type Office = PersonRow['offices'][number];

export function packPeople(people: readonly PersonEntry[]): PackedPeople {
  return {
    names: people
      .map(({ name, aliases, alone, id }) =>
        [packNames([name, ...aliases]), alone === false ? '!' : '', id ? `@${id}` : ''].join(''),
      )
      .join('\n'),
    offices: people.map(({ offices }) => offices.map(packOffice).join('\t')).join('\n'),
  };
}

export function unpackPeople({ names, offices }: PackedPeople): PersonEntry[] {
  const held = offices.split('\n');
  return names.split('\n').map((line, i) => {
    const [named = '', id] = line.split('@');
    const [all = '', shared] = named.split('!');
    const [name = '', ...aliases] = unpackNames(all);
    return {
      ...(id && { id }),
      name,
      aliases,
      ...(shared !== undefined && { alone: false }),
      offices: held[i] ? held[i].split('\t').map(unpackOffice) : [],
    };
  });
}

function packOffice({ office, organisation, side, from, to }: Office): string {
  return [office, organisation, side, from, to].join('|');
}

function unpackOffice(cell: string): Office {
  const [office = '', organisation = '', side = '', from, to] = cell.split('|');
  return { office, organisation, side, from: from || null, to: to || null };
}
