import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInput } from '../../src/article/input.ts';
import { shareWires } from '../../src/article/same.ts';
import type { Event } from '../../src/event/event.ts';
import { createExtractor } from '../../src/event/extract.ts';
import { mergeEvents } from '../../src/event/merge.ts';
import { knowledge } from '../event/text/books.ts';
import { seconds } from '../seconds.ts';

const extract = createExtractor(knowledge);
const MEGABYTE = 1_000_000;
const fill = (unit: string, length = MEGABYTE) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
const article = (text: string, title = 'A title') => JSON.stringify({ title, text, published: '2023-09-25' });
const feed = (inside: string) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;

/** The whole way of an input, as the extract command goes it. */
function run(input: string | Uint8Array) {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input;
  const reading = readInput('input', bytes);
  const articles = shareWires(reading.articles);
  const events = mergeEvents(
    articles.flatMap((one) => extract(one)),
    { wireOf: (report) => articles.find(({ id }) => id === report.id)?.wire ?? '' },
  );
  return { ...reading, articles, events };
}

/** Quotes that do not say what stands at their offsets. */
function wrongQuotes(
  events: readonly Event[],
  articles: readonly { id: string; title: string | null; text: string }[],
) {
  return events.flatMap(({ reports }) =>
    reports.flatMap((report) => {
      const own = articles.find(({ id }) => id === report.id);
      return report.quotes.filter(
        ({ field, start, end, text }) =>
          (field === 'title' ? own?.title : own?.text)?.slice(start, end) !== text,
      );
    }),
  );
}

run(article('Two police officers were hurt when a grenade was thrown in Zvecan on Monday, police said.'));

describe('hostile input ends within a second', () => {
  const units: Record<string, string> = {
    letters: 'a',
    blanks: ' ',
    'line ends': '\r\n',
    'full stops': '. ',
    ellipses: '...',
    dashes: '– ',
    quotes: '“',
    brackets: '(',
    initials: 'J. ',
    ordinals: '24. ',
    numbers: '2,3 ',
    'decimal points': '1.1,1:1',
    'number words': 'hundred thousand million ',
    'hyphened numbers': 'twenty-',
    months: 'May ',
    dates: '21 November 2023 ',
    'combining marks': 'a\u0301',
    'right-to-left marks': '\u202Ea',
    'zero-width spaces': '\u200B',
    'pairs of surrogates': '😀',
    places: 'severna Kosovska Mitrovica ',
    names: 'Albin Kurti met Aleksandar Vucic in Brussels ',
    forces: 'KFOR troops 4,500 ',
    conjunctions: 'and of the in near the border with ',
    events: 'two killed in Mitrovica on Monday ',
    'Serbian events': 'Dva policajca ubijena su u Banjskoj 24. septembra. ',
    'Albanian events': 'U vranë dy policë në Banjskë më 24 shtator. ',
    addresses: 'https://x.y/',
  };

  it.each(Object.entries(units))('a megabyte of %s in a text', (_, unit) => {
    let reading: ReturnType<typeof run> | undefined;
    expect(seconds(() => (reading = run(article(fill(unit)))))).toBeLessThan(1.5);
    expect(reading?.problems[0]?.what).toContain('characters');
    expect(wrongQuotes(reading?.events ?? [], reading?.articles ?? [])).toEqual([]);
  });

  it.each(Object.entries(units))('a megabyte of %s in a title', (_, unit) => {
    expect(seconds(() => void run(article('x', fill(unit))))).toBeLessThan(1.5);
  });

  const markup: Record<string, string> = {
    'nested elements': '<div>',
    links: '<a>',
    paragraphs: '<p>x',
    brackets: '<',
    ampersands: '&',
    references: '&amp;',
    'comment starts': '<!--',
    'open attributes': '<a b="',
    tables: '<table><tr><td>',
    'link lists': '<li><a href=x>y</a>',
    'marked elements': '<div class="related ad">x',
    scripts: '<script>',
    'linked data': '<script type="application/ld+json">{"a":1}</script>',
    headings: '<h1>x</h1>',
    drawings: '<svg><g>',
  };

  it.each(Object.entries(markup))('a megabyte of %s in a page, in a feed, and loose in a feed', (_, unit) => {
    const flood = fill(unit);
    expect(seconds(() => void run(`<!doctype html><html><body>${flood}`))).toBeLessThan(1.5);
    const item = `<item><title>x</title><description><![CDATA[${flood}]]></description></item>`;
    expect(seconds(() => void run(feed(item)))).toBeLessThan(1.5);
    expect(seconds(() => void run(feed(`<item><title>x</title>${flood}`)))).toBeLessThan(1.5);
  });

  const bomb = Array.from({ length: 20 }, (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`).join('');
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
    expect(seconds(() => (reading = run(input)))).toBeLessThan(1.5);
    expect(reading?.problems.map(({ what }) => what).join('\n')).toContain(reason);
  });

  it('expands no entities, and opens no file', () => {
    const { articles } =
      run(`<?xml version="1.0"?><!DOCTYPE x [<!ENTITY l0 "lol">${bomb}<!ENTITY f SYSTEM "file:///etc/passwd">]>
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
    fc.constantFrom(
      ...'Two |three |24. |2,3 |killed |wounded |police officers |soldiers |grenade |blast |in |near |Zvecan|Kosovska Mitrovica|Prishtinë|u Banjskoj |Косовској Митровици |on Monday|24 September 2023|24. septembra|sot|juče|KFOR |4,500 |troops |from 27 nations|Albin Kurti |Aleksandar Vučić |met |sastao se sa |u takua me |visited |Brussels|said |nije |no one |dozens of |bomba |bačena |vranë |lënduan |arrested |uhapšeno |“|„|”|(|)|: |; |, |. |? |!\n|\n\n|… | – |PRISTINA, Kosovo (AP) — |Foto: |Read also: |ubijen |protest '.split(
        '|',
      ),
    ),
    fc.string({ maxLength: 8, unit: 'binary' }),
    fc.constantFrom(
      '\u0000',
      '\u202E',
      '\u0301',
      '\uD800',
      '\u00A0',
      '\u200B',
      '\r',
      '\uFEFF',
      '__proto__',
      '9'.repeat(30),
    ),
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
