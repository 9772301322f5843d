import { useWords } from '../../lang/translate.tsx';
import type { NewsKind } from '../../summary/news.ts';
import { lengthOf } from '../../summary/period.ts';
import type { RowOf } from '../../summary/statement.ts';
import type { Summary } from '../../summary/summary.ts';
import { Glyph } from '../kit/Glyph.tsx';
import { keep } from '../kit/keep.ts';
import { placeName } from '../kit/names.ts';
import { EventLine } from './EventLine.tsx';
import { Figure } from './Figure.tsx';
import { Fit } from './Fit.tsx';
import { Heading } from './Heading.tsx';
import { Before } from './Tally.tsx';
import styles from './wall.module.css';

/** A piece of news: what changed of which event, and when this screen saw it. */
export type NewsItem = RowOf & { id: string; kind: NewsKind; at: number };

const LINES = 5;

/** What changed: what the last refreshes brought; this week against the last, family by family and municipality by municipality. */
export function Changed({ summary, news }: { summary: Summary; news: readonly NewsItem[] }) {
  const { t, format, language } = useWords();
  const { latest } = summary;
  const { period, families, places } = summary.change;
  return (
    <div className={styles.beside} data-even data-short>
      <section className={styles.column}>
        <h2>{keep(t('wall.compare', { days: lengthOf(period) }))}</h2>
        <Fit as="dl" className={styles.figures}>
          {families.map(({ family, count, before }) => (
            <Figure
              key={family}
              label={
                <span className={styles.family}>
                  <span className={styles.glyph}>
                    <Glyph family={family} size={100} />
                  </span>
                  {t(`family.${family}`)}
                </span>
              }
              text={format.number(count)}
            >
              <Before {...{ count, before }} />
            </Figure>
          ))}
        </Fit>
      </section>
      <section className={styles.column}>
        <Fit>
          <Heading>{t('wall.news')}</Heading>
          {news.slice(0, LINES).map((item) => (
            <EventLine
              key={item.id}
              table={item.table}
              row={item.row}
              lead={<span className={styles.what}>{t(`wall.news.${item.kind}`)}</span>}
            />
          ))}
          {news.length === 0 ? <li className={styles.none}>{t('wall.noNews')}</li> : null}
          {places.length > 0 ? <Heading>{t('briefing.placeCounts')}</Heading> : null}
          {places.map(({ place, count, before }) => (
            <li key={place.id} className={styles.row}>
              <span className={styles.title}>{placeName(place, language)}</span>
              <span>
                <b>{format.number(count)}</b>
                <Before {...{ count, before }} />
              </span>
            </li>
          ))}
          <Heading>{t('wall.latest')}</Heading>
          {latest?.rows.slice(0, LINES).map((row) => (
            <EventLine key={row} table={latest.table} row={row} />
          ))}
        </Fit>
      </section>
    </div>
  );
}
