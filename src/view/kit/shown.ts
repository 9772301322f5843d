import { useLayoutEffect, useRef } from 'react';
import type { Answer, Want } from '../../table/answer.ts';
import type { Selection } from '../../table/selection.ts';
import type { Watched } from './signal.ts';

/** What is on the screen: a selection, what was asked about it, and the answer. Views draw it outside React, each time that it changes. */
export type Shown = { selection: Selection; want: Want; answer: Answer };

/** Draws with each change of a signal, and once at first; always calls the newest `draw`. */
export function useDrawn<T>(signal: Watched<T>, draw: (value: T) => void): void {
  const latest = useRef(draw);
  latest.current = draw;
  useLayoutEffect(() => {
    latest.current(signal.get());
    return signal.subscribe(() => latest.current(signal.get()));
  }, [signal]);
}

/** Draws a part of the answer whenever it is another one, and once at first. An engine hands out the same object as long as nothing in it changed. */
export function useDrawnPart<P>(
  shown: Watched<Shown | null>,
  pick: (now: Shown) => P | null,
  draw: (part: P, now: Shown) => void,
): void {
  const drawn = useRef<P | null>(null);
  useDrawn(shown, (now) => {
    const part = now && pick(now);
    if (!now || part === null || part === drawn.current) return;
    drawn.current = part;
    draw(part, now);
  });
}

/** Sets the text of a node when it differs: the cheapest way to change what is read. */
export function setText(node: Node | null | undefined, text: string): void {
  const first = node?.firstChild;
  if (first?.nodeType === Node.TEXT_NODE) {
    if (first.nodeValue !== text) first.nodeValue = text;
  } else if (node) node.textContent = text;
}

/** Sets attributes that differ; what stays the same costs no layout. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | number>>): void {
  for (const name in attributes) {
    const value = String(attributes[name]);
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
}
