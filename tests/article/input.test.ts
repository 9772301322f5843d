import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { publishedFromText } from '../../src/article/date-line.ts';
import { readInput } from '../../src/article/input.ts';
import { readPage } from '../../src/article/page.ts';
import { unhurried } from '../seconds.ts';

const read = (text: string, given = {}) =>
  readInput('input', new TextEncoder().encode(text), given, readPage);

describe('JSON articles', () => {
  it('leaves title and text untouched', () => {
    const text = '  Two  spaces,\u00a0a\u200bzero\n\n\nand lines ';
    const { articles, form } = read(
      JSON.stringify([{ id: 'x', title: ' T ', text, published: '2023-11-21T09:00:00+01:00' }]),
    );
    expect(form).toBe('json');
    expect(articles[0]).toMatchObject({
      id: 'x',
      title: ' T ',
      text,
      published: '2023-11-21T09:00:00+01:00',
    });
  });

  it('takes null and empty strings as absent and ignores unknown members', () => {
    const { articles, problems } = read(
      '{"text":"In Pristina.","id":"","url":null,"title":"","published":"","extra":{"a":1}}',
      {
        published: '2023-11-21',
        publisher: 'P',
        url: 'https://p.example/',
      },
    );
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({
      title: null,
      published: '2023-11-21',
      publisher: 'P',
      url: 'https://p.example/',
    });
    expect(articles[0]?.id).toMatch(/^[0-9a-f]{16}$/);
  });

  it('lets the own date of an article beat the given one', () => {
    const { articles } = read('{"text":"a","published":"21 Nov 2023"}', { published: '2020-01-01' });
    expect(articles[0]?.published).toBe('2023-11-21');
  });

  it('names file and line of what it cannot read, and reads the rest', () => {
    const { articles, problems, form, failed } = read(
      '{"text":"one"}\n{"text": }\n\n{"id":1}\n{"text":"two","published":"soon"}\n',
    );
    expect(form).toBe('ndjson');
    expect(articles.map(({ text }) => text)).toEqual(['one', 'two']);
    expect(problems.map(({ line }) => line)).toEqual([2, 4, 5]);
    expect(failed).toBe(true);
    const array = read('[\n{"text":"a"},\n5,\n{"text":"b",\n"url":"javascript:x"}\n]');
    expect(array.problems.map(({ line }) => line)).toEqual([3, 4]);
    expect(array.articles[1]?.url).toBeNull();
  });

  it('replaces halves of surrogate pairs without moving offsets', () => {
    const { articles } = read('{"text":"a\\ud800b"}');
    expect(articles[0]?.text).toBe('a\uFFFDb');
  });

  it('keeps 100,000 characters of a text and says so', () => {
    const { articles, problems } = read(`{"text":"${'x '.repeat(600_000)}"}`);
    expect(articles[0]?.text).toHaveLength(100_000);
    expect(problems).toHaveLength(1);
  });
});

