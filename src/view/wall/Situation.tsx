import { useWords } from '../../lang/translate.tsx';
import { lengthOf } from '../../summary/period.ts';
import type { Summary } from '../../summary/summary.ts';
import { say } from '../kit/say.ts';
import { EventLine } from './EventLine.tsx';
import { Figure } from './Figure.tsx';
import { Fit } from './Fit.tsx';
import styles from './wall.module.css';

const LATEST = 5;

/** What happened: a headline made from counts, key figures with their normal range, the latest events. */
export function Situation({ summary }: { summary: Summary }) {
  const words = useWords();
  const { t } = words;
  const [first, ...others] = summary.incidents.filter(({ id }) => !id.startsWith('headline.usual'));
  const days = lengthOf(summary.period);
  const [incidents, killed, injured] = summary.figures;
  const [recent] = summary.recent;
  return (
    <div className={styles.situation}>
      <div className={styles.headline}>
        <p>{first ? say(first, words) : ''}</p>
        <Fit className={styles.inline}>
          {others.map((statement) => (
            <li key={statement.id}>{say(statement, words)}</li>
          ))}
        </Fit>
      </div>
      <Fit as="dl" className={styles.figures}>
        {recent ? (
          <Figure
            {...recent}
            label={summary.live ? t('wall.sinceYesterday') : t('wall.incidents', { days: 2 })}
          />
        ) : null}
        {incidents ? <Figure {...incidents} label={t('wall.incidents', { days })} /> : null}
        {killed ? <Figure {...killed} label={t('wall.killed', { days })} /> : null}
        {injured ? <Figure {...injured} label={t('wall.injured', { days })} /> : null}
      </Fit>
      <section className={styles.column}>
        <h2>{t('wall.latest')}</h2>
        <Fit>
          {summary.latest?.rows.slice(0, LATEST).map((row) => (
            <EventLine key={row} table={summary.latest?.table as never} row={row} />
          ))}
        </Fit>
      </section>
    </div>
  );
}
