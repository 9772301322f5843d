import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { htmlToText, normaliseText, unwrapLines } from '../../src/article/text.ts';
import { unhurried } from '../seconds.ts';

describe('HTML to text', () => {
  it('keeps paragraphs and drops the tags', () => {
    expect(htmlToText('<p>One <b>bold</b>\n word.</p><p>Two&nbsp;&amp;&nbsp;three.</p>')).toBe(
      'One bold word.\n\nTwo & three.',
    );
    expect(htmlToText('<div>One<br>line<div>inner</div>after</div>')).toBe('One\nline\n\ninner\n\nafter');
    expect(htmlToText('First.<br><br><br>Second.')).toBe('First.\n\nSecond.');
    expect(htmlToText('<table><tr><td>a</td><td>b</td></tr></table>')).toBe('a b');
  });

  it('decodes references once', () => {
    expect(htmlToText('<p>&amp;lt;b&amp;gt; &scaron; &#268;a&#x10D;ak</p>')).toBe('&lt;b&gt; š Čačak');
  });

  it('cuts scripts, styles, captions and what stands beside the article', () => {
    const html = `<p>Kept.</p><script>alert(1)</script><style>p{}</style><figure><img src="x"><figcaption>Old clash</figcaption></figure>
      <div class="wp-caption-text">Photo</div><aside>Aside</aside><div id="related-posts"><p>Other</p></div><nav>Menu</nav>
      <div class="sharedaddy sd-sharing">Share</div><p hidden>Hidden</p><p>Kept too.</p>`;
    expect(htmlToText(html)).toBe('Kept.\n\nKept too.');
  });

  it('cuts lists of links and lines that lead elsewhere, but no list of facts', () => {
    const html = `<p>News.</p><ul><li><a href="/a">Some other story of the day</a></li><li><a href="/b">One more</a></li></ul>
      <p>Lexo edhe: <a href="/c">Lajm tjetër</a></p><p>Pročitajte još: Druga vest</p><p>The post News appeared first on Paper.</p>
      <ul><li>Two were hurt</li><li>One was held</li></ul>`;
    expect(htmlToText(html)).toBe('News.\n\nTwo were hurt\n\nOne was held');
  });

  it('keeps a sentence that only begins like a pointer', () => {
    expect(
      htmlToText(
        '<p>Watch towers were built along the road, the commander said, and they will be manned.</p>',
      ),
    ).toContain('Watch towers');
    expect(htmlToText('<p>Related incidents took place in the north.</p>')).toContain('Related incidents');
  });

  it('removes bidirectional, control and zero-width characters', () => {
    expect(normaliseText('a\u202Eb\u0000c\u200Bd\u00ADe\uFEFF \ud800')).toBe('abcde \uFFFD');
    expect(normaliseText('c\u030C\u00A0x \r\n y')).toBe('č x\ny');
  });

  it('joins hard-wrapped lines and leaves real ones', () => {
    expect(unwrapLines('The commander said on Monday that the force will\nstay. He left.\n\nNew part')).toBe(
      'The commander said on Monday that the force will stay. He left.\n\nNew part',
    );
    expect(unwrapLines('Short title\nThe text begins here and it is long enough to be a text.')).toContain(
      'title\nThe',
    );
  });

  it.each([
    ['open elements', '<div>'.repeat(50_000)],
    ['brackets', '<'.repeat(1_000_000)],
    ['paragraphs', '<p>a'.repeat(100_000)],
    ['one line', 'word '.repeat(200_000)],
  ])('ends within a second for a flood of %s', (_, html) => {
    expect(unhurried(() => void htmlToText(html))).toBeLessThan(1.2);
  });

  it('never gives markup of scripts, and is stable on its own output', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const plain = normaliseText(text);
        expect(normaliseText(plain)).toBe(plain);
        expect(htmlToText(`<p>x</p><script>${text.replaceAll('<', '')}</script>`)).toBe('x');
      }),
      { numRuns: 300 },
    );
  });
});
