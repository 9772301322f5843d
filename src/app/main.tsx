import '@fontsource-variable/inter/wght.css';
import '../view/kit/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { messages } from '../lang/catalogue/en.json?catalogue';
import { CATALOGUES } from '../lang/languages.ts';
import { WordsProvider } from '../lang/translate.tsx';
import { App } from './App.tsx';
import { createAddressStore } from './location.ts';

const store = createAddressStore(window);
const root = document.getElementById('root');
const { lang } = store.get();
const chosen = await (lang === 'en' ? undefined : CATALOGUES[lang]?.());

if (root) {
  createRoot(root).render(
    <StrictMode>
      <WordsProvider language={chosen ? lang : 'en'} messages={chosen?.messages ?? messages}>
        <App store={store} />
      </WordsProvider>
    </StrictMode>,
  );
}
