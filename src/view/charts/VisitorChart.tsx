import { memo } from 'react';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useWords } from '../../lang/translate.tsx';
import { familyColour } from '../kit/family.ts';
import { Message } from '../kit/Message.tsx';
import { DataTable } from './ChartFrame.tsx';
import styles from './charts.module.css';

const ROW_PX = 22;

export type VisitorRow = { name: string; happened: number; planned: number };

/** Visits and talks by visitor, most first; planned ones as a hollow end of the bar. */
export const VisitorChart = memo(function VisitorChart(props: {
  visitors: readonly VisitorRow[];
  onQuery: (text: string) => void;
}) {
  const { visitors, onQuery } = props;
  const { t, format } = useWords();
  if (visitors.length === 0) return <Message title={t('charts.visitorsNone')} />;
  const choose = (entry: { payload?: { name?: string } }) => {
    if (entry.payload?.name) onQuery(entry.payload.name);
  };
  return (
    <>
      <div className={styles.plot} style={{ blockSize: visitors.length * ROW_PX + 8 }}>
        <ResponsiveContainer width="100%" height="100%" initialDimension={{ width: 320, height: 200 }}>
          <BarChart
            data={[...visitors]}
            layout="vertical"
            margin={{ top: 2, right: 36, bottom: 2, left: 0 }}
            barCategoryGap={4}
            accessibilityLayer={false}
          >
            <XAxis type="number" hide domain={[0, 'dataMax']} />
            <YAxis
              type="category"
              dataKey="name"
              width={148}
              tickLine={false}
              axisLine={false}
              interval={0}
            />
            <Bar
              dataKey="happened"
              stackId="visits"
              fill={familyColour('diplomacy')}
              isAnimationActive={false}
              cursor="pointer"
              onClick={choose}
            />
            <Bar
              dataKey="planned"
              stackId="visits"
              fill="var(--panel)"
              stroke={familyColour('diplomacy')}
              isAnimationActive={false}
              cursor="pointer"
              onClick={choose}
            />
          </BarChart>
        </ResponsiveContainer>
      </div>
      <DataTable
        label={t('charts.asTable')}
        head={[t('slot.visitors'), t('charts.visitsHappened'), t('charts.visitsPlanned')]}
        rows={visitors.map((row) => [row.name, format.number(row.happened), format.number(row.planned)])}
      />
    </>
  );
});
