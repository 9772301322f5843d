import { memo } from 'react';
import { Bar, BarChart, Cell, LabelList, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { EVENT_TYPES, type EventType, FAMILY_OF } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Counts } from '../../table/answer.ts';
import { familyColour } from '../kit/family.ts';
import { Message } from '../kit/Message.tsx';
import { DataTable } from './ChartFrame.tsx';
import styles from './charts.module.css';

const ROW_PX = 22;

function typeOf(name: string): EventType {
  return EVENT_TYPES.find((type) => type === name) ?? 'other';
}

/** Incidents by type, most first; a bar opens its type. */
export const TypeChart = memo(function TypeChart(props: {
  types: Counts['byType'];
  onType: (type: EventType) => void;
}) {
  const { types, onType } = props;
  const { t, format } = useWords();
  if (types.length === 0) return <Message title={t('charts.typesNone')} />;
  const data = types.map(({ type, count, killed }) => ({
    type: typeOf(type),
    name: t(`type.${typeOf(type)}`),
    count,
    killed,
  }));
  return (
    <>
      <div className={styles.plot} style={{ blockSize: data.length * ROW_PX + 8 }}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 200 }}>
          <BarChart
            data={data}
            layout="vertical"
            margin={{ top: 2, right: 36, bottom: 2, left: 0 }}
            barCategoryGap={4}
            accessibilityLayer={false}
          >
            <XAxis type="number" hide domain={[0, 'dataMax']} />
            <YAxis
              type="category"
              dataKey="name"
              width={124}
              tickLine={false}
              axisLine={false}
              interval={0}
            />
            <Bar
              dataKey="count"
              isAnimationActive={false}
              cursor="pointer"
              onClick={(entry: { payload?: { type?: EventType } }) => {
                if (entry.payload?.type) onType(entry.payload.type);
              }}
            >
              {data.map((row) => (
                <Cell key={row.type} fill={familyColour(FAMILY_OF[row.type])} />
              ))}
              <LabelList
                dataKey="count"
                position="right"
                formatter={(value) => format.number(Number(value))}
              />
            </Bar>
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
