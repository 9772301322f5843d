import { useMemo, useState } from 'react';
import type { EventType } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Counts } from '../../table/answer.ts';
import type { Table } from '../../table/table.ts';
import { Button } from '../kit/Button.tsx';
import { Panel } from '../kit/Panel.tsx';
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
  table: Table;
  answer: Pick<Counts, 'byType' | 'byVisitor' | 'strength'>;
  /** All three under one another, or one at a time behind tabs. */
  stacked: boolean;
  onType: (type: EventType) => void;
  onQuery: (text: string) => void;
  onRow: (row: number) => void;
}) {
  const { id, table, answer, stacked, onType, onQuery, onRow } = props;
  const { t } = useWords();
  const [shown, setShown] = useState<Chart>('types');
  const visitors = useMemo(
    () =>
      answer.byVisitor.slice(0, 10).map(({ person, happened, planned }) => ({
        name: table.persons[person]?.name ?? '',
        happened,
        planned,
      })),
    [answer.byVisitor, table],
  );
  const charts: Record<Chart, React.ReactNode> = {
    types: <TypeChart types={answer.byType} onType={onType} />,
    strength: <StrengthChart points={answer.strength} onRow={onRow} />,
    visitors: <VisitorChart visitors={visitors} onQuery={onQuery} />,
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
              <Button key={chart} look="plain" aria-pressed={shown === chart} onClick={() => setShown(chart)}>
                {t(`charts.${chart}Short`)}
              </Button>
            ))}
          </div>
        )
      }
    >
      {CHARTS.filter((chart) => stacked || chart === shown).map((chart) => (
        <ChartFrame key={chart} title={t(`charts.${chart}`)} note={t(`charts.${chart}Note`)}>
          {charts[chart]}
        </ChartFrame>
      ))}
    </Panel>
  );
}
