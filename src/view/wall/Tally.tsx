import { useWords } from '../../lang/translate.tsx';
import { keep } from '../kit/keep.ts';
import styles from './wall.module.css';

/** A key figure in a line: the number, what it counts, and how many there were before. */
export function Tally(props: { label: string; count: number; before: number }) {
  const { label, count, before } = props;
  const { format } = useWords();
  return (
    <li className={styles.tally}>
      <span className={styles.count}>{format.number(count)}</span>
      <span>
        <span className={styles.label}>{keep(label)}</span> <Before {...{ count, before }} />
      </span>
    </li>
  );
}

/** How many there were before, with an arrow. */
export function Before({ count, before }: { count: number; before: number }) {
  const { t } = useWords();
  return (
    <span className={styles.before}>
      <span aria-hidden="true">{count > before ? '▲ ' : count < before ? '▼ ' : '= '}</span>
      {t('wall.before', { count: before })}
    </span>
  );
}
