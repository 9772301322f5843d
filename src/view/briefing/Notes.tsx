import { useMemo } from 'react';
import { useWords } from '../../lang/translate.tsx';
import styles from './briefing.module.css';
import type { BriefingModel } from './model.ts';
import { notesOf } from './notes.ts';

/** The speaker's notes: each statement of the sheet with the sentences behind it. */
export function Notes({ model }: { model: BriefingModel }) {
  const words = useWords();
  const { t } = words;
  const notes = useMemo(() => notesOf(model, words), [model, words]);
  return (
    <section className={styles.notes} aria-label={t('briefing.notes')} lang={words.language}>
      <h2>{t('briefing.notes')}</h2>
      <p>{t('briefing.notesHint')}</p>
      <ol>
        {notes.map((note) => (
          <li key={note.key}>
            <p className={styles.said}>{note.said}</p>
            <ul>
              {note.events.map((event) => (
                <li key={event.id}>
                  <p>
                    <time>{event.time}</time> {event.title}
                  </p>
                  {event.sources.map((source, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: reports of one event keep their order
                    <div key={i} className={styles.source}>
                      <p>
                        <b>{source.publisher || t('detail.noPublisher')}</b>
                        {source.sample ? ` (${t('detail.sample')})` : ''}
                        {source.title ? (
                          <span lang={source.language ?? undefined}> · {source.title}</span>
                        ) : null}
                      </p>
                      {source.sentence ? (
                        <blockquote lang={source.language ?? undefined}>{source.sentence}</blockquote>
                      ) : (
                        <p className={styles.rest}>{t('briefing.notesNone')}</p>
                      )}
                      {source.url ? <a href={source.url}>{source.url}</a> : null}
                    </div>
                  ))}
                </li>
              ))}
            </ul>
            {note.more > 0 ? <p className={styles.rest}>{t('briefing.more', { count: note.more })}</p> : null}
          </li>
        ))}
      </ol>
    </section>
  );
}