describe('recognition', () => {
  it.each([
    [
      'feed',
      '<?xml version="1.0"?><rss><channel><item><title>A patrol in the north</title></item></channel></rss>',
    ],
    [
      'feed',
      '<!-- made by hand --><feed xmlns="http://www.w3.org/2005/Atom"><entry><title>A patrol</title></entry></feed>',
    ],
    [
      'feed',
      '{"version":"https://jsonfeed.org/version/1","title":"T","items":[{"id":"1","content_text":"A patrol"}]}',
    ],
    ['page', '<!DOCTYPE html><html><body><p>A patrol went through the north.</p></body></html>'],
    [
      'page',
      '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>A patrol.</p></body></html>',
    ],
    ['page', '<p>A patrol went through the north.</p>'],
    ['json', '{"text":"A patrol"}'],
    ['json', '{"articles":[{"text":"A patrol"}]}'],
    ['ndjson', '{"text":"A patrol"}\n{"text":"Another"}'],
    ['text', 'A patrol went through the north.'],
  ])('takes this for a %s: %s', (form, text) => {
    const result = read(text);
    expect(result.form).toBe(form);
    expect(result.articles.length).toBeGreaterThan(0);
    expect(result.failed).toBe(false);
  });

  it.each([
    ['', 'empty'],
    ['<?xml version="1.0"?><note/>', 'no RSS'],
    ['{"text": "cut', 'cannot be read'],
    ['[1, 2]', 'no article'],
    ['\u0000\u0001\u0002'.repeat(100), 'no text'],
    ['['.repeat(50_000), '200 deep'],
    [`<rss>${'<a>'.repeat(50_000)}`, '200 deep'],
  ])('fails with a reason: %.30s', (text, what) => {
    const { failed, problems } = read(text);
    expect(failed).toBe(true);
    expect(problems[0]?.what).toContain(what);
    expect(problems[0]?.where).toBe('input');
  });

  it.each([
    ['one line of a megabyte', 'a'.repeat(1_000_000)],
    ['a megabyte of blanks', `${' '.repeat(1_000_000)}.`],
    ['deep HTML', `<html><body>${'<div>'.repeat(50_000)}x`],
    ['brackets', `<html><body>${'<'.repeat(1_000_000)}`],
    ['deep JSON', `{"text":${'['.repeat(500_000)}${']'.repeat(500_000)}}`],
    ['an endless string', `{"text":"${'\\'.repeat(999_999)}`],
    ['dates', '21 November 2023 '.repeat(60_000)],
    ['dashes', '–'.repeat(1_000_000)],
    [
      'dots in a feed',
      `<rss><channel><item><title>x</title><description>${'.'.repeat(300_000)}x</description></item></channel></rss>`,
    ],
    ['a title without end', `<html><body><h1>${'a - '.repeat(250_000)}</h1><p>x</p></body></html>`],
    [
      'a page name of a megabyte',
      `<html><head><title>${'a - | '.repeat(200_000)}</title></head><body><p>x</p></body></html>`,
    ],
    ['a word without end', `x\n\n${'A.'.repeat(500_000)}`],
  ])('ends within a second: %s', (_, text) => {
    expect(unhurried(() => void read(text))).toBeLessThan(1.2);
  });
});

it('never throws and never leaves a lone surrogate, whatever the bytes', () => {
  const starts = [
    '',
    '<rss><channel><item><title>',
    '<html><body><p>',
    '{"text":"',
    '[{"text":1},',
    '{"version":"x","items":[{"id":1},',
  ];
  fc.assert(
    fc.property(
      fc.constantFrom(...starts),
      fc.uint8Array({ maxLength: 300 }),
      fc.string(),
      (start, tail, words) => {
        const bytes = new Uint8Array([...new TextEncoder().encode(start + words), ...tail]);
        for (const { title, text } of readInput('x', bytes, {}, readPage).articles)
          expect(`${title}${text}`).not.toMatch(/\p{Surrogate}/u);
      },
    ),
    { numRuns: 500 },
  );
});

describe('pages', () => {
  const sentence =
    'A police officer was hurt in the north on Sunday, the police said, and two men were held. ';
  const page = (head: string) =>
    `<!doctype html><html lang="en"><head><title>Shots in the north | Paper</title><meta property="og:site_name" content="Paper">${head}</head>
     <body><nav><a href="/">Home</a></nav><article><h1>Shots in the north</h1><p>${sentence.repeat(5)}</p>
     <figure><img src="a.jpg"><figcaption>The clash of 2019</figcaption></figure><p>${sentence.repeat(4)}</p></article>
     <div class="related-posts"><a href="/x">Other story</a></div><footer>Rights</footer></body></html>`;

  it('finds title, address, date, site and text', () => {
    const { articles } = read(
      page(
        '<meta property="article:published_time" content="2023-09-24T10:00:00+02:00"><link rel="canonical" href="https://paper.example/a">',
      ),
    );
    expect(articles[0]).toMatchObject({
      title: 'Shots in the north',
      url: 'https://paper.example/a',
      published: '2023-09-24T08:00:00Z',
      publisher: 'Paper',
      language: 'en',
    });
    expect(articles[0]?.text).toMatch(/^A police officer/);
    expect(articles[0]?.text).not.toMatch(/2019|Other story|Rights|Home/);
  });

  it('takes the date of JSON-LD first, and a broken JSON-LD for none', () => {
    const linked =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Linked","datePublished":"2023-09-25"}]}</script>';
    const time = '<meta name="date" content="2020-01-01">';
    expect(read(page(linked + time)).articles[0]).toMatchObject({ published: '2023-09-25', title: 'Linked' });
    expect(
      read(page(`<script type="application/ld+json">{oops</script>${time}`)).articles[0]?.published,
    ).toBe('2020-01-01');
  });
});

