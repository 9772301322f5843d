import { readdirSync, readFileSync } from 'node:fs';
import { parseFeed as peer } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.ts';

const folder = new URL('./golden/', import.meta.url);
const documents = readdirSync(folder).filter((name) => !name.endsWith('.expected.json'));

describe('golden pairs', () => {
  it.each(documents)('%s', (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(name, folder)));
    const { document, ...read } = parseFeed({ bytes, where: name, base: 'https://river.example/feed' });
    expect(document).not.toBeNull();
    expect(read).toEqual(JSON.parse(readFileSync(new URL(`${name}.expected.json`, folder), 'utf8')));
  });

  it('finds the same addresses as another parser in the documents that it reads', () => {
    for (const name of ['rss-2.0.xml', 'rdf-1.0.xml']) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      const { feed } = peer(text);
      const theirs =
        'items' in feed ? (feed.items ?? []).map((item) => ('link' in item ? item.link : undefined)) : [];
      const ours = parseFeed({ text, where: name, base: 'https://river.example/' }).items.map(
        (item) => item.url,
      );
      for (const [i, link] of theirs.entries())
        if (link)
          expect(ours[i]).toBe(new URL(link.replaceAll('&amp;', '&').trim(), 'https://river.example/').href);
    }
  });
});
