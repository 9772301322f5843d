import type { ReactNode } from 'react';
import { FAMILIES } from '../../event/types.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Statement } from '../../summary/statement.ts';
import { FAMILY_SHAPE } from '../kit/family.ts';
import { keep } from '../kit/keep.ts';
import { otherNames, placeName } from '../kit/names.ts';
import { say } from '../kit/say.ts';
import styles from './briefing.module.css';
import { ClockPicture } from './ClockPicture.tsx';
import { Figures } from './Figures.tsx';
import { seatOf } from './ground.ts';
import { Lines } from './Lines.tsx';
import { Linked } from './Linked.tsx';
import { MapPicture } from './MapPicture.tsx';
import {
  asOf,
  type BriefingModel,
  type Caps,
  forceStatements,
  headlines,
  idsNamed,
  linesOf,
  sourcesOf,
  visitsIn,
} from './model.ts';

/** The one page: headline, key figures, map, clock, municipalities, forces, visits, sources, method. */
export function Sheet({ model, caps }: { model: BriefingModel; caps: Caps }) {
  const words = useWords();
  const { t, format, language } = words;
  const { brief, linkTo } = model;
  const { summary, map } = brief;
  const [first, ...others] = headlines(brief).filter(({ id }) => !id.startsWith('headline.usual'));
  const main = linesOf(brief.main, caps.main, words);
  const visits = linesOf(visitsIn(brief), caps.visits, words);
  const due = linesOf(summary.visits.due, caps.due, words);
  const places = brief.places.slice(0, caps.places);
  const { sources, reports } = sourcesOf(model, idsNamed(brief, caps));
  const said = (statement: Statement) => (
    <Linked to={linkTo(statement)}>{keep(say(statement, words))}</Linked>
  );
  return (
    <article className={styles.sheet} lang={language}>
      <header className={styles.head}>
        <p className={styles.brand}>
          <b>{t('app.name')}</b> {t('briefing.subtitle')}
        </p>
        <p>{asOf(model, words)}</p>
      </header>
      <p className={styles.scope}>{model.scope || t('briefing.everything')}</p>
      <section className={styles.headline}>
        <h2>{first ? said(first) : null}</h2>
        <ul>
          {others.map((statement) => (
            <li key={statement.id}>{said(statement)}</li>
          ))}
        </ul>
      </section>
      <Figures brief={brief} linkTo={linkTo} />
      <div className={styles.pictures}>
        <Part title={t('map.title')}>
          {model.ground ? <MapPicture ground={model.ground} map={map} /> : null}
          <ul className={styles.legend}>
            {FAMILIES.map((family) => (
              <li key={family}>
                <svg viewBox="-10 -10 20 20" width={9} height={9} aria-hidden="true">
                  <path d={FAMILY_SHAPE[family]} className={styles[family]} />
                </svg>
                {t(`family.${family}`)}
              </li>
            ))}
          </ul>
        </Part>
        <div className={styles.beside}>
          <Part title={t('timeline.title')}>
            <ClockPicture bins={brief.clock} force={summary.force} period={summary.period} />
          </Part>
          <Part title={t('briefing.placeCounts')}>
            {places.length === 0 ? (
              <p>{t('briefing.mainNone')}</p>
            ) : (
              <table>
                <thead>
                  <tr>
                    <th scope="col">{t('briefing.municipality')}</th>
                    <th scope="col">{t('briefing.incidents')}</th>
                    <th scope="col">{t('briefing.before')}</th>
                    <th scope="col">{t('slot.killed')}</th>
                    <th scope="col">{t('slot.injured')}</th>
                  </tr>
                </thead>
                <tbody>
                  {places.map((row) => (
                    <tr key={row.place.id}>
                      <th scope="row">
                        {placeName(seatOf(row.place, model.ground), language)}{' '}
                        <small lang="mul">{otherNames(seatOf(row.place, model.ground), language)}</small>
                      </th>
                      <td>
                        <Linked to={linkTo(row)}>{format.number(row.count)}</Linked>
                      </td>
                      <td>{brief.comparable ? format.number(row.before) : '–'}</td>
                      <td>{format.number(row.killed)}</td>
                      <td>{format.number(row.injured)}</td>
                    </tr>
                  ))}
                </tbody>
              </table>
            )}
            <p className={styles.rest}>
              {[
                ...(brief.places.length > places.length
                  ? [t('briefing.more', { count: brief.places.length - places.length })]
                  : []),
                ...(brief.unplaced > 0 ? [t('briefing.unplaced', { count: brief.unplaced })] : []),
              ].join(' · ')}
            </p>
          </Part>
        </div>
      </div>
      <div className={styles.lists}>
        <Part title={t('briefing.main')}>
          <Lines {...main} model={model} none={t('briefing.mainNone')} />
        </Part>
        <div>
          <Part title={t('briefing.force')}>
            <ul className={styles.lines}>
              {forceStatements(brief, caps).map((statement) => (
                <li key={statement.id + statement.events[0]}>{said(statement)}</li>
              ))}
            </ul>
          </Part>
          <Part title={t('briefing.visits')}>
            <Lines {...visits} model={model} none={t('briefing.visitsNone')} />
          </Part>
          <Part title={t('briefing.due')}>
            <Lines {...due} model={model} none={t('briefing.dueNone')} />
          </Part>
        </div>
      </div>
      <footer className={styles.foot}>
        <p>
          <b>{t('briefing.sources')}</b>{' '}
          {reports === 0
            ? t('briefing.noSource')
            : t('briefing.sourcesOf', {
                reports,
                names: [
                  ...sources.slice(0, caps.names).map((source) => source.publisher),
                  ...(sources.length > caps.names
                    ? [t('briefing.more', { count: sources.length - caps.names })]
                    : []),
                ].join(', '),
              })}
        </p>
        <p>{t('briefing.method')}</p>
        <p>{t('status.note')}</p>
        <p className={styles.stamp}>
          {t('briefing.made', { moment: format.longMoment(model.madeAt) })} ·{' '}
          {t('briefing.version', { version: model.version })} · {t('briefing.link')}:{' '}
          <a href={model.permalink}>{model.permalink}</a>
        </p>
      </footer>
    </article>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={styles.part}>
      <h3>{title}</h3>
      {children}
    </section>
  );
}
