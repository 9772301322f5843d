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

  it('bends a verb as in English where no endings are given', () => {
    expect(withForms(['gun+|mow+ down'], {})).toEqual(['gun|guns|gunned|gunning|mow|mows|mowed|mowing down']);
  });

  it('says what nothing stands for', () => {
    expect(() => withForms(['@hdeh'], FORMS)).toThrow('@hdeh');
  });
});
