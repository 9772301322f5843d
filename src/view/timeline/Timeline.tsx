import { type KeyboardEvent, type PointerEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Day, formatDay, parseDay } from '../../base/day.ts';
import { FAMILIES } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Bin } from '../../table/scan/engine.ts';
import type { Table } from '../../table/table.ts';
import { Button } from '../kit/Button.tsx';
import { Panel } from '../kit/Panel.tsx';
import { ForceLane, IncidentLane, kforLevels, STRENGTH_HOLDS_DAYS, VisitLane } from './lanes.tsx';
import { createScale, ticksOf } from './scale.ts';
import styles from './timeline.module.css';
import { type Span, useBrush } from './useBrush.ts';

const GUTTER = 76;
const AXIS = 20;
const TOP = 6;

const PRESETS = [
  ['all', null],
  ['tenYears', 3652],
  ['fiveYears', 1826],
  ['year', 365],
  ['quarter', 90],
] as const;

/** Three lanes on one clock – incidents, force strength, visits – with one brush across them. */
export function Timeline(props: {
  id?: string;
  table: Table;
  bins: readonly Bin[];
  rows: Uint32Array;
  /** First and last day of the archive. */
  domain: Span;
  from: Day | null;
  to: Day | null;
  onLive: (span: Span | null, timeStamp: number) => void;
  onSettle: (span: Span | null, timeStamp: number) => void;
  onWidth: (width: number) => void;
}) {
  const { id, table, bins, rows, domain, from, to, onLive, onSettle, onWidth } = props;
  const { t, format } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  const [hover, setHover] = useState<Day | null>(null);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => {
      const width = element.clientWidth;
      setSize({ width, height: element.clientHeight });
      onWidth(width);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [onWidth]);

  const scale = useMemo(
    () => createScale(domain.from, domain.to, GUTTER, Math.max(1, size.width - GUTTER - 10)),
    [domain.from, domain.to, size.width],
  );
  const span = from === null && to === null ? null : { from: from ?? domain.from, to: to ?? domain.to };
  const brush = useBrush({ scale, span, live: onLive, settle: onSettle });
  const inner = Math.max(60, size.height - AXIS - TOP);
  const lanes = useMemo(
    () => [
      { top: TOP, height: inner * 0.46 },
      { top: TOP + inner * 0.5, height: inner * 0.26 },
      { top: TOP + inner * 0.8, height: inner * 0.2 },
    ],
    [inner],
  );
  const [incidents, force, visits] = lanes;
  const label = useMemo(() => (value: number) => format.number(value), [format]);
  const readout = hover === null ? null : readoutAt(hover, { table, bins, rows, t, format });

  return (
    <Panel
      id={id}
      title={t('timeline.title')}
      note={
        <span aria-live="off">
          {readout ?? (span ? format.days(span.from, span.to) : t('timeline.hint'))}
        </span>
      }
      tools={<Tools {...{ domain, from, to, onSettle }} />}
    >
      <div ref={box} className={styles.box}>
        {size.width > 0 && incidents && force && visits ? (
          <svg
            className={styles.svg}
            width={size.width}
            height={size.height}
            role="img"
            aria-label={t('timeline.summary', {
              first: format.day(domain.from),
              last: format.day(domain.to),
            })}
            {...brush.handlers}
            onPointerMove={(event: PointerEvent<SVGSVGElement>) => {
              const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
              setHover(x < GUTTER ? null : scale.day(x));
              event.currentTarget.style.cursor = brush.cursorAt(x);
              brush.handlers.onPointerMove(event);
            }}
            onPointerLeave={() => setHover(null)}
          >
            <rect className={styles.ground} width={size.width} height={size.height} />
            {lanes.map((lane, i) => (
              <text key={lane.top} className={styles.lane} x={8} y={lane.top + 11}>
                {t(
                  (['timeline.incidents', 'timeline.force', 'timeline.visits'] as const)[i] ??
                    'timeline.incidents',
                )}
              </text>
            ))}
            {ticksOf(scale, 64).map((tick) => (
              <g key={tick.day} transform={`translate(${scale.x(tick.day).toFixed(1)} 0)`}>
                <line className={styles.tick} y1={TOP} y2={size.height - AXIS} />
                <text className={styles.tickLabel} y={size.height - 6}>
                  {tick.unit === 'year'
                    ? format.year(tick.day)
                    : tick.unit === 'month'
                      ? format.month(tick.day)
                      : format.shortDay(tick.day)}
                </text>
              </g>
            ))}
            <IncidentLane bins={bins} scale={scale} lane={incidents} />
            <ForceLane table={table} rows={rows} scale={scale} lane={force} label={label} />
            <VisitLane table={table} rows={rows} scale={scale} lane={visits} />
            {brush.shown ? (
              <BrushMark
                span={brush.shown}
                left={scale.x(brush.shown.from)}
                right={scale.x(brush.shown.to + 1)}
                edge={[GUTTER, GUTTER + scale.width]}
                height={size.height - AXIS}
              />
            ) : null}
            {hover === null ? null : (
              <line
                className={styles.cursor}
                x1={scale.x(hover)}
                x2={scale.x(hover)}
                y1={TOP}
                y2={size.height - AXIS}
              />
            )}
          </svg>
        ) : null}
        {span ? <Handles {...{ span, domain, scale, onSettle, height: size.height - AXIS }} /> : null}
      </div>
    </Panel>
  );
}

