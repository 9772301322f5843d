import { type CSSProperties, type ReactNode, useId, useRef, useState } from 'react';
import { fold } from '../../base/text.ts';
import { useWords } from '../../lang/translate.tsx';
import type { Facet, Selection } from '../../table/selection.ts';
import { Button } from '../kit/Button.tsx';
import { type Shown, setText, useDrawn } from '../kit/shown.ts';
import { useSight } from '../kit/sight.ts';
import type { Signal, Watched } from '../kit/signal.ts';
import { useDisclosure } from './disclosure.ts';
import styles from './filters.module.css';

/** One value of a facet. `index` is its place in the answer's counts. */
export type FacetValue = {
  id: string;
  index: number;
  label: string;
  mark?: ReactNode;
  note?: string;
};

const SHORT = 8;
const SEARCH_FROM = 15;

/**
 * A facet: a disclosure with a checkbox for each value; long lists are cut and can be searched. Ticks and the counts in sight are set outside React, as soon
 * as they are known; which values are listed, in which order, and the counts out of sight follow when the selection rests.
 */
export function FacetGroup(props: {
  facet: Facet;
  title: string;
  values: readonly FacetValue[];
  /** How many events there are. */
  total: number;
  chosen: readonly string[];
  shown: Signal<Shown | null>;
  selection: Watched<Selection>;
  open?: boolean;
  whole?: boolean;
  onChange: (chosen: readonly string[], timeStamp: number) => void;
  /** A value is pointed at or being pressed, and may be chosen next. */
  onAhead: (chosen: readonly string[]) => void;
  onOpen: (isOpen: boolean) => void;
}) {
  const {
    facet,
    title,
    values,
    total,
    chosen,
    shown,
    selection,
    open = false,
    whole = false,
    onChange,
    onAhead,
    onOpen,
  } = props;
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const search = useId();
  const boxes = useRef(new Map<string, HTMLInputElement>());
  const counts = useRef(new Map<number, HTMLElement>());
  const drawn = useRef<Uint32Array | null>(null);
  const details = useDisclosure(chosen.length > 0, open);
  const found = query ? values.filter((value) => fold(value.label).includes(fold(query))) : values;
  const short = !whole && !all && !query && found.length > SHORT + 2;
  const listed = short ? found.filter((value, i) => i < SHORT || chosen.includes(value.id)) : found;
  useDrawn(selection, (now) => {
    for (const [id, box] of boxes.current) box.checked = now[facet].includes(id);
  });
  const tell = (node: HTMLElement, count: number | undefined) => {
    setText(node, count === undefined ? '' : format.number(count));
    node.parentElement?.toggleAttribute('data-none', count === 0);
  };
  const count = (now: Shown | null) => {
    const numbers = now?.answer.counts?.facets[facet];
    if (!numbers?.length || numbers === drawn.current || !details.ref.current?.open) return;
    drawn.current = numbers;
    for (const [index, node] of counts.current) if (sight.has(node)) tell(node, numbers[index]);
  };
  const sight = useSight(() => {
    drawn.current = null;
    count(shown.get());
  });
  useDrawn(shown, count);
  const toggled = (id: string) => {
    const now = selection.get()[facet];
    return now.includes(id) ? now.filter((other) => other !== id) : [...now, id].sort();
  };

  return (
    <details
      {...details}
      className={styles.group}
      onToggle={(event) => {
        onOpen(event.currentTarget.open);
        count(shown.get());
      }}
    >
      <summary className={styles.summary}>
        <span>{title}</span>
        {chosen.length > 0 ? <span className={styles.badge}>{format.number(chosen.length)}</span> : null}
      </summary>
      <fieldset
        className={styles.values}
        style={{ '--count-width': `${format.number(total).length}ch` } as CSSProperties}
      >
        <legend className="visually-hidden">{title}</legend>
        {values.length >= SEARCH_FROM && !whole ? (
          <input
            id={search}
            type="search"
            className={styles.search}
            value={query}
            placeholder={t('filters.find', { facet: title })}
            aria-label={t('filters.find', { facet: title })}
            onChange={(event) => setQuery(event.target.value)}
          />
        ) : null}
        {listed.map((value) => (
          <label
            key={value.id}
            className={styles.value}
            title={value.note}
            onPointerEnter={(event) => event.buttons === 0 && onAhead(toggled(value.id))}
            onPointerDown={(event) => event.button === 0 && onAhead(toggled(value.id))}
          >
            <input
              type="checkbox"
              ref={(element) => {
                if (!element) return;
                boxes.current.set(value.id, element);
                element.checked = selection.get()[facet].includes(value.id);
                return () => void boxes.current.delete(value.id);
              }}
              onChange={(event) => onChange(toggled(value.id), event.timeStamp)}
            />
            {value.mark}
            <span className={styles.label}>{value.label}</span>
            <span
              className={styles.count}
              ref={(element) => {
                if (!element) return;
                counts.current.set(value.index, element);
                tell(element, shown.get()?.answer.counts?.facets[facet][value.index]);
                sight.watch(element);
                return () => {
                  counts.current.delete(value.index);
                  sight.leave(element);
                };
              }}
            />
          </label>
        ))}
        {found.length === 0 ? <p className={styles.hint}>{t('filters.nothing')}</p> : null}
        {short || all ? (
          <Button look="plain" onClick={() => setAll(!all)}>
            {all ? t('filters.fewer') : t('filters.all', { count: found.length })}
          </Button>
        ) : null}
      </fieldset>
    </details>
  );
}
