import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';
import still from './still.module.css';

/** A named region of the page: a landmark with a heading, an optional line of tools and a body. */
export function Panel(props: {
  title: string;
  note?: ReactNode;
  tools?: ReactNode;
  id?: string;
  className?: string;
  scroll?: boolean;
  children: ReactNode;
}) {
  const heading = useId();
  const { title, note, tools, id, className, scroll = false, children } = props;
  return (
    <section id={id} aria-labelledby={heading} className={`${styles.panel} ${className ?? ''}`}>
      <header className={styles.header}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {note ? (
          <div className={`${styles.note} ${still.room}`}>
            <div className={still.text}>{note}</div>
          </div>
        ) : null}
        {tools ? <div className={styles.tools}>{tools}</div> : null}
      </header>
      <div className={scroll ? styles.scroll : styles.body}>{children}</div>
    </section>
  );
}
