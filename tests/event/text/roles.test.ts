import { describe, expect, it } from 'vitest';
import { assignRoles } from '../../../src/event/text/roles.ts';
import { cutSentences } from '../../../src/event/text/sentences.ts';
import { tokenise } from '../../../src/event/text/tokens.ts';
import { book } from './books.ts';

type Language = 'en' | 'sq' | 'sr';

/** Role and beginning of each sentence of a text. */
function roles(language: Language, text: string, title = 'A title of its own'): [string, string][] {
  const { text: words, days } = book(language);
  const tokens = tokenise(text, 'text');
  const sentences = cutSentences(text, 'text', tokens, 0, words, days);
  assignRoles(sentences, tokens, words, title, days.months, days.weekdays);
  return sentences.map((sentence) => [sentence.role, sentence.text]);
}

/** Sentences that tell the news. */
const told = (language: Language, text: string, title?: string) =>
  roles(language, text, title)
    .filter(([role]) => role === 'lead' || role === 'body')
    .map(([, sentence]) => sentence);

const NEWS = {
  en: 'Two officers were hurt in Zvecan on Monday, police said.',
  sq: 'Dy policë u lënduan të hënën në Zveçan, tha policia.',
  sr: 'Dva policajca povređena su u ponedeljak u Zvečanu, saopštila je policija.',
};

