import { useState, useSyncExternalStore } from 'react';
import { useWords } from '../lang/translate.tsx';
import { Button } from '../view/kit/Button.tsx';
import type { Shown } from '../view/kit/shown.ts';
import type { Signal } from '../view/kit/signal.ts';
import { type Theme, writeAddress } from './address.ts';
import styles from './app.module.css';
import type { FileKind } from './download.ts';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import type { AddressStore } from './location.ts';

/** Share, take away, change the look: what a person does with the whole page. */
export function Tools(props: {
  store: AddressStore;
  settled: Signal<Shown | null>;
  theme: Theme;
  /** Saves the selected events as a file and gives their number. */
  onSave: (kind: FileKind) => Promise<number>;
}) {
  const { store, settled, theme, onSave } = props;
  const { t, format } = useWords();
  const matched = useSyncExternalStore(settled.subscribe, settled.get)?.answer.matched ?? 0;
  const [note, setNote] = useState('');
  const share = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      setNote(t('tools.copied'));
    } catch {
      setNote(t('tools.copyFailed'));
    }
    setTimeout(() => setNote(''), 4000);
  };
  const save = async (kind: FileKind) => {
    try {
      setNote(t('tools.saved', { count: format.number(await onSave(kind)) }));
    } catch (error) {
      setNote(String(error));
    }
    setTimeout(() => setNote(''), 4000);
  };
  return (
    <div className={styles.tools}>
      <span role="status" className={styles.toolNote}>
        {note}
      </span>
      <Button
        className={styles.large}
        onClick={() => window.location.assign(`${writeAddress({ ...store.get(), view: 'wall' })}#setup`)}
      >
        {t('tools.wall')}
      </Button>
      <Button onClick={() => void share()}>{t('tools.share')}</Button>
      <details className={styles.menu}>
        <summary>{t('tools.download')}</summary>
        <div className={styles.popover}>
          <p>{t('tools.exactly', { count: format.number(matched) })}</p>
          {(['csv', 'geojson', 'json'] as const).map((kind) => (
            <Button key={kind} onClick={() => void save(kind)}>
              {t(`tools.${kind}`)}
            </Button>
          ))}
        </div>
      </details>
      <Button onClick={() => store.set({ view: 'briefing', event: null })}>{t('briefing.title')}</Button>
      <LanguageSwitch store={store} />
      <Button
        look="plain"
        aria-label={t(theme === 'dark' ? 'tools.light' : 'tools.dark')}
        onClick={() => store.set({ theme: theme === 'dark' ? 'light' : 'dark' }, 'replace')}
      >
        <svg width={16} height={16} viewBox="-10 -10 20 20" aria-hidden="true">
          <circle r={7} fill="none" stroke="currentColor" strokeWidth={2} />
          <path d="M0-7A7 7 0 0 1 0 7Z" fill="currentColor" />
        </svg>
      </Button>
    </div>
  );
}
