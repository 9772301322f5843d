import type { Article } from '../article/article.ts';
import type { Day } from '../base/day.ts';
import type { PlaceRow } from './places.ts';
import type { Bound, TimePrecision } from './types.ts';

/** The field of an article that an offset points into. */
export type Field = 'title' | 'text';

/** A stretch of an article: half-open UTF-16 offsets into one field, exactly as that field stands in the article. */
export type Span = { field: Field; start: number; end: number };

/** One word, number or punctuation mark. `fold` is the form in which it is compared with the vocabulary. */
export type Token = Span & {
  text: string;
  fold: string;
  /** Number of the folded form, by which `perWord` remembers what was found for it. */
  word: number;
  kind: 'word' | 'number' | 'mark';
  /** True when the first letter is upper case. */
  capital: boolean;
  /** Index of its sentence in {@link Reading.sentences}. */
  sentence: number;
};

/** What part of the article a sentence is. Only `title`, `lead` and `body` report news; the others are read for context at most. */
export type SentenceRole = 'title' | 'lead' | 'body' | 'caption' | 'boilerplate';

export type Sentence = Span & {
  text: string;
  role: SentenceRole;
  paragraph: number;
  /** Half-open range of its tokens in {@link Reading.tokens}. */
  from: number;
  to: number;
  /** Length in tokens of a dateline at its start ("BELGRADE, January 16 (Agency) -"), or 0. */
  dateline: number;
  /** Length in tokens of the stamp of a police report at its start ("Graçanicë 23.11.2021 – 16:10."), or 0. */
  stamp: number;
  /** Number of the item of a bulletin, or of the passage about "a separate incident", that it belongs to; 0 for an article's run of text. */
  item: number;
};

/** Half-open token range of a mention, with its character span. */
export type Mention = Span & { from: number; to: number; sentence: number };

/**
 * What a place name does in its sentence. `site`: something may have happened there. The others name no event place:
 * `dateline`; `landmark` ("20 km north of X", "near the border with X"); `metonym` (a government: "Pristina said"); `origin` ("pilgrims
 * from X", "the mayor of X"); `supplied` ("a canal that feeds X"); `name` (part of an organisation's or person's name).
 */
export type PlaceRole = 'site' | 'dateline' | 'landmark' | 'metonym' | 'origin' | 'supplied' | 'name';

export type PlaceMention = Mention & {
  place: PlaceRow;
  role: PlaceRole;
  /** True for "in", "near", "at" X: the cue that makes a site. */
  located: boolean;
  /** Other rows of the same name that lost, best first. */
  rivals: PlaceRow[];
};

/** A time expression resolved to days, both inclusive. */
export type DayMention = Mention & {
  first: Day;
  last: Day;
  precision: TimePrecision;
  anchor: 'explicit' | 'publication' | 'previous';
  /** True when it belongs to the page ("22 December 2024" alone in a line), not to the news. */
  furniture: boolean;
  /** Tokens of the clause that alone it dates ("a day after the attack"), where it has one. */
  clause?: { from: number; to: number };
  /** True for a day whose anniversary is kept. */
  kept?: true;
  /** True for the day on which something is only said ("a spokesman said on Monday"). */
  said?: true;
  /** True for a weekday that lies ahead by a present tense alone ("the minister arrives on Monday"). */
  soon?: true;
  /** Where it lies from publication. */
  tense: 'past' | 'present' | 'future';
};

/** A number in words or digits. `best` is null for vague words ("dozens": low 12). */
export type NumberMention = Mention & {
  best: number | null;
  low: number;
  high: number | null;
  bound: Bound;
  /** True when it cannot count people: age, year, money, percent, distance, resolution, clock time, ordinal … */
  other: boolean;
};

/** A public figure or a bare office ("the NATO Secretary General") resolved for the day of the article. */
export type PersonMention = Mention & {
  id: string;
  name: string;
  office: string | null;
  organisation: string | null;
  /** Country or organisation that the person stands for: ISO code or actor id. */
  side: string | null;
};

/** Everything that the questions (kind, place, day, actor, toll, troops, visit) read: the article, cut up once. */
export type Reading = {
  article: Article;
  /** Language of the vocabulary in use. */
  language: 'en' | 'sq' | 'sr';
  /** Publication day in Europe/Belgrade, or null. */
  published: Day | null;
  tokens: Token[];
  sentences: Sentence[];
  places: PlaceMention[];
  days: DayMention[];
  numbers: NumberMention[];
  people: PersonMention[];
  /** Countries and organisations by name or adjective, as ISO codes or NATO, EU, UN … */
  sides: { from: number; to: number; side: string; sentence: number }[];
};

/** Why something was found or refused: printed by `--explain`. */
export type Trace = (stage: string, message: string, span?: Span) => void;
