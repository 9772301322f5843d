import { memo, useMemo } from 'react';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { EVENT_TYPES, type EventType, FAMILY_OF } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Counts } from '../../table/answer.ts';
import { familyColour } from '../kit/family.ts';
import { Message } from '../kit/Message.tsx';
import { type Shown, setAttributes, setText } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import { DataTable, TICK } from './ChartFrame.tsx';
import styles from './charts.module.css';
import { barPath, Live, part } from './Live.tsx';

const ROW_PX = 22;

function typeOf(name: string): EventType {
  return EVENT_TYPES.find((type) => type === name) ?? 'other';
}

/** Room for the longest number behind a bar. */
function numbersPx(types: Counts['byType'], write: (value: number) => string): number {
  return 12 + 8 * Math.max(...types.map(({ count }) => write(count).length));
}

/** Incidents by type, most first; a bar opens its type. */
export const TypeChart = memo(function TypeChart(props: {
  types: Counts['byType'];
  shown: Signal<Shown | null>;
  onType: (type: EventType) => void;
}) {
  const { types, shown, onType } = props;
  const { t, format } = useWords();
  const data = useMemo(
    () =>
      types.map(({ type, count, killed }) => ({
        type: typeOf(type),
        count,
        killed,
        name: t(`type.${typeOf(type)}`),
      })),
    [types, t],
  );
  if (types.length === 0) return <Message title={t('charts.typesNone')} />;
  return (
    <>
      <div className={styles.plot} style={{ blockSize: data.length * ROW_PX + 8 }}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 200 }}>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ top: 2, right: numbersPx(types, format.number), bottom: 2, left: 0 }}
            barCategoryGap={4}
            accessibilityLayer={false}
          >
            <XAxis type="number" hide domain={[0, 'dataMax']} />
            <YAxis
              tick={TICK}
              type="category"
              dataKey="name"
              width={154}
              tickLine={false}
              axisLine={false}
              interval={0}
            />
            <Bar
              dataKey="count"
              isAnimationActive={false}
              cursor="pointer"
              fill="transparent"
              onClick={(entry: { payload?: { type?: EventType } }) => {
                if (entry.payload?.type) onType(entry.payload.type);
              }}
            />
            <Live
              shown={shown}
              draw={(group, area, counts) => {
                const now = new Map(counts.byType.map(({ type, count }) => [type, count]));
                const most = Math.max(1, ...now.values());
                const step = area.height / data.length;
                data.forEach(({ type }, i) => {
                  const count = now.get(type) ?? 0;
                  const bar = part(group, 2 * i, 'path');
                  setAttributes(bar, { d: barPath(area, i, data.length, 0, count / most) });
                  bar.style.fill = familyColour(FAMILY_OF[type]);
                  const label = part(group, 2 * i + 1, 'text');
                  setAttributes(label, {
                    class: styles.number ?? '',
                    x: (area.x + (count / most) * area.width + 5).toFixed(1),
                    y: (area.y + (i + 0.5) * step + 4).toFixed(1),
                  });
                  setText(label, format.number(count));
                });
                while (group.childElementCount > 2 * data.length) group.lastElementChild?.remove();
              }}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <DataTable
        label={t('charts.asTable')}
        head={[t('slot.type'), t('charts.events'), t('slot.killed')]}
        rows={data.map((row) => [row.name, format.number(row.count), format.number(row.killed)])}
      />
    </>
  );
});
