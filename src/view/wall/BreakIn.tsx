import type { ReactNode } from 'react';
import { useWords } from '../../lang/translate.tsx';
import type { RowOf } from '../../summary/statement.ts';
import { rowTitle } from '../kit/describe.ts';
import { keep } from '../kit/keep.ts';
import { otherNames } from '../kit/names.ts';
import { rowTime } from '../kit/say.ts';
import { markOf, publishersOf } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import styles from './wall.module.css';

const PUBLISHERS = 4;

/** A serious new event: what, where, when, and how many independent sources say so; which ones, where there is room for a map. */
export function BreakIn(props: RowOf & { map: ReactNode }) {
  const words = useWords();
  const { t, language } = words;
  const { table, row, map } = props;
  const count = table.sources[row] ?? 0;
  const names = publishersOf(props);
  const mark = markOf(props, words);
  return (
    <div className={styles.beside}>
      <section className={styles.column} data-break>
        <Fit>
          <li className={styles.what}>{t('wall.breakIn')}</li>
          <li className={styles.big}>{keep(rowTitle(table, row, words))}</li>
          <li className={styles.lead}>
            <strong>{t('detail.independent', { count })}</strong>
            {map && names.length > 0 ? `: ${names.slice(0, PUBLISHERS).join(', ')}` : ''}
            {map && names.length > PUBLISHERS ? ' …' : ''}
          </li>
          {mark === null ? null : (
            <li className={styles.meta}>
              <span className={styles.mark}>{mark}</span>
            </li>
          )}
          {count < 2 ? <li className={styles.none}>{t('wall.unconfirmed')}</li> : null}
          <li className={styles.lead}>{rowTime(props, words)}</li>
          <li className={styles.other}>{otherNames(table.places[table.place[row] ?? 0], language)}</li>
        </Fit>
      </section>
      {map ? <figure className={styles.picture}>{map}</figure> : null}
    </div>
  );
}
