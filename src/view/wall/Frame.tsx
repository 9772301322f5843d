import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWords } from '../../lang/translate.tsx';
import { ageText } from '../kit/age.ts';
import { setText, useDrawn } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import { clockText } from './care.ts';
import { countdown, type Poll, type Trust } from './trust.ts';
import styles from './wall.module.css';

/** The name that needs the note on status; the municipality of Fushë Kosovë is no such name. */
const NAMED = /(?:Kosov[oaë]|Косов[оау])(?! Pol| Пол)/u;

/** What surrounds every scene: its name, the clock with its second hand, and how far the picture can be trusted. */
export function Frame(props: {
  title: string;
  scope: string;
  now: Signal<number>;
  trust: Trust;
  /** Null where nobody asks for newer data. */
  poll: Poll | null;
  newest: string | null;
  dots: { count: number; at: number };
  paused: string | null;
  /** The picture itself carries the name of the country. */
  named: boolean;
  children: ReactNode;
}) {
  const words = useWords();
  const { t, format } = words;
  const { title, scope, now, trust, poll, newest, dots, paused, named, children } = props;
  const scene = useRef<HTMLElement>(null);
  const [noted, setNoted] = useState(named);
  useLayoutEffect(() => {
    setNoted(named || NAMED.test(`${scope} ${scene.current?.textContent ?? ''}`));
  });
  const age = ageText(trust.dataAt, trust.ageMs, trust.feeds, words);
  return (
    <>
      <header className={styles.masthead}>
        <h1>
          {title} {scope ? <span className={styles.scope}>{scope}</span> : null}
        </h1>
        {paused ? <p className={styles.paused}>{paused}</p> : null}
        <span className={styles.dots} aria-hidden="true">
          {Array.from({ length: dots.count }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the dots have no identity
            <i key={i} data-on={i === dots.at} />
          ))}
        </span>
        <Clock now={now} />
      </header>
      {trust.cutSince === null ? null : (
        <p className={styles.banner} role="alert">
          {t('wall.cut', { time: format.moment(trust.cutSince) })}
        </p>
      )}
      <main ref={scene} className={styles.scene}>
        {children}
      </main>
      <footer className={styles.foot}>
        {noted ? <p className={styles.note}>{t('status.note')}</p> : null}
        <div className={styles.strip} data-tone={trust.tone}>
          <p>
            <span className={styles.lamp} aria-hidden="true" />
            {trust.dataAt === null || trust.tone === 'good' ? age : `${t(`wall.tone.${trust.tone}`)}: ${age}`}
          </p>
          {poll ? <Next now={now} at={poll.triedAt + poll.everyMs} /> : <p>{t('wall.fixed')}</p>}
          {trust.feeds > 0 ? (
            <p>{t('wall.sources', { answering: trust.answering, count: trust.feeds })}</p>
          ) : null}
          {newest ? <p>{newest}</p> : null}
        </div>
      </footer>
    </>
  );
}

/** The time of the region to the second, with a hand that stands still when the page does. */
function Clock({ now }: { now: Signal<number> }) {
  const text = useRef<HTMLTimeElement>(null);
  const hand = useRef<SVGLineElement>(null);
  useDrawn(now, (ms) => {
    setText(text.current, clockText(ms));
    hand.current?.setAttribute('transform', `rotate(${(Math.floor(ms / 1000) % 60) * 6})`);
  });
  return (
    <p className={styles.clock}>
      <svg viewBox="-10 -10 20 20" aria-hidden="true">
        <circle r={9} />
        <line ref={hand} y1={3} y2={-7} />
      </svg>
      <time ref={text} />
    </p>
  );
}

function Next({ now, at }: { now: Signal<number>; at: number }) {
  const { t } = useWords();
  const text = useRef<HTMLParagraphElement>(null);
  useDrawn(now, (ms) => setText(text.current, t('wall.next', { time: countdown(at - ms) })));
  return <p ref={text} />;
}
