import { useEffect, useRef, useState } from 'react';
import { CATALOGUES } from '../lang/catalogues.ts';
import type { Catalogue, Language } from '../lang/languages.ts';
import type { AddressStore } from './location.ts';

/** The words that the page speaks. */
export type Speech = { language: Language; catalogue: Catalogue };

/** The words of a language, or null where they do not come. */
export async function fetchSpeech(language: Language): Promise<Speech | null> {
  try {
    return { language, catalogue: await CATALOGUES[language]() };
  } catch {
    return null;
  }
}

/** The words of the language in the address bar; the earlier ones until these have arrived. */
export function useSpeech(store: AddressStore, first: Speech): Speech {
  const [speech, setSpeech] = useState(first);
  const wanted = useRef(first.language);
  useEffect(
    () =>
      store.subscribe(() => {
        const { lang } = store.get();
        if (lang === wanted.current) return;
        wanted.current = lang;
        void fetchSpeech(lang).then((next) => {
          if (next && wanted.current === lang) setSpeech(next);
        });
      }),
    [store],
  );
  return speech;
}
