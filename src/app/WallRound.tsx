import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { belgradeDay, type Day } from '../base/day.ts';
import { useWords } from '../lang/translate.tsx';
import { overlaps, pick } from '../summary/ask.ts';
import { dayInForce, lastDays } from '../summary/period.ts';
import type { RowOf } from '../summary/statement.ts';
import { newestOf } from '../summary/summary.ts';
import type { List } from '../table/answer.ts';
import { Guard } from '../view/kit/Guard.tsx';
import { personName } from '../view/kit/names.ts';
import { say } from '../view/kit/say.ts';
import { scopeOf } from '../view/kit/scope.ts';
import { BreakIn } from '../view/wall/BreakIn.tsx';
import { Changed } from '../view/wall/Changed.tsx';
import { Force } from '../view/wall/Force.tsx';
import { Frame } from '../view/wall/Frame.tsx';
import type { Action } from '../view/wall/keys.ts';
import { Situation } from '../view/wall/Situation.tsx';
import { Spot } from '../view/wall/Spot.tsx';
import { DEFAULT_EVERY } from '../view/wall/scenes.ts';
import { stepsOf } from '../view/wall/steps.ts';
import { type Poll, trustOf } from '../view/wall/trust.ts';
import { Visits } from '../view/wall/Visits.tsx';
import type { Address } from './address.ts';
import type { OpenArchive } from './opened.ts';
import { marks } from './page-marks.ts';
import type { FeedStatus } from './status.ts';
import { keepAwake, reloadFor, watchBuild, watchMemory } from './unattended.ts';
import { useBaseMap } from './useBaseMap.ts';
import { useKeys, useSeconds } from './useKiosk.ts';
import { useNews } from './useNews.ts';
import { useRotation } from './useRotation.ts';
import { useSummary, VISIT_DAYS } from './useSummary.ts';
import { useWallDesk } from './useWallDesk.ts';
import { WallClock } from './WallClock.tsx';
import { WallMap } from './WallMap.tsx';
import slots from './wall-slots.module.css';

/** The region as a whole, and a spot in it: zooms of the map before it is magnified. */
const HOME = { lat: 42.55, lon: 20.95, zoom: 7.4 };
const SPOT_ZOOM = 9.5;
const YEAR = 365;
const LONG_DAYS = 5 * YEAR;
/** A clock with fewer events in a year shows five of them. */
const FEW = 12;

