import type { ReactNode } from 'react';
import { useWords } from '../../lang/translate.tsx';
import { lengthOf } from '../../summary/period.ts';
import type { HotSpot } from '../../summary/spots.ts';
import { otherNames, placeName } from '../kit/names.ts';
import { EventLine } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import { Tally } from './Tally.tsx';
import styles from './wall.module.css';

/** A stop of the map tour: a hot spot, its names in all languages, how much happened, its latest events. */
export function Spot(props: { spot: HotSpot | null; map: ReactNode }) {
  const { t, language } = useWords();
  const { spot, map } = props;
  return (
    <div className={styles.beside}>
      {map ? <figure className={styles.picture}>{map}</figure> : null}
      <section className={styles.column}>
        <Fit>
          {spot ? (
            <>
              <li className={styles.place}>
                <p>{placeName(spot.place, language)}</p>
                <p>{otherNames(spot.place, language)}</p>
              </li>
              <Tally {...spot} label={t('wall.incidents', { days: lengthOf(spot.period) })} />
              {spot.latest.rows.map((row) => (
                <EventLine key={row} table={spot.latest.table} row={row} />
              ))}
            </>
          ) : (
            <li className={styles.lead}>{t('wall.noSpot')}</li>
          )}
        </Fit>
      </section>
    </div>
  );
}
