import { type I18n, type Messages, setupI18n } from '@lingui/core';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import type catalogue from './catalogue/en.json';
import { createFormat, type Format } from './format.ts';
import { INTL_TAG, type Language } from './languages.ts';

/** Ids of the catalogue: a word that is not in it does not compile. */
export type MessageId = keyof typeof catalogue;
export type Translate = (id: MessageId, values?: Record<string, string | number>) => string;
export type Words = { t: Translate; format: Format; language: Language };

/** The words of one language: messages, numbers and dates. */
export function createWords(language: Language, messages: Messages): Words {
  const i18n: I18n = setupI18n({
    locale: language,
    locales: INTL_TAG[language],
    messages: { [language]: messages },
  });
  return {
    language,
    t: (id, values) => i18n._(id, values),
    format: createFormat(INTL_TAG[language]),
  };
}

const WordsContext = createContext<Words | null>(null);

/** Hands the words of one language to everything below. */
export function WordsProvider(props: { language: Language; messages: Messages; children: ReactNode }) {
  const { language, messages, children } = props;
  const words = useMemo(() => createWords(language, messages), [language, messages]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words in force. Throws outside a {@link WordsProvider}: that is a fault of the programmer. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error('useWords needs a WordsProvider above it');
  return words;
}
