import { memo, useMemo } from 'react';
import { CartesianGrid, Line, LineChart, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { useWords } from '../../lang/translate.tsx';
import type { StrengthPoint } from '../../table/table.ts';
import { familyColour } from '../kit/family.ts';
import { Message } from '../kit/Message.tsx';
import { DataTable } from './ChartFrame.tsx';
import styles from './charts.module.css';

/** A reported strength is drawn for at most this many days; after that nobody has said. */
const HOLDS_DAYS = 180;
/** At most this many points a chart. */
const MAX_POINTS = 100;

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

/** KFOR's strength over time as reported: a stepped line with a dot for each report. */
export const StrengthChart = memo(function StrengthChart(props: {
  points: readonly StrengthPoint[];
  onRow: (row: number) => void;
}) {
  const { points, onRow } = props;
  const { t, format } = useWords();
  const kfor = useMemo(() => points.filter((point) => point.force === 'KFOR').slice(-MAX_POINTS), [points]);
  const data = useMemo(() => stepVertices(kfor), [kfor]);
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
            <CartesianGrid vertical={false} stroke="var(--line)" />
            <XAxis
              dataKey="day"
              type="number"
              domain={['dataMin', 'dataMax']}
              tickFormatter={(day: number) => format.year(day)}
              tickLine={false}
              minTickGap={28}
            />
            <YAxis
              width={48}
              tickFormatter={(value: number) => format.number(value)}
              tickLine={false}
              axisLine={false}
              domain={[0, 'auto']}
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
              stroke={familyColour('forces')}
              strokeWidth={1.75}
              isAnimationActive={false}
              connectNulls={false}
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
                    r={3}
                    role="button"
                    tabIndex={-1}
                    aria-hidden="true"
                    onClick={() => onRow(row)}
                  />
                );
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
