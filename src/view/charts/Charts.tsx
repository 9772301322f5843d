import { startTransition, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import type { EventType } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { TablePerson } from '../../table/table.ts';
import { Button } from '../kit/Button.tsx';
import { personName } from '../kit/names.ts';
import { Panel } from '../kit/Panel.tsx';
import type { Shown } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import { ChartFrame } from './ChartFrame.tsx';
import styles from './charts.module.css';
import { StrengthChart } from './StrengthChart.tsx';
import { TypeChart } from './TypeChart.tsx';
import { VisitorChart } from './VisitorChart.tsx';

const CHARTS = ['types', 'strength', 'visitors'] as const;
type Chart = (typeof CHARTS)[number];

/** Incidents by type, force strength over time, visits by visitor: three charts of the selection, each with its table. */
export function Charts(props: {
  id?: string;
  persons: readonly TablePerson[];
  shown: Signal<Shown | null>;
  settled: Signal<Shown | null>;
  /** All three under one another, or one at a time behind tabs. */
  stacked: boolean;
  onType: (type: EventType) => void;
  onQuery: (text: string) => void;
  onRow: (row: number) => void;
  /** The chart of these is on the screen, or no more. */
  onList: (listed: 'strength' | 'visitors', looks: boolean) => void;
}) {
  const { id, persons, shown, settled, stacked, onType, onQuery, onRow, onList } = props;
  const words = useWords();
  const { t } = words;
  const [tab, setTab] = useState<Chart>('types');
  useEffect(() => {
    for (const chart of ['strength', 'visitors'] as const) onList(chart, stacked || tab === chart);
  }, [stacked, tab, onList]);
  const now = useSyncExternalStore(settled.subscribe, settled.get);
  const counts = now?.answer.counts ?? null;
  const isCounted = (listed: 'strength' | 'visitors') => now?.want.counts?.includes(listed) === true;
  const types = useTurn(counts?.byType ?? null, 0);
  const strength = useTurn(isCounted('strength') ? (counts?.strength ?? null) : null, 1);
  const byVisitor = useTurn(isCounted('visitors') ? (counts?.byVisitor ?? null) : null, 2);
  const visitors = useMemo(
    () =>
      byVisitor?.slice(0, 10).map((row) => {
        const person = persons[row.person];
        return { ...row, name: personName(person, words), recorded: person?.name ?? '' };
      }),
    [byVisitor, persons, words],
  );
  const charts: Record<Chart, React.ReactNode> = {
    types: types && <TypeChart {...{ types, shown, onType }} />,
    strength: strength && <StrengthChart points={strength} {...{ shown, onRow }} />,
    visitors: visitors && <VisitorChart {...{ visitors, shown, onQuery }} />,
  };
  return (
    <Panel
      id={id}
      title={t('charts.title')}
      scroll
      tools={
        stacked ? null : (
          <div className={styles.tabs}>
            {CHARTS.map((chart) => (
              <Button key={chart} look="plain" aria-pressed={tab === chart} onClick={() => setTab(chart)}>
                {t(`charts.${chart}Short`)}
              </Button>
            ))}
          </div>
        )
      }
    >
      {CHARTS.filter((chart) => stacked || chart === tab).map((chart) => (
        <ChartFrame key={chart} title={t(`charts.${chart}`)} note={t(`charts.${chart}Note`)}>
          {charts[chart] ?? <div className={styles.waiting} />}
        </ChartFrame>
      ))}
    </Panel>
  );
}

const TURN_MS = 34;

/** A value that follows in its turn, so that at most one chart is given to Recharts in a frame. */
function useTurn<T>(value: T, turn: number): T {
  const [taken, setTaken] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => startTransition(() => setTaken(value)), turn * TURN_MS);
    return () => clearTimeout(timer);
  }, [value, turn]);
  return taken;
}