/** The round of scenes over an archive. */
export function WallRound(props: {
  archive: OpenArchive;
  address: Address;
  status: FeedStatus | null;
  poll: Poll | null;
  now: number;
  theme: string;
  /** Smallest text in CSS pixels. */
  text: number;
  /** Text is so large that there is room for little of it, and for no map. */
  far: boolean;
  openHelp: () => void;
}) {
  const { archive, address, status, poll, now, theme, text, far, openHelp } = props;
  const { lexicon } = archive;
  const { selection } = address;
  const words = useWords();
  const { t, format } = words;
  const seconds = useSeconds();
  const base = useBaseMap();
  const day = belgradeDay(now);
  const today = dayInForce(selection.to, day);
  const summary = useSummary(archive, selection, today, today === day);
  const { news, breaking } = useNews(archive, selection, today);
  const spots = summary?.spots ?? [];
  const steps = useMemo(
    () => stepsOf(address.scenes, spots.length, breaking.length),
    [address.scenes, spots.length, breaking.length],
  );
  const update = useRef<string | null>(null);
  const tired = useRef(false);
  const reachable = useRef(true);
  reachable.current = poll?.ok !== false;
  const between = useCallback(() => {
    if (!reachable.current) return;
    if (update.current) reloadFor(update.current);
    else if (tired.current) location.reload();
  }, []);
  const round = useRotation(
    steps,
    (address.every ?? DEFAULT_EVERY) * 1000,
    breaking.map(({ id }) => id).join(' '),
    between,
  );
  useEffect(() => {
    const ends = [
      watchBuild((build) => {
        update.current = build;
      }),
      watchMemory(() => {
        tired.current = true;
      }),
      keepAwake(),
    ];
    return () => {
      for (const end of ends) end();
    };
  }, []);
  const { step, pause, resume, pausedUntil } = round;
  const isPaused = pausedUntil !== null;
  const act = useCallback(
    (action: Action) => {
      if (action === 'next') step(1);
      else if (action === 'previous') step(-1);
      else if (action === 'resume' || (action === 'toggle' && isPaused)) resume();
      else if (action === 'setup') window.location.hash = '#setup';
      else {
        pause();
        if (action === 'help') openHelp();
      }
    },
    [step, pause, resume, isPaused, openHelp],
  );
  useKeys(act);

  const period = spots[0]?.period ?? lastDays(today, YEAR);
  const told = summary ? yearOf(summary.counted, today) + (summary.visits.tallies.at(-1)?.count ?? 0) : FEW;
  const grain = told < FEW ? 'month' : 'week';
  const { shown, look } = useWallDesk(archive, selection, period, today - LONG_DAYS, today, grain);
  const nameOf = useCallback(
    (person: number) => personName(lexicon.persons[person], words),
    [lexicon, words],
  );
  const [slot, setSlot] = useState<HTMLElement | null>(null);
  const at = useRef(HOME);
  useEffect(() => {
    if (summary) marks.ready();
  }, [summary]);

  const now_ = steps[round.at];
  if (!summary || !now_) return null;
  const clock = (lanes: 'all' | 'force', days: number) => (
    <WallClock {...{ shown, nameOf, lanes, text, grain }} span={lastDays(today, days)} />
  );
  const news_ = now_.scene === 'break-in' ? breaking[now_.at] : undefined;
  const spot = spots[now_.at] ?? null;
  const map = far ? null : <div ref={setSlot} className={slots.slot} />;
  if (news_) at.current = positionOf(news_);
  else if (now_.scene === 'map') at.current = spot ? { lat: spot.lat, lon: spot.lon, zoom: SPOT_ZOOM } : HOME;
  const scenes: Record<typeof now_.scene, () => ReactNode> = {
    situation: () => <Situation summary={summary} />,
    map: () => <Spot spot={spot} map={map} />,
    clock: () => clock('all', grain === 'week' ? YEAR : LONG_DAYS),
    force: () => <Force summary={summary} chart={far ? null : clock('force', LONG_DAYS)} />,
    visits: () => <Visits summary={summary} days={VISIT_DAYS} far={far} />,
    changed: () => <Changed {...{ summary, news }} />,
    'break-in': () => (news_ ? <BreakIn {...news_} map={map} /> : null),
  };
  return (
    <>
      <Frame
        title={t(`wall.scene.${now_.scene}`)}
        scope={scopeOf(selection, lexicon, words, far ? 1 : undefined)}
        now={seconds}
        trust={trustOf({ now, builtAt: lexicon.builtAt, feeds: status, poll })}
        poll={address.data === null ? poll : null}
        newest={summary.latest?.rows.length ? say(newestOf(summary.latest), words) : null}
        dots={{ count: steps.length, at: round.at }}
        paused={pausedUntil === null ? null : t('wall.paused', { time: format.moment(pausedUntil) })}
        map={!far && (now_.scene === 'map' || now_.scene === 'break-in')}
        far={far}
      >
        <Guard key={`${now_.scene} ${now_.at}`} fallback={(error) => <p>{error.message}</p>}>
          {scenes[now_.scene]()}
        </Guard>
      </Frame>
      <WallMap
        {...{ shown, base, theme, text, slot }}
        at={at.current}
        places={lexicon.places}
        onView={look}
      />
    </>
  );
}

/** The incidents of the last year. */
function yearOf(list: List | null, today: Day): number {
  return pick(list, (table, row) => overlaps(table, row, lastDays(today, YEAR))).length;
}

function positionOf({ table, row }: RowOf) {
  return { lat: (table.lat[row] ?? 0) / 1e5, lon: (table.lon[row] ?? 0) / 1e5, zoom: SPOT_ZOOM };
}
