import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef } from 'react';
import { CODINGS, STATUSES, TIME_PRECISIONS } from '../../event/types.ts';
import { useWords, type Words } from '../../lang/translate.tsx';
import { SORTS, type Sort } from '../../table/answer.ts';
import type { Table } from '../../table/table.ts';
import { Button } from '../kit/Button.tsx';
import { familyOf, placeName, rowTitle } from '../kit/describe.ts';
import { Glyph } from '../kit/Glyph.tsx';
import { Message } from '../kit/Message.tsx';
import { Panel } from '../kit/Panel.tsx';
import { timeLabel } from '../kit/time.ts';
import styles from './events.module.css';

const ROW_PX = 58;

/** The events of the selection as a list: only the rows in sight are in the page, whatever their number. */
export function Events(props: {
  id?: string;
  table: Table;
  rows: Uint32Array;
  chosen: number | null;
  sort: Sort;
  spot: string | null;
  onSort: (sort: Sort) => void;
  onChoose: (row: number) => void;
  onClear: () => void;
  onLeaveSpot: () => void;
}) {
  const { id, table, rows, chosen, sort, spot, onSort, onChoose, onClear, onLeaveSpot } = props;
  const words = useWords();
  const { t, format } = words;
  const viewport = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => viewport.current,
    estimateSize: () => ROW_PX,
    overscan: 6,
  });
  const index = chosen === null ? -1 : rows.indexOf(chosen);
  useEffect(() => {
    if (index >= 0) virtual.scrollToIndex(index, { align: 'auto' });
  }, [index, virtual]);

  return (
    <Panel
      id={id}
      title={t('events.title')}
      note={
        spot ? (
          <span className={styles.spot}>
            {spot}
            <Button look="plain" onClick={onLeaveSpot} aria-label={t('events.leaveSpot')}>
              ×
            </Button>
          </span>
        ) : (
          format.number(rows.length)
        )
      }
      tools={
        <label className={styles.sort}>
          <span className="visually-hidden">{t('events.sort')}</span>
          <select
            value={sort}
            onChange={(event) => onSort(SORTS.find((s) => s === event.target.value) ?? 'newest')}
          >
            {SORTS.map((value) => (
              <option key={value} value={value}>
                {t(`sort.${value}`)}
              </option>
            ))}
          </select>
        </label>
      }
    >
      {rows.length === 0 ? (
        <Message title={t('events.none')} action={<Button onClick={onClear}>{t('filters.clear')}</Button>}>
          {t('events.noneHint')}
        </Message>
      ) : (
        <div ref={viewport} className={styles.viewport}>
          <ul className={styles.list} style={{ blockSize: virtual.getTotalSize() }}>
            {virtual.getVirtualItems().map((item) => {
              const row = rows[item.index] ?? 0;
              return (
                <li
                  key={item.key}
                  className={styles.item}
                  style={{ translate: `0 ${item.start}px`, blockSize: ROW_PX }}
                >
                  <EventRow
                    table={table}
                    row={row}
                    words={words}
                    chosen={row === chosen}
                    onChoose={onChoose}
                  />
                </li>
              );
            })}
          </ul>
        </div>
      )}
    </Panel>
  );
}

function EventRow(props: {
  table: Table;
  row: number;
  words: Words;
  chosen: boolean;
  onChoose: (row: number) => void;
}) {
  const { table, row, words, chosen, onChoose } = props;
  const { t, language } = words;
  const title = rowTitle(table, row, language);
  const status = STATUSES[table.status[row] ?? 0] ?? 'reported';
  const hollow = status === 'planned' || status === 'cancelled' || status === 'denied';
  const precision = TIME_PRECISIONS[table.timePrecision[row] ?? 0] ?? 'day';
  const sources = table.sources[row] ?? 0;
  return (
    <div className={styles.row} data-chosen={chosen || undefined}>
      <Glyph family={familyOf(table, row)} size={14} hollow={hollow} />
      <button
        type="button"
        className={styles.title}
        aria-current={chosen ? 'true' : undefined}
        onClick={() => onChoose(row)}
      >
        {title}
      </button>
      <span className={styles.meta}>
        <time>{timeLabel(table.first[row] ?? 0, table.last[row] ?? 0, precision, words)}</time>
        <span>{placeName(table.places[table.place[row] ?? 0], language)}</span>
        <span className={styles.sources}>
          {CODINGS[table.coding[row] ?? 0] === 'machine' ? (
            <abbr title={t('coding.machine')}>{t('coding.machineShort')}</abbr>
          ) : null}
          {sources > 0 ? t('events.sources', { count: sources }) : t('events.sample')}
        </span>
      </span>
    </div>
  );
}
