import { useWords } from '../../lang/translate.tsx';
import type { NewsKind } from '../../summary/news.ts';
import { lengthOf } from '../../summary/period.ts';
import type { RowOf } from '../../summary/statement.ts';
import type { Summary } from '../../summary/summary.ts';
import { Glyph } from '../kit/Glyph.tsx';
import { BigNumber } from './BigNumber.tsx';
import { EventLine } from './EventLine.tsx';
import { Fit } from './Fit.tsx';
import { Heading } from './Heading.tsx';
import styles from './wall.module.css';

/** A piece of news: what changed of which event, and when this screen saw it. */
export type NewsItem = RowOf & { id: string; kind: NewsKind; at: number };

const LINES = 5;

/** What changed: this week against the last, family by family, and what the last refreshes brought. */
export function Changed({ summary, news }: { summary: Summary; news: readonly NewsItem[] }) {
  const { t, format } = useWords();
  const days = lengthOf(summary.period);
  const { latest } = summary;
  return (
    <div className={styles.beside} data-even>
      <section className={styles.column}>
        <h2>{t('wall.compare', { days })}</h2>
        <Fit as="dl" className={styles.figures}>
          {summary.families.map(({ family, count, before }) => (
            <div key={family} className={styles.figure}>
              <dt className={styles.family}>
                <span className={styles.glyph}>
                  <Glyph family={family} size={100} />
                </span>
                {t(`family.${family}`)}
              </dt>
              <dd>
                <BigNumber text={format.number(count)} />
                <span className={styles.before}>
                  <span aria-hidden="true">{count > before ? '▲ ' : count < before ? '▼ ' : '= '}</span>
                  {t('wall.before', { count: before })}
                </span>
              </dd>
            </div>
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
          {news.length === 0 ? (
            <>
              <li className={styles.none}>{t('wall.noNews')}</li>
              <Heading>{t('wall.latest')}</Heading>
              {latest?.rows.slice(0, LINES).map((row) => (
                <EventLine key={row} table={latest.table} row={row} />
              ))}
            </>
          ) : null}
        </Fit>
      </section>
    </div>
  );
}
