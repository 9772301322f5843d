import { useWords } from '../../lang/translate.tsx';
import type { Picked } from '../../summary/ask.ts';
import type { Summary } from '../../summary/summary.ts';
import { personName } from '../kit/names.ts';
import { say } from '../kit/say.ts';
import { EventLine } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import { Heading } from './Heading.tsx';
import { Tally } from './Tally.tsx';
import styles from './wall.module.css';

const LINES = 5;

/** Who is here, who is due, how many there were; who has been here. `far`: all of it in one list, as far as there is room. */
export function Visits({ summary, days, far }: { summary: Summary; days: number; far: boolean }) {
  const words = useWords();
  const { t, format } = words;
  const { here, due, past, earlier, tallies, visitors } = summary.visits;
  const coming = (
    <>
      {isAny(here) ? <Heading>{t('wall.here')}</Heading> : null}
      {linesOf(here)}
      <Heading>{t('wall.due')}</Heading>
      {isAny(due) ? linesOf(due) : <li className={styles.none}>{t('wall.noneDue')}</li>}
    </>
  );
  const counts = tallies.map((tally) => (
    <Tally key={tally.days} {...tally} label={t('wall.visits', { days: tally.days })} />
  ));
  const people = (
    <>
      {visitors.people.length > 0 ? <Heading>{t('wall.visitors', { years: visitors.years })}</Heading> : null}
      {visitors.people.map(({ person, count }) => (
        <li key={person} className={styles.row}>
          <span className={styles.title}>{personName(past?.table.persons[person], words)}</span>
          <span>
            <b>{format.number(count)}</b>
          </span>
        </li>
      ))}
    </>
  );
  const before = (
    <>
      {isAny(earlier) ? <Heading>{t('wall.earlier')}</Heading> : null}
      {linesOf(earlier)}
    </>
  );
  const [last] = summary.visits.statements;
  const gone = (
    <>
      <Heading>
        {summary.live ? t('wall.past', { days }) : format.days(summary.now - days + 1, summary.now)}
      </Heading>
      {isAny(past) ? linesOf(past) : <li className={styles.none}>{t('wall.noVisit')}</li>}
      {before}
    </>
  );
  if (far)
    return (
      <section className={`${styles.column} ${styles.whole}`}>
        <Fit>
          {isAny(here) || isAny(due) ? coming : <li className={styles.none}>{t('briefing.dueNone')}</li>}
          {isAny(past) || !last ? gone : <li className={styles.none}>{say(last, words)}</li>}
          {isAny(past) || !last ? null : before}
        </Fit>
      </section>
    );
  return (
    <div className={styles.beside} data-even>
      <section className={styles.column}>
        <Fit>
          {coming}
          {counts}
          {people}
        </Fit>
      </section>
      <section className={styles.column}>
        <Fit>{gone}</Fit>
      </section>
    </div>
  );
}

const isAny = (picked: Picked | null) => (picked?.rows.length ?? 0) > 0;

function linesOf(picked: Picked | null) {
  return picked?.rows.slice(0, LINES).map((row) => <EventLine key={row} table={picked.table} row={row} />);
}
