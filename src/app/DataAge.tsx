import type { Problem } from '../base/result.ts';
import { useWords } from '../lang/translate.tsx';
import { ageText, freshnessOf, readAt } from '../view/kit/age.ts';
import styles from './app.module.css';
import { DataFaults } from './DataFaults.tsx';
import type { FeedStatus } from './status.ts';
import { useCoarseTime } from './useCoarseTime.ts';

/** How old the data is, and how the sources do. The age is counted in the page, so that it grows when nothing new comes. */
export function DataAge(props: {
  builtAt: string;
  status: FeedStatus | null;
  unreachable: boolean;
  problems: readonly Problem[];
}) {
  const { builtAt, status, unreachable, problems } = props;
  const words = useWords();
  const { t } = words;
  const now = useCoarseTime();
  const read = readAt(builtAt, status?.feeds ?? []);
  const fails = status?.feeds.some((feed) => feed.error !== null) || problems.length > 0;
  const age = read === null ? null : now - read;
  const freshness = status && status.feeds.length > 0 ? freshnessOf(age, status.pollMinutes) : 'good';
  const tone =
    unreachable || freshness === 'old'
      ? styles.bad
      : freshness === 'late' || fails
        ? styles.warn
        : styles.good;
  return (
    <details className={styles.age}>
      <summary>
        <span className={`${styles.lamp} ${tone}`} aria-hidden="true" />
        {unreachable ? <strong>{t('age.unreachable')} </strong> : null}
        {ageText(read, age, status?.feeds.length ?? 0, words)}
      </summary>
      <div className={styles.popover}>
        <DataFaults {...{ status, problems }} />
      </div>
    </details>
  );
}
