import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { loadKnowledge } from '../../../src/cli/knowledge.ts';
import { ROOT } from '../../../src/cli/paths.ts';
import { type Event, parseEvent } from '../../../src/event/event.ts';
import { createExtractor } from '../../../src/event/extract.ts';
import { mergeEvents } from '../../../src/event/merge.ts';

const WORDINGS: Record<string, { title: string; text: string }> = {
  'headed by the date of the page': {
    title: 'NATO chief in Pristina: alliance weighs lasting increase of Kosovo force',
    text: `22 December 2024

NATO Secretary General Jens Stoltenberg met President Vjosa Osmani and Prime Minister Albin Kurti in Pristina on Monday (20 November 2023), after coming from Sarajevo. "We are now reviewing whether a more permanent increase of our forces is needed," he told reporters.

He is expected in Skopje and Belgrade on 21–22 November. KFOR counts more than 4,500 troops from 27 countries and has served since 1999.

Clashes in September left a Kosovo police officer and three Serb attackers dead. Some 50,000 Serbs live in the north. Kosovo declared independence in 2008.`,
  },
  'under a line of the page': {
    title: 'A lasting increase of KFOR under review',
    text: `22 December 2024 | Print this page | Share

A permanent increase of the peacekeeping force KFOR is under review, the head of NATO told reporters in the capital of Kosovo on 20 November.

Jens Stoltenberg, who had come from Sarajevo, held talks in Pristina with Vjosa Osmani, the president, and Albin Kurti, the prime minister. On 21-22 November he is due in Skopje and in Belgrade.

In September, clashes in the north cost the lives of four people: an officer of the Kosovo police and three Serb attackers. Around 50,000 Serbs live in that part of Kosovo. Independence was declared in 2008.

KFOR has been deployed since 1999. Over 4,500 soldiers from 27 nations belong to it.`,
  },
  'told from the force': {
    title: 'Stoltenberg in Pristina',
    text: `A permanent increase of NATO's peacekeeping force in Kosovo is under review, Secretary General Jens Stoltenberg said in Pristina on 20 November. KFOR has more than 4,500 soldiers from 27 nations; it was set up in 1999.

Stoltenberg, who arrived from Sarajevo, met President Vjosa Osmani and Prime Minister Albin Kurti. On 21 and 22 November he is due in Skopje and Belgrade.

Tension has been high since clashes in September in which one Kosovo police officer and three Serb attackers were killed. About 50,000 Serbs live in the north of Kosovo, which declared independence in 2008.`,
  },
  'as an agency would': {
    title: 'NATO head visits Kosovo',
    text: `PRISTINA, Nov 20 (Agency) - NATO Secretary General Jens Stoltenberg visited Pristina on Monday for talks with President Vjosa Osmani and Prime Minister Albin Kurti. He came from Sarajevo, and he will travel on to Skopje and Belgrade on November 21-22.

NATO is considering a permanent increase of its troops. The KFOR mission, in Kosovo since 1999, numbers over 4,500 troops from 27 countries.

In September, a Kosovo police officer and three Serb attackers were killed in clashes in the north, home to some 50,000 Serbs. Kosovo declared independence in 2008.`,
  },
};

let extract: (article: Article) => Event[];
beforeAll(async () => {
  const { knowledge } = await loadKnowledge(`${ROOT}/data`, ROOT);
  extract = createExtractor(knowledge);
});

function articleOf(name: string): Article {
  const { title, text } = WORDINGS[name] ?? { title: '', text: '' };
  return {
    id: name,
    url: null,
    publisher: 'Test',
    title,
    published: '2023-11-21',
    language: 'en',
    text,
    wire: '',
    related: null,
    sample: false,
  };
}

