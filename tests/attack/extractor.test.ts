import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unhurried } from '../seconds.ts';
import { ENTITY_BOMB, fill, MARKUP_FLOODS, ODD_MARKS, PIECES, TEXT_FLOODS } from './floods.ts';
import { run, wrongQuotes } from './way.ts';

const article = (text: string, title = 'A title') => JSON.stringify({ title, text, published: '2023-09-25' });
const feed = (inside: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;

run(article('Two police officers were hurt when a grenade was thrown in Zvecan on Monday, police said.'));

describe('hostile input ends within a second', () => {
  it.each(Object.entries(TEXT_FLOODS))('a megabyte of %s in a text', (_, unit) => {
    let reading: ReturnType<typeof run> | undefined;
    expect(unhurried(() => (reading = run(article(fill(unit)))))).toBeLessThan(1.2);
    expect(reading?.problems[0]?.what).toContain('characters');
    expect(wrongQuotes(reading?.events ?? [], reading?.articles ?? [])).toEqual([]);
  });

  it('a list of many incidents is read up to a number of them', () => {
    const days = Array.from({ length: 170 }, (_, i) => new Date(Date.UTC(2023, 0, 1 + i)));
    const told = days.map(
      (day) =>
        `On ${day.getUTCDate()} ${day.toLocaleString('en', { month: 'long', timeZone: 'UTC' })} a grenade exploded in Zvecan.`,
    );
    const { events } = run(article(told.join(' ')));
    expect(events.length).toBeGreaterThan(100);
    expect(events.length).toBeLessThanOrEqual(150);
  });

  const news = [
    'Two police officers were hurt when a grenade was thrown in Zvecan on Monday, police said. The minister met the officers in Pristina. ',
    'Dva policajca su povređena kada je u ponedeljak u Zvečanu bačena bomba, saopštila je policija. Ministar se sastao sa policajcima. ',
    'Dy policë u plagosën kur në Zveçan u hodh një bombë të hënën, tha policia. Ministri u takua me policët në Prishtinë. ',
  ];
  it.each(Object.entries(TEXT_FLOODS))('much of %s behind news', (_, unit) => {
    for (const words of news) {
      const { articles } = run(article(words.repeat(40) + fill(unit, 30_000)));
      expect(articles[0]?.language).not.toBe('other');
      expect(unhurried(() => void run(article(words.repeat(40) + fill(unit, 30_000))))).toBeLessThan(1.2);
    }
  });

  it.each(Object.entries(TEXT_FLOODS))('a megabyte of %s in a title', (_, unit) => {
    expect(unhurried(() => void run(article('x', fill(unit))))).toBeLessThan(1.2);
  });

  it.each(Object.entries(MARKUP_FLOODS))(
    'a megabyte of %s in a page, in a feed, and loose in a feed',
    (_, unit) => {
      const flood = fill(unit);
      expect(unhurried(() => void run(`<!doctype html><html><body>${flood}`))).toBeLessThan(1.2);
      const item = `<item><title>x</title><description><![CDATA[${flood}]]></description></item>`;
      expect(unhurried(() => void run(feed(item)))).toBeLessThan(1.2);
      expect(unhurried(() => void run(feed(`<item><title>x</title>${flood}`)))).toBeLessThan(1.2);
    },
  );

  it.each([
    [110, 1200],
    [380, 1500],
    [25, 5000],
  ])('paragraphs %i elements deep, %i of them', (depth, count) => {
    const inside = `${'<div>'.repeat(depth)}${`<p>${'A calm day. '.repeat(3)}</p>`.repeat(count)}`;
    expect(unhurried(() => void run(`<!doctype html><html><body><article>${inside}`))).toBeLessThan(1.2);
  });

  it.each<[string, string | Uint8Array, string]>([
    ['50,000 levels of HTML', `<html><body>${fill('<div>', 250_000)}x`, 'deep'],
    ['50,000 levels of XML', feed(`<item><title>${fill('<b>', 150_000)}`), 'deep'],
    ['50,000 levels of JSON', `{"text":${'['.repeat(50_000)}${']'.repeat(50_000)}}`, 'deep'],
    ['20,000 entries', feed(fill('<item><title>Calm day</title></item>', 20_000 * 36)), 'entries'],
    ['100,000 nothings', `[${'null,'.repeat(99_999)}null]`, 'no article'],
    ['bytes that are no text', Uint8Array.from({ length: 100_000 }, (_, i) => (i * 7919) % 256), 'no text'],
    ['a cut-off string', `{"text":"${fill('\\', 999_999)}`, 'cannot be read'],
    ['nothing', '', 'empty'],
  ])('and gives a reason: %s', (_, input, reason) => {
    let reading: ReturnType<typeof run> | undefined;
    expect(unhurried(() => (reading = run(input)))).toBeLessThan(1.2);
    expect(reading?.problems.map(({ what }) => what).join('\n')).toContain(reason);
  });

  it('expands no entities, and opens no file', () => {
    const { articles } =
      run(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${ENTITY_BOMB}<!ENTITY f SYSTEM "file:///etc/passwd">]>
      <rss><channel><item><title>a &l20; b &f;</title></item></channel></rss>`);
    expect(articles[0]?.title).toBe('a &l20; b &f;');
  });
});

describe('odd values', () => {
  const words = 'Two police officers were hurt when a grenade was thrown in Zvecan on Monday, police said.';

  it('leaves prototypes alone', () => {
    const { events } = run(
      `{"__proto__":{"text":"x"},"constructor":{"prototype":{"a":1}},"text":"${words}","published":"2023-09-25"}`,
    );
    expect(events).toHaveLength(1);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>).a).toBeUndefined();
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty'])
      expect(() =>
        run(article(`${name} was hurt in ${name} on ${name}: ${words} ${name}`, name)),
      ).not.toThrow();
  });

  it.each([
    '9'.repeat(400),
    '99999999999999999999 police officers',
    '1e999',
    '-5',
    '0.5',
    '1.000.000.000.000.000',
    '٣٤',
    '２３',
    'NaN',
    '10⁹⁹',
  ])('counts no impossible number: %.30s', (number) => {
    const { events } = run(
      article(
        `${number} people were killed and ${number} wounded when a grenade exploded in Zvecan on Monday.`,
      ),
    );
    for (const { incident } of events)
      for (const count of [incident?.killed, incident?.injured])
        for (const value of [count?.best, count?.low, count?.high])
          if (value !== null && value !== undefined)
            expect(value >= 0 && value < 100_000 && Number.isInteger(value)).toBe(true);
  });

  it.each([
    '0000-00-00',
    '2023-02-30',
    '99999-01-01',
    '-000001-01-01',
    '2023-09-25T99:99:99Z',
    'Infinity',
    '٢٠٢٣-٠٩-٢٥',
    'yesterday',
  ])('takes no impossible date of publication: %s', (published) => {
    const { problems, events } = run(JSON.stringify({ text: words, published }));
    expect(problems[0]?.what).toContain('cannot be read');
    expect(events).toEqual([]);
  });

  it('reads the same in words that are marked, mirrored or broken inside', () => {
    const odd = `\u202E\u0000${words.replace('Zvecan', 'Zve\u0063\u030Can').replace('hurt', 'hu\u00ADrt')}\uD800 \uFFFF`;
    const { events, articles } = run(article(odd));
    expect(wrongQuotes(events, articles)).toEqual([]);
  });
});

describe('fuzz', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PIECES),
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.constantFrom(...ODD_MARKS),
  );
  const text = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));

  it('gives events that are whole, with quotes that stand where they say, for any text', () => {
    fc.assert(
      fc.property(
        text,
        text,
        fc.constantFrom('2023-09-25', '2023-09-25T23:30:00Z', null),
        (title, body, published) => {
          const { articles, events } = run(JSON.stringify({ title, text: body, published }));
          expect(wrongQuotes(events, articles)).toEqual([]);
          for (const { time, confidence, title: line, reports } of events) {
            expect(time.start <= time.end).toBe(true);
            expect(confidence >= 0 && confidence <= 1).toBe(true);
            expect(line.length).toBeLessThanOrEqual(100);
            for (const { quotes } of reports)
              for (const { sentence } of quotes) expect(sentence.length).toBeLessThanOrEqual(300);
          }
        },
      ),
      { numRuns: 400, seed: 24_092_023 },
    );
  });

  it('reads any bytes behind any beginning', () => {
    const starts = [
      '',
      '<rss><channel><item><title>',
      '<html><body><p>',
      '{"text":"',
      '[{"text":1},',
      '\u00FF\u00FE',
      '<?xml version="1.0" encoding="',
    ];
    fc.assert(
      fc.property(
        fc.constantFrom(...starts),
        text,
        fc.uint8Array({ maxLength: 100 }),
        (start, words, tail) => {
          run(new Uint8Array([...new TextEncoder().encode(start + words), ...tail]));
        },
      ),
      { numRuns: 300, seed: 29_052_023 },
    );
  });
});
