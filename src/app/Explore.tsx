import { lazy, Suspense, useCallback, useEffect, useMemo, useState, useSyncExternalStore } from 'react';
import { useWords } from '../lang/translate.tsx';
import type { Sort } from '../table/answer.ts';
import { EVERYTHING } from '../table/selection.ts';
import { personName } from '../view/kit/names.ts';
import { Panel } from '../view/kit/Panel.tsx';
import { Skeleton } from '../view/kit/Skeleton.tsx';
import { Ledger } from '../view/ledger/Ledger.tsx';
import { MapPanel } from '../view/map/MapPanel.tsx';
import { Timeline } from '../view/timeline/Timeline.tsx';
import type { Theme } from './address.ts';
import styles from './app.module.css';
import { Header } from './Header.tsx';
import { type AddressStore, useAddress } from './location.ts';
import { Matched } from './Matched.tsx';
import type { OpenArchive } from './opened.ts';
import { Part } from './Part.tsx';
import type { FeedStatus } from './status.ts';
import { Tools } from './Tools.tsx';
import { useBaseMap } from './useBaseMap.ts';
import { useChosen } from './useChosen.ts';
import { useDesk } from './useDesk.ts';
import { useDetail } from './useDetail.ts';
import { useDrawnAll } from './useDrawnAll.ts';
import { useList } from './useList.ts';
import { useMapView } from './useMapView.ts';
import { useWide } from './useWide.ts';

const DataAge = lazy(async () => ({ default: (await import('./DataAge.tsx')).DataAge }));
const Filters = lazy(async () => ({ default: (await import('../view/filters/Filters.tsx')).Filters }));
const Events = lazy(async () => ({ default: (await import('../view/events/Events.tsx')).Events }));
const Detail = lazy(async () => ({ default: (await import('../view/detail/Detail.tsx')).Detail }));
const Charts = lazy(async () => ({ default: (await import('../view/charts/Charts.tsx')).Charts }));

