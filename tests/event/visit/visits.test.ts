import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import type { Event } from '../../../src/event/event.ts';
import { dayOf, eventsOf } from '../reading.ts';

const told = (
  published: string,
  text: string,
  language: ArticleLanguage = 'en',
  title: string | null = null,
) => eventsOf('visit', language, text, { published, title }).map(lineOf);

/** "visit pristina 2023-11-20 reported: Jens Stoltenberg > Vjosa Osmani, Albin Kurti" */
function lineOf(event: Event): string {
  const { type, place, status, visit } = event;
  const names = (people: readonly { name: string }[]) => people.map(({ name }) => name).join(', ');
  return `${type} ${place.id} ${dayOf(event)} ${status}: ${names(visit?.visitors ?? [])} > ${names(visit?.hosts ?? [])}`;
}

describe('a visit', () => {
  it('lies in the capital whose leaders receive', () => {
    expect(
      told(
        '2021-09-08',
        'Kosovo President Vjosa Osmani received Austrian Foreign Minister Alexander Schallenberg on Tuesday.',
      ),
    ).toEqual(['visit pristina 2021-09-07 reported: Alexander Schallenberg > Vjosa Osmani']);
  });

  it('is none of an ambassador who lives there, of a statement or a call', () => {
    expect(
      told('2023-05-02', 'President Vjosa Osmani met US ambassador Jeffrey Hovenier in Pristina on Monday.'),
    ).toEqual([]);
    expect(
      told(
        '2023-05-02',
        'Kosovo must form the Association, German Chancellor Olaf Scholz said on Monday in Berlin.',
      ),
    ).toEqual([]);
    expect(
      told(
        '2023-05-02',
        'US Secretary of State Antony Blinken spoke by phone with Prime Minister Albin Kurti of Kosovo on Monday.',
      ),
    ).toEqual([]);
  });

  it('is none of a force that has long been there', () => {
    expect(
      told(
        '2023-11-21',
        'Generalni sekretar NATO-a Jens Stoltenberg rekao je u utorak u Sarajevu da se situacija prati. Kfor je na Kosovu od 1999. godine.',
        'sr-Latn',
      ).filter((line) => line.includes('1999')),
    ).toEqual([]);
  });

  it('is none where soldiers travel', () => {
    expect(
      told(
        '2023-05-30',
        'NATO Secretary General Jens Stoltenberg said that 700 more soldiers would arrive in Kosovo.',
      ),
    ).toEqual([]);
  });

  it('of today is planned while all of it is to come', () => {
    expect(
      told(
        '2021-03-01',
        'Specijalni izaslanik EU Miroslav Lajčak dolazi danas u Prištinu. Sastaće se sa premijerom Albinom Kurtijem.',
        'sr-Latn',
      ),
    ).toEqual(['visit pristina 2021-03-01 planned: Miroslav Lajčák > Albin Kurti']);
  });

  it('gives every leg its own day and hosts', () => {
    expect(
      told(
        '2023-11-21',
        'Sekretari i Përgjithshëm i NATO-s, Jens Stoltenberg, ishte dje në Prishtinë, ku u takua me presidenten Vjosa Osmani. Sot ai u takua në Beograd me presidentin Aleksandar Vuçiq.',
        'sq',
      ),
    ).toEqual([
      'visit pristina 2023-11-20 reported: Jens Stoltenberg > Vjosa Osmani',
      'visit belgrade 2023-11-21 reported: Jens Stoltenberg > Aleksandar Vučić',
    ]);
  });

  it('that goes on in the same breath is of the same day', () => {
    expect(
      told(
        '2022-06-10',
        'Немачки канцелар Олаф Шолц разговарао је у петак у Приштини са Аљбином Куртијем, а потом је допутовао у Београд, где га је дочекао Александар Вучић.',
        'sr-Cyrl',
      ),
    ).toEqual([
      'visit pristina 2022-06-10 reported: Olaf Scholz > Albin Kurti',
      'visit belgrade 2022-06-10 reported: Olaf Scholz > Aleksandar Vučić',
    ]);
  });

  it('lasts as long as the text says', () => {
    expect(
      told(
        '2022-06-29',
        'Miroslav Lajčák will be in Belgrade on Thursday and Friday and meet President Aleksandar Vučić, the EU said. It is about Kosovo.',
      ),
    ).toEqual(['visit belgrade 2022-06-30..2022-07-01 planned: Miroslav Lajčák > Aleksandar Vučić']);
  });

  it('knows an official by the spelling of another language', () => {
    expect(
      told(
        '2025-04-11',
        'Predsednica Vjosa Osmani primila je danas u Prištini italijanskog ministra odbrane Gvida Kroseta.',
        'sr-Latn',
      ),
    ).toEqual(['visit pristina 2025-04-11 reported: Guido Crosetto > Vjosa Osmani']);
  });
});

describe('talks', () => {
  it('have both sides as parties and whoever leads them as hosts', () => {
    expect(
      told(
        '2023-02-28',
        'Kosovo Prime Minister Albin Kurti and Serbian President Aleksandar Vučić met in Brussels on Monday. High Representative Josep Borrell chaired the talks, and Miroslav Lajčák met both of them before.',
      ),
    ).toEqual([
      'talks brussels 2023-02-27 reported: Albin Kurti, Aleksandar Vučić > Josep Borrell, Miroslav Lajčák',
    ]);
  });

  it('abroad have the minister at home as host', () => {
    expect(
      told(
        '2019-01-11',
        'Behgjet Pacolli, the foreign minister of Kosovo, met his German counterpart Heiko Maas in Berlin on Thursday.',
      ),
    ).toEqual(['talks berlin 2019-01-10 reported: Behgjet Pacolli > Heiko Maas']);
  });

  it('are none where two capitals are only named', () => {
    expect(
      told(
        '2023-11-14',
        'Posrednik EU u dijalogu Beograda i Prištine Miroslav Lajčak izjavio je danas u Briselu da očekuje napredak.',
        'sr-Latn',
      ),
    ).toEqual([]);
  });
});
