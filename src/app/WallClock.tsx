import { useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import { useWords } from '../lang/translate.tsx';
import { lengthOf } from '../summary/period.ts';
import { familyColour } from '../view/kit/family.ts';
import { Glyph } from '../view/kit/Glyph.tsx';
import type { Shown } from '../view/kit/shown.ts';
import type { Signal } from '../view/kit/signal.ts';
import {
  CHANGE_MARKS,
  changePaths,
  forcePaths,
  INCIDENT_FAMILIES,
  incidentPaths,
  type Lane,
  visitorTracks,
  visitPaths,
} from '../view/timeline/lanes.ts';
import { clockOf, createScale, type Span, ticksOf } from '../view/timeline/scale.ts';
import styles from './wall-slots.module.css';

type Props = {
  shown: Signal<Shown | null>;
  span: Span;
  nameOf: (person: number) => string;
  /** `force` draws the lane of the force alone. */
  lanes: 'all' | 'force';
  /** Smallest text of the wall in CSS pixels. */
  text: number;
  grain: 'week' | 'month';
};

/** Directions of changes, and the types that say them in words. */
const CHANGES = [
  ['increase', 'reinforcement'],
  ['decrease', 'withdrawal'],
  ['rotation', 'rotation'],
] as const;

/** Marks of the lanes are drawn for a screen at arm's length; here they are as much larger as the letters are. */
const DESK_LETTER_PX = 15;
/** Room for a mark on the last day. */
const MARGIN = 5;
/** A screen of fewer lines has no room for the lane of visits nor for the legend. */
const FEW_LINES = 22;
/** In less height, in lines of text, nothing is drawn. */
const LEAST_LINES = 5;
/** In less width, in letters, the names of the lanes stand above them. */
const FEW_LETTERS = 24;
/** Width of a letter, in letter heights, at most. */
const LETTER = 0.65;
/** From so many days on, ticks at a new year tell only the year. */
const YEARS_DAYS = 800;

/** The lanes of the timeline on the wall: the same marks under the same scale, larger, with a name each. */
export function WallClock({ shown, span, nameOf, lanes, text, grain }: Props) {
  const words = useWords();
  const { t, format } = words;
  const answer = useSyncExternalStore(shown.subscribe, shown.get)?.answer.timeline ?? null;
  const box = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState({ width: 0, height: 0 });
  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setSize({ width: element.clientWidth, height: element.clientHeight });
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  const isAll = lanes === 'all';
  const isLow = isAll && window.innerHeight / text < FEW_LINES;
  const k = text / DESK_LETTER_PX;
  const [width, height] = [size.width / k, size.height / k];
  const isNarrow = isAll && width < DESK_LETTER_PX * FEW_LETTERS;
  const wide = isAll ? Math.min(width * 0.3, DESK_LETTER_PX * 8.8) : DESK_LETTER_PX * 3.4;
  const [gutter, head] = isNarrow ? [0, DESK_LETTER_PX * 1.5] : [wide, 0];
  const axis = DESK_LETTER_PX * 1.4;
  const inner = Math.max(40, height - axis);
  const gap = DESK_LETTER_PX * 0.7;
  const [tall, low] = isLow ? [0.58, 0.3] : [0.46, 0.22];
  const below = ({ top, height: tall }: Lane) => top + tall + gap + head;
  const incidents: Lane = { top: 4 + head, height: isAll ? inner * tall - head : 0 };
  const force: Lane = isAll
    ? { top: below(incidents), height: inner * low - head }
    : { top: 4, height: inner - 4 };
  const visitsTop = below(force);
  const visits: Lane = { top: visitsTop, height: Math.max(10, inner - visitsTop) };
  const scale = createScale(clockOf(span), gutter, Math.max(1, width - gutter - MARGIN));
  const ticks = ticksOf(scale, DESK_LETTER_PX * 6.2);
  const baseOf = ({ top, height: tall }: Lane) => `M${gutter} ${(top + tall).toFixed(1)}H${width.toFixed(1)}`;
  const label = (tick: (typeof ticks)[number]) =>
    tick.unit === 'year' && lengthOf(span) > YEARS_DAYS ? format.year(tick.day) : format.month(tick.day);
  const drawn = answer && size.width > 0 ? answer : null;
  const bars = drawn && isAll ? incidentPaths(drawn.bins, scale, incidents) : null;
  const level = drawn ? forcePaths(drawn.lanes.levels, scale, force) : null;
  const changes = drawn ? changePaths(drawn.lanes.changes, scale, force) : null;
  const tracks = Math.floor(visits.height / (DESK_LETTER_PX * 1.15));
  const named =
    drawn && isAll && !isLow && !isNarrow && tracks > 1
      ? visitorTracks(drawn.lanes.visits, scale, Math.min(4, tracks))
      : [];
  const stays = drawn && isAll && !isLow ? visitPaths(drawn.lanes.visits, named, scale, visits) : null;
  const people = [...named.map((person) => familyName(nameOf(person))), t('timeline.others')];
  const name = (lane: Lane, words_: string, most: number | null) => (
    <>
      <text x={0} y={lane.top - head + DESK_LETTER_PX * 0.8} className={styles.name}>
        {words_}
      </text>
      {most !== null && most > 1 && (isNarrow || lane.height > DESK_LETTER_PX * 2.1) ? (
        <text
          {...(isNarrow ? { x: width, textAnchor: 'end' } : { x: 0 })}
          y={lane.top - head + DESK_LETTER_PX * (isNarrow ? 0.8 : 2)}
          className={styles.soft}
        >
          {t('wall.most', { number: format.number(most) })}
        </text>
      ) : null}
    </>
  );
  return (
    <>
      <div ref={box} className={styles.drawing}>
        {height > LEAST_LINES * DESK_LETTER_PX ? (
          <svg
            viewBox={`0 0 ${Math.max(1, width)} ${Math.max(1, height)}`}
            role="img"
            aria-label={t('timeline.summary', { first: format.day(span.from), last: format.day(span.to) })}
            fontSize={DESK_LETTER_PX}
          >
            {ticks.map((tick) => {
              const x = scale.x(tick.day);
              return (
                <g key={tick.day}>
                  <path d={`M${x.toFixed(1)} 0V${inner.toFixed(1)}`} className={styles.faint} />
                  {x + DESK_LETTER_PX * LETTER * label(tick).length < width ? (
                    <text x={x} y={height - DESK_LETTER_PX * 0.25} className={styles.soft}>
                      {label(tick)}
                    </text>
                  ) : null}
                </g>
              );
            })}
            <path
              d={(isAll ? (isLow ? [incidents, force] : [incidents, force, visits]) : [force])
                .map(baseOf)
                .join('')}
              className={styles.line}
            />
            {bars?.paths.map((d, i) => (
              <path
                key={INCIDENT_FAMILIES[i]}
                d={d}
                fill={familyColour(INCIDENT_FAMILIES[i] ?? 'violence')}
              />
            ))}
            {level ? (
              <>
                <path d={level.line} className={styles.strength} />
                <path d={level.dots} className={styles.level} />
              </>
            ) : null}
            {changes ? (
              <>
                <path d={changes.done} className={styles.done} />
                <path d={changes.announced} className={styles.announced} />
                <path d={changes.turns} className={styles.turn} />
              </>
            ) : null}
            {stays ? (
              <>
                <path d={stays.happened} className={styles.happened} />
                <path d={stays.planned} className={styles.planned} />
              </>
            ) : null}
            {isAll ? (
              <>
                {name(incidents, t('timeline.incidents'), bars?.most ?? null)}
                {name(force, t('timeline.force'), level?.most ?? null)}
                {isLow
                  ? null
                  : named.length === 0
                    ? name(visits, t('timeline.visits'), null)
                    : people.map((person, i) => (
                        <text
                          key={person}
                          x={0}
                          y={visits.top + (i + 0.5) * (stays?.track ?? 0) + DESK_LETTER_PX * 0.35}
                          className={styles.soft}
                        >
                          {person}
                        </text>
                      ))}
              </>
            ) : level && level.most > 1 ? (
              <text x={0} y={force.top + DESK_LETTER_PX * 0.8} className={styles.soft}>
                {format.number(level.most)}
              </text>
            ) : null}
          </svg>
        ) : null}
      </div>
      {isAll && !isLow ? (
        <ul className={styles.legend}>
          <li>{t(`wall.clock.${grain}`)}</li>
          {INCIDENT_FAMILIES.map((family) => (
            <li key={family}>
              <Glyph family={family} />
              {t(`family.${family}`)}
            </li>
          ))}
        </ul>
      ) : null}
      {!isAll && changes && (changes.done || changes.announced || changes.turns) ? (
        <ul className={styles.legend}>
          {CHANGES.map(([direction, type]) => (
            <li key={direction}>
              <svg viewBox="-5 -1 10 9" aria-hidden="true">
                <path
                  d={`M0 ${direction === 'decrease' ? 7 : 0}${CHANGE_MARKS[direction]}`}
                  className={direction === 'rotation' ? styles.turn : styles.done}
                />
              </svg>
              {t(`type.${type}`)}
            </li>
          ))}
          {changes.announced ? (
            <li>
              <svg viewBox="-5 -1 10 9" aria-hidden="true">
                <path d={`M0 0${CHANGE_MARKS.increase}`} className={styles.announced} />
              </svg>
              {t('status.planned')}
            </li>
          ) : null}
        </ul>
      ) : null}
    </>
  );
}

/** The family name, cut to the gutter. */
function familyName(name: string): string {
  const last = name.split(' ').at(-1) ?? name;
  return last.length > 12 ? `${last.slice(0, 11)}…` : last;
}
