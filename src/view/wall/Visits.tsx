import { useWords } from '../../lang/translate.tsx';
import type { Picked } from '../../summary/ask.ts';
import type { Summary } from '../../summary/summary.ts';
import { EventLine } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import styles from './wall.module.css';

const LINES = 5;

/** Who is here, who is due, who has been here. */
export function Visits({ summary, days }: { summary: Summary; days: number }) {
  const { t, format } = useWords();
  const { here, due, past, latest } = summary.visits;
  const none = (past?.rows.length ?? 0) === 0;
  return (
    <div className={styles.beside} data-even>
      <section className={styles.column}>
        {here && here.rows.length > 0 ? (
          <>
            <h2>{t('wall.here')}</h2>
            <Lines picked={here} />
          </>
        ) : null}
        <h2>{t('wall.due')}</h2>
        {due && due.rows.length > 0 ? (
          <Lines picked={due} />
        ) : (
          <p className={styles.none}>{t('wall.noneDue')}</p>
        )}
      </section>
      <section className={styles.column}>
        <h2>{summary.live ? t('wall.past', { days }) : format.days(summary.now - days + 1, summary.now)}</h2>
        {none ? <p className={styles.none}>{t('wall.noVisit')}</p> : <Lines picked={past} />}
        {none && latest && latest.rows.length > 0 ? (
          <>
            <h2>{t('wall.lastVisit')}</h2>
            <Lines picked={latest} />
          </>
        ) : null}
      </section>
    </div>
  );
}

function Lines({ picked }: { picked: Picked | null }) {
  return (
    <Fit>
      {picked?.rows.slice(0, LINES).map((row) => (
        <EventLine key={row} table={picked.table} row={row} />
      ))}
    </Fit>
  );
}
