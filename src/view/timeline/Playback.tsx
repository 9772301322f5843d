import { useEffect, useRef, useState } from 'react';
import { useWords } from '../../lang/translate.tsx';
import { Button } from '../kit/Button.tsx';
import { motionIsUnwelcome } from '../kit/motion.ts';
import {
  DURATION_NAMES,
  DURATIONS,
  type Duration,
  PLAY_MODES,
  type Playing,
  type PlayMode,
  playStart,
  startPlayback,
} from './playback.ts';
import type { Span } from './scale.ts';
import styles from './timeline.module.css';

const SPEEDS: readonly Duration[] = ['day', 'week', 'month', 'quarter', 'year'];

/** Play, pause, and how: a window that slides or a span that grows, how long the window is, how fast the time goes. */
export function Playback(props: {
  span: () => Span | null;
  domain: Span;
  onLive: (span: Span, timeStamp: number) => void;
  onSettle: (span: Span, timeStamp: number) => void;
}) {
  const { span, domain, onLive, onSettle } = props;
  const { t } = useWords();
  const [mode, setMode] = useState<PlayMode>('window');
  const [length, setLength] = useState<Duration>('quarter');
  const [speed, setSpeed] = useState<Duration>('quarter');
  const [on, setOn] = useState(false);
  const playing = useRef<Playing | null>(null);
  const host = useRef({ onLive, onSettle });
  host.current = { onLive, onSettle };
  const stop = () => {
    const reached = playing.current?.stop();
    playing.current = null;
    setOn(false);
    if (reached) host.current.onSettle(reached, performance.now());
  };
  useEffect(
    () => () => {
      playing.current?.stop();
    },
    [],
  );
  const play = (first: Span | null, as = { mode, speed, length }) => {
    playing.current?.stop();
    setOn(true);
    let last: Span | null = null;
    playing.current = startPlayback(playStart(first, as.mode, DURATIONS[as.length], domain), {
      mode: as.mode,
      daysASecond: DURATIONS[as.speed],
      domain,
      calm: motionIsUnwelcome(),
      show: (next, timeStamp) => {
        const now = span();
        // Whoever takes the brush takes over.
        if (last && (now?.from !== last.from || now.to !== last.to)) {
          playing.current?.stop();
          playing.current = null;
          setOn(false);
          return;
        }
        last = next;
        host.current.onLive(next, timeStamp);
      },
      ended: stop,
    });
  };
  const choice = <T extends string>(
    id: 'play.mode' | 'play.length' | 'play.speed',
    value: T,
    values: readonly T[],
    name: (value: T) => string,
    set: (value: T) => void,
  ) => (
    <select
      className={styles.choice}
      aria-label={t(id)}
      title={t(id)}
      value={value}
      onChange={(event) => {
        const next = values.find((other) => other === event.target.value);
        if (next) set(next);
      }}
    >
      {values.map((other) => (
        <option key={other} value={other}>
          {name(other)}
        </option>
      ))}
    </select>
  );
  return (
    <fieldset className={styles.playback}>
      <legend className="visually-hidden">{t('play.title')}</legend>
      <Button
        aria-label={t(on ? 'play.pause' : 'play.play')}
        aria-pressed={on}
        onClick={() => (on ? stop() : play(span()))}
      >
        <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true">
          <path d={on ? 'M2 1h3v10H2zM7 1h3v10H7z' : 'M2 1 11 6 2 11z'} fill="currentColor" />
        </svg>
      </Button>
      {choice(
        'play.mode',
        mode,
        PLAY_MODES,
        (value) => t(`play.${value}`),
        (value) => {
          setMode(value);
          if (on) play(span(), { mode: value, speed, length });
        },
      )}
      {mode === 'window'
        ? choice(
            'play.length',
            length,
            DURATION_NAMES,
            (value) => t(`play.of.${value}`),
            (value) => {
              setLength(value);
              const now = span();
              if (!now) return;
              const resized = { from: Math.max(domain.from, now.to - DURATIONS[value] + 1), to: now.to };
              if (on) play(resized, { mode, speed, length: value });
              else onSettle(resized, performance.now());
            },
          )
        : null}
      {choice(
        'play.speed',
        speed,
        SPEEDS,
        (value) => t(`play.per.${value}`),
        (value) => {
          setSpeed(value);
          if (on) play(span(), { mode, speed: value, length });
        },
      )}
    </fieldset>
  );
}
