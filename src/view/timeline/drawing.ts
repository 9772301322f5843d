import type { Day } from '../../base/day.ts';
import type { Words } from '../../lang/translate.tsx';
import type { Answer } from '../../table/answer.ts';
import { familyColour } from '../kit/family.ts';
import { setAttributes, setText } from '../kit/shown.ts';
import {
  changePaths,
  forcePaths,
  INCIDENT_FAMILIES,
  incidentPaths,
  type Lane,
  mostJoined,
  visitorTracks,
  visitPaths,
} from './lanes.ts';
import { type Scale, type Span, ticksOf } from './scale.ts';
import styles from './timeline.module.css';

/** Room for the names of lanes and visitors, for the axis, and above the lanes, in pixels. */
export const GUTTER = 84;
export const AXIS = 20;
const TOP = 6;
const TRACK = 12;
const TICK_APART = 64;

export type Size = { width: number; height: number };
type Timeline = NonNullable<Answer['timeline']>;

const SVG = 'http://www.w3.org/2000/svg';

function add<K extends keyof SVGElementTagNameMap>(
  parent: Element,
  name: K,
  attributes: Record<string, string | number>,
): SVGElementTagNameMap[K] {
  const element = document.createElementNS(SVG, name);
  setAttributes(element, attributes);
  parent.append(element);
  return element;
}

/** The three lanes one above the other. */
export function lanesOf(height: number): { incidents: Lane; force: Lane; visits: Lane } {
  const inner = Math.max(60, height - AXIS - TOP);
  const gap = 8;
  const visits = Math.max(TRACK * 2, Math.min(TRACK * 5, Math.round((inner * 0.36) / TRACK) * TRACK));
  const rest = inner - visits - 2 * gap;
  const incidents = rest * 0.62;
  return {
    incidents: { top: TOP, height: incidents },
    force: { top: TOP + incidents + gap, height: rest - incidents },
    visits: { top: TOP + rest + 2 * gap, height: visits },
  };
}

/** The drawing of the clock: made once, changed in place, outside React. */
export type Drawing = {
  /** Everything anew: after a change of size, clock or data. */
  draw: (size: Size, scale: Scale, timeline: Timeline | null, nameOf: (person: number) => string) => void;
  brush: (span: Span | null) => void;
  cursor: (day: Day | null) => void;
};

