import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type { TitlePhrases } from '../event/title.ts';
import type catalogue from './catalogue/en.json';
import { createFormat, type Format, writeNumber } from './format.ts';
import { pluralForm } from './grammar.ts';
import type { Catalogue, Language, NameKind } from './languages.ts';
import { fillMessage, type Grammar, type Values } from './message.ts';
import { titlePhrases } from './titles.ts';

/** Ids of the catalogue: a word that is not in it does not compile. */
export type MessageId = keyof typeof catalogue;
export type Translate = (id: MessageId, values?: Values) => string;
/** A name of the data in the reader's language, or as the record has it. */
export type NameOf = (kind: NameKind, id: string, recorded: string) => string;
export type Words = {
  t: Translate;
  format: Format;
  language: Language;
  nameOf: NameOf;
  /** A country by its ISO code. */
  country: (code: string) => string;
  titles: TitlePhrases;
};

const NONE: Values = {};

/** The words of one language: messages, names, numbers, dates and titles of events. */
export function createWords(language: Language, { messages, names }: Catalogue): Words {
  const text = (id: string) => {
    const message = messages[id];
    return typeof message === 'string' ? message : '';
  };
  const [group, decimal] = [text('number.group'), text('number.decimal')];
  const grammar: Grammar = {
    plural: (count) => pluralForm(language, count),
    number: (value) => writeNumber(value, group, decimal),
  };
  const t = (id: string, values: Values = NONE) => fillMessage(messages[id] ?? id, values, grammar);
  const nameOf: NameOf = (kind, id, recorded) => {
    const code = kind === 'actor' && id.startsWith('country-') ? id.slice(8).toUpperCase() : '';
    if (code) return country(code, recorded);
    return names[kind]?.[id] ?? (kind === 'actor' ? (names.person?.[id] ?? recorded) : recorded);
  };
  const country = (code: string, recorded = code) => {
    const id = `country.${code}`;
    return messages[id] === undefined ? recorded : t(id);
  };
  return {
    t,
    format: createFormat(t, grammar.number),
    language,
    nameOf,
    country,
    titles: titlePhrases(t, grammar.number, country),
  };
}

const WordsContext = createContext<Words | null>(null);

/** Hands the words of one language to everything below. */
export function WordsProvider(props: { language: Language; catalogue: Catalogue; children: ReactNode }) {
  const { language, catalogue, children } = props;
  const words = useMemo(() => createWords(language, catalogue), [language, catalogue]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words in force. Throws outside a {@link WordsProvider}: that is a fault of the programmer. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
