import '@fontsource-variable/inter/wght.css';
import '../view/kit/tokens.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createAddressStore } from './location.ts';
import { Page } from './Page.tsx';
import { fetchSpeech } from './speech.ts';

const store = createAddressStore(window);
const root = document.getElementById('root');
const first = await fetchSpeech(store.get().lang);

if (root && first) {
  createRoot(root).render(
    <StrictMode>
      <Page store={store} first={first} />
    </StrictMode>,
  );
} else document.getElementById('lost')?.removeAttribute('hidden');
