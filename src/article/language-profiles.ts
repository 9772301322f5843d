import type { ArticleLanguage } from './article.ts';

/** Small words with their weight, letters that speak for the language, and letters that it does not have. */
export type Profile = {
  language: ArticleLanguage;
  words: ReadonlyMap<string, number>;
  letters: string;
  not: string;
};

/** The word as people write it who leave the diacritics out. */
function bare(word: string): string {
  return word
    .replaceAll('đ', 'dj')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');
}

/** Words that a language shares with others count one, its own count two, also without diacritics. */
function profile(language: ArticleLanguage, own: string, shared: string, letters: string, not = ''): Profile {
  const words = new Map<string, number>();
  for (const word of shared.split(' ')) words.set(word, 1);
  for (const word of own.split(' ')) words.set(bare(word), 2).set(word, 2);
  return { language, words, letters, not };
}

const SERBIAN_OWN =
  'je su da nije nisu koji koja koje što šta će ali kako kada gde gdje bio bila bilo bili takođe također rekao rekla izjavio saopštio posle poslije nakon između protiv prema ili ovaj taj više sada danas juče jučer uhapšen uhapšena uhapšeni policija policije policajac kosovski kosovskoj kosovska srpski srpska jedna osoba ministar predsednik premijer dvoje troje dve dvije uhapšene ubijen ubijena ubijeni ranjen ranjena ranjeni povređen povređena povređeni bačena bomba eksplozija napad pucnjava pucnjavi sutra kod bez ostaje vojnici vojnika vojnik snaga snage smena prisustvo severnoj severu zapaljen blokada opštine kuća kuću protest';
const MACEDONIAN =
  'во со дека ќе ги го бе беше сум кои која кој што овој тој од ние исто така кога изјави рече меѓу';

export const LATIN_PROFILES: readonly Profile[] = [
  profile(
    'en',
    'the and of to was were with that from said has have had been by is are his its which after on for arrested killed wounded police several leader outside over reports arrives arrive troops gunmen soldiers kosovar kosovan serbian serb serbia between new afternoon edition north says attack party two three four five dead injured injures injure hurt kills killing clash clashes blast blasts attacks visits visit meets talks near leaders calls over out no new ahead ends more joins troops boosts presence general recognition peacekeepers raid raids explosion grenade shooting tours gets battalion roadblocks charges hears votes rejects first security council since among held must we not wins sends remembers celebrates detained storm overturn threats praises chief bridge tear gas death toll',
    'in a at as he it an',
    '',
  ),
  profile(
    'sq',
    'në dhe të është për nga që një ka kanë së janë ishte duke tha edhe ndaj kjo ky pas ndërsa si më nje eshte per qe nuk kosovës serbisë policia policisë arrestohet arrestohen kryeministri presidentja vritet vriten vrarë plagoset plagosen plagosur sulm sulmi shpërthim shpërthimi viziton takon takohet takoi nesër sot dje kosovë trupat trupa armatosur armë dialogu serbe persona person polic policë veri kundër pranë ushtarë ushtarët konfiskohen shton mbyllen hidhet',
    'me e i u te ne se do mund',
    'ëç',
    'čćšžđ',
  ),
  profile('sr-Latn', SERBIAN_OWN, 'u na i se od za sa iz o do kao to ne a po', 'čćšžđ', 'ëäöüß'),
  profile(
    'other',
    'der die und das ist nicht mit von den dem ein eine auf für im wurde sich auch bei des sind nach',
    'in an zu',
    'äöüß',
  ),
  profile(
    'other',
    'il di che la per una con sono del della le gli non è dal nel anche al alla dei più ha',
    'in a da e un',
    'àèìòù',
  ),
  profile(
    'other',
    'ki ko tem je da tudi pri ter bil bila so lahko ni kot ob pa smo bodo še že med zaradi proti sta katerega besedah sporočil sporočila sporočili vojaki policisti policist napad napada včeraj danes jutri',
    'v na za se da in je iz do o',
    'čšž',
    'ćđ',
  ),
  profile(
    'other',
    'le les des et est dans une pour que qui sur par avec au pas du ont été',
    'la de un a en',
    'éèêàçù',
  ),
  profile(
    'other',
    'el los las que y por una con del para se no su al fue ha como más',
    'la de en un a',
    'ñáéíóú',
  ),
  profile('other', 've bir bu ile için olarak da olan daha çok etti olduğu', 'de ne', 'ğışöü'),
  profile('other', 'și în că pentru din cu este care au fost mai sunt prin după', 'de la a un nu', 'șțăâî'),
  profile('other', 'hogy az és nem egy is volt meg már csak ezt', 'a', 'őűáéíóöü'),
  profile('other', 'nie się jest że przez który oraz dla został są', 'w z na do i o to', 'łąęńśźż'),
  profile('other', 'že při který jako jsou byl podle ale ve pro jeho', 'se na v je a i o to', 'řěůýá'),
  profile('other', 'het een van en dat niet op zijn voor met ook werd door naar', 'in de is te', ''),
];

export const CYRILLIC_PROFILES: readonly Profile[] = [
  profile(
    'sr-Cyrl',
    'је су није нису који која које шта ће али како када где био била било били такође рекао рекла изјавио саопштио после између против према или више сада данас јуче полиција полиције ухапшен ухапшени косовска косовској',
    'у на и се од за са из о до као то не а по да',
    'ђћљњџј',
    'ѓќѕѐѝъыэщюяёйіїєґ',
  ),
  profile('other', MACEDONIAN, 'на и се за до то не а по да', 'ѓќѕј', 'ђћъыэщюяё'),
  profile(
    'other',
    'в не что он с как это по из был его для от к были после также сообщил заявил',
    'и на за до о',
    'ыэъщюяёйь',
    'ђћљњџјѓќѕ',
  ),
  profile(
    'other',
    'в се не от че с по към е са бе като за беше след които',
    'и на да до',
    'ъщюяй',
    'ђћљњџјѓќѕыэё',
  ),
  profile('other', 'в і не що з як це та до із був його для від також', 'на у за', 'іїєґй', 'ђћљњџјѓќѕыэъё'),
];
