import { LANGUAGES } from '../lang/languages.ts';
import { useWords } from '../lang/translate.tsx';
import styles from './app.module.css';
import type { AddressStore } from './location.ts';

/** Another language begins the page anew; the keyboard must not lose its place by that. */
let switching = false;
function takeFocusBack(control: HTMLSelectElement | null) {
  if (!control || !switching) return;
  switching = false;
  control.focus();
}

/** The languages of the page, each by its own name. */
export function LanguageSwitch({ store }: { store: AddressStore }) {
  const { t, language } = useWords();
  return (
    <select
      ref={takeFocusBack}
      className={styles.language}
      aria-label={t('tools.language')}
      value={language}
      onChange={(event) => {
        switching = true;
        store.set({ lang: LANGUAGES.find((offered) => offered === event.target.value) ?? 'en' });
      }}
    >
      {LANGUAGES.map((offered) => (
        <option key={offered} value={offered} lang={offered}>
          {t(`language.${offered}`)}
        </option>
      ))}
    </select>
  );
}
