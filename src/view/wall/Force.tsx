import type { CSSProperties, ReactNode } from 'react';
import { useWords } from '../../lang/translate.tsx';
import type { Summary } from '../../summary/summary.ts';
import { rowTime } from '../kit/say.ts';
import { LEVEL_HOLDS_DAYS, signed } from '../kit/strength.ts';
import { EventLine } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import styles from './wall.module.css';

const MONTH_DAYS = 30.4;
const LINES = 3;

/** How strong the force is, who gives it, what is announced. */
export function Force({ summary, chart }: { summary: Summary; chart: ReactNode }) {
  const words = useWords();
  const { t, format } = words;
  const { level, levels, announced, done } = summary.force;
  const row = levels?.rows[0];
  const months = level ? Math.floor((summary.now - level.last) / MONTH_DAYS) : 0;
  const strength = level ? signed(level.bound, format.number(level.value), '\u202f') : '';
  const changes = [announced, done].flatMap((picked) =>
    picked ? picked.rows.slice(0, LINES).map((at) => ({ table: picked.table, row: at })) : [],
  );
  return (
    <div className={styles.beside} data-even>
      <section className={styles.column}>
        {level && levels && row !== undefined ? (
          <div className={styles.level}>
            <p>{t('wall.strength', { force: words.titles.force(level.force) })}</p>
            <p className={styles.hero} style={{ '--letters': strength.length } as CSSProperties}>
              {strength}
            </p>
            <p className={styles.lead}>
              {level.nations === null ? '' : `${t('charts.nations', { count: level.nations })} · `}
              {t('wall.reported', { time: rowTime({ table: levels.table, row }, words) })}
            </p>
            {summary.now - level.last > LEVEL_HOLDS_DAYS ? (
              <p className={styles.warning}>{t('wall.levelOld', { count: months })}</p>
            ) : null}
          </div>
        ) : (
          <p className={styles.lead}>{t('headline.levelNone')}</p>
        )}
        <figure className={styles.chart}>{chart}</figure>
      </section>
      <section className={styles.column}>
        <h2>{t('wall.changes')}</h2>
        <Fit>
          {changes.map((change) => (
            <EventLine key={`${change.table.ids.at(change.row)}`} {...change} />
          ))}
          {changes.length === 0 ? <li className={styles.none}>{t('wall.noChanges')}</li> : null}
        </Fit>
      </section>
    </div>
  );
}
