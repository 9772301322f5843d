import { describe, expect, it } from 'vitest';
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
});
