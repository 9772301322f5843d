import { describe, expect, it } from 'vitest';
import { compilePhrases } from '../../../src/event/text/phrases.ts';
import { tokenise } from '../../../src/event/text/tokens.ts';
import { verbForms } from '../../../src/event/text/verb-forms.ts';

describe('the forms of a verb', () => {
  it.each([
    ['torch', 'torch torches torched torching'],
    ['seize', 'seize seizes seized seizing'],
    ['rob', 'rob robs robbed robbing'],
    ['kidnap', 'kidnap kidnaps kidnapped kidnapping'],
    ['open', 'open opens opened opening'],
    ['spray', 'spray sprays sprayed spraying'],
    ['carry', 'carry carries carried carrying'],
    ['throw', 'throw throws threw thrown throwing'],
    ['set', 'set sets setting'],
  ])('%s', (base, forms) => {
    expect(verbForms(base).join(' ')).toBe(forms);
  });

  it('stand for a word of a phrase that ends in a plus sign', () => {
    const book = compilePhrases([['gun+|mow+ down', true] as const]);
    const found = (text: string) => {
      const tokens = tokenise(text, 'text');
      return book.find(tokens, 0, tokens.length).length;
    };
    expect(['they were gunned down', 'mowing down', 'guns down', 'the gunner down'].map(found)).toEqual([
      1, 1, 1, 0,
    ]);
  });
});
