import type { ReactNode } from 'react';
import { useWords } from '../../lang/translate.tsx';
import type { Usual } from '../../summary/period.ts';
import { usually } from '../../summary/statement.ts';
import { keep } from '../kit/keep.ts';
import { say } from '../kit/say.ts';
import { signed } from '../kit/strength.ts';
import { BigNumber } from './BigNumber.tsx';
import styles from './wall.module.css';

/** A key figure: its name, the number, and what is told beside it. */
export function Figure(props: { label: ReactNode; text: string; children?: ReactNode }) {
  const { label, text, children } = props;
  return (
    <div className={styles.figure}>
      <dt>{typeof label === 'string' ? keep(label) : label}</dt>
      <dd>
        <BigNumber text={text} />
        {children}
      </dd>
    </div>
  );
}

/** A key figure with its normal range: a band for what is usual, a mark for what is. */
export function UsualFigure(props: { value: number; atLeast?: boolean; label: string; usual: Usual | null }) {
  const { value, atLeast = false, label, usual } = props;
  const words = useWords();
  const most = usual ? Math.max(value, usual.high, 1) * 1.15 : 1;
  const percent = (number: number) => `${(number / most) * 100}%`;
  return (
    <Figure label={label} text={signed(atLeast ? 'at-least' : 'exact', words.format.number(value), '\u202f')}>
      {usual ? (
        <span className={styles.range}>
          <span className={styles.scale} aria-hidden="true">
            <i
              style={{
                insetInlineStart: percent(usual.low),
                inlineSize: `max(${percent(usual.high - usual.low)}, 2%)`,
              }}
            />
            <b data-over={value > usual.high} style={{ insetInlineStart: percent(value) }} />
          </span>
          <span>{keep(say(usually(usual), words))}</span>
        </span>
      ) : null}
    </Figure>
  );
}
