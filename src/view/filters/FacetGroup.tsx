import { type ReactNode, useId, useState } from 'react';
import { fold } from '../../base/text.ts';
import { useWords } from '../../lang/translate.tsx';
import { Button } from '../kit/Button.tsx';
import styles from './filters.module.css';

/** One value of a facet, with how many events it would leave. */
export type FacetValue = {
  id: string;
  label: string;
  count: number;
  mark?: ReactNode;
  indent?: boolean;
  note?: string;
};

const SHORT = 8;
const SEARCH_FROM = 15;

/** A facet: a disclosure with a checkbox for each value; long lists are cut and can be searched. */
export function FacetGroup(props: {
  title: string;
  values: readonly FacetValue[];
  chosen: readonly string[];
  open?: boolean;
  whole?: boolean;
  onChange: (chosen: readonly string[]) => void;
}) {
  const { title, values, chosen, open = false, whole = false, onChange } = props;
  const { t, format } = useWords();
  const [all, setAll] = useState(false);
  const [query, setQuery] = useState('');
  const search = useId();
  const found = query ? values.filter((value) => fold(value.label).includes(fold(query))) : values;
  const short = !whole && !all && !query && found.length > SHORT + 2;
  const shown = short ? found.filter((value, i) => i < SHORT || chosen.includes(value.id)) : found;
  const toggle = (id: string) =>
    onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].sort());

  return (
    <details className={styles.group} open={open || chosen.length > 0}>
      <summary className={styles.summary}>
        <span>{title}</span>
        {chosen.length > 0 ? <span className={styles.badge}>{format.number(chosen.length)}</span> : null}
      </summary>
      <fieldset className={styles.values}>
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
        {shown.map((value) => (
          <label
            key={value.id}
            className={`${styles.value} ${value.indent ? styles.indent : ''} ${value.count === 0 ? styles.none : ''}`}
            title={value.note}
          >
            <input type="checkbox" checked={chosen.includes(value.id)} onChange={() => toggle(value.id)} />
            {value.mark}
            <span className={styles.label}>{value.label}</span>
            <span className={styles.count}>{format.number(value.count)}</span>
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
