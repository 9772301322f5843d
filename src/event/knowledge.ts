import { fold } from '../base/text.ts';
import type { ConfidenceCurve } from './confidence.ts';
import { compileDays, type DayBook, type DayWords } from './day/book.ts';
import { compileGist, type GistModel, type GistWeights } from './gist/gist.ts';
import { compileIncidents, type IncidentBook, type IncidentWords } from './incident/book.ts';
import { type KnownDays, type KnownDaysRow, knownDaysOf } from './incident/known.ts';
import { compileToll, type TollBook, type TollWords } from './incident/toll/book.ts';
import { compileNumbers, type NumberBook, type NumberWords } from './number/numbers.ts';
import { buildPersonIndex, type PersonEntry, type PersonIndex, peopleOf } from './person/names.ts';
import { compilePlaces, type PlaceBook, type PlaceWords } from './place/book.ts';
import { buildPlaceIndex, type PlaceIndex } from './place/trie.ts';
import type { PlaceRow } from './places.ts';
import { type WordForms, withForms } from './text/forms.ts';
import { compilePhrases, type PhraseBook } from './text/phrases.ts';
import type { TextWords } from './text/sentences.ts';
import { PhraseShelf } from './text/shelf.ts';
import { compileTroops, type TroopsBook, type TroopsWords } from './troops/book.ts';
import { compileVisits, type VisitBook, type VisitWords } from './visit/book.ts';

export const READ_LANGUAGES = ['en', 'sq', 'sr'] as const;
export type ReadLanguage = (typeof READ_LANGUAGES)[number];

/** A party that takes part in events: one row of `data/actors.json`. */
export type ActorRow = {
  id: string;
  name: string;
  kind: string;
  side: string | null;
  words: Record<ReadLanguage, string[]>;
};

/** The vocabulary files of one language, as they stand in `data/words/<lang>/`. */
export type Vocabulary = {
  text: TextWords;
  numbers: NumberWords;
  days: DayWords;
  places: PlaceWords;
  countries: Record<string, string[]>;
  offices: { offices: Record<string, string>; organisations: Record<string, string> };
  incidents: IncidentWords;
  toll: TollWords;
  troops: TroopsWords;
  visits: VisitWords;
  /** Where the language bends its verbs too much for stems. */
  verbs?: WordForms;
};

/** Everything that reading one language needs, prepared. */
export type Book = {
  text: TextWords;
  numbers: NumberBook;
  days: DayBook;
  places: PlaceBook;
  /** Countries and organisations by name or adjective: ISO code, or NATO, EU, UN … */
  sides: PhraseBook<string>;
  offices: PhraseBook<string>;
  actors: PhraseBook<ActorRow>;
  incidents: IncidentBook;
  toll: TollBook;
  troops: TroopsBook;
  visits: VisitBook;
};

export type Knowledge = {
  index: PlaceIndex;
  people: PersonIndex;
  actors: ReadonlyMap<string, ActorRow>;
  kosovo: PlaceRow;
  confidence: ConfidenceCurve;
  gist: GistModel;
  knownDays: readonly KnownDays[];
  books: Record<ReadLanguage, Book>;
};

/** Prepares all data that the extraction reads; done once. */
export function buildKnowledge(data: {
  places: readonly PlaceRow[];
  people: readonly PersonEntry[];
  actors: readonly ActorRow[];
  confidence: ConfidenceCurve;
  gist: GistWeights;
  knownDays: readonly KnownDaysRow[];
  words: Record<ReadLanguage, Vocabulary>;
}): Knowledge {
  const index = buildPlaceIndex(data.places);
  const kosovo = index.byId.get('kosovo');
  if (!kosovo) throw new Error('data/places.json needs a row with the id “kosovo”');
  const book = (language: ReadLanguage): Book => {
    const words = data.words[language];
    const shelf = new PhraseShelf();
    const forms = { ...words.verbs, ...words.incidents.classes };
    return {
      text: withEnglish(words.text, data.words.en.text),
      numbers: compileNumbers(words.numbers),
      days: compileDays(words.days, shelf),
      places: compilePlaces(words.places, shelf),
      sides: compilePhrases(
        [
          ...Object.entries(words.countries).flatMap(([code, names]) =>
            names.map((name) => [name, code] as const),
          ),
          ...Object.entries(words.offices.organisations).map(([name, side]) => [name, side] as const),
        ],
        shelf,
      ),
      offices: compilePhrases(
        Object.entries(words.offices.offices).map(([phrase, office]) => [fold(phrase), office] as const),
        shelf,
      ),
      actors: compilePhrases(
        data.actors.flatMap((actor) => actor.words[language].map((phrase) => [phrase, actor] as const)),
        shelf,
      ),
      incidents: compileIncidents(withForms(words.incidents, forms), shelf),
      toll: compileToll(withForms(words.toll, forms), shelf),
      troops: compileTroops(withForms(words.troops, forms), shelf),
      visits: compileVisits(withForms(words.visits, forms), shelf),
    };
  };
  return {
    index,
    people: buildPersonIndex(peopleOf(data.people)),
    actors: new Map(data.actors.map((actor) => [actor.id, actor])),
    kosovo,
    confidence: data.confidence,
    gist: compileGist(data.gist),
    knownDays: knownDaysOf(data.knownDays),
    books: booksOf(book),
  };
}

/** The books of the languages, each made when it is first opened. */
function booksOf(make: (language: ReadLanguage) => Book): Record<ReadLanguage, Book> {
  const made: Partial<Record<ReadLanguage, Book>> = {};
  const open = (language: ReadLanguage) => {
    made[language] ??= make(language);
    return made[language];
  };
  return {
    get en() {
      return open('en');
    },
    get sq() {
      return open('sq');
    },
    get sr() {
      return open('sr');
    },
  };
}

/** The marks of a page in a language with the English ones: sites everywhere use both. */
function withEnglish(own: TextWords, english: TextWords): TextWords {
  if (own === english) return own;
  const both = (name: 'caption' | 'boilerplate' | 'headings' | 'tail' | 'inside' | 'page') => [
    ...own[name],
    ...english[name],
  ];
  return {
    ...own,
    caption: both('caption'),
    boilerplate: both('boilerplate'),
    headings: both('headings'),
    tail: both('tail'),
    inside: both('inside'),
    page: both('page'),
  };
}
