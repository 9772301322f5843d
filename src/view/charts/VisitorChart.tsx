import { memo } from 'react';
import { Bar, BarChart, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import { useWords } from '../../lang/translate.tsx';
import { familyColour } from '../kit/family.ts';
import { Message } from '../kit/Message.tsx';
import { type Shown, setAttributes } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import { DataTable, TICK } from './ChartFrame.tsx';
import styles from './charts.module.css';
import { barPath, Live, part } from './Live.tsx';

const ROW_PX = 22;

/** A visitor, in the reader's language and as the records have the name. */
export type VisitorRow = {
  person: number;
  name: string;
  recorded: string;
  happened: number;
  planned: number;
};

/** Visits and talks by visitor, most first; planned ones as a hollow end of the bar. */
export const VisitorChart = memo(function VisitorChart(props: {
  visitors: readonly VisitorRow[];
  shown: Signal<Shown | null>;
  onQuery: (text: string) => void;
}) {
  const { visitors, shown, onQuery } = props;
  const { t, format } = useWords();
  if (visitors.length === 0) return <Message title={t('charts.visitorsNone')} />;
  const bar = (dataKey: 'happened' | 'planned') => (
    <Bar
      dataKey={dataKey}
      stackId="visits"
      fill="transparent"
      isAnimationActive={false}
      cursor="pointer"
      onClick={(entry: { payload?: { recorded?: string } }) => {
        if (entry.payload?.recorded) onQuery(entry.payload.recorded);
      }}
    />
  );
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
              tick={TICK}
              type="category"
              dataKey="name"
              width={148}
              tickLine={false}
              axisLine={false}
              interval={0}
            />
            {bar('happened')}
            {bar('planned')}
            <Live
              shown={shown}
              draw={(group, area, counts) => {
                const now = new Map(counts.byVisitor.map((row) => [row.person, row]));
                const rows = visitors.map(({ person }) => now.get(person) ?? { happened: 0, planned: 0 });
                const most = Math.max(1, ...rows.map(({ happened, planned }) => happened + planned));
                let [filled, hollow] = ['', ''];
                rows.forEach(({ happened, planned }, i) => {
                  const end = happened / most;
                  if (happened > 0) filled += barPath(area, i, rows.length, 0, end);
                  if (planned > 0) hollow += barPath(area, i, rows.length, end, end + planned / most);
                });
                const took = part(group, 0, 'path');
                setAttributes(took, { d: filled });
                took.style.fill = familyColour('diplomacy');
                const will = part(group, 1, 'path');
                setAttributes(will, { d: hollow });
                will.style.fill = 'var(--panel)';
                will.style.stroke = familyColour('diplomacy');
              }}
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
