import type { ReactNode } from 'react';
import { useWords } from '../../lang/translate.tsx';
import type { HotSpot } from '../../summary/spots.ts';
import { otherNames, placeName } from '../kit/describe.ts';
import { say } from '../kit/say.ts';
import { EventLine } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import styles from './wall.module.css';

/** A stop of the map tour: a hot spot, its names in all languages, its latest events. */
export function Spot(props: { spot: HotSpot | null; map: ReactNode }) {
  const words = useWords();
  const { t, language } = words;
  const { spot, map } = props;
  return (
    <div className={styles.beside}>
      <figure className={styles.picture}>
        {map}
        <figcaption>{t('wall.credit')}</figcaption>
      </figure>
      <section className={styles.column}>
        <Fit>
          {spot ? (
            <>
              <li className={styles.place}>
                <p>{placeName(spot.place, language)}</p>
                <p>{otherNames(spot.place, language)}</p>
              </li>
              <li className={styles.lead}>{say(spot.statement, words)}</li>
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
