import { useRef, useSyncExternalStore } from 'react';
import { useWords } from '../lang/translate.tsx';
import { type Shown, setText, useDrawnPart } from '../view/kit/shown.ts';
import type { Signal } from '../view/kit/signal.ts';
import still from '../view/kit/still.module.css';
import styles from './app.module.css';

/** How many events match: for the eye with every frame, for the ear when the selection rests. */
export function Matched(props: { shown: Signal<Shown | null>; settled: Signal<Shown | null> }) {
  const { shown, settled } = props;
  const { t, format } = useWords();
  const seen = useRef<HTMLSpanElement>(null);
  const say = (now: Shown | null) =>
    now
      ? t('events.count', {
          matched: format.number(now.answer.matched),
          total: format.number(now.answer.total),
        })
      : '';
  useDrawnPart(
    shown,
    ({ answer }) => answer.matched,
    (_, now) => setText(seen.current, say(now)),
  );
  const rest = useSyncExternalStore(settled.subscribe, settled.get);
  return (
    <>
      <span className={`${styles.count} ${still.room}`}>
        <span ref={seen} className={still.text} aria-hidden="true" />
      </span>
      <output className="visually-hidden" aria-live="polite">
        {say(rest)}
      </output>
    </>
  );
}
