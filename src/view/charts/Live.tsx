import { useLayoutEffect, useRef } from 'react';
import { type PlotArea, usePlotArea } from 'recharts';
import type { Counts } from '../../table/answer.ts';
import { type Shown, useDrawnPart } from '../kit/shown.ts';
import type { Signal } from '../kit/signal.ts';

const SVG = 'http://www.w3.org/2000/svg';

/**
 * The part of a chart that moves while a gesture runs: a group inside the frame that Recharts draws, filled outside React with every answer. Recharts
 * itself gets its numbers when the selection rests.
 */
export function Live(props: {
  shown: Signal<Shown | null>;
  draw: (group: SVGGElement, area: PlotArea, counts: Counts) => void;
}) {
  const { shown, draw } = props;
  const area = usePlotArea();
  const group = useRef<SVGGElement>(null);
  const paint = () => {
    const counts = shown.get()?.answer.counts;
    if (group.current && area && counts) draw(group.current, area, counts);
  };
  useDrawnPart(shown, ({ answer }) => answer.counts, paint);
  useLayoutEffect(paint);
  return <g ref={group} pointerEvents="none" />;
}

/** The n-th element of a group, made when it is missing. */
export function part<K extends keyof SVGElementTagNameMap>(
  group: SVGGElement,
  index: number,
  name: K,
): SVGElementTagNameMap[K] {
  const known = group.children[index];
  if (known?.tagName === name) return known as SVGElementTagNameMap[K];
  const made = document.createElementNS(SVG, name);
  if (known) known.replaceWith(made);
  else group.append(made);
  return made;
}

/** A bar of a horizontal chart as a path. */
export function barPath(area: PlotArea, row: number, rows: number, from: number, to: number): string {
  const step = area.height / Math.max(1, rows);
  const x = area.x + from * area.width;
  const y = area.y + row * step + 2;
  return `M${x.toFixed(1)} ${y.toFixed(1)}h${((to - from) * area.width).toFixed(1)}v${(step - 4).toFixed(1)}H${x.toFixed(1)}z`;
}
