import { useRef } from 'react';
import { useWords } from '../../lang/translate.tsx';
import { Button } from '../kit/Button.tsx';
import { type Shown, setText, useDrawnPart } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';
import styles from './ledger.module.css';

const PARTS = ['dots', 'areas', 'countries'] as const;

/** Where every event went: the parts add up to the total, so that nothing vanishes unseen. With the note on status. */
export function Ledger(props: { shown: Signal<Shown | null>; onClear: () => void }) {
  const { shown, onClear } = props;
  const { t, format } = useWords();
  const parts = useRef<(HTMLElement | null)[]>([]);
  const out = useRef<HTMLButtonElement>(null);
  const total = useRef<HTMLSpanElement>(null);
  const ledgerOf = ({ answer }: Shown) => answer.counts?.ledger ?? null;
  useDrawnPart(shown, ledgerOf, (ledger) => {
    PARTS.forEach((part, i) => {
      setText(parts.current[i], t(`ledger.${part}`, { count: format.number(ledger[part]) }));
    });
    setText(out.current, t('ledger.filteredOut', { count: format.number(ledger.filteredOut) }));
    if (out.current) out.current.disabled = ledger.filteredOut === 0;
    setText(total.current, t('ledger.total', { count: format.number(ledger.total) }));
  });
  return (
    <footer className={styles.ledger}>
      <div className={styles.parts}>
        <p>
          {PARTS.map((part, i) => (
            <span
              key={part}
              ref={(element) => {
                parts.current[i] = element;
              }}
            />
          ))}
          <Button ref={out} look="plain" onClick={onClear} />
          <span ref={total} />
        </p>
      </div>
      <p className={styles.status}>{t('status.note')}</p>
    </footer>
  );
}
