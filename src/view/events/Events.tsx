import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { useWords } from '../../lang/translate.tsx';
import { type List, SORTS, type Sort } from '../../table/answer.ts';
import { Button } from '../kit/Button.tsx';
import { Message } from '../kit/Message.tsx';
import { Panel } from '../kit/Panel.tsx';
import { type Shown, setText, useDrawn } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import styles from './events.module.css';
import { createLine, type Line } from './rows.ts';
import { barAt, barHeight, ROW_PX, type ScrollState, scrolled, windowAt } from './scroll.ts';

const SPARE = 3;

/** The events of the selection as a list: only the lines in sight are in the page, whatever their number, and only they are asked for. */
export function Events(props: {
  id?: string;
  shown: Signal<Shown | null>;
  settled: Signal<Shown | null>;
  chosen: number | null;
  /** Place of the chosen event in the list, to be brought into sight; null when it is not in it. */
  position: number | null;
  sort: Sort;
  spot: string | null;
  /** Another window of the list is in sight. */
  onWindow: (window: { offset: number; length: number }) => void;
  onSort: (sort: Sort) => void;
  onChoose: (row: number, id: string, timeStamp: number) => void;
  onClear: () => void;
  onLeaveSpot: () => void;
}) {
  const { id, shown, settled, chosen, position, sort, spot, onWindow, onSort, onChoose } = props;
  const words = useWords();
  const { t, format } = words;
  const viewport = useRef<HTMLDivElement>(null);
  const list = useRef<HTMLUListElement>(null);
  const note = useRef<HTMLSpanElement>(null);
  const lines = useRef<Line[]>([]);
  const state = useRef<ScrollState>({ top: 0, bar: 0 });
  const first = useRef(0);
  const asked = useRef({ offset: -1, length: 0 });
  /** Height of the window; to ask the page for it while drawing would make it lay out twice. */
  const view = useRef(0);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const empty = useSyncExternalStore(settled.subscribe, settled.get)?.answer.list?.total === 0;

  /** Puts the lines where they belong, and fills those in sight; `all`: the spare ones too. */
  const place = useCallback(
    (now: List | null, all: boolean) => {
      const element = list.current;
      if (!now || !element) return;
      const { length } = windowAt(state.current.top, view.current, SPARE);
      while (lines.current.length < length) {
        const line = createLine((row, id, timeStamp) => choose.current(row, id, timeStamp));
        lines.current.push(line);
        element.append(line.element);
      }
      turn(lines.current, element, now.offset - first.current);
      first.current = now.offset;
      const { top, bar } = state.current;
      const base = bar - top;
      const inSight = (index: number) => (index + 1) * ROW_PX > top && index * ROW_PX < top + view.current;
      lines.current.forEach((line, i) => {
        const index = now.offset + i;
        const there = i < now.rows.length && index < now.total;
        line.place(there ? index * ROW_PX + base : null);
        if (there && (all || inSight(index))) line.fill(now, index, chosen, words);
      });
    },
    [chosen, words],
  );
  const ask = useCallback(() => {
    if (view.current === 0) return;
    const wanted = windowAt(state.current.top, view.current, SPARE);
    if (wanted.offset === asked.current.offset && wanted.length === asked.current.length) return;
    asked.current = wanted;
    onWindow(wanted);
  }, [onWindow]);
  const total = useRef(0);
  const paint = useCallback(
    (now: Shown | null, all = false) => {
      const answer = now?.answer.list ?? null;
      if (!answer) return;
      if (answer.total !== total.current) {
        total.current = answer.total;
        if (list.current) list.current.style.blockSize = `${barHeight(answer.total)}px`;
        const most = Math.max(0, answer.total * ROW_PX - view.current);
        if (state.current.top > most) {
          state.current = { top: most, bar: barAt(most, answer.total, view.current) };
          if (viewport.current) viewport.current.scrollTop = state.current.bar;
          ask();
        }
        setText(note.current, format.number(answer.total));
      }
      place(answer, all);
    },
    [place, ask, format],
  );
  useDrawn(shown, paint);
  useDrawn(settled, (now) => {
    paint(shown.get(), true);
    for (const line of lines.current) line.of(now?.answer.list?.total ?? -1);
  });
  useLayoutEffect(() => paint(shown.get(), true), [paint, shown]);

  useEffect(() => {
    const element = viewport.current;
    if (!element) return;
    const scroll = () => {
      state.current = scrolled(state.current, element.scrollTop, total.current, view.current);
      place(shown.get()?.answer.list ?? null, true);
      ask();
    };
    const measure = () => {
      view.current = element.clientHeight;
      ask();
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    element.addEventListener('scroll', scroll, { passive: true });
    return () => {
      observer.disconnect();
      element.removeEventListener('scroll', scroll);
    };
  }, [ask, place, shown]);
  useEffect(() => {
    const element = viewport.current;
    if (position === null || !element) return;
    const at = position * ROW_PX;
    if (at >= state.current.top && at + ROW_PX <= state.current.top + view.current) return;
    const top = Math.max(0, at - (view.current - ROW_PX) / 2);
    const bar = barAt(top, total.current, view.current);
    state.current = { top, bar };
    element.scrollTop = bar;
    ask();
  }, [position, ask]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another order begins at its top
  useEffect(() => {
    state.current = { top: 0, bar: 0 };
    if (viewport.current) viewport.current.scrollTop = 0;
  }, [sort, spot]);
  const tools = useMemo(
    () => (
      <label className={styles.sort}>
        <span className="visually-hidden">{t('events.sort')}</span>
        <select
          value={sort}
          onChange={(event) => onSort(SORTS.find((s) => s === event.target.value) ?? 'newest')}
        >
          {SORTS.map((value) => (
            <option key={value} value={value}>
              {t(`sort.${value}`)}
            </option>
          ))}
        </select>
      </label>
    ),
    [sort, onSort, t],
  );

  return (
    <Panel
      id={id}
      title={t('events.title')}
      note={
        <>
          {spot ? (
            <span className={styles.spot}>
              {spot}
              <Button look="plain" onClick={props.onLeaveSpot} aria-label={t('events.leaveSpot')}>
                ×
              </Button>
            </span>
          ) : null}{' '}
          <span ref={note} />
        </>
      }
      tools={tools}
    >
      {empty ? (
        <Message
          title={t('events.none')}
          action={<Button onClick={props.onClear}>{t('filters.clear')}</Button>}
        >
          {t('events.noneHint')}
        </Message>
      ) : null}
      <div ref={viewport} className={styles.viewport} data-empty={empty || undefined}>
        <ul ref={list} className={styles.list} />
      </div>
    </Panel>
  );
}

/** Turns the ring of lines by some rows, so that each event keeps its line, its focus and its place in the order of the page. */
function turn(lines: Line[], parent: Element, by: number): void {
  if (Math.abs(by) >= lines.length) return;
  for (let i = 0; i < by; i++) {
    const line = lines.shift();
    if (!line) return;
    lines.push(line);
    parent.append(line.element);
  }
  for (let i = 0; i > by; i--) {
    const line = lines.pop();
    if (!line) return;
    lines.unshift(line);
    parent.prepend(line.element);
  }
}
