import { type KeyboardEvent, useRef } from 'react';
import type { Day } from '../../base/day.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Selection } from '../../table/selection.ts';
import { setAttributes, useDrawn } from '../kit/shown.ts';
import type { Watched } from '../kit/signal.ts';
import type { Scale, Span } from './scale.ts';
import { keySpan } from './spans.ts';
import styles from './timeline.module.css';

const EDGES = ['from', 'to'] as const;
const CLEAR = new Set(['Escape', 'Delete', 'Backspace']);

/** The two ends of the brush for the keyboard: arrows a day or week, with Shift a week or month, pages a month or year, Home, End; Escape clears. */
export function Handles(props: {
  selection: Watched<Selection>;
  /** The clock has been drawn anew. */
  placed: Watched<number>;
  span: () => Span | null;
  domain: Span;
  scaleNow: () => Scale;
  onSettle: (span: Span | null, timeStamp: number) => void;
}) {
  const { selection, placed, span, domain, scaleNow, onSettle } = props;
  const { t, format } = useWords();
  const ends = useRef<Record<'from' | 'to', HTMLDivElement | null>>({ from: null, to: null });
  const place = () => {
    const scale = scaleNow();
    const { from, to } = span() ?? domain;
    const put = (edge: 'from' | 'to', day: Day, x: number) => {
      const element = ends.current[edge];
      if (!element) return;
      const at = Math.min(scale.left + scale.width, Math.max(scale.left, x)) - 5;
      element.style.translate = `${at.toFixed(1)}px 0`;
      setAttributes(element, { 'aria-valuenow': day, 'aria-valuetext': format.day(day) });
    };
    put('from', from, scale.x(from));
    put('to', to, scale.x(to + 1));
  };
  useDrawn(selection, place);
  useDrawn(placed, place);
  const press = (edge: 'from' | 'to') => (event: KeyboardEvent) => {
    if (CLEAR.has(event.key)) {
      onSettle(null, event.timeStamp);
      return;
    }
    const next = keySpan(span() ?? domain, edge, event.key, event.shiftKey, domain);
    if (!next) return;
    event.preventDefault();
    onSettle(next, event.timeStamp);
  };
  return EDGES.map((edge) => (
    <div
      key={edge}
      ref={(element) => {
        ends.current[edge] = element;
      }}
      role="slider"
      tabIndex={0}
      className={styles.handle}
      aria-label={t(`timeline.${edge}`)}
      aria-valuemin={domain.from}
      aria-valuemax={domain.to}
      aria-valuenow={domain[edge]}
      onKeyDown={press(edge)}
    />
  ));
}
