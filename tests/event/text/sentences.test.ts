import { describe, expect, it } from 'vitest';
import { cutSentences } from '../../../src/event/text/sentences.ts';
import { tokenise } from '../../../src/event/text/tokens.ts';
import { book } from './books.ts';

/** Sentences of a text, which is written with `|` where one must end. */
function cut(language: 'en' | 'sq' | 'sr', marked: string): string {
  const text = marked.replaceAll(/ ?\| ?/g, ' ');
  return cutSentences(text, 'text', tokenise(text, 'text'), 0, book(language).text, book(language).days)
    .map((sentence) => sentence.text)
    .join(' | ');
}

describe('sentences', () => {
  it.each([
    'Mr. Kurti met Lt. Gen. J. R. Smith of the U.S. Army on Jan. 5. | Both spoke to reporters.',
    'The patrol was hit at 3 p.m. Tuesday near the bridge. | Nobody was hurt.',
    'It began at 11 a.m. | Police closed the road at 2 p.m. | The crowd left.',
    'KFOR sent 1.5 tons of aid and 3,500 blankets. | It arrived at 14.30 on Sunday.',
    '“We saw two cars.” | “They shot first,” he added. | “Then they fled!” said Ms. Berisha.',
    'He asked: “Who fired?” | No one answered.',
    '“Who fired?” he asked. | Nobody knew.',
    'He said no. | The talks ended.',
    'Resolution No. 1244 of the U.N. Security Council stands. | It was passed in 1999.',
    'The convoy went to St. George church, then to Gate 1. | It came back at night.',
    'They fled to the U.S. | The others stayed.',
    'Police waited … and then left. | The road is open.',
    'Police waited... | The road is open.',
    'What happened?! | Nobody says.',
    'Officials (e.g. the mayor, the governor, etc.) came. | They left at noon.',
    'Dozens of shots were fired in Kosovska Mitrovica. | Two people were hurt.',
    'The company Trepca Inc. was closed. | Workers protested.',
    'It is 30 km. away from the border. | A road leads there.',
    'He was born in 1981. | He lives in Pristina.',
    'The vote was 5 to 3. | Serbs abstained.',
    'Serbia’s army chief, Gen. Milan M., resigned. | Nobody knows why.',
    'At about 2:30 a.m. an explosion was heard. | Windows broke.',
    'See www.kfor.example. | It is in English.',
    'The 5 p.m. curfew holds. | Shops are closed.',
  ])('English: %s', (text) => expect(cut('en', text)).toBe(text));

  it.each([
    'Incident se dogodio 24. septembra 2023. godine u Banjskoj. | Ubijen je policajac.',
    'U nedelju, 29. 5. 2023. u Zvečanu je bilo haotično. | Povređeno je 30 vojnika.',
    'Dr. Petar J. Petrović je rekao da je br. 5 u ul. Kralja Petra zatvoren. | Policija je na terenu.',
    '„Nismo pucali.“ | „Branili smo se“, kazao je on. | Istraga traje.',
    '„Ko je pucao?“, upitao je. | Niko nije odgovorio.',
    '»Nismo pucali.« | Tako kaže komandant.',
    'Skup je počeo u 14.30 časova. | Trajao je do 16 h. | Incidenata nije bilo.',
    'Bilo je oko 200 ljudi, tzv. demonstranata, itd. | Policija ih je rasterala.',
    'Stigao je general K. S. Jovanović. | Primio ga je ministar.',
    'U 21. veku nema mesta za to. | Tako kaže O. B. iz Gračanice.',
    'Kfor ima 4.500 vojnika iz 28 zemalja. | To je rekao portparol.',
    'Sedište je u Mitrovici, na br. 12. | Vrata su zatvorena.',
    'Dana 3. maja uhapšen je A. M. (34). | Sudija mu je odredio pritvor.',
    'Ovo je kraj... | Tako kažu meštani.',
    'Reč je o rti Banjska, km. 12 na putu. | Kolone stoje.',
    'Na rođendanu je bilo 5 ljudi. | O tome se ne zna više. | N. N. lice je pobeglo.',
    'Posle 25 god. rada otišao je. | Ostali su tu.',
    'Полиција је 24. септембра 2023. ушла у село. | Нема повређених.',
    'Г. Вучић и г. Курти су се срели у 10 ч. ујутру. | Разговор је трајао 2 сата.',
    'Митрополит П. П. је стигао у Пећ. | Дочекали су га верници.',
  ])('Serbian: %s', (text) => expect(cut('sr', text)).toBe(text));

  it.each([
    'Z. Kurti u takua me znj. Osmani më 24 shtator 2023. | Takimi zgjati dy orë.',
    'Policia arrestoi A. B. dhe dy të tjerë, etj. | Hetimet vazhdojnë.',
    '“Nuk kemi shtënë.” | “Ata filluan”, tha ai. | Hetimi vazhdon.',
    'Ndodhi në ora 14.30 në Zveçan. | Nuk ka të lënduar.',
    'Sipas nenit 5, p.sh. në raste të tilla, veprohet. | Kështu tha ministri.',
    '«Kush shtiu?» | Askush s’u përgjigj.',
    'Dr. Arben K. dhe prof. Gashi folën. | Salla ishte plot.',
    'KFOR-i ka 4.500 ushtarë. | Ata vijnë nga 28 vende.',
    'Rezoluta nr. 1244 vlen. | Ajo u miratua më 10.6.1999.',
    'Sulmi ndodhi mbrëmë... | Askush nuk u lëndua.',
  ])('Albanian: %s', (text) => expect(cut('sq', text)).toBe(text));

  const lines = (language: 'en' | 'sq' | 'sr', text: string) =>
    cutSentences(text, 'text', tokenise(text, 'text'), 0, book(language).text, book(language).days).map(
      ({ text: sentence, paragraph }) => [sentence, paragraph],
    );

  it('ends one at a line end, whatever stands there, and counts lines as paragraphs', () => {
    expect(lines('sr', 'Policija na terenu\r\nJ.\nDvoje povređenih, kaže dr.\n\nIstraga traje')).toEqual([
      ['Policija na terenu', 0],
      ['J.', 1],
      ['Dvoje povređenih, kaže dr.', 2],
      ['Istraga traje', 3],
    ]);
  });

  it('keeps the number of a list with its line', () => {
    const list = '1. Policija je zatvorila most.\n2. Kfor je poslao patrolu. Most je otvoren.';
    expect(lines('sr', list).map(([sentence]) => sentence)).toEqual([
      '1. Policija je zatvorila most.',
      '2. Kfor je poslao patrolu.',
      'Most je otvoren.',
    ]);
  });

  it('cuts a text that has no capitals at its full stops', () => {
    const text =
      'sinoc je u zvecanu bacena bomba. povredjena su dva policajca. istraga je u toku, kaze policija.';
    expect(lines('sr', text)).toHaveLength(3);
  });

  it('cuts where the space behind a full stop was forgotten, but not in an address', () => {
    expect(
      lines('en', 'Shots hit a wall and two were wounded.Police came, says Kossev.info today.'),
    ).toHaveLength(2);
  });

  it('bounds a text without full stops', () => {
    const sizes = lines('en', 'one two three '.repeat(400)).map(
      ([sentence]) => String(sentence).split(' ').length,
    );
    expect(Math.max(...sizes)).toBeLessThanOrEqual(160);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(1200);
  });
});
