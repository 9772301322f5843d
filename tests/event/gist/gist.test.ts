import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confidenceOf, groundsOf } from '../../../src/event/confidence.ts';
import { compileGist, TOPICS, type Topic } from '../../../src/event/gist/gist.ts';
import { plausible } from '../../../src/event/gist/veto.ts';
import { eventsOf, readText } from '../reading.ts';
import { knowledge } from '../text/books.ts';

const topics = <T>(of: (topic: Topic) => T) =>
  Object.fromEntries(TOPICS.map((topic) => [topic, of(topic)])) as Record<Topic, T>;
const small = compileGist({
  stems: 'bomb golas visit',
  weights: { ...topics(() => 'MMM'), incident: 'SBL' },
  bias: { ...topics(() => 0), incident: -50 },
});

describe('what the words of a text say of it', () => {
  it('is the sum of the weights of its stems, calmed by its length', () => {
    const gist = small(readText('en', 'A bomb and again a bomb went off during the visits.'));
    expect(gist.known).toBe(2);
    expect(gist.score('incident')).toBe(Math.round((100 * (6 - 1)) / Math.sqrt(62)) - 50);
    expect(gist.score('crowd')).toBe(0);
    expect(gist.against('incident')).toEqual(['visit -1']);
  });

  it('folds scripts together', () => {
    const score = (text: string) => small(readText('sr-Cyrl', text)).score('incident');
    expect(score('Голаси и визит.')).toBe(score('Golasi i vizit.'));
    expect(score('Голаси и визит.')).not.toBe(small(readText('en', 'Nothing.')).score('incident'));
  });

  it('does not depend on the order of sentences', () => {
    const sentences = [
      'Police found a bomb near the school on Monday.',
      'The ministers met for talks about trade.',
      'Farmers expect a good harvest this year.',
      'Soldiers of the mission patrolled the road.',
      'Nobody was hurt, a spokesman said.',
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(sentences, { minLength: sentences.length }), (shuffled) => {
        const [a, b] = [sentences, shuffled].map((list) => knowledge.gist(readText('en', list.join(' '))));
        expect(TOPICS.map((topic) => b?.score(topic))).toEqual(TOPICS.map((topic) => a?.score(topic)));
      }),
    );
  });
});

describe('the veto of the words', () => {
  const draft = { kind: 'incident', type: 'shooting', mention: 'news', reason: 'a test' } as const;

  it('leaves everything in a text of words that nobody knows', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('xqzzt', 'wvqqk', 'zxxqy', 'qqwwx'), { maxLength: 200 }),
        (words) => {
          expect(plausible([draft], knowledge.gist(readText('en', words.join(' '))), () => {})).toEqual([
            draft,
          ]);
        },
      ),
    );
  });

  it('takes news of a kind from a text about something else, and says which words forbid it', () => {
    const text =
      'Lawmakers in Pristina debated the budget on Wednesday, and the court of audit read its report. The finance minister said that pensions would rise and farmers be helped. The opposition said that the economy was under fire and accused the government of shooting down every amendment. A vote is expected next week, when the law on tax will also be read. Unions want more money for teachers, who may strike if the talks about their salaries bring nothing.';
    expect(eventsOf('incident', 'en', text, { published: '2023-05-10' })).toEqual([]);
    const said: string[] = [];
    expect(
      plausible([draft], knowledge.gist(readText('en', text)), (_, message) => said.push(message)),
    ).toEqual([]);
    expect(said.join()).toMatch(/against news of incident, -\d.*\w+ -\d/);
    const recalled = { ...draft, mention: 'background' } as const;
    expect(plausible([recalled], knowledge.gist(readText('en', text)), () => {})).toEqual([recalled]);
  });

  it('asks for more beside news of another kind', () => {
    const between = (score: number) => ({
      length: 900,
      known: 40,
      score: (topic: Topic) => (topic === 'incident' ? 100 : score),
      against: () => [],
    });
    const talks = { kind: 'visit', type: 'talks', mention: 'news', reason: 'a test' } as const;
    expect(plausible([talks], between(-250), () => {})).toEqual([]);
    expect(plausible([draft, talks], between(-250), () => {})).toEqual([draft, talks]);
    expect(plausible([draft, talks], between(-280), () => {})).toEqual([draft]);
  });

  it('asks for most of an incident', () => {
    const at = (score: number) => ({ length: 900, known: 40, score: () => score, against: () => [] });
    expect(plausible([draft], at(-310), () => {})).toEqual([draft]);
    expect(plausible([draft], at(-330), () => {})).toEqual([]);
  });

  it('does not judge a few words', () => {
    const short = readText('en', 'The court debates the budget law.');
    expect(plausible([draft], knowledge.gist(short), () => {})).toEqual([draft]);
  });
});

describe('confidence', () => {
  const curve = knowledge.confidence;
  const grounds = { family: 0, recalled: 0, others: 0, length: 10 };

  it('rises with what the words say for the family and falls with every further event of the kind', () => {
    const at = (change: Partial<typeof grounds>) => confidenceOf(curve, { ...grounds, ...change });
    expect(at({ family: 300 })).toBeGreaterThan(at({}));
    expect(at({ family: -300 })).toBeLessThan(at({}));
    expect(at({ others: 3 })).toBeLessThan(at({}));
  });

  it('stays between the ends of its curve', () => {
    const ground = fc.integer({ min: -100_000, max: 100_000 });
    fc.assert(
      fc.property(ground, (family) => {
        const sure = confidenceOf(curve, { ...grounds, family });
        expect(sure).toBeGreaterThanOrEqual(0.03);
        expect(sure).toBeLessThanOrEqual(0.97);
      }),
    );
  });

  it('weighs an event beside its own kind only', () => {
    const gist = small(readText('en', 'A bomb.'));
    const events = [
      { kind: 'incident', type: 'explosion', mention: 'news' },
      { kind: 'visit', type: 'visit', mention: 'background' },
      { kind: 'incident', type: 'riot', mention: 'news' },
    ] as const;
    expect(groundsOf(events, gist).map(({ others, recalled }) => [others, recalled])).toEqual([
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
  });
});
