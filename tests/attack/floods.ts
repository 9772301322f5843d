const MEGABYTE = 1_000_000;
/** A megabyte, or so many characters, of a text again and again. */
export const fill = (unit: string, length = MEGABYTE) =>
  unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/** What floods a text: a megabyte of one of these must end soon. */
export const TEXT_FLOODS: Record<string, string> = {
  letters: 'a',
  blanks: ' ',
  'line ends': '\r\n',
  'full stops': '. ',
  ellipses: '...',
  dashes: '– ',
  quotes: '“',
  brackets: '(',
  initials: 'J. ',
  ordinals: '24. ',
  numbers: '2,3 ',
  'decimal points': '1.1,1:1',
  'number words': 'hundred thousand million ',
  'hyphened numbers': 'twenty-',
  months: 'May ',
  dates: '21 November 2023 ',
  'combining marks': 'a\u0301',
  'right-to-left marks': '\u202Ea',
  'zero-width spaces': '\u200B',
  'pairs of surrogates': '😀',
  places: 'severna Kosovska Mitrovica ',
  names: 'Albin Kurti met Aleksandar Vucic in Brussels ',
  forces: 'KFOR troops 4,500 ',
  conjunctions: 'and of the in near the border with ',
  events: 'two killed in Mitrovica on Monday ',
  'Serbian events': 'Dva policajca ubijena su u Banjskoj 24. septembra. ',
  'Albanian events': 'U vranë dy policë në Banjskë më 24 shtator. ',
  addresses: 'https://x.y/',
};

/** What floods a page or a feed. */
export const MARKUP_FLOODS: Record<string, string> = {
  'nested elements': '<div>',
  links: '<a>',
  paragraphs: '<p>x',
  brackets: '<',
  ampersands: '&',
  references: '&amp;',
  'comment starts': '<!--',
  'open attributes': '<a b="',
  tables: '<table><tr><td>',
  'link lists': '<li><a href=x>y</a>',
  'marked elements': '<div class="related ad">x',
  scripts: '<script>',
  'linked data': '<script type="application/ld+json">{"a":1}</script>',
  headings: '<h1>x</h1>',
  drawings: '<svg><g>',
};

/** Declarations of entities each of which is ten of the one before. */
export const ENTITY_BOMB = Array.from(
  { length: 20 },
  (_, i) => `<!ENTITY l${i + 1} "${`&l${i};`.repeat(10)}">`,
).join('');

/** Pieces of news in every language, out of which any nonsense can be put together. */
export const PIECES =
  'Two |three |24. |2,3 |killed |wounded |police officers |soldiers |grenade |blast |in |near |Zvecan|Kosovska Mitrovica|Prishtinë|u Banjskoj |Косовској Митровици |on Monday|24 September 2023|24. septembra|sot|juče|KFOR |4,500 |troops |from 27 nations|Albin Kurti |Aleksandar Vučić |met |sastao se sa |u takua me |visited |Brussels|said |nije |no one |dozens of |bomba |bačena |vranë |lënduan |arrested |uhapšeno |“|„|”|(|)|: |; |, |. |? |!\n|\n\n|… | – |PRISTINA, Kosovo (AP) — |Foto: |Read also: |ubijen |protest '.split(
    '|',
  );

/** Marks that texts stumble over. */
export const ODD_MARKS = [
  '\u0000',
  '\u202E',
  '\u0301',
  '\uD800',
  '\u00A0',
  '\u200B',
  '\r',
  '\uFEFF',
  '__proto__',
  '9'.repeat(30),
];