describe('pages of several makes', () => {
  const words = (start: string) =>
    `${start} The police said that nobody else was near the place when it happened.`;
  const pages: Record<string, { html: string; title: string; published: string; kept: string[] }> = {
    'Serbian, with everything around': {
      title: 'Dvoje povređenih u eksploziji u Zvečanu',
      published: '2024-03-05T09:22:00Z',
      kept: [
        'Dve osobe povređene su noćas u eksploziji',
        'Povređeni su prevezeni u bolnicu',
        'Policija traga za počiniocima',
      ],
      html: `<html lang="sr"><head><title>Dvoje povređenih u eksploziji u Zvečanu | Portal</title><meta property="og:site_name" content="Portal">
        <meta property="article:published_time" content="2024-03-05T10:22:00+01:00"></head><body>
        <div id="cookie-consent"><p>Ovaj sajt koristi CUT kolačiće. Nastavkom prihvatate uslove korišćenja sajta i sve što ide uz njih.</p></div>
        <header><nav><ul><li><a href="/">CUT Početna</a></li></ul></nav></header><article><h1>Dvoje povređenih u eksploziji u Zvečanu</h1>
        <div class="share-buttons"><a href="#">CUT Podeli</a></div><figure><img src="x.jpg"><figcaption>Foto: CUT arhiva, patrola 2023.</figcaption></figure>
        <div class="entry-content"><p><strong>Dve osobe povređene su noćas u eksploziji ručne bombe u Zvečanu, saopštila je policija.</strong></p>
        <p>Povređeni su prevezeni u bolnicu u Kosovskoj Mitrovici, gde im je ukazana pomoć.</p>
        <div class="related-posts"><h4>CUT Povezane vesti</h4><ul><li><a href="/1">CUT Uhapšene tri osobe</a></li></ul></div>
        <p><a href="/9">Pročitajte još: CUT Bačena bomba na zgradu</a></p><p>Policija traga za počiniocima, rekao je portparol.</p>
        <p>Tagovi: <a href="/t">CUT bomba</a></p></div><section class="comments"><p>Marko: CUT ubijeno je pet ljudi prošle godine!</p></section></article>
        <aside><a href="/5">CUT Najčitanije</a></aside><footer>© CUT Portal</footer></body></html>`,
    },
    'Albanian, without a word of markup that helps': {
      title: 'Shpërthim në Zveçan, plagosen dy persona',
      published: '2024-03-05',
      kept: ['Dy persona janë plagosur mbrëmë', 'pranë një shtëpie', 'Hetimet vazhdojnë'],
      html: `<html><head><title>Shpërthim në Zveçan, plagosen dy persona - Gazeta</title></head><body><div class="top"><a href="/">CUT Ballina</a></div>
        <div class="content"><h2>Shpërthim në Zveçan, plagosen dy persona</h2><div class="info">Nga: Gazeta | 5 mars 2024, 10:30</div>
        <div class="wp-caption"><p class="wp-caption-text">Foto: CUT Arkiv</p></div><div class="text">Dy persona janë plagosur mbrëmë nga një shpërthim në Zveçan,
        bëri të ditur Policia e Kosovës.<br><br>Shpërthimi ndodhi rreth orës 23:00 pranë një shtëpie.<br><br>Të plagosurit u dërguan në spital. Hetimet vazhdojnë.</div>
        <div class="box"><div class="title">CUT Të ngjashme</div><div><a href="/1">CUT Vriten tre policë</a></div></div></div></body></html>`,
    },
    'English, of an agency': {
      title: 'Alliance adds troops after attack',
      published: '2023-10-01T08:00:00Z',
      kept: [
        'PRISTINA, Kosovo (AP) — The alliance',
        'would join those already there',
        '“We will do what is needed,”',
      ],
      html: `<html lang="en"><head><title>Alliance adds troops after attack</title><script type="application/ld+json">
        {"@type":"NewsArticle","headline":"Alliance adds troops after attack","datePublished":"2023-10-01T08:00:00Z"}</script></head><body>
        <div class="onetrust-banner">We value your privacy. CUT We use cookies to give the best experience on our website, read more of it here.</div>
        <h1>Alliance adds troops after attack</h1><div class="byline">By CUT WRITER</div>
        <div class="story"><p>Officers patrol in the village on Sept. 27, 2023. CUT (AP Photo/Some Body)</p><p>1 of 3 | CUT Officers patrol.</p>
        <p>${words('PRISTINA, Kosovo (AP) — The alliance said it was sending 600 more troops.')}</p><div class="ad">CUT ADVERTISEMENT</div><p>ADVERTISEMENT</p>
        <p>${words('It said that they would join those already there.')}</p><p>“We will do what is needed,” a spokesman said, adding more.</p>
        <p>___</p></div></body></html>`.replace('<p>ADVERTISEMENT</p>', '<p>Advertisement</p>'),
    },
  };

  it.each(Object.entries(pages))('%s', (_, { html, title, published, kept }) => {
    const { articles, problems } = read(html);
    expect(problems).toEqual([]);
    expect(articles[0]).toMatchObject({ title, published });
    for (const part of kept) expect(articles[0]?.text).toContain(part);
    expect(articles[0]?.text).not.toMatch(/CUT|Advertisement|___/);
  });

  it('takes a given date before one that is only printed', () => {
    const html = pages['Albanian, without a word of markup that helps']?.html ?? '';
    expect(read(html, { published: '2024-03-06' }).articles[0]?.published).toBe('2024-03-06');
  });
});

