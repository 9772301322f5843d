import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DataAge } from '../../src/app/DataAge.tsx';
import { DataFaults } from '../../src/app/DataFaults.tsx';
import { WordsProvider } from '../../src/lang/translate.tsx';
import { catalogueOf } from '../lang/words.ts';

const NOW = Date.parse('2026-03-10T12:00:00Z');
const minutesAgo = (minutes: number) => new Date(NOW - minutes * 60_000).toISOString();

/** The class of the lamp that stands before the age of the data. */
function lamp(lastSuccess: string | null | undefined, error: string | null = null): string {
  const feeds = lastSuccess === undefined ? [] : [{ id: 'a', name: 'A', lastSuccess, error }];
  const status = { builtAt: minutesAgo(90_000), pollMinutes: 15, feeds };
  const html = renderToStaticMarkup(
    <WordsProvider language="en" catalogue={catalogueOf('en')}>
      <DataAge builtAt={status.builtAt} status={status} unreachable={false} problems={[]} />
    </WordsProvider>,
  );
  return /class="lamp (\w+)"/.exec(html)?.[1] ?? html;
}

describe('the lamp beside the age of the data', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: NOW });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('goes from green to red as the sources fall silent, as on the wall', () => {
    expect([1, 29, 30, 60, 20_000].map((minutes) => lamp(minutesAgo(minutes)))).toEqual([
      'good',
      'good',
      'warn',
      'bad',
      'bad',
    ]);
  });

  it('is red where no source could be read, and yellow where one fails', () => {
    expect(lamp(null, 'no answer')).toBe('bad');
    expect(lamp(minutesAgo(5), 'HTTP 500')).toBe('warn');
  });

  it('says nothing of the age of an archive that no source feeds', () => {
    expect(lamp(undefined)).toBe('good');
  });
});

it('counts a source that was never read among those that do not answer, and names those that fail', () => {
  const feed = (name: string, lastSuccess: string | null, error: string | null) => {
    return { id: name, name, lastSuccess, error };
  };
  const feeds = [
    feed('Alpha', minutesAgo(5), null),
    feed('Beta', null, null),
    feed('Gamma', minutesAgo(90), 'HTTP 500'),
  ];
  const html = renderToStaticMarkup(
    <WordsProvider language="en" catalogue={catalogueOf('en')}>
      <DataFaults status={{ builtAt: null, feeds }} problems={[]} />
    </WordsProvider>,
  );
  expect(html).toContain('3 feeds watched, 2 not answering');
  expect(html).toContain('<strong>Gamma</strong> HTTP 500');
  expect(html).not.toContain('Beta');
});
