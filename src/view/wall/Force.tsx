import type { CSSProperties, ReactNode } from 'react';
import { useWords } from '../../lang/translate.tsx';
import type { Picked } from '../../summary/ask.ts';
import type { Summary } from '../../summary/summary.ts';
import { keep } from '../kit/keep.ts';
import { rowTime } from '../kit/say.ts';
import { LEVEL_HOLDS_DAYS, signed } from '../kit/strength.ts';
import { EventLine, publishersOf } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import { Heading } from './Heading.tsx';
import styles from './wall.module.css';

const MONTH_DAYS = 30.4;
const LINES = 3;
const EARLIER = 7;

/** How strong the force is and who says so, who gives it, what is announced, what was carried out. */
export function Force({ summary, chart }: { summary: Summary; chart: ReactNode }) {
  const words = useWords();
  const { t, format } = words;
  const { level, levels, announced, done, earlier } = summary.force;
  const row = levels?.rows[0];
  const months = level ? Math.floor((summary.now - level.last) / MONTH_DAYS) : 0;
  const strength = level ? signed(level.bound, format.number(level.value), '\u202f') : '';
  const changes = [...linesOf(announced, LINES), ...linesOf(done, LINES)];
  const before = linesOf(earlier, EARLIER);
  return (
    <div className={styles.beside} data-even>
      <section className={styles.column}>
        {level && levels && row !== undefined ? (
          <div className={styles.level}>
            <p>{t('wall.strength', { force: words.titles.force(level.force) })}</p>
            <p className={styles.hero} style={{ '--letters': strength.length } as CSSProperties}>
              {strength}
            </p>
            <p className={styles.facts}>
              {level.nations === null ? null : <span>{t('charts.nations', { count: level.nations })}</span>}
              <span>{t('wall.reported', { time: rowTime({ table: levels.table, row }, words) })}</span>
              {publishersOf({ table: levels.table, row })
                .slice(0, 1)
                .map((name) => (
                  <span key={name} data-source>
                    {name}
                  </span>
                ))}
            </p>
            {summary.now - level.last > LEVEL_HOLDS_DAYS ? (
              <p className={styles.warning}>{keep(t('wall.levelOld', { count: months }))}</p>
            ) : null}
          </div>
        ) : (
          <p className={styles.lead}>{t('headline.levelNone')}</p>
        )}
        {chart ? <figure className={styles.chart}>{chart}</figure> : null}
      </section>
      <section className={styles.column}>
        <Fit>
          <Heading>{t('wall.changes')}</Heading>
          {changes.length > 0 ? changes : <li className={styles.none}>{t('wall.noChanges')}</li>}
          {before.length > 0 ? <Heading>{t('wall.earlier')}</Heading> : null}
          {before}
        </Fit>
      </section>
    </div>
  );
}

function linesOf(picked: Picked | null, most: number) {
  return (picked?.rows ?? [])
    .slice(0, most)
    .map((row) => picked && <EventLine key={picked.table.ids.at(row)} table={picked.table} row={row} />);
}
