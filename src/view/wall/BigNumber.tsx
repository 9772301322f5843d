import type { CSSProperties } from 'react';
import styles from './wall.module.css';

/** A key figure, as large as its place allows. */
export function BigNumber({ text }: { text: string }) {
  return (
    <span className={styles.number} style={{ '--letters': text.length } as CSSProperties}>
      {text}
    </span>
  );
}
