import { type ComponentProps, useEffect, useMemo, useState } from 'react';
import { useWords } from '../../lang/translate.tsx';
import type { FacetCounts } from '../../table/answer.ts';
import { FACETS, type Facet, type Selection } from '../../table/selection.ts';
import { Button } from '../kit/Button.tsx';
import { Panel } from '../kit/Panel.tsx';
import type { Shown } from '../kit/shown.ts';
import type { Signal, Watched } from '../kit/signal.ts';
import { useDisclosure } from './disclosure.ts';
import { FacetGroup } from './FacetGroup.tsx';
import styles from './filters.module.css';
import { facetValues, type Known } from './values.ts';

/** Facets whose values are all shown: short, known lists. */
const WHOLE: ReadonlySet<Facet> = new Set(['kind', 'type', 'coding', 'status']);
const OPEN: ReadonlySet<Facet> = new Set(['kind', 'type', 'place']);

/** A change of the selection: `push` makes a step that Back undoes. */
type Change = (change: Partial<Selection>, how: 'push' | 'replace', timeStamp: number) => void;

/** What holds events back: search, facets with the count that each value would leave, thresholds. */
export function Filters(props: {
  id?: string;
  /** The selection at rest, and as it is being made. */
  selection: Selection;
  live: Watched<Selection>;
  shown: Signal<Shown | null>;
  lexicon: Known;
  /** Counts under the selection; null until it has been counted. */
  counts: FacetCounts | null;
  restricted: boolean;
  onChange: Change;
  /** What is pointed at or being pressed would change the selection so. */
  onAhead: (change: Partial<Selection>) => void;
  /** The counts of these are on the screen, or no more. */
  onList: (facet: 'actor' | 'source', isOpen: boolean) => void;
  onClear: () => void;
}) {
  const { id, selection, live, shown, lexicon, counts, restricted, onChange, onAhead, onList, onClear } =
    props;
  const words = useWords();
  const { t } = words;
  const values = useMemo(
    () => facetValues(lexicon, counts ?? lexicon.present, words),
    [lexicon, counts, words],
  );
  return (
    <Panel
      id={id}
      title={t('filters.title')}
      scroll
      tools={
        <Button look="plain" disabled={!restricted} onClick={onClear}>
          {t('filters.clear')}
        </Button>
      }
    >
      <SearchBox value={selection.q} onChange={onChange} />
      {FACETS.map((facet) => (
        <FacetGroup
          key={facet}
          facet={facet}
          shown={shown}
          selection={live}
          title={t(`facet.${facet}`)}
          values={values[facet]}
          total={lexicon.count}
          chosen={selection[facet]}
          open={OPEN.has(facet)}
          whole={WHOLE.has(facet)}
          onChange={(chosen, timeStamp) => onChange({ [facet]: chosen }, 'push', timeStamp)}
          onAhead={(chosen) => onAhead({ [facet]: chosen })}
          onOpen={(isOpen) => {
            if (facet === 'actor' || facet === 'source') onList(facet, isOpen);
          }}
        />
      ))}
      <Thresholds selection={selection} onChange={onChange} />
    </Panel>
  );
}

function SearchBox(props: { value: string; onChange: Change }) {
  const { value, onChange } = props;
  const { t } = useWords();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  useEffect(() => {
    if (text === value) return;
    const timer = setTimeout(
      () => onChange({ q: text }, value === '' ? 'push' : 'replace', performance.now()),
      200,
    );
    return () => clearTimeout(timer);
  }, [text, value, onChange]);
  return (
    <search className={styles.top}>
      <input
        type="search"
        className={styles.search}
        value={text}
        maxLength={200}
        placeholder={t('filters.search')}
        aria-label={t('filters.search')}
        onChange={(event) => setText(event.target.value)}
      />
    </search>
  );
}

const KILLED_STEPS = [0, 1, 2, 5, 10, 20, 50, 100];

function Thresholds(props: { selection: Selection; onChange: Change }) {
  const { selection, onChange } = props;
  const { t, format } = useWords();
  const { minKilled, minConfidence } = selection;
  const [killed, setKilled] = useState(minKilled ?? 0);
  const [confidence, setConfidence] = useState(minConfidence ?? 0);
  const details = useDisclosure(minKilled !== null || minConfidence !== null);
  useEffect(() => setKilled(minKilled ?? 0), [minKilled]);
  useEffect(() => setConfidence(minConfidence ?? 0), [minConfidence]);
  const step = KILLED_STEPS.findLastIndex((value) => value <= killed);
  return (
    <details {...details} className={styles.group}>
      <summary className={styles.summary}>{t('filters.thresholds')}</summary>
      <div className={styles.values}>
        <Threshold
          name={t('filters.minKilled')}
          text={killed ? `≥ ${format.number(killed)}` : t('filters.any')}
          max={KILLED_STEPS.length - 1}
          value={Math.max(0, step)}
          onChange={(event) => {
            const value = KILLED_STEPS[Number(event.target.value)] ?? 0;
            setKilled(value);
            onChange({ minKilled: value || null }, 'replace', event.timeStamp);
          }}
        />
        <Threshold
          name={t('filters.minConfidence')}
          text={confidence ? `≥ ${format.percent(confidence)}` : t('filters.any')}
          max={1}
          step={0.05}
          value={confidence}
          onChange={(event) => {
            const value = Number(event.target.value);
            setConfidence(value);
            onChange({ minConfidence: value || null }, 'replace', event.timeStamp);
          }}
        />
      </div>
    </details>
  );
}

/** A slider from 0 on under its name; `text` is its value as people read it. */
function Threshold({ name, text, ...range }: ComponentProps<'input'> & { name: string; text: string }) {
  return (
    <label className={styles.threshold}>
      <span>{name}</span>
      <span>{text}</span>
      <input type="range" min={0} aria-valuetext={text} {...range} />
    </label>
  );
}
