import { useWords } from '../../lang/translate.tsx';
import { keep } from '../kit/keep.ts';
import styles from './briefing.module.css';
import { Linked } from './Linked.tsx';
import type { BriefingModel, EventLine } from './model.ts';
import { sourcesOf } from './model.ts';

/** A list of events: when, what, and who says so. */
export function Lines(props: {
  lines: readonly EventLine[];
  more: number;
  model: BriefingModel;
  none: string;
}) {
  const { lines, more, model, none } = props;
  const { t } = useWords();
  if (lines.length === 0) return <p>{none}</p>;
  return (
    <ul className={styles.lines}>
      {lines.map((line) => {
        const { sources } = sourcesOf(model, [line.id]);
        const to = model.linkTo({ events: [line.id], where: null });
        const names = sources.slice(0, 2).map(({ publisher }) => publisher);
        return (
          <li key={line.id}>
            <time>{line.time}</time> {line.machine ? <span title={t('coding.machine')}>~</span> : null}
            <Linked to={to}>{keep(line.title)}</Linked>{' '}
            <small>
              {names.length === 0 ? t('events.sample') : names.join(', ')}
              {sources.length > 2 ? `\u00a0+${sources.length - 2}` : ''}
            </small>
          </li>
        );
      })}
      {more > 0 ? <li className={styles.rest}>{t('briefing.more', { count: more })}</li> : null}
    </ul>
  );
}
