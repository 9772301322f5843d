import '@fontsource-variable/inter/wght.css';
import '../view/kit/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { CATALOGUES } from '../lang/languages.ts';
import { WordsProvider } from '../lang/translate.tsx';
import { App } from './App.tsx';
import { createAddressStore } from './location.ts';

const store = createAddressStore(window);
const root = document.getElementById('root');
const { lang } = store.get();
const load = CATALOGUES[lang];
const messages = await (load ?? CATALOGUES.en)().catch(() => null);

if (root && messages) {
  createRoot(root).render(
    <StrictMode>
      <WordsProvider language={load ? lang : 'en'} messages={messages}>
        <App store={store} />
      </WordsProvider>
    </StrictMode>,
  );
} else document.getElementById('lost')?.removeAttribute('hidden');
