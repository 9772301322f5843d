import { type ReactNode, useLayoutEffect, useRef, useState } from 'react';
import { useWords, type Words } from '../../lang/translate.tsx';
import { ageText, agoText } from '../kit/age.ts';
import { setText, useDrawn } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import { clockText } from './care.ts';
import { Fit } from './Fit.tsx';
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
  /** A map is on the screen: it carries the name of the country, and its makers are named. */
  map: boolean;
  /** There is room for few words. */
  far: boolean;
  children: ReactNode;
}) {
  const words = useWords();
  const { t, format } = words;
  const { title, scope, now, trust, poll, newest, dots, paused, map, far, children } = props;
  const scene = useRef<HTMLElement>(null);
  const [noted, setNoted] = useState(map);
  useLayoutEffect(() => {
    setNoted(map || NAMED.test(`${scope} ${scene.current?.textContent ?? ''}`));
  });
  return (
    <>
      <header className={styles.masthead}>
        <h1>{title}</h1>
        {scope ? <p className={styles.scope}>{scope}</p> : null}
        {paused ? <p className={styles.paused}>{paused}</p> : null}
        <div className={styles.side}>
          <span className={styles.dots} aria-hidden="true">
            {Array.from({ length: dots.count > 1 ? dots.count : 0 }, (_, i) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the dots have no identity
              <i key={i} data-on={i === dots.at} />
            ))}
          </span>
          <Clock now={now} />
        </div>
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
        {noted ? (
          <p className={styles.note}>
            {t('status.note')} {map ? <span className={styles.credit}>{t('wall.credit')}</span> : null}
          </p>
        ) : null}
        <div className={styles.strip} data-tone={trust.tone}>
          <p>
            <span className={styles.lamp} aria-hidden="true" />
            {dataText(trust, far, words)}
          </p>
          {poll ? (
            <Next now={now} at={poll.triedAt + poll.everyMs} far={far} />
          ) : (
            <p>{t(far ? 'wall.short.fixed' : 'wall.fixed')}</p>
          )}
          {trust.feeds > 0 ? (
            <p>
              {t(far ? 'wall.short.sources' : 'wall.sources', {
                answering: trust.answering,
                count: trust.feeds,
              })}
            </p>
          ) : null}
          {newest && !far ? (
            <Fit className={styles.last}>
              <li>{newest}</li>
            </Fit>
          ) : null}
        </div>
      </footer>
    </>
  );
}

/** From this age on a date without its year could be mistaken. */
const YEAR_MATTERS_MS = 300 * 86_400_000;

/** How old the data is, and whether that is too old. */
function dataText({ dataAt, ageMs, tone, feeds }: Trust, far: boolean, words: Words): string {
  const { t, format } = words;
  if (dataAt === null || ageMs === null)
    return far && feeds > 0 ? t('wall.short.unread') : ageText(null, null, feeds, words);
  const ago = agoText(ageMs, t);
  const moment = ageMs < YEAR_MATTERS_MS ? format.moment(dataAt) : format.longMoment(dataAt);
  return t(`wall.data.${tone}`, { age: far ? ago : `${moment}, ${ago}` });
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

function Next({ now, at, far }: { now: Signal<number>; at: number; far: boolean }) {
  const { t } = useWords();
  const id = far ? 'wall.short.next' : 'wall.next';
  const text = useRef<HTMLParagraphElement>(null);
  useDrawn(now, (ms) => setText(text.current, t(id, { time: countdown(at - ms) })));
  return <p ref={text} />;
}
