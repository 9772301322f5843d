import { lazy, Suspense, useCallback, useEffect, useLayoutEffect, useMemo, useRef } from 'react';
import type { Day } from '../../base/day.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Answer, Want } from '../../table/answer.ts';
import type { Selection } from '../../table/selection.ts';
import { Panel } from '../kit/Panel.tsx';
import { type Shown, setText, useDrawn } from '../kit/shown.ts';
import { createSignal, type Signal, type Watched } from '../kit/signal.ts';
import { AXIS, createDrawing, type Drawing, GUTTER } from './drawing.ts';
import { Handles } from './Handles.tsx';
import { createInHand } from './in-hand.ts';
import { readoutAt } from './readout.ts';
import {
  type Clock,
  clockFor,
  clockOf,
  createScale,
  daysOf,
  grainFor,
  keepWithin,
  type Span,
  stretchOf,
} from './scale.ts';
import styles from './timeline.module.css';

const Tools = lazy(async () => ({ default: (await import('./Tools.tsx')).Tools }));
const Playback = lazy(async () => ({ default: (await import('./Playback.tsx')).Playback }));

const RIGHT = 10;
/** The address follows the clock when it has rested for so long. */
const STRETCH_MS = 250;

/** The chosen span; null = all of the archive. Open ends are those of the archive. */
function spanOf({ from, to }: Selection, domain: Span): Span | null {
  return from === null && to === null ? null : { from: from ?? domain.from, to: to ?? domain.to };
}

