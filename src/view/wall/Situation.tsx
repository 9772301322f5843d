import { useWords } from '../../lang/translate.tsx';
import { lengthOf } from '../../summary/period.ts';
import type { Summary } from '../../summary/summary.ts';
import { keep } from '../kit/keep.ts';
import { say } from '../kit/say.ts';
import { EventLine } from './EventLine.tsx';
import { Figure, UsualFigure } from './Figure.tsx';
import { Fit } from './Fit.tsx';
import { Heading } from './Heading.tsx';
import { Before } from './Tally.tsx';
import styles from './wall.module.css';

const LATEST = 5;

/** What happened: a headline made from counts, key figures with their normal range, the latest events. */
export function Situation({ summary }: { summary: Summary }) {
  const words = useWords();
  const { t, format } = words;
  const [first, ...others] = summary.incidents.filter(({ id }) => !id.startsWith('headline.usual'));
  const days = lengthOf(summary.period);
  const [incidents, killed, injured] = summary.figures;
  const [recent] = summary.recent;
  const isQuiet = summary.longer.length > 0;
  return (
    <div className={styles.situation}>
      <div className={styles.headline}>
        <p>{first ? keep(say(first, words)) : ''}</p>
        <Fit className={styles.inline}>
          {others.map((statement) => (
            <li key={statement.id}>{keep(say(statement, words))}</li>
          ))}
        </Fit>
      </div>
      <Fit as="dl" className={styles.figures}>
        {recent ? (
          <UsualFigure
            {...recent}
            label={summary.live ? t('wall.sinceYesterday') : t('wall.incidents', { days: 2 })}
          />
        ) : null}
        {incidents ? <UsualFigure {...incidents} label={t('wall.incidents', { days })} /> : null}
        {killed && !isQuiet ? <UsualFigure {...killed} label={t('wall.killed', { days })} /> : null}
        {injured && !isQuiet ? <UsualFigure {...injured} label={t('wall.injured', { days })} /> : null}
        {summary.longer.map(({ days, count, before }) => (
          <Figure key={days} label={t('wall.incidents', { days })} text={format.number(count)}>
            {before === null ? null : <Before {...{ count, before }} />}
          </Figure>
        ))}
      </Fit>
      <section className={styles.column}>
        <Fit>
          <Heading>{t('wall.latest')}</Heading>
          {summary.latest?.rows.slice(0, LATEST).map((row) => (
            <EventLine key={row} table={summary.latest?.table as never} row={row} />
          ))}
        </Fit>
      </section>
    </div>
  );
}
