import { WordsProvider } from '../lang/translate.tsx';
import { App } from './App.tsx';
import type { AddressStore } from './location.ts';
import { type Speech, useSpeech } from './speech.ts';

/** The page in the language of the address bar. Another language begins it anew, because much of it is drawn outside React. */
export function Page(props: { store: AddressStore; first: Speech }) {
  const { store, first } = props;
  const { language, catalogue } = useSpeech(store, first);
  return (
    <WordsProvider key={language} language={language} catalogue={catalogue}>
      <App store={store} />
    </WordsProvider>
  );
}
