import { describe, expect, it } from 'vitest';
import { languageOf } from '../../src/article/language.ts';

describe('language', () => {
  it.each([
    [
      'en',
      'The police said that two officers were hurt when the crowd threw stones at the municipal building.',
    ],
    ['sq', 'Policia e Kosovës tha se dy zyrtarë u lënduan kur turma hodhi gurë në ndërtesën komunale.'],
    [
      'sq',
      'Policia tha se dy zyrtare u lenduan kur turma hodhi gure ne ndertesen komunale dhe se situata eshte e qete.',
    ],
    [
      'sr-Latn',
      'Policija je saopštila da su dvojica policajaca povređena kada je grupa građana bacala kamenice.',
    ],
    [
      'sr-Latn',
      'Policija je saopstila da su dvojica policajaca povredjena kada je grupa gradjana bacala kamenice.',
    ],
    [
      'sr-Latn',
      'Policija je priopćila da su dvojica policajaca ozlijeđena kada je skupina građana bacala kamenje.',
    ],
    [
      'sr-Cyrl',
      'Полиција је саопштила да су двојица полицајаца повређена када је група грађана бацала каменице.',
    ],
    [
      'other',
      'Die Polizei teilte mit, dass zwei Beamte verletzt wurden, als die Menge Steine auf das Gebäude warf.',
    ],
    [
      'other',
      'La polizia ha detto che due agenti sono rimasti feriti quando la folla ha lanciato pietre contro il municipio.',
    ],
    [
      'other',
      'Полицијата соопшти дека двајца полицајци се повредени откако толпата фрлаше камења во центарот.',
    ],
    ['other', 'Полиция сообщила, что двое сотрудников были ранены, когда толпа бросала камни в здание.'],
    [
      'other',
      'Policija je sporočila, da sta bila dva policista ranjena, ko je množica pri tem metala kamenje, ki so ga prinesli.',
    ],
    [
      'other',
      'Polis, kalabalığın binaya taş attığı sırada iki memurun yaralandığını ve bir kişinin gözaltına alındığını açıkladı.',
    ],
    ['other', '警察は、群衆が石を投げたと述べた。'],
  ])('%s', (expected, text) => {
    expect(languageOf(text)).toBe(expected);
  });

  it.each([
    ['en', 'KFOR boosts presence after blast'],
    ['en', 'Two police officers hurt in Zvecan'],
    ['sq', 'Sulm i armatosur ne veri, vritet nje polic'],
    ['sq', 'Policia: Konfiskohen arme ne Gjakove'],
    ['sr-Latn', 'Vucic i Kurti sutra u Briselu'],
    ['sr-Latn', 'Kfor pojacava prisustvo na severu'],
    ['sr-Latn', 'Ministar vanjskih poslova posjetio vojnike u Kfor-u'],
    ['sr-Latn', 'Hrvatski vojnici vratili su se, priopćeno je u srijedu'],
    ['sr-Cyrl', 'Канцелари сматрају: Неопходно наставити дијалог Београда и Приштине'],
    ['other', 'Двајца загинати во престрелка, соопшти полицијата'],
    ['other', 'Двама загинали при престрелка в Косово'],
    ['other', 'Двоє загинули у перестрілці в Косові'],
    ['other', 'Dva mrtva v strelskem obračunu na Kosovu'],
    ['other', 'Zwei Tote bei Schießerei im Kosovo'],
    ['other', 'Dos muertos en un tiroteo en Kosovo'],
  ])('%s headline: %s', (expected, text) => {
    expect(languageOf(text)).toBe(expected);
  });

  it('goes by most of a mixed text', () => {
    const serbian =
      'Ministar je rekao da se na severu Kosova ništa nije promenilo i da su vojnici ostali u bazi. ';
    const english = 'He added: “We are not going to leave and that is the end of it.” ';
    expect(languageOf(serbian.repeat(3) + english)).toBe('sr-Latn');
    expect(languageOf(serbian + english.repeat(4))).toBe('en');
    expect(languageOf(`ВЕСТИ / ${serbian.repeat(2)}`)).toBe('sr-Latn');
  });

  it('lets the stated language decide only where the text does not', () => {
    const albanian = 'Policia e Kosovës tha se dy zyrtarë u lënduan në veri.';
    expect(languageOf(albanian, 'en')).toBe('sq');
    expect(languageOf('KFOR', 'sq')).toBe('sq');
    expect(languageOf('KFOR', 'sr')).toBe('sr-Latn');
    expect(languageOf('КФОР', 'sr')).toBe('sr-Cyrl');
    expect(languageOf('КФОР', 'en')).toBe('sr-Cyrl');
    expect(languageOf('2023', 'hr-HR')).toBe('sr-Latn');
    expect(languageOf('', null)).toBe('other');
  });

  it('does not care for case or normal form', () => {
    const text = 'Policia e Kosovës tha se dy zyrtarë u lënduan në veri.';
    expect(languageOf(text.toUpperCase())).toBe('sq');
    expect(languageOf(text.normalize('NFD'))).toBe('sq');
  });
});
