import { memo, useMemo } from 'react';
import { Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useWords } from '../../lang/translate.tsx';
import type { StrengthPoint } from '../../table/table.ts';
import { familyColour } from '../kit/family.ts';
import { Message } from '../kit/Message.tsx';
import { type Shown, setAttributes } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import { DataTable, TICK } from './ChartFrame.tsx';
import styles from './charts.module.css';
import { Live, part } from './Live.tsx';

/** A reported strength is drawn for at most this many days; after that nobody has said. */
const HOLDS_DAYS = 180;
/** At most this many points a chart. */
const MAX_POINTS = 100;

/** Along fewer days months are written, that no year stands there twice. */
const MONTHS_BELOW = 1500;

type Vertex = { day: number; value: number | null; row: number | null };

/** Steps of a level series: each value holds until the next report, but no longer than {@link HOLDS_DAYS}; gaps stay gaps. */
export function stepVertices(points: readonly StrengthPoint[]): Vertex[] {
  const vertices: Vertex[] = [];
  points.forEach((point, i) => {
    vertices.push({ day: point.first, value: point.value, row: point.row });
    const next = points[i + 1];
    const end = point.first + HOLDS_DAYS;
    if (next && next.first > end) {
      vertices.push({ day: end, value: point.value, row: null }, { day: end + 1, value: null, row: null });
    }
  });
  return vertices;
}

function kforOf(points: readonly StrengthPoint[]): StrengthPoint[] {
  return points.filter((point) => point.force === 'KFOR').slice(-MAX_POINTS);
}

/** The next round number above a value: 1, 2 or 5 times a power of ten. */
function niceTop(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 2.5, 5, 10].find((step) => step * power >= value) ?? 10) * power;
}

/** The levels that are ruled and written below a round top: in steps that are round too. */
function levelsBelow(top: number): number[] {
  const steps = String(top).startsWith('2') && !String(top).startsWith('25') ? 4 : 5;
  return Array.from({ length: steps + 1 }, (_, i) => (i * top) / steps);
}

/** KFOR's strength over time as reported: a stepped line with a dot for each report. */
export const StrengthChart = memo(function StrengthChart(props: {
  points: readonly StrengthPoint[];
  shown: Signal<Shown | null>;
  onRow: (row: number) => void;
}) {
  const { points, shown, onRow } = props;
  const { t, format } = useWords();
  const kfor = useMemo(() => kforOf(points), [points]);
  const data = useMemo(() => stepVertices(kfor), [kfor]);
  const top = niceTop(Math.max(1, ...kfor.map(({ value }) => value)));
  const levels = levelsBelow(top);
  const [first, last] = [kfor[0]?.first ?? 0, data.at(-1)?.day ?? 1];
  if (kfor.length === 0) return <Message title={t('charts.strengthNone')} />;
  return (
    <>
      <div className={styles.plot} style={{ blockSize: 190 }}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 190 }}>
          <LineChart
            data={data}
            margin={{ top: 10, right: 14, bottom: 0, left: 0 }}
            accessibilityLayer={false}
          >
            <XAxis
              tick={TICK}
              dataKey="day"
              type="number"
              domain={[first, last]}
              tickFormatter={(day: number) =>
                last - first < MONTHS_BELOW ? format.month(day) : format.year(day)
              }
              tickLine={false}
              minTickGap={28}
            />
            <YAxis
              tick={TICK}
              width={48}
              tickFormatter={(value: number) => format.number(value)}
              tickLine={false}
              axisLine={false}
              domain={[0, top]}
              ticks={levels}
              interval={0}
            />
            <Tooltip
              cursor={{ stroke: 'var(--soft)' }}
              content={({ active, payload }) => {
                const vertex = payload?.[0]?.payload as Vertex | undefined;
                const point = kfor.find(({ row }) => row === vertex?.row);
                if (!active || !point) return null;
                return (
                  <div className={styles.tip}>
                    <strong>{t(`bound.${point.bound}`, { number: format.number(point.value) })}</strong>
                    <span>{format.days(point.first, point.last)}</span>
                    {point.nations === null ? null : (
                      <span>{t('charts.nations', { count: point.nations })}</span>
                    )}
                  </div>
                );
              }}
            />
            <Line
              dataKey="value"
              type="stepAfter"
              stroke="none"
              isAnimationActive={false}
              connectNulls={false}
              activeDot={false}
              dot={({ key, cx, cy, payload }) => {
                const { row } = payload as Vertex;
                if (row === null || cx === undefined || cy === undefined) return <g key={key} />;
                return (
                  // biome-ignore lint/a11y/useSemanticElements: a button cannot stand in a drawing
                  <circle
                    key={key}
                    className={styles.dot}
                    cx={cx}
                    cy={cy}
                    r={5}
                    role="button"
                    tabIndex={-1}
                    aria-hidden="true"
                    onClick={() => onRow(row)}
                  />
                );
              }}
            />
            <Live
              shown={shown}
              draw={(group, area, counts) => {
                const x = (day: number) =>
                  (area.x + ((day - first) / Math.max(1, last - first)) * area.width).toFixed(1);
                const y = (value: number) => (area.y + (1 - value / top) * area.height).toFixed(1);
                let [line, dots] = ['', ''];
                let held: number | null = null;
                for (const { day, value, row } of stepVertices(kforOf(counts.strength))) {
                  if (value !== null) {
                    line += held === null ? `M${x(day)} ${y(value)}` : `H${x(day)}V${y(value)}`;
                    if (row !== null) dots += `M${x(day)} ${y(value)}m-3 0a3 3 0 1 0 6 0a3 3 0 1 0-6 0`;
                  }
                  held = value;
                }
                const ruled = part(group, 0, 'path');
                const rules = levels.slice(1).map((level) => `M${area.x} ${y(level)}h${area.width}`);
                setAttributes(ruled, { d: rules.join(''), class: styles.rule ?? '' });
                const path = part(group, 1, 'path');
                setAttributes(path, { d: line, class: styles.strength ?? '' });
                const marks = part(group, 2, 'path');
                setAttributes(marks, { d: dots });
                marks.style.fill = familyColour('forces');
              }}
            />
          </LineChart>
        </ResponsiveContainer>
      </div>
      <DataTable
        label={t('charts.asTable')}
        head={[t('slot.time'), t('slot.strength'), t('slot.nations')]}
        rows={kfor.map((point) => [
          format.days(point.first, point.last),
          t(`bound.${point.bound}`, { number: format.number(point.value) }),
          point.nations === null ? '–' : format.number(point.nations),
        ])}
      />
    </>
  );
});
