import {
  lazy,
  Suspense,
  useCallback,
  useDeferredValue,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { Day } from '../base/day.ts';
import { EVENT_TYPES } from '../event/types.ts';
import { useWords } from '../lang/translate.tsx';
import type { Sort, Want } from '../table/answer.ts';
import type { Archive } from '../table/archive.ts';
import { groupsOf } from '../table/groups.ts';
import { createScan } from '../table/scan/engine.ts';
import { EVERYTHING, type Selection } from '../table/selection.ts';
import { rowTitle } from '../view/kit/describe.ts';
import { Panel } from '../view/kit/Panel.tsx';
import { Skeleton } from '../view/kit/Skeleton.tsx';
import { Ledger } from '../view/ledger/Ledger.tsx';
import { MapPanel, type Spot } from '../view/map/MapPanel.tsx';
import { grainFor } from '../view/timeline/scale.ts';
import { Timeline } from '../view/timeline/Timeline.tsx';
import type { Theme } from './address.ts';
import styles from './app.module.css';
import { rowOfId } from './archive.ts';
import { DataAge } from './DataAge.tsx';
import { facetValues } from './facets.ts';
import { Header } from './Header.tsx';
import { type AddressStore, useAddress } from './location.ts';
import { createMarks } from './marks.ts';
import { Part } from './Part.tsx';
import type { FeedStatus } from './status.ts';
import { Tools } from './Tools.tsx';
import { useBaseMap } from './useBaseMap.ts';
import { useDetail } from './useDetail.ts';
import { useWide } from './useWide.ts';

const Filters = lazy(async () => ({ default: (await import('../view/filters/Filters.tsx')).Filters }));
const Events = lazy(async () => ({ default: (await import('../view/events/Events.tsx')).Events }));
const Detail = lazy(async () => ({ default: (await import('../view/detail/Detail.tsx')).Detail }));
const Charts = lazy(async () => ({ default: (await import('../view/charts/Charts.tsx')).Charts }));

/** The views of before ask for all rows by themselves. */
const COUNTS: Want = { counts: true, timeline: null, list: null, map: null };

const marks = createMarks(performance, (done) => requestAnimationFrame(() => requestAnimationFrame(done)));

/** `view=explore`: one selection over map, timeline, filters, list and charts. */
export function Explore(props: {
  store: AddressStore;
  archive: Archive;
  theme: Theme;
  status: FeedStatus | null;
  unreachable: boolean;
}) {
  const { store, archive, theme, status, unreachable } = props;
  const { table } = archive;
  const address = useAddress(store);
  const words = useWords();
  const { t, format, language } = words;
  const [live, setLive] = useState<{ from: Day; to: Day } | null | undefined>(undefined);
  const [sort, setSort] = useState<Sort>('newest');
  const [spot, setSpot] = useState<Spot | null>(null);
  const [width, setWidth] = useState(900);
  const bounds = useRef<[number, number, number, number] | null>(null);
  const base = useBaseMap();
  const wide = useWide('(min-width: 1680px)');

  const domain = useMemo(() => {
    const first = table.count > 0 ? (table.first[0] ?? 0) : 0;
    return { from: first, to: table.last.reduce((a, b) => Math.max(a, b), first) };
  }, [table]);
  const selection: Selection = useMemo(
    () =>
      live === undefined
        ? address.selection
        : { ...address.selection, from: live?.from ?? null, to: live?.to ?? null },
    [address.selection, live],
  );
  const engine = useMemo(
    () =>
      createScan(
        table,
        EVENT_TYPES.map((type) => t(`type.${type}`)),
      ),
    [table, t],
  );
  const groups = useMemo(() => groupsOf(table), [table]);
  const grain = grainFor(domain.to - domain.from + 1, width);
  const answer = useMemo(() => marks.engine(() => engine.answer(selection, COUNTS)), [engine, selection]);
  const whole = useMemo(() => engine.whole(selection, { grain, sort }), [engine, selection, grain, sort]);
  const present = useMemo(() => engine.answer(EVERYTHING, COUNTS).counts, [engine]);
  const slow = useDeferredValue(answer);
  const facets = useMemo(
    () => slow.counts && present && facetValues(table, groups, slow.counts.facets, present.facets, words),
    [table, groups, slow, present, words],
  );
  const chosen = rowOfId(table, address.event);
  const detail = useDetail(archive, address.event, chosen);
  const [drawn, setDrawn] = useState(false);

  useLayoutEffect(() => marks.end());
  useEffect(() => {
    if (drawn && width > 0) marks.ready();
  }, [drawn, width]);

  const change = useCallback(
    (part: Partial<Selection>, how: 'push' | 'replace' = 'push', timeStamp = performance.now()) => {
      marks.begin(timeStamp);
      setSpot(null);
      store.set({ selection: { ...store.get().selection, ...part } }, how);
    },
    [store],
  );
  const choose = useCallback(
    (row: number) => {
      marks.begin(performance.now());
      store.set({ event: table.ids[row] ?? null });
    },
    [store, table],
  );
  const clear = useCallback(() => change(EVERYTHING), [change]);
  const rows = useMemo(() => {
    if (!spot) return whole.rows;
    const members = new Set(spot.rows);
    return whole.rows.filter((row) => members.has(row));
  }, [whole.rows, spot]);
  const step = (by: 1 | -1) => {
    const at = chosen === null ? -1 : rows.indexOf(chosen);
    const next = rows[at + by];
    if (next !== undefined) choose(next);
  };
  const followed = address.selection.bbox !== null;

  return (
    <div className={styles.shell}>
      <Header>
        <output className={styles.count} aria-live="polite">
          {t('events.count', { matched: format.number(slow.matched), total: format.number(slow.total) })}
        </output>
        <DataAge
          builtAt={table.builtAt}
          status={status}
          unreachable={unreachable}
          problems={archive.problems}
        />
        <Tools store={store} archive={archive} rows={whole.rows} theme={theme} />
      </Header>
      <main className={`${styles.main} ${wide ? styles.wide : ''} ${address.event ? styles.opened : ''}`}>
        <Part name="map" className={styles.map}>
          <MapPanel
            id="map"
            table={table}
            rows={whole.mapRows}
            base={base}
            chosen={chosen}
            at={address.at}
            theme={theme}
            followed={followed}
            onMove={(at, box, timeStamp) => {
              bounds.current = box;
              marks.begin(timeStamp);
              const follow = store.get().selection.bbox !== null;
              store.set(
                follow ? { at, selection: { ...store.get().selection, bbox: box } } : { at },
                'replace',
              );
            }}
            onFollow={(follow) => change({ bbox: follow ? bounds.current : null })}
            onSpot={(next) => {
              marks.begin(performance.now());
              const [only] = next.rows;
              if (next.rows.length === 1 && only !== undefined) choose(only);
              else {
                setSpot(next);
                store.set({ event: null });
              }
            }}
            onDrawn={() => setDrawn(true)}
          />
        </Part>
        <Part name="timeline" className={styles.timeline}>
          <Timeline
            id="timeline"
            table={table}
            bins={whole.bins}
            rows={whole.timelineRows}
            domain={domain}
            from={selection.from}
            to={selection.to}
            onWidth={setWidth}
            onLive={(span, timeStamp) => {
              marks.begin(timeStamp);
              setLive(span);
            }}
            onSettle={(span, timeStamp) => {
              setLive(undefined);
              change({ from: span?.from ?? null, to: span?.to ?? null }, 'push', timeStamp);
            }}
          />
        </Part>
        <Part name="filters" className={styles.filters}>
          <Suspense fallback={<Waiting title={t('filters.title')} />}>
            {facets ? (
              <Filters
                id="filters"
                selection={address.selection}
                values={facets}
                restricted={address.selection !== EVERYTHING && slow.matched < slow.total}
                onChange={change}
                onClear={clear}
              />
            ) : null}
          </Suspense>
        </Part>
        <Part name="events" className={`${styles.events} ${address.event ? styles.behind : ''}`}>
          <Suspense fallback={<Waiting title={t('events.title')} />}>
            <Events
              id="events"
              table={table}
              rows={rows}
              chosen={chosen}
              sort={sort}
              spot={spot ? t('map.spot', { place: spot.name, count: rows.length }) : null}
              onSort={setSort}
              onChoose={choose}
              onClear={clear}
              onLeaveSpot={() => setSpot(null)}
            />
          </Suspense>
        </Part>
        {address.event ? (
          <Part name="detail" className={styles.detail}>
            <Suspense fallback={<Waiting title={t('detail.title')} />}>
              <Detail
                id="detail"
                detail={detail.state}
                table={table}
                title={chosen === null ? '' : rowTitle(table, chosen, language)}
                onClose={() => store.set({ event: null })}
                onStep={rows.length > 0 ? step : null}
                onRetry={detail.retry}
              />
            </Suspense>
          </Part>
        ) : null}
        <Part name="charts" className={styles.charts}>
          <Suspense fallback={<Waiting title={t('charts.title')} />}>
            {slow.counts ? (
              <Charts
                id="charts"
                table={table}
                answer={slow.counts}
                stacked={wide}
                onType={(type) => change({ type: [type] })}
                onQuery={(q) => change({ q })}
                onRow={choose}
              />
            ) : null}
          </Suspense>
        </Part>
      </main>
      {slow.counts ? <Ledger ledger={slow.counts.ledger} onClear={clear} /> : null}
    </div>
  );
}

function Waiting(props: { title: string }) {
  return (
    <Panel title={props.title}>
      <Skeleton />
    </Panel>
  );
}
