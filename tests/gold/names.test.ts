import { describe, expect, it } from 'vitest';
import { loadKnowledge } from '../../src/cli/knowledge.ts';
import { personKeys } from '../../src/cli/quality/persons.ts';

const { knowledge } = await loadKnowledge('data', '.');
const personOf = personKeys(knowledge.people);

describe('names in labels', () => {
  it('are the same in every script, with or without accents and a middle letter', () => {
    for (const [label, name] of [
      ['Петар Петковић', 'Petar Petković'],
      ['Miroslav Lajcak', 'Miroslav Lajčák'],
      ['Robert M. Gates', 'Robert Gates'],
      ['Марко Ђурић', 'Marko Đurić'],
      ['Ardita Q. Berishaj', 'Ardita Berishaj'],
    ] as const)
      expect(personOf(label)).toBe(personOf(name));
    expect(personOf('Ana Brnabić')).not.toBe(personOf('Ana Burnabić'));
  });

  it('are the same in the spelling of a language and as the person is known', () => {
    for (const [label, name] of [
      ['Havijer Solana', 'Javier Solana'],
      ['Aleksandar Vuçiq', 'Aleksandar Vučić'],
      ['Aljbin Kurti', 'Albin Kurti'],
      ['Džordž Robertson', 'Lord Robertson'],
    ] as const)
      expect(personOf(label)).toBe(personOf(name));
  });

  it('are not the same where another person bears a part of the name, or nobody is known by it', () => {
    for (const [label, name] of [
      ['Gojko Vučić', 'Aleksandar Vučić'],
      ['Javier Solana Madariaga', 'Xavier Solano'],
      ['Nora Kurtishi', 'Albin Kurti'],
    ] as const)
      expect(personOf(label)).not.toBe(personOf(name));
  });
});
