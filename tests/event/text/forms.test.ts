import { describe, expect, it } from 'vitest';
import { withForms } from '../../../src/event/text/forms.ts';

const FORMS = { '+': 'oj|on|uar', hedh: 'hedh|hodhi', crowd: 'qytetar~|banor~' };

describe('the forms that a phrase names', () => {
  it.each([
    ['@hedh * gur~', 'hedh|hodhi * gur~'],
    ['u sulm+', 'u sulmoj|sulmon|sulmuar'],
    ['@crowd|serbe', 'qytetar~|banor~|serbe'],
    ['me gure', 'me gure'],
  ])('%s', (phrase, written) => {
    expect(withForms({ list: [phrase] }, FORMS)).toEqual({ list: [written] });
  });

  it('leaves a regular verb to the language where no endings are given', () => {
    expect(withForms(['torch+'], {})).toEqual(['torch+']);
  });

  it('says what nothing stands for', () => {
    expect(() => withForms(['@hdeh'], FORMS)).toThrow('@hdeh');
  });
});
