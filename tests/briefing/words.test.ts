import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lang/languages.ts';
import { keyFigures } from '../../src/view/briefing/key-figures.ts';
import { escapeMarkdown, toMarkdown } from '../../src/view/briefing/markdown.ts';
import { asOf, difference, idsNamed, sourcesOf } from '../../src/view/briefing/model.ts';
import { notesOf } from '../../src/view/briefing/notes.ts';
import { wordsOf } from '../lang/words.ts';
import { model } from './helpers.ts';

const english = wordsOf('en');

describe('key figures', () => {
  it('stand with their change against the period before', async () => {
    const figures = keyFigures((await model()).brief, english);
    expect(figures.map(({ label, value, change }) => [label, value, change])).toEqual([
      ['Incidents', '4', '+3'],
      ['Killed', '3', '+2'],
      ['Injured', '12', '+12'],
      ['Detained', '0', '±0'],
      ['KFOR strength', '≈\u00a04,500', ''],
      ['Visits and talks', '1', '±0'],
    ]);
  });

  it('do not compare with a time that the archive does not cover', async () => {
    const { brief } = await model();
    const figures = keyFigures({ ...brief, comparable: false }, english);
    expect(figures[0]).toMatchObject({ change: '', note: expect.stringContaining('no period before') });
  });

  it('write a fall with a minus sign', () => {
    expect(difference(1, 1201, wordsOf('sq'))).toBe('−1\u00a0200');
  });
});

describe('the age of the data', () => {
  it('is that of the sources, and no building of the archive stands for them where none could be read', async () => {
    const made = await model();
    expect(asOf(made, english)).toBe('Data of 1 Apr 2024, 10:00');
    expect(asOf({ ...made, dataAt: null, feeds: 9 }, english)).toBe(english.t('age.unread'));
    expect(asOf({ ...made, dataAt: null }, english)).toBe(english.t('age.unknown'));
    expect(toMarkdown({ ...made, dataAt: null, feeds: 9 }, english)).toContain(english.t('age.unread'));
  });
});

describe('sources', () => {
  it('are the publishers of the events that are named, never the project’s own samples', async () => {
    const made = await model();
    const { sources, reports } = sourcesOf(made, idsNamed(made.brief));
    expect(sources.map(({ publisher }) => publisher)).toEqual(['Wire']);
    expect(reports).toBe(idsNamed(made.brief).length - 1);
  });
});

describe('speaker’s notes', () => {
  it('give each statement the sentence that it rests on, with publisher and link', async () => {
    const made = await model();
    const notes = notesOf(made, english);
    const killed = notes.find(({ said }) => said === '3 people killed');
    expect(killed?.events[0]).toMatchObject({
      title: 'Armed clash in banjska: 3 killed, 2 injured',
      sources: [
        {
          publisher: 'Wire',
          sentence: 'Three people were killed [there].',
          url: expect.stringMatching(/^https:/),
        },
      ],
    });
  });

  it('name events that stand in none of the lists in the reader’s language too', async () => {
    const made = await model();
    const serbian = wordsOf('sr-Latn');
    const bare = { ...made, brief: { ...made.brief, main: null } };
    const killed = notesOf(bare, serbian).find(({ said }) => said === '3 ubijene osobe');
    expect(killed?.events[0]).toMatchObject({
      title: 'Oružani sukob, banjska: 3 ubijena, 2 povređena',
      time: '10. mar 2024.',
    });
  });

  it('say of a sample that it is one', async () => {
    const made = await model();
    const notes = notesOf(made, english);
    const injured = notes.find(({ said }) => said === '12 people injured');
    expect(injured?.events.flatMap(({ sources }) => sources.map(({ sample }) => sample))).toEqual([
      false,
      true,
    ]);
  });
});

describe('Markdown', () => {
  it('takes no sign of a source for its own', async () => {
    expect(escapeMarkdown('a *b* [c](d) <e>\n# f | g')).toBe('a \\*b\\* \\[c\\](d) \\<e\\> \\# f \\| g');
    const text = toMarkdown(await model(), english);
    expect(text).toContain('Shots \\*fired\\*');
    expect(text).toContain('> Three people were killed \\[there\\].');
  });

  it('keeps the order of a situation report, is dated and names its data', async () => {
    const text = toMarkdown(await model(), english);
    const heads = text.split('\n').filter((line) => line.startsWith('#'));
    expect(heads).toEqual([
      '# Kosovo\\* Monitor: Situation briefing',
      ...[
        'Key figures',
        'Incidents by municipality',
        'Incidents with most casualties, then the latest',
        'Forces',
      ].map((head) => `## ${head}`),
      ...['Visits and talks', 'Visits announced', 'Sources', 'Speaker’s notes'].map((head) => `## ${head}`),
    ]);
    expect(text).toContain('Data of 1 Apr 2024, 10:00');
    expect(text).toContain(
      'version 0badcafe · <https://example.org/?view=briefing&from=2024-03-01&to=2024-03-31>',
    );
    expect(text).toContain('without prejudice to positions on status');
  });

  it.each(LANGUAGES)('fills every slot in %s', async (language) => {
    expect(toMarkdown(await model(), wordsOf(language))).not.toMatch(
      /\{|undefined|NaN|(briefing|headline|title)\.\w/,
    );
  });
});