describe('roles of sentences', () => {
  it.each<[Language, string]>([
    ['en', 'Kosovo police guard a road near Banjska on Sept. 27, 2023. (AP Photo/Some Body)'],
    ['en', 'FILE - Officers stand near a barricade in Rudare, Jan. 5, 2023.'],
    ['en', 'Officers near a barricade in Rudare (file photo)'],
    ['en', 'Photo: Kosovo Police'],
    ['en', 'Special units secure the area near the Jarinje crossing on September 20, 2021. Photo: Agency'],
    ['en', 'A patrol in Leposavic. SOME BODY/AFP via Getty Images'],
    ['en', 'Read also: Three held after grenade attack in Leposavic'],
    ['en', 'RELATED COVERAGE\nThree attackers killed in Banjska\nBlast at a bridge: what is known?'],
    ['en', 'Tags: Kosovo, KFOR, Mitrovica'],
    ['en', 'Follow us on social media for news of attacks.'],
    ['en', 'Some One in Belgrade contributed to this report.'],
    ['en', '(Reporting by Some One; editing by Another One)'],
    ['en', 'All rights reserved.'],
    ['en', '![Bomb at a house](https://pictures.example/a.jpg)'],
    ['en', '24 September 2023, 14:30'],
    ['en', 'COMMENTS (3)\nFive people were killed last year and nobody cares.\nThat is not true.'],
    ['sr', 'Foto: Tanjug/ilustracija'],
    ['sr', 'Kosovska policija Foto: Tanjug'],
    ['sr', 'Groblje u selu (Beta, arhiva)'],
    ['sr', 'Pročitajte još: Uhapšene tri osobe u Leposaviću'],
    ['sr', 'Povezane vesti\nUbijena tri napadača u Banjskoj\nŠta se zna o eksploziji?'],
    ['sr', 'Извор: Танјуг'],
    ['sr', 'Ključne reči\nKosovo\nKfor'],
    ['sr', 'Komentari (12)\nUbili su pet ljudi i niko ne odgovara.'],
    ['sr', '18. 08. 2022. u 13:59'],
    ['sq', 'Foto: Arkiv'],
    ['sq', 'Lexo edhe: Arrestohen tre persona në Leposaviq'],
    ['sq', 'Të ngjashme\nVriten tre sulmues në Banjskë\nShpërthim te ura'],
    ['sq', 'Burimi: RTK'],
    ['sq', 'Komente\nU vranë pesë veta e askush s’flet.'],
  ])('%s: what belongs to the page is no news: %j', (language, page) => {
    expect(told(language, `${NEWS[language]}\n\n${page}`)).toEqual([NEWS[language]]);
  });

  it.each<[Language, string]>([
    ['en', 'Related attacks killed three people in March.'],
    ['en', 'Source code and weapons were found in the house.'],
    ['en', 'Comments by the minister followed the attack.'],
    ['en', 'Police published a photo of the weapons.'],
    ['en', 'Videos show that shots were fired at the patrol.'],
    ['sr', 'Izvor agencije kaže da je uhapšeno pet osoba.'],
    ['sr', 'Komentarišući napad, ministar je rekao da su ranjena dvojica.'],
    ['sq', 'Burimet e policisë thonë se u arrestuan pesë veta.'],
  ])('%s: a sentence is one, whatever its first word: %s', (language, sentence) => {
    expect(told(language, `${NEWS[language]}\n\n${sentence}`)).toEqual([NEWS[language], sentence]);
  });

  it('takes no line of the page above the news for the lead', () => {
    const above = 'SRBIJA\nSlušaj vest\nPolitika 29.01.2024\n';
    expect(roles('sr', above + NEWS.sr).find(([role]) => role === 'lead')?.[1]).toBe(NEWS.sr);
    expect(
      roles('en', `Breaking News\nSerbia + 1 more\n\n${NEWS.en}`).find(([role]) => role === 'lead')?.[1],
    ).toBe(NEWS.en);
  });

  it.each<[Language, string]>([
    ['sr', 'Petak 15. 11. 2024.'],
    ['sr', '05.09.2025.'],
    ['sr', 'Читај ми!'],
    ['sr', 'Priština, 4. novembar 2025.'],
    ['sr', 'Portal 11.10.2024 | Izvor/Prenosi: A.Ć.'],
    ['en', 'January 11, 2016.'],
    ['en', 'Loading ...'],
    ['en', 'Some One (@someone) Published May 30, 2023 | 06:20 PM'],
    ['en', 'Sorry, you need to enable JavaScript to visit this website.'],
    ['sq', 'Bujanoc, Graçanicë, 15 janar 2025.'],
  ])('%s: a stamp or a scrap above the news is not its lead: %s', (language, line) => {
    const found = roles(language, `${line}\n\n${NEWS[language]}`);
    expect(found.filter(([role]) => role === 'lead')).toEqual([['lead', NEWS[language]]]);
  });

  it('does not count the title twice, also behind a section', () => {
    const title = 'Two officers hurt in a clash in Zvecan';
    expect(told('en', `${title}\n${NEWS.en}`, title)).toEqual([NEWS.en]);
    expect(told('en', `World${title}\n${NEWS.en}`, title)).toEqual([NEWS.en]);
  });

  it('goes on behind a link in the middle', () => {
    const text = `${NEWS.sr}\n\nPročitajte još\nUhapšene tri osobe\n\nIstraga je u toku.`;
    expect(told('sr', text)).toEqual([NEWS.sr, 'Istraga je u toku.']);
  });

  it.each([
    ['the stamp of a stored page', ' date 2023-05-04 ZVECAN (Kosovo): '],
    ['the agency between slashes', 'BELGRADE, May 4. /TASS/. '],
  ])('leaves the lead to what follows %s', (_, head) => {
    expect(roles('en', head + NEWS.en).find(([role]) => role === 'lead')?.[1]).toContain(NEWS.en);
  });

  it('finds the dateline', () => {
    const { text, days } = book('en');
    for (const [sentence, tokenCount] of [
      ['PRISTINA, Kosovo (AP) — Two officers were hurt.', 7],
      ['BELGRADE, January 16 (Agency) - Two officers were hurt.', 8],
      ['Two officers were hurt in Pristina - and left.', 0],
    ] as const) {
      const tokens = tokenise(sentence, 'text');
      const cut = cutSentences(sentence, 'text', tokens, 0, text, days);
      assignRoles(cut, tokens, text, '', days.months);
      expect(cut[0]?.dateline).toBe(tokenCount);
    }
  });

  it('mends a sentence that wraps at a line end', () => {
    const wrapped =
      'Three people were killed and one was hurt when\ntheir car drove over a mine on a road in\nKosovo.';
    expect(told('en', wrapped)[0]).toContain('when\ntheir car');
  });

  it.each<[Language, string]>([
    ['en', '24 September 2023\n14:05\nComments (0)'],
    ['sr', '11.09.2025.\n14:05\nKomentari (0)'],
    ['sq', '11.09.2025\n14:05\nKomente (0)'],
  ])('%s: goes on below the date and the counter of a page: %j', (language, page) => {
    const more = NEWS[language].replace('Zve', 'Leposavi');
    expect(told(language, `${NEWS[language]}\n${page}\n${more}`)).toEqual([NEWS[language], more]);
  });

  it('leaves out a teaser of another day by its foot', () => {
    const teaser =
      'Politician shot in front of office\n\nThe leader of a party died after he was shot in Mitrovica.\n\nCrime Tuesday, January 16, 2018 18:42 Comments: 87\npage 1 of 802 go to page';
    expect(told('en', `${NEWS.en}\n\nThe case is being investigated.\n\n${teaser}`)).toEqual([
      NEWS.en,
      'The case is being investigated.',
    ]);
  });
});