/** `view=explore`: one selection over map, timeline, filters, list and charts. */
export function Explore(props: {
  store: AddressStore;
  archive: OpenArchive;
  theme: Theme;
  status: FeedStatus | null;
  unreachable: boolean;
}) {
  const { store, archive, theme, status, unreachable } = props;
  const { lexicon } = archive;
  const address = useAddress(store);
  const words = useWords();
  const { t } = words;
  const [sort, setSort] = useState<Sort>('newest');
  const base = useBaseMap();
  const wide = useWide('(min-width: 1680px)');
  const { desk, change } = useDesk(store, archive);
  const { shown, settled } = desk;
  const drawn = useDrawnAll();
  const chosen = useChosen(archive, address.event, words);
  const detail = useDetail(archive, address.event, chosen.row);
  const list = useList({ store, archive, desk, sort, chosen: chosen.row });
  const map = useMapView({ store, desk, change });
  const rest = useSyncExternalStore(settled.subscribe, settled.get);

  const domain = useMemo(() => ({ from: lexicon.span.first, to: lexicon.span.last }), [lexicon]);
  const today = useMemo(() => {
    const built = Math.floor(Date.parse(lexicon.builtAt) / 86_400_000);
    return Number.isNaN(built) ? domain.to : Math.min(domain.to, Math.max(domain.from, built));
  }, [lexicon, domain]);
  const nameOf = useCallback(
    (person: number) => personName(lexicon.persons[person], words),
    [lexicon, words],
  );
  const clear = useCallback(() => change(EVERYTHING, 'push', performance.now()), [change]);
  const stretch = useCallback(
    (clock: { from: number; to: number } | null) => store.set({ clock }, 'replace'),
    [store],
  );
  const live = useCallback(
    (span: { from: number; to: number } | null, timeStamp: number) =>
      desk.gesture({ from: span?.from ?? null, to: span?.to ?? null }, timeStamp),
    [desk],
  );
  const settle = useCallback(
    (span: { from: number; to: number } | null, timeStamp: number) =>
      change({ from: span?.from ?? null, to: span?.to ?? null }, 'push', timeStamp),
    [change],
  );
  useEffect(() => {
    if (shown.get()) drawn('timeline');
    return shown.subscribe(() => {
      if (shown.get()?.answer.timeline) drawn('timeline');
    });
  }, [shown, drawn]);

  return (
    <div className={styles.shell}>
      <Header>
        <Matched {...{ shown, settled }} />
        <Suspense fallback={<span className={styles.ageRoom} />}>
          <DataAge
            builtAt={lexicon.builtAt}
            status={status}
            unreachable={unreachable}
            problems={archive.problems}
          />
        </Suspense>
        <Tools {...{ store, settled, theme }} onSave={list.save} />
      </Header>
      <main className={`${styles.main} ${wide ? styles.wide : ''} ${address.event ? styles.opened : ''}`}>
        <Part name="map" className={styles.map}>
          <MapPanel
            id="map"
            {...{ shown, settled, base, theme }}
            places={lexicon.places}
            chosen={chosen.at}
            at={address.at}
            layer={address.layer}
            followed={address.selection.bbox !== null}
            area={address.selection.area}
            onArea={(area, timeStamp) => change({ area }, 'push', timeStamp)}
            onView={map.view}
            onFollow={map.follow}
            onLayer={map.layer}
            onOpen={list.open}
            onDrawn={() => drawn('map')}
          />
        </Part>
        <Part name="timeline" className={styles.timeline}>
          <Timeline
            id="timeline"
            {...{ shown, domain, today, nameOf }}
            selection={desk.selection}
            stretch={address.clock}
            onStretch={stretch}
            onLook={desk.lookAtTime}
            onLive={live}
            onSettle={settle}
          />
        </Part>
        <Part name="filters" className={styles.filters}>
          <Suspense fallback={<Waiting title={t('filters.title')} />}>
            <Filters
              id="filters"
              selection={address.selection}
              live={desk.selection}
              shown={shown}
              lexicon={lexicon}
              counts={rest?.answer.counts?.facets ?? null}
              restricted={address.selection !== EVERYTHING && (rest?.answer.matched ?? 0) < lexicon.count}
              onChange={change}
              onAhead={desk.ahead}
              onList={desk.lookAtList}
              onClear={clear}
            />
          </Suspense>
        </Part>
        <Part name="events" className={`${styles.events} ${address.event ? styles.behind : ''}`}>
          <Suspense fallback={<Waiting title={t('events.title')} />}>
            <Events
              id="events"
              {...{ shown, settled, sort }}
              chosen={chosen.row ?? null}
              position={list.position}
              spot={list.spotName}
              onWindow={list.window}
              onSort={setSort}
              onChoose={list.choose}
              onClear={clear}
              onLeaveSpot={list.leaveSpot}
            />
          </Suspense>
        </Part>
        {address.event ? (
          <Part name="detail" className={styles.detail}>
            <Suspense fallback={<Waiting title={t('detail.title')} />}>
              <Detail
                id="detail"
                detail={detail.state}
                places={lexicon.places}
                title={chosen.title}
                onClose={() => store.set({ event: null })}
                onStep={list.step}
                onRetry={detail.retry}
              />
            </Suspense>
          </Part>
        ) : null}
        <Part name="charts" className={styles.charts}>
          <Suspense fallback={<Waiting title={t('charts.title')} />}>
            <Charts
              id="charts"
              {...{ shown, settled }}
              persons={lexicon.persons}
              stacked={wide}
              onList={desk.lookAtList}
              onType={(type) => change({ type: [type] }, 'push', performance.now())}
              onQuery={(q) => change({ q }, 'push', performance.now())}
              onRow={list.openRow}
            />
          </Suspense>
        </Part>
      </main>
      <Ledger shown={shown} onClear={clear} />
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
