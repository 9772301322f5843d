import type { ReactNode } from 'react';
import { CODINGS, EVENT_TYPES } from '../../event/types.ts';
import { useWords, type Words } from '../../lang/translate.tsx';
import type { RowOf } from '../../summary/statement.ts';
import { HOLLOW } from '../../table/shown.ts';
import { familyOf, listOf, rowTitle } from '../kit/describe.ts';
import { Glyph } from '../kit/Glyph.tsx';
import { keep } from '../kit/keep.ts';
import { rowTime } from '../kit/say.ts';
import styles from './wall.module.css';

/** What must be said with an event beside its title, which tells its status. */
export function markOf({ table, row }: RowOf, { t }: Words): string | null {
  return CODINGS[table.coding[row] ?? 0] === 'machine' ? t('coding.machineShort') : null;
}

/** How many sources report an event. */
function sourcesOf({ table, row }: RowOf, { t }: Words): string {
  const count = table.sources[row] ?? 0;
  return count > 0 ? t('events.sources', { count }) : t('events.sample');
}

/** Who reported an event; the project's own samples are nobody. */
export function publishersOf({ table, row }: RowOf): string[] {
  return [...listOf(table.publishersOf, row)].flatMap((index) => {
    const publisher = table.publishers[index];
    return publisher && !publisher.sample ? [publisher.name] : [];
  });
}

/** True for what has not happened, or not yet. */
export function isHollow({ table, row }: RowOf): boolean {
  return EVENT_TYPES[table.type[row] ?? 0] === 'proposal' || HOLLOW[table.status[row] ?? 0] === true;
}

/** One event of a list on the wall. */
export function EventLine(props: RowOf & { lead?: ReactNode }) {
  const words = useWords();
  const { table, row, lead } = props;
  const mark = markOf(props, words);
  return (
    <li className={styles.event}>
      <span className={styles.glyph}>
        <Glyph family={familyOf(table, row)} size={100} hollow={isHollow(props)} />
      </span>
      <div>
        <p className={styles.title}>
          {lead}
          {keep(rowTitle(table, row, words))}
        </p>
        <p className={styles.meta}>
          <span>{rowTime(props, words)}</span>
          <span>{sourcesOf(props, words)}</span>
          {mark === null ? null : <span className={styles.mark}>{mark}</span>}
        </p>
      </div>
    </li>
  );
}
