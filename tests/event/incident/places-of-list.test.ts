import { describe, expect, it } from 'vitest';
import type { ArticleLanguage } from '../../../src/article/article.ts';
import { eventsOf } from '../reading.ts';

const told = (language: ArticleLanguage, title: string, text: string) =>
  eventsOf('incident', language, text, { title })
    .map(({ type, place, reports, incident }) =>
      [type, place.id, reports[0]?.mention, incident?.detained?.best ?? '-'].join(' '),
    )
    .sort();

describe('what one sentence tells of several places', () => {
  it.each<[ArticleLanguage, string, string]>([
    [
      'en',
      'Two roadblocks in the north',
      'Two barricades were put up last night, one in Zvecan and the other near Leposavic, police said.',
    ],
    [
      'sr-Latn',
      'Dve barikade na severu',
      'Noćas su podignute dve barikade, jedna u Zvečanu, a druga kod Leposavića, saopštila je policija.',
    ],
    [
      'sq',
      'Dy barrikada në veri',
      'Mbrëmë u vendosën dy barrikada, njëra në Zveçan e tjetra afër Leposaviqit, tha policia.',
    ],
  ])('shares out roadblocks (%s)', (language, title, text) => {
    expect(told(language, title, text)).toEqual(['barricade leposavic news -', 'barricade zvecan news -']);
  });
  it.each<[ArticleLanguage, string, string]>([
    [
      'en',
      'Crossings blocked',
      'The crossings towards central Serbia, Merdare, Jarinje and Brnjak, have been blocked by citizens since this morning.',
    ],
    [
      'sr-Latn',
      'Prelazi blokirani',
      'Svi prelazi prema centralnoj Srbiji, Merdare, Jarinje i Brnjak, od jutros su blokirani, kažu građani.',
    ],
    [
      'sq',
      'Qytetarët bllokojnë pikat kufitare',
      'Pikat kufitare në Merdarë, në Jarinjë dhe në Bërnjak janë bllokuar sot nga qytetarët serbë.',
    ],
  ])('finds what is blocked by the names of crossings (%s)', (language, title, text) => {
    expect(told(language, title, text)).toEqual(
      expect.arrayContaining(['barricade brnjak-crossing news -', 'barricade jarinje-crossing news -']),
    );
  });
  it.each<[ArticleLanguage, string, string]>([
    ['en', 'Two Serbs arrested', 'Two Serbs were arrested today in Zvecan and Leposavic over war crimes.'],
    [
      'sr-Latn',
      'Uhapšena dva Srbina',
      'Dva Srbina uhapšena su danas u Zvečanu i Leposaviću zbog ratnog zločina.',
    ],
    ['sq', 'Arrestohen dy serbë', 'Dy serbë u arrestuan sot në Zveçan dhe Leposaviq për krime lufte.'],
  ])(
    'tells an arrest for each place where as many are held as places named (%s)',
    (language, title, text) => {
      expect(told(language, title, text)).toEqual(['arrest leposavic news 1', 'arrest zvecan news 1']);
    },
  );
  it('keeps one arrest where the counts differ', () => {
    expect(
      told(
        'en',
        'Five Serbs arrested',
        'Five Serbs were arrested today in Zvecan and Leposavic over war crimes.',
      ),
    ).toHaveLength(1);
  });
});

describe('who or what is only spoken of again', () => {
  it('takes the arrested man for no second arrest', () => {
    expect(
      told(
        'en',
        'Serb arrested at Merdare',
        'A Serb was arrested at the Merdare crossing last night over war crimes. His lawyer confirmed the arrest and said that he would see his client in Pristina today. The arrested man had been a police chief in Istok, the police announced.',
      ),
    ).toEqual(['arrest merdare-crossing news 1']);
  });
  it.each<[ArticleLanguage, string, string]>([
    [
      'en',
      'NATO sends troops to Kosovo',
      'NATO will send 500 soldiers to Kosovo. They became necessary after the violence in March 2004 that claimed 19 lives and left hundreds injured.',
    ],
    [
      'sr-Latn',
      'NATO šalje vojnike na Kosovo',
      'NATO će poslati 500 vojnika na Kosovo. To je potrebno posle nasilja u martu 2004. u kojem je poginulo 19 osoba.',
    ],
    [
      'sq',
      'NATO dërgon trupa në Kosovë',
      'NATO do të dërgojë 500 ushtarë në Kosovë. Ata duhen pas dhunës së marsit 2004, në të cilën u vranë 19 persona.',
    ],
  ])('recalls violence that is told by its dead (%s)', (language, title, text) => {
    expect(eventsOf('incident', language, text, { title })).toMatchObject([
      {
        type: 'riot',
        reports: [{ mention: 'background' }],
        time: { start: '2004-03-01' },
        incident: { killed: { best: 19 } },
      },
    ]);
  });
  it.each<[ArticleLanguage, string, string]>([
    [
      'sr-Latn',
      'Pucnjava u Donjoj Bitinji',
      'Muškarac iz okoline Prizrena danas je ispalio više hitaca u selu Donja Bitinja. Njegov deda poginuo je u Drugom svetskom ratu.',
    ],
    [
      'en',
      'Shots fired in Donja Bitinja',
      'A man from near Prizren fired shots at a Serb house in Donja Bitinja today. His grandfather was killed in the Second World War.',
    ],
  ])('takes neither where somebody is from nor the dead of the world war (%s)', (language, title, text) => {
    const events = eventsOf('incident', language, text, { title });
    expect(events.map(({ place }) => place.id)).toEqual(['biti-e-poshtme-donja-bitinja']);
    expect(events[0]?.incident?.killed?.best ?? 0).toBe(0);
  });
  it('takes the commemoration of an attack for no attack of its day', () => {
    expect(
      told(
        'sr-Latn',
        'Godišnjica zločina u Goraždevcu',
        'Meštani Goraždevca su danas položili cveće. Porodice ubijenih i ranjenih okupile su se danas u crkvi.',
      ),
    ).toEqual([]);
  });
});

describe('types that the rest of the text decides', () => {
  it.each<[ArticleLanguage, string, string]>([
    [
      'sr-Latn',
      'Razbijena barikada kod Jarinja',
      'Vojnici Kfora su jutros razbili barikadu kod Jarinja. Na okupljene Srbe bačen je suzavac. Povređeno je pet Srba i dva vojnika Kfora.',
    ],
  ])('calls a roadblock with tear gas and wounded a riot (%s)', (language, title, text) => {
    expect(told(language, title, text)).toEqual(['riot jarinje-crossing news -']);
  });
  it.each<[ArticleLanguage, string, string]>([
    [
      'sr-Latn',
      'Bomba u dvorištu škole u Osojanu',
      'Neaktivirana ručna bomba pronađena je danas u dvorištu škole u Osojanu, koju pohađaju srpska deca.',
    ],
    [
      'en',
      'Bomb in the yard of a Serb school in Osojane',
      'An undetonated hand grenade was found today in the yard of a Serb school in Osojane.',
    ],
  ])('calls a device that was found a threat, no explosion (%s)', (language, title, text) => {
    expect(told(language, title, text)).not.toEqual(
      expect.arrayContaining(['explosion osojan-osojane news -']),
    );
  });
});