describe('plain text', () => {
  const rest = 'The Secretary General spoke in the capital on 20 November after he had come from Sarajevo.';

  it('takes the first line as title when it looks like one', () => {
    expect(read(`Visit to the capital\n\n${rest}`).articles[0]).toMatchObject({
      title: 'Visit to the capital',
      text: rest,
    });
    expect(read(`${rest}\n\n${rest}`).articles[0]).toMatchObject({ title: null });
    expect(read(rest).articles[0]).toMatchObject({ title: null, text: rest });
  });

  it('uses a date at its head only when none is given', () => {
    const text = `22 December 2024\n\nVisit to the capital\n\n${rest}`;
    expect(read(text).articles[0]).toMatchObject({ title: 'Visit to the capital', published: '2024-12-22' });
    expect(read(text, { published: '2023-11-21' }).articles[0]?.published).toBe('2023-11-21');
    expect(read(text).articles[0]?.text.startsWith('22 December 2024')).toBe(true);
  });

  it.each([
    ['22 December 2024\n\nText', '2024-12-22', 'date-line'],
    ['Title of it\nPublished: 20.11.2023, 14:05\n\nText', '2023-11-20', 'date-line'],
    ['Monday, November 20, 2023\nText', '2023-11-20', 'date-line'],
    ['PRISTINA, 20 Nov. 2023 (Agency) - Text', '2023-11-20', 'dateline'],
    ['Prishtinë, 20 nëntor 2023 – Teksti', '2023-11-20', 'dateline'],
    ['20. novembar 2023.\nTekst', '2023-11-20', 'date-line'],
  ])('finds the date in “%s”', (text, published, from) => {
    const found = publishedFromText(text);
    expect(found).toMatchObject({ published, from });
    expect(found && text.slice(found.start, found.end).length).toBeGreaterThan(7);
  });

  it.each([
    'He came on 20 November 2023 to the capital.',
    'The clash of 24 September 2023 – the worst in years – was recalled.',
    'No date here',
  ])('finds none in “%s”', (text) => {
    expect(publishedFromText(text)).toBeNull();
  });
});
