import { useWords } from '../../lang/translate.tsx';
import type { Picked } from '../../summary/ask.ts';
import type { Summary } from '../../summary/summary.ts';
import { EventLine } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import { Heading } from './Heading.tsx';
import styles from './wall.module.css';

const LINES = 5;

/** Who is here, who is due, who has been here. */
export function Visits({ summary, days }: { summary: Summary; days: number }) {
  const { t, format } = useWords();
  const { here, due, past, latest } = summary.visits;
  const isHere = (here?.rows.length ?? 0) > 0;
  const none = (past?.rows.length ?? 0) === 0;
  return (
    <div className={styles.beside} data-even>
      <section className={styles.column}>
        <Fit>
          {isHere ? <Heading>{t('wall.here')}</Heading> : null}
          {linesOf(here)}
          <Heading>{t('wall.due')}</Heading>
          {due && due.rows.length > 0 ? linesOf(due) : <li className={styles.none}>{t('wall.noneDue')}</li>}
        </Fit>
      </section>
      <section className={styles.column}>
        <Fit>
          <Heading>
            {summary.live ? t('wall.past', { days }) : format.days(summary.now - days + 1, summary.now)}
          </Heading>
          {none ? <li className={styles.none}>{t('wall.noVisit')}</li> : linesOf(past)}
          {none && !isHere && latest && latest.rows.length > 0 ? (
            <>
              <Heading>{t('wall.lastVisit')}</Heading>
              {linesOf(latest)}
            </>
          ) : null}
        </Fit>
      </section>
    </div>
  );
}

function linesOf(picked: Picked | null) {
  return picked?.rows.slice(0, LINES).map((row) => <EventLine key={row} table={picked.table} row={row} />);
}
