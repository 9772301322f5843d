import type { ReactNode } from 'react';
import styles from './Message.module.css';

/** A short word in the place of content: nothing found, could not load, not there yet. */
export function Message(props: {
  title: string;
  children?: ReactNode;
  action?: ReactNode;
  tone?: 'calm' | 'bad';
}) {
  const { title, children, action, tone = 'calm' } = props;
  return (
    <div
      className={`${styles.message} ${tone === 'bad' ? styles.bad : ''}`}
      role={tone === 'bad' ? 'alert' : undefined}
    >
      <p className={styles.title}>{title}</p>
      {children ? <div className={styles.text}>{children}</div> : null}
      {action}
    </div>
  );
}
