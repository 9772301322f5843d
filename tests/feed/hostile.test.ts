import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.ts';
import { unhurried } from '../seconds.ts';

const read = (text: string) => parseFeed({ text, where: 'feed.xml' });
const feedOf = (items: string) => `<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
const item = (title: string) => `<item><title>${title}</title></item>`;

function within(ms: number, act: () => void): void {
  expect(unhurried(act) * 1000).toBeLessThan(ms);
}

describe('hostile feeds', () => {
  it('expands no entity that the document declares', () => {
    const bomb = Array.from({ length: 30 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join(
      '\n',
    );
    within(500, () => {
      const { items } = read(
        `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY e0 "lol">${bomb}]>${feedOf(item('a &e30; b'))}`,
      );
      expect(items[0]?.title).toBe('a &e30; b');
    });
    const outside = read(`<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]>${feedOf(item('&f;'))}`);
    expect(outside.items[0]?.title).toBe('&f;');
  });

  it('leaves no half of a letter that an escape has broken', () => {
    const feed = {
      version: 'https://jsonfeed.org/version/1.1',
      items: [{ id: '1', title: 'Most zatv_ren' }],
    };
    const { items } = read(JSON.stringify(feed).replace('_', '\\ud800'));
    expect(items[0]?.title).toBe('Most zatv\ufffdren');
  });

  it('stops at 200 levels with file and line, and keeps what came before', () => {
    within(1000, () => {
      const { items, problems } = read(feedOf(`${item('kept')}\n<item><title>${'<b>'.repeat(500_000)}`));
      expect(items.map(({ title }) => title)).toEqual(['kept']);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toMatchObject({ where: 'feed.xml', line: 2 });
    });
    within(1000, () => expect(read('['.repeat(1_000_000)).problems).toHaveLength(1));
  });

  it('reads 2,000 entries and says that there are more', () => {
    const { items, problems } = read(feedOf(item('x').repeat(2500)));
    expect(items).toHaveLength(2000);
    expect(problems[0]?.what).toContain('2000');
  });

  it('refuses more than 8 MiB', () => {
    expect(read(' '.repeat(9_000_000)).problems[0]?.what).toContain('8 MiB');
  });

  it('lets no address through but http and https', () => {
    for (const link of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc/passwd',
      'http://a:b@c.example/',
    ]) {
      const { items } = read(feedOf(`<item><title>x</title><link>${link}</link><guid>${link}</guid></item>`));
      expect(items[0]?.url).toBeNull();
    }
  });

  it('keeps Object.prototype clean', () => {
    const { items } = read(
      feedOf(
        '<item><__proto__ a="1">x</__proto__><constructor>y</constructor><title __proto__="z">ok</title></item>',
      ),
    );
    expect(items[0]?.title).toBe('ok');
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it('drops control characters and lone surrogates, and reads C1 as windows-1252', () => {
    const { items } = read(feedOf(item('a\u0000b\u0007c \ud800 don\u0092t')));
    expect(items[0]?.title).toBe('abc \uFFFD don’t');
  });

  it.each([
    ['ampersands', '&'.repeat(1_000_000)],
    ['opening brackets', '<'.repeat(1_000_000)],
    ['spaces', ' '.repeat(1_000_000)],
    ['half references', '&#'.repeat(500_000)],
    ['comment starts', '<!--'.repeat(250_000)],
    ['CDATA starts', '<![CDATA['.repeat(100_000)],
  ])('takes less than a second for a flood of %s', (_, flood) => {
    within(1500, () => void read(feedOf(item(flood))));
  });

  it('gives a problem and never throws for anything that is no feed', () => {
    for (const text of [
      '',
      '   ',
      'plain words',
      '<html><body>x</body></html>',
      '{}',
      '[1,2]',
      '{"items":5}',
      '<?xml version="1.0"?>',
    ])
      expect(read(text)).toMatchObject({ items: [], problems: [{ where: 'feed.xml' }] });
    fc.assert(
      fc.property(fc.string(), (text) => void read(text)),
      { numRuns: 500 },
    );
  });

  it('survives mutation of a real document', () => {
    const bytes = new Uint8Array(readFileSync(new URL('./golden/rss-2.0.xml', import.meta.url)));
    const mutation = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { maxLength: 20 });
    fc.assert(
      fc.property(mutation, fc.nat(bytes.length), (changes, length) => {
        const mutant = bytes.slice(0, length);
        for (const [at, byte] of changes) if (at < length) mutant[at] = byte;
        const { items } = parseFeed({ bytes: mutant, where: 'mutant.xml' });
        for (const { url } of items) if (url !== null) expect(url).toMatch(/^https?:\/\//);
      }),
      { numRuns: 1000 },
    );
  });
});