function BrushMark(props: {
  span: Span;
  left: number;
  right: number;
  edge: [number, number];
  height: number;
}) {
  const { left, right, edge, height } = props;
  const [start, end] = [Math.max(edge[0], left), Math.min(edge[1], Math.max(right, left + 1))];
  return (
    <g className={styles.brush} pointerEvents="none">
      <rect className={styles.veil} x={edge[0]} width={Math.max(0, start - edge[0])} y={0} height={height} />
      <rect className={styles.veil} x={end} width={Math.max(0, edge[1] - end)} y={0} height={height} />
      <path className={styles.frame} d={`M${start} 0V${height}M${end} 0V${height}`} />
      <rect className={styles.grip} x={start - 3} y={height / 2 - 11} width={6} height={22} rx={2} />
      <rect className={styles.grip} x={end - 3} y={height / 2 - 11} width={6} height={22} rx={2} />
    </g>
  );
}

function Handles(props: {
  span: Span;
  domain: Span;
  scale: { x: (day: Day) => number };
  height: number;
  onSettle: (span: Span | null, timeStamp: number) => void;
}) {
  const { span, domain, scale, height, onSettle } = props;
  const { t, format } = useWords();
  const step = (edge: 'from' | 'to') => (event: KeyboardEvent) => {
    const by = { ArrowLeft: -1, ArrowRight: 1, ArrowDown: -30, ArrowUp: 30, PageDown: -365, PageUp: 365 }[
      event.key
    ];
    if (by === undefined) return;
    event.preventDefault();
    const day = Math.min(domain.to, Math.max(domain.from, span[edge] + by));
    const next =
      edge === 'from'
        ? { from: Math.min(day, span.to), to: span.to }
        : { from: span.from, to: Math.max(day, span.from) };
    onSettle(next, event.timeStamp);
  };
  return (['from', 'to'] as const).map((edge) => (
    <div
      key={edge}
      role="slider"
      tabIndex={0}
      className={styles.handle}
      style={{ insetInlineStart: scale.x(edge === 'from' ? span.from : span.to + 1) - 5, blockSize: height }}
      aria-label={t(`timeline.${edge}`)}
      aria-valuemin={domain.from}
      aria-valuemax={domain.to}
      aria-valuenow={span[edge]}
      aria-valuetext={format.day(span[edge])}
      onKeyDown={step(edge)}
    />
  ));
}

function Tools(props: {
  domain: Span;
  from: Day | null;
  to: Day | null;
  onSettle: (span: Span | null, timeStamp: number) => void;
}) {
  const { domain, from, to, onSettle } = props;
  const { t } = useWords();
  const change = (edge: 'from' | 'to', text: string, timeStamp: number) => {
    const day = parseDay(text);
    if (text !== '' && day === null) return;
    const next = { from: from ?? domain.from, to: to ?? domain.to, [edge]: day ?? domain[edge] };
    if (next.from <= next.to) onSettle(next, timeStamp);
  };
  return (
    <>
      <span className={styles.presets}>
        {PRESETS.map(([name, days]) => {
          const span =
            days === null ? null : { from: Math.max(domain.from, domain.to - days + 1), to: domain.to };
          const pressed = span === null ? from === null && to === null : from === span.from && to === span.to;
          return (
            <Button
              key={name}
              look="plain"
              aria-pressed={pressed}
              onClick={(event) => onSettle(span, event.timeStamp)}
            >
              {t(`preset.${name}`)}
            </Button>
          );
        })}
      </span>
      {(['from', 'to'] as const).map((edge) => (
        <input
          key={edge}
          type="date"
          className={styles.date}
          aria-label={t(`timeline.${edge}`)}
          value={formatDay((edge === 'from' ? from : to) ?? domain[edge])}
          min={formatDay(domain.from)}
          max={formatDay(domain.to)}
          onChange={(event) => change(edge, event.target.value, event.timeStamp)}
        />
      ))}
    </>
  );
}

function readoutAt(
  day: Day,
  from: {
    table: Table;
    bins: readonly Bin[];
    rows: Uint32Array;
    t: ReturnType<typeof useWords>['t'];
    format: ReturnType<typeof useWords>['format'];
  },
): string {
  const { table, bins, rows, t, format } = from;
  const bin = bins.find((candidate) => day >= candidate.first && day <= candidate.last);
  const counts = bin
    ? FAMILIES.flatMap((family, i) => {
        const count = bin.counts[i] ?? 0;
        return count > 0 ? [`${t(`family.${family}`)} ${format.number(count)}`] : [];
      })
    : [];
  const level = kforLevels(table, rows).findLast(
    ({ first }) => first <= day && day - first <= STRENGTH_HOLDS_DAYS,
  );
  const parts = [bin ? format.days(bin.first, bin.last) : format.day(day), ...counts];
  if (level) parts.push(`KFOR ${format.number(level.value)} (${format.day(level.first)})`);
  return parts.join(' · ');
}
