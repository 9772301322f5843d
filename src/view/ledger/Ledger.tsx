import { useWords } from '../../lang/translate.tsx';
import type { Ledger as Parts } from '../../table/answer.ts';
import { Button } from '../kit/Button.tsx';
import styles from './ledger.module.css';

/** Where every event went: the parts add up to the total, so that nothing vanishes unseen. With the note on status. */
export function Ledger(props: { ledger: Parts; onClear: () => void }) {
  const { ledger, onClear } = props;
  const { t, format } = useWords();
  const parts = [
    ['ledger.dots', ledger.dots],
    ['ledger.areas', ledger.areas],
    ['ledger.countries', ledger.countries],
  ] as const;
  return (
    <footer className={styles.ledger}>
      <p>
        {parts.map(([id, count]) => (
          <span key={id}>{t(id, { count: format.number(count) })}</span>
        ))}
        {ledger.filteredOut > 0 ? (
          <Button look="plain" onClick={onClear}>
            {t('ledger.filteredOut', { count: format.number(ledger.filteredOut) })}
          </Button>
        ) : (
          <span>{t('ledger.filteredOut', { count: format.number(0) })}</span>
        )}
        <span>{t('ledger.total', { count: format.number(ledger.total) })}</span>
      </p>
      <p className={styles.status}>{t('status.note')}</p>
    </footer>
  );
}
