import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

/** The highest count of one sort over the incidents of a text of Monday, 25 September 2023; null where none is told. */
function most(slot: 'killed' | 'injured' | 'detained', language: ArticleLanguage, text: string) {
  const counts = eventsOf('incident', language, text, { title: '', published: '2023-09-25' }).flatMap(
    ({ incident }) => incident?.[slot]?.best ?? [],
  );
  return counts.length > 0 ? Math.max(...counts) : null;
}

type Case = [language: ArticleLanguage, text: string, count: number | null];

describe('people counted by how badly they are hurt', () => {
  it.each<Case>([
    ['en', 'Five people were hurt in a shooting in Zvečan on Sunday, two badly and three slightly.', 5],
    ['en', 'Two people were badly hurt and three slightly in a shooting in Zvečan on Sunday.', 5],
    ['en', 'Two were seriously and three lightly injured in a shooting in Zvečan on Sunday.', 5],
    ['en', 'Two policemen were seriously wounded and three others slightly in the shooting in Zvečan.', 5],
    ['en', 'A shooting in Zvečan on Sunday left two people seriously and one lightly injured.', 3],
    ['en', 'Three people, two of them seriously, were wounded in the shooting in Zvečan on Sunday.', 3],
    [
      'en',
      'One policeman was killed, two were seriously wounded and one slightly in a shooting in Zvečan.',
      3,
    ],
    ['en', 'Eleven soldiers were hurt in a riot in Zvečan, three of them seriously and eight slightly.', 11],
    ['sr-Latn', 'Dve osobe su teže, a tri lakše povređene u pucnjavi u Zvečanu u nedelju.', 5],
    ['sr-Latn', 'U pucnjavi u Zvečanu u nedelju dve osobe su teško ranjene, a tri lakše.', 5],
    ['sr-Latn', 'U pucnjavi u Zvečanu ranjena su petorica, dvojica teško, a trojica lakše.', 5],
    ['sr-Cyrl', 'У пуцњави у Звечану двојица су тешко, а тројица лако рањена.', 5],
    ['sq', 'Dy persona u plagosën rëndë dhe tre lehtë në të shtënat në Zveçan të dielën.', 5],
    ['sq', 'Në të shtënat në Zveçan u plagosën pesë persona, dy rëndë e tre lehtë.', 5],
    ['sq', 'Në të shtënat në Zveçan dy persona u plagosën rëndë, ndërsa tre të tjerë lehtë.', 5],
  ])('%s: %s', (language, text, count) => expect(most('injured', language, text)).toBe(count));
});

describe('people told by a pair, and beside their kin', () => {
  it.each<Case>([
    ['en', 'Both men were wounded in the shooting in Zvečan on Sunday.', 2],
    ['en', 'Both of them were wounded in the shooting in Zvečan on Sunday.', 2],
    ['en', 'Both of the cars were hit and a man was wounded in the shooting in Zvečan on Sunday.', 1],
    ['en', 'The couple were wounded in a shooting in Zvečan on Sunday.', 2],
    ['en', 'He and his wife were wounded when shots were fired at their house in Zvečan on Sunday.', 2],
    ['en', 'She and her two children were hurt in a shooting in Zvečan on Sunday.', 3],
    ['en', 'Two soldiers of NATO and three Serbs were wounded in a shooting in Zvečan on Sunday.', 5],
    ['sr-Latn', 'On i njegova supruga su ranjeni u pucnjavi u Zvečanu u nedelju.', 2],
    ['sr-Latn', 'Stefan Petrović (11) i Miloš Petrović (21) ranjeni su u nedelju u pucnjavi u Gotovuši.', 2],
    ['sq', 'Të dy burrat u plagosën në të shtënat në Zveçan të dielën.', 2],
    ['sq', 'Ai dhe gruaja e tij u plagosën në të shtënat në Zveçan të dielën.', 2],
  ])('%s: %s', (language, text, count) => expect(most('injured', language, text)).toBe(count));
});

it.each<Case>([
  ['en', 'A bomb exploded in Pristina on Sunday and nearly killed a policeman.', null],
  ['en', 'A bomb exploded in Pristina on Sunday and killed nearly 20 people.', 20],
  ['sr-Latn', 'U Prištini je u nedelju eksplodirala bomba i zamalo ubila policajca.', null],
  ['sq', 'Në Prishtinë të dielën shpërtheu një bombë dhe për pak e vrau një polic.', null],
])('nobody is killed where it nearly happened (%s: %s)', (language, text, count) =>
  expect(most('killed', language, text)).toBe(count),
);

it.each<Case>([
  [
    'en',
    'A man suspected of shooting two Serbs, a boy of 11 and a young man of 21, has been arrested in Zvečan.',
    1,
  ],
  ['en', 'A man accused of attacking three policemen was detained in Zvečan on Sunday.', 1],
  ['en', 'Three men suspected of shooting a Serb were arrested in Zvečan on Sunday.', 3],
])('the victims of a suspect are not held (%s: %s)', (language, text, count) =>
  expect(most('detained', language, text)).toBe(count),
);