/** Makes the drawing: the lanes inside one `svg`, what moves over them inside another, so that they need not be painted again. */
export function createDrawing(svg: SVGSVGElement, over: SVGSVGElement, words: Words): Drawing {
  const { t, format } = words;
  svg.replaceChildren();
  over.replaceChildren();
  const ticks = add(svg, 'g', {});
  const lanes = add(svg, 'g', {});
  const base = add(lanes, 'path', { class: styles.base ?? '' });
  const name = (id: Parameters<typeof t>[0]) => {
    const text = add(lanes, 'text', { class: styles.lane ?? '', x: 8 });
    text.textContent = t(id);
    return text;
  };
  const names = [name('timeline.incidents'), name('timeline.force'), name('timeline.visits')];
  const maxima = [0, 1, 2].map(() => add(lanes, 'text', { class: styles.maximum ?? '', x: GUTTER - 5 }));
  const tracks = add(lanes, 'g', {});
  const bars = INCIDENT_FAMILIES.map((family) => add(lanes, 'path', { fill: familyColour(family) }));
  const strength = add(lanes, 'path', { class: styles.strength ?? '' });
  const dots = add(lanes, 'path', { class: styles.vertex ?? '' });
  const turns = add(lanes, 'path', { class: styles.turn ?? '' });
  const done = add(lanes, 'path', { class: styles.done ?? '' });
  const announced = add(lanes, 'path', { class: styles.announced ?? '' });
  const happened = add(lanes, 'path', { fill: familyColour('diplomacy') });
  const planned = add(lanes, 'path', { class: styles.planned ?? '' });
  const veil = add(over, 'path', { class: styles.veil ?? '' });
  const edges = add(over, 'path', { class: styles.frame ?? '' });
  const grips = add(over, 'path', { class: styles.grip ?? '' });
  const line = add(over, 'path', { class: styles.cursor ?? '' });
  let scale: Scale | null = null;
  let bottom = 0;
  /** What ticks and lines of the lanes were drawn for. */
  let drawnGround = '';

  const drawTicks = (now: Scale) => {
    const wanted = ticksOf(now, TICK_APART);
    while (ticks.childElementCount < wanted.length) {
      const group = add(ticks, 'g', {});
      add(group, 'path', { class: styles.tick ?? '' });
      add(group, 'text', { class: styles.tickLabel ?? '' });
    }
    for (let i = ticks.childElementCount - 1; i >= wanted.length; i--) ticks.children[i]?.remove();
    wanted.forEach((tick, i) => {
      const group = ticks.children[i];
      const [mark, label] = group ? [...group.children] : [];
      if (!group || !mark || !label) return;
      setAttributes(group, { transform: `translate(${now.x(tick.day).toFixed(1)} 0)` });
      setAttributes(mark, { d: `M0 ${TOP}V${bottom}` });
      setAttributes(label, { y: bottom + AXIS - 6 });
      setText(
        label,
        tick.unit === 'year'
          ? format.year(tick.day)
          : tick.unit === 'month'
            ? format.month(tick.day)
            : format.shortDay(tick.day),
      );
    });
  };

  const drawGround = (now: Scale, each: readonly Lane[]) => {
    drawTicks(now);
    const right = now.left + now.width;
    setAttributes(base, {
      d: each.map(({ top, height }) => `M${now.left} ${(top + height).toFixed(1)}H${right}`).join(''),
    });
    each.forEach(({ top }, i) => {
      const text = names[i];
      if (text) setAttributes(text, { y: top + 9 });
    });
  };
  const drawTracks = (labels: readonly string[], top: number, track: number) => {
    while (tracks.childElementCount < labels.length)
      add(tracks, 'text', { class: styles.track ?? '', x: GUTTER - 5 });
    for (let i = tracks.childElementCount - 1; i >= labels.length; i--) tracks.children[i]?.remove();
    labels.forEach((label, i) => {
      const text = tracks.children[i];
      if (!text) return;
      setAttributes(text, { y: (top + (i + 0.5) * track + 3.5).toFixed(1) });
      setText(text, label);
    });
  };

  return {
    draw(size, now, timeline, nameOf) {
      const { incidents, force, visits } = lanesOf(size.height);
      const ground = [now.at(now.left), now.step, now.width, size.height].join();
      scale = now;
      bottom = size.height - AXIS;
      if (ground !== drawnGround) {
        drawnGround = ground;
        drawGround(now, [incidents, force, visits]);
      }
      if (!timeline) return;
      const { paths, most } = incidentPaths(timeline.bins, now, incidents);
      paths.forEach((d, i) => {
        const bar = bars[i];
        if (bar) setAttributes(bar, { d });
      });
      const levels = forcePaths(timeline.lanes.levels, now, force);
      setAttributes(strength, { d: levels.line });
      setAttributes(dots, { d: levels.dots });
      const changes = changePaths(timeline.lanes.changes, now, force);
      setAttributes(done, { d: changes.done });
      setAttributes(announced, { d: changes.announced });
      setAttributes(turns, { d: changes.turns });
      const named = visitorTracks(timeline.lanes.visits, now, Math.floor(visits.height / TRACK));
      const seen = visitPaths(timeline.lanes.visits, named, now, visits);
      setAttributes(happened, { d: seen.happened });
      setAttributes(planned, { d: seen.planned });
      drawTracks(
        named.length > 0 ? [...named.map((person) => shortName(nameOf(person))), t('timeline.others')] : [],
        visits.top,
        seen.track,
      );
      if (names[2]) setAttributes(names[2], { visibility: named.length > 0 ? 'hidden' : 'visible' });
      [most, levels.most, mostJoined(timeline.lanes.visits, now)].forEach((value, i) => {
        const text = maxima[i];
        if (!text) return;
        setAttributes(text, { y: ([incidents, force, visits][i]?.top ?? 0) + 22 });
        setText(text, value > 1 ? format.number(value) : '');
      });
    },
    brush(span) {
      if (!scale || !span) {
        for (const part of [veil, edges, grips]) setAttributes(part, { d: '' });
        return;
      }
      const [low, high] = [scale.left, scale.left + scale.width];
      const keep = (x: number) => Math.min(high, Math.max(low, x));
      const from = keep(scale.x(span.from));
      const to = Math.min(high, Math.max(from + 1, keep(scale.x(span.to + 1))));
      const [a, b] = [from.toFixed(1), to.toFixed(1)];
      setAttributes(veil, { d: `M${low} 0H${a}V${bottom}H${low}zM${b} 0H${high}V${bottom}H${b}z` });
      setAttributes(edges, { d: `M${a} 0V${bottom}M${b} 0V${bottom}` });
      const grip = (x: number) => `M${(x - 3).toFixed(1)} ${bottom / 2 - 11}h6v22h-6z`;
      setAttributes(grips, { d: grip(from) + grip(to) });
    },
    cursor(day) {
      const hidden = day === null || !scale;
      setAttributes(line, { d: hidden ? '' : `M${scale?.x(day + 0.5).toFixed(1)} ${TOP}V${bottom}` });
    },
  };
}

/** The family name, cut to the gutter. */
function shortName(name: string): string {
  const last = name.split(' ').at(-1) ?? name;
  return last.length > 12 ? `${last.slice(0, 11)}…` : last;
}