/** Three lanes on one clock – incidents, force strength, visits – with one brush across them. All of it is drawn outside React. */
export function Timeline(props: {
  id?: string;
  shown: Signal<Shown | null>;
  selection: Watched<Selection>;
  nameOf: (person: number) => string;
  /** First and last day of the archive. */
  domain: Span;
  /** The last day that has passed when the archive was built. */
  today: Day;
  /** The clock shows another stretch; `more` while the movement goes on, `inHand` when what is shown covers it. */
  onLook: (timeline: Want['timeline'], timeStamp?: number, more?: boolean, inHand?: boolean) => void;
  /** The stretch that a link asks for; null = as fits the brush. */
  stretch: Span | null;
  /** The clock rests on a stretch; null = all of the archive. */
  onStretch: (stretch: Span | null) => void;
  onLive: (span: Span | null, timeStamp: number) => void;
  onSettle: (span: Span | null, timeStamp: number) => void;
}) {
  const { id, shown, selection, nameOf, domain, today, stretch, onStretch, onLook, onLive, onSettle } = props;
  const words = useWords();
  const { t, format } = words;
  const box = useRef<HTMLDivElement>(null);
  const svg = useRef<SVGSVGElement>(null);
  const over = useRef<SVGSVGElement>(null);
  const readout = useRef<HTMLOutputElement>(null);
  const drawing = useRef<Drawing | null>(null);
  const size = useRef({ width: 0, height: 0 });
  const drawn = useRef<{ timeline: Answer['timeline']; clock: Clock } | null>(null);
  const asked = useRef(stretch);
  const clock = useMemo(() => {
    const chosen = spanOf(selection.get(), domain);
    const first = asked.current && keepWithin(clockOf(asked.current), domain);
    return createSignal<Clock>(first ?? clockFor(chosen, clockOf(domain), domain));
  }, [domain, selection]);

  const placed = useMemo(() => createSignal(0), []);

  const scaleNow = useCallback(
    () => createScale(clock.get(), GUTTER, Math.max(1, size.current.width - GUTTER - RIGHT)),
    [clock],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: another archive has answers of its own
  const inHand = useMemo(createInHand, [shown]);
  const seenNow = useCallback((): Span => {
    const { first, last } = scaleNow();
    return { from: Math.max(first, domain.from), to: Math.min(last, domain.to) };
  }, [scaleNow, domain]);
  const say = useCallback(
    (day: Day | null) => {
      drawing.current?.cursor(day);
      const span = spanOf(selection.get(), domain);
      const timeline = drawn.current?.timeline;
      setText(
        readout.current,
        day !== null && timeline
          ? readoutAt(day, timeline, words)
          : span
            ? format.days(span.from, span.to)
            : t('timeline.hint'),
      );
    },
    [selection, domain, words, format, t],
  );
  const redraw = useCallback(() => {
    inHand.take(shown.get());
    const timeline = inHand.over(seenNow());
    drawing.current?.draw(size.current, scaleNow(), timeline, nameOf);
    drawing.current?.brush(spanOf(selection.get(), domain));
    drawn.current = { timeline, clock: clock.get() };
    placed.set(placed.get() + 1);
  }, [shown, inHand, selection, domain, nameOf, scaleNow, seenNow, clock, placed]);
  const look = useCallback(
    (timeStamp?: number, more?: boolean) => {
      const scale = scaleNow();
      if (size.current.width === 0) return;
      const { from: first, to: last } = stretchOf(scale, domain);
      inHand.take(shown.get());
      const want = { grain: grainFor(clock.get().days, scale.width), first, last };
      onLook(want, timeStamp, more, inHand.covers(seenNow()));
    },
    [clock, domain, shown, inHand, scaleNow, seenNow, onLook],
  );
  const setClock = useCallback(
    (next: Clock, timeStamp?: number, more?: boolean) => {
      clock.set(next);
      look(timeStamp, more);
    },
    [clock, look],
  );
  const settle = useCallback(
    (span: Span | null, timeStamp: number) => {
      const next = span ? clockFor(span, clock.get(), domain) : clock.get();
      if (next !== clock.get()) setClock(next, timeStamp);
      onSettle(span, timeStamp);
    },
    [clock, domain, setClock, onSettle],
  );

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const undo = clock.subscribe(() => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        asked.current = daysOf(clock.get(), domain);
        onStretch(asked.current);
      }, STRETCH_MS);
    });
    return () => {
      clearTimeout(timer);
      undo();
    };
  }, [clock, domain, onStretch]);
  useEffect(() => {
    if (asked.current?.from === stretch?.from && asked.current?.to === stretch?.to) return;
    asked.current = stretch;
    setClock(stretch ? keepWithin(clockOf(stretch), domain) : clockOf(domain));
  }, [stretch, domain, setClock]);
  useLayoutEffect(() => {
    if (!svg.current || !over.current || !box.current) return;
    drawing.current = createDrawing(svg.current, over.current, words);
    const element = box.current;
    const measure = () => {
      size.current = { width: element.clientWidth, height: element.clientHeight };
      redraw();
      look();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [words, redraw, look]);
  useDrawn(shown, (now) => {
    if (now && now.answer.timeline !== drawn.current?.timeline) redraw();
  });
  useDrawn(selection, () => {
    if (clock.get() === drawn.current?.clock) drawing.current?.brush(spanOf(selection.get(), domain));
    else redraw();
    say(null);
  });
  useEffect(() => {
    const element = box.current;
    if (!element) return;
    let here = true;
    let unbind = () => {};
    void import('./gestures.ts').then(({ bindGestures }) => {
      if (!here) return;
      unbind = bindGestures(element, {
        scale: scaleNow,
        domain: () => domain,
        span: () => spanOf(selection.get(), domain),
        onAxis: (y) => y > size.current.height - AXIS,
        live: onLive,
        settle: onSettle,
        clock: (next, timeStamp, done) => setClock(next, timeStamp, !done),
        hover: say,
      });
    });
    return () => {
      here = false;
      unbind();
    };
  }, [scaleNow, domain, selection, onLive, onSettle, setClock, say]);

  const span = useCallback(() => spanOf(selection.get(), domain), [selection, domain]);
  return (
    <Panel
      id={id}
      title={t('timeline.title')}
      className={styles.panel}
      tools={
        <Suspense fallback={<span className={styles.toolsRoom} />}>
          <Tools
            {...{ selection, span, domain, today }}
            onSettle={settle}
            onWhole={(timeStamp) => setClock(clockOf(domain), timeStamp)}
          />
        </Suspense>
      }
    >
      <div ref={box} className={styles.box}>
        <svg
          ref={svg}
          className={styles.svg}
          role="img"
          aria-label={t('timeline.summary', { first: format.day(domain.from), last: format.day(domain.to) })}
        />
        <svg ref={over} className={styles.svg} aria-hidden="true" />
        <Handles {...{ selection, placed, span, domain, scaleNow }} onSettle={settle} />
      </div>
      <div className={styles.foot}>
        <Suspense fallback={<span className={styles.coming} />}>
          <Playback
            {...{ span, domain }}
            onLive={(next, timeStamp) => {
              const { start, days } = clock.get();
              if (next.from < start || next.to + 1 > start + days)
                setClock(keepWithin({ start: next.to + 1 - days * 0.8, days }, domain));
              onLive(next, timeStamp);
            }}
            onSettle={settle}
          />
        </Suspense>
        <div className={styles.readout}>
          <output ref={readout} aria-live="off" />
        </div>
      </div>
    </Panel>
  );
}
