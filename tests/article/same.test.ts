import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareWires, wireKey } from '../../src/article/same.ts';

const body =
  'Two police officers were slightly hurt on Friday when a crowd tried to keep the newly elected mayor out of the town hall. ' +
  'The officers used tear gas, witnesses said, and at least four vehicles were set on fire in the streets nearby.\n\n' +
  'The mayor entered the building under escort in the afternoon. The international force asked everyone to stay calm and ' +
  'said that its patrols in the four northern municipalities would go on through the night and the weekend.';
const article = (id: string, text: string, title = 'A title') => ({
  id,
  title,
  text,
  wire: wireKey(title, text),
  url: null,
  publisher: id,
  published: null,
  language: 'en' as const,
  related: null,
  sample: false,
});

describe('wire texts', () => {
  it('ignores title, dateline, outlet line, case and spelling of the letters', () => {
    const key = wireKey('One title', body);
    expect(
      wireKey('Another title', `PRISTINA, May 26 (Agency) - ${body}\n\nWriting by A. Name, Agency`),
    ).toBe(key);
    expect(wireKey(null, body.toUpperCase())).toBe(key);
  });

  it('groups a shortened and a corrected copy with the original', () => {
    const short = body.split('\n\n')[0] ?? '';
    const corrected = body.replace('Two police', 'Five police');
    const wires = shareWires([
      article('a', body),
      article('b', short, 'B'),
      article('c', corrected, 'C'),
    ]).map(({ wire }) => wire);
    expect(new Set(wires).size).toBe(1);
  });

  it('keeps another event told by the same template apart', () => {
    const other = body
      .replace('Two police officers were slightly hurt on Friday', 'Seven soldiers were badly hurt on Monday')
      .replace(
        'keep the newly elected mayor out of the town hall',
        'break through the cordon before the court',
      )
      .replace(
        'The mayor entered the building under escort in the afternoon.',
        'The judges left through a back door at noon.',
      )
      .replace(
        'at least four vehicles were set on fire in the streets nearby',
        'stones flew for more than an hour',
      );
    const [a, b] = shareWires([article('a', body), article('b', other)]);
    expect(a?.wire).not.toBe(b?.wire);
  });

  it('keeps short notes with one wording apart by their titles', () => {
    expect(wireKey('Shots in Zvečan', 'Nobody was hurt.')).not.toBe(
      wireKey('Shots in Leposavić', 'Nobody was hurt.'),
    );
  });

  it('gives the same keys in any order', () => {
    const set = [
      article('a', body),
      article('b', `${body}\n\nAgency`),
      article('c', body.slice(0, 300)),
      article(
        'd',
        'Another text of its own about a visit to the capital by a commissioner who met the president.',
      ),
    ];
    const keyed = new Map(shareWires(set).map(({ id, wire }) => [id, wire]));
    fc.assert(
      fc.property(fc.shuffledSubarray(set, { minLength: 4 }), (order) => {
        for (const { id, wire } of shareWires(order)) expect(wire).toBe(keyed.get(id));
      }),
    );
  });
});