describe.each(Object.keys(WORDINGS))('the press item of 21 November 2023, %s', (name) => {
  const events = () => extract(articleOf(name));
  const visits = () => events().filter(({ kind }) => kind === 'visit');

  it('tells four legs of one tour', () => {
    const legs = visits().map(({ place, status, visit }) => [
      place.id,
      status,
      visit?.visitors.map(({ id }) => id).join(),
    ]);
    const visitor = 'jens-stoltenberg';
    expect(legs).toEqual(
      expect.arrayContaining([
        ['sarajevo', 'reported', visitor],
        ['pristina', 'reported', visitor],
        ['skopje', 'planned', visitor],
        ['belgrade', 'planned', visitor],
      ]),
    );
    expect(legs).toHaveLength(4);
    expect(new Set(visits().map(({ visit }) => visit?.tour)).size).toBe(1);
  });

  it('dates the legs', () => {
    const day = (place: string) => visits().find((event) => event.place.id === place)?.time;
    expect(day('pristina')).toEqual({ start: '2023-11-20', end: '2023-11-20', precision: 'day' });
    expect(day('sarajevo')).toEqual({ start: '2023-11-19', end: '2023-11-20', precision: 'day' });
    expect(day('skopje')).toEqual({ start: '2023-11-21', end: '2023-11-22', precision: 'day' });
    expect(day('belgrade')).toEqual({ start: '2023-11-21', end: '2023-11-22', precision: 'day' });
  });

  it('names both hosts in Pristina, after Sarajevo', () => {
    const pristina = visits().find(({ place }) => place.id === 'pristina')?.visit;
    expect(pristina?.hosts.map(({ id }) => id).sort()).toEqual(['albin-kurti', 'vjosa-osmani']);
    expect(pristina?.from?.id).toBe('sarajevo');
    expect(pristina?.leg).toBe(2);
  });

  it('reports the level of the force and the increase under review', () => {
    const troops = events().filter(({ kind }) => kind === 'troops');
    expect(troops.map(({ type }) => type).sort()).toEqual(['proposal', 'strength']);
    expect(troops.find(({ type }) => type === 'strength')?.troops).toMatchObject({
      force: 'KFOR',
      contributor: null,
      strength: { value: 4500, bound: 'at-least' },
      nations: 27,
    });
    expect(troops.find(({ type }) => type === 'proposal')?.troops?.change).toMatchObject({
      direction: 'increase',
      decision: 'proposed',
    });
  });

  it('recalls September as background, with four dead, and nothing else as an incident', () => {
    const incidents = events().filter(({ kind }) => kind === 'incident');
    expect(incidents).toHaveLength(1);
    const [clash] = incidents;
    expect(clash?.type).toBe('armed-clash');
    expect(clash?.reports[0]?.mention).toBe('background');
    expect(clash?.time).toEqual({ start: '2023-09-01', end: '2023-09-30', precision: 'month' });
    expect(clash?.incident?.killed?.best).toBe(4);
    expect(
      Object.fromEntries(clash?.incident?.byParty.map(({ party, killed }) => [party, killed?.best]) ?? []),
    ).toEqual({ 'kosovo-police': 1, attackers: 3 });
  });

  it('quotes the exact characters of the article, and fits the schema', () => {
    const article = articleOf(name);
    for (const event of events()) {
      expect(parseEvent(event)).toHaveProperty('event');
      for (const quote of event.reports.flatMap(({ quotes }) => quotes)) {
        const source = quote.field === 'title' ? (article.title ?? '') : article.text;
        expect(source.slice(quote.start, quote.end)).toBe(quote.text);
        expect(quote.sentence).toContain(quote.text);
      }
    }
  });
});

describe('with the reviewed archive', () => {
  it('the September clashes join the event of 24 September', () => {
    const lines = readFileSync(`${ROOT}/data/archive/2023.ndjson`, 'utf8').trimEnd().split('\n');
    const archive = lines.map((line) => JSON.parse(line) as Event);
    const found = Object.keys(WORDINGS).flatMap((name) => extract(articleOf(name)));
    const merged = mergeEvents([...archive, ...found]);
    const banjska = merged.find(({ id }) => id === '2023-09-24-banjska-armed-clash');
    expect(banjska?.reports.filter(({ mention }) => mention === 'background')).toHaveLength(
      Object.keys(WORDINGS).length,
    );
    expect(
      merged.filter(({ type, time }) => type === 'armed-clash' && time.start.startsWith('2023-09')),
    ).toHaveLength(1);
    expect(merged.length).toBeLessThan(archive.length + 5);
  });
});
