import type { ReactNode } from 'react';
import { useWords } from '../lang/translate.tsx';
import styles from './app.module.css';

/** The top line: the name, what is said of the data, and the tools. */
export function Header(props: { children?: ReactNode }) {
  const { t } = useWords();
  return (
    <header className={styles.header}>
      <h1 className={styles.brand}>
        <svg width={18} height={18} viewBox="-10 -10 20 20" aria-hidden="true">
          <path d="M0-9 9 0 0 9-9 0Z" fill="none" stroke="var(--accent)" strokeWidth={2} />
          <circle r={3} fill="var(--accent)" />
        </svg>
        {t('app.name')}
      </h1>
      {props.children}
    </header>
  );
}
