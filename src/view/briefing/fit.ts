import { CAPS, type Caps } from './model.ts';

/** A4 in CSS pixels without the margins of `@page` in `briefing.module.css`: 188 × 277 mm. */
const MM = 96 / 25.4;
export const PAPER = { width: 188 * MM, height: 277 * MM };
/** A page is full a little earlier, because print rounds each line. */
const SLACK = 3;

/** How many A4 pages a sheet takes, measured on a copy at the width of the paper. */
export function pagesOf(sheet: HTMLElement, paper: string): number {
  const box = document.createElement('div');
  box.className = paper;
  box.setAttribute('aria-hidden', 'true');
  box.style.inlineSize = `${PAPER.width}px`;
  box.append(sheet.cloneNode(true));
  document.body.append(box);
  const { height } = box.getBoundingClientRect();
  box.remove();
  return Math.max(1, Math.ceil((height + SLACK) / PAPER.height));
}

/** A sheet that is being fitted to a page: its caps, and which list is growing (none yet: it still shrinks). */
export type Fitting = { caps: Caps; level: number; growing: number; steps: number };

export const FULLEST: Fitting = { caps: CAPS[0], level: 0, growing: -1, steps: 0 };
const GROWING = ['main', 'visits', 'force', 'due', 'places'] as const;
type Growing = (typeof GROWING)[number];
const STEPS_MOST = 24;

/**
 * What is tried after a sheet that did or did not fit: first barer ones until one fits, then one more row for each list in turn as long as that
 * fits. Null when the sheet is settled.
 * @param rowsOf how many rows a list has to show
 */
export function nextFitting(
  tried: Fitting,
  fits: boolean,
  rowsOf: (list: Growing) => number,
): Fitting | null {
  const { level, growing, caps } = tried;
  if (growing >= GROWING.length) return null;
  if (growing < 0) {
    if (fits) return grown(tried, 0, rowsOf);
    const barer = CAPS[level + 1];
    return barer ? { ...tried, caps: barer, level: level + 1 } : null;
  }
  const list = GROWING[growing] ?? 'main';
  return fits
    ? grown(tried, growing, rowsOf)
    : grown({ ...tried, caps: { ...caps, [list]: caps[list] - 1 } }, growing + 1, rowsOf);
}

function grown(tried: Fitting, from: number, rowsOf: (list: Growing) => number): Fitting {
  const { caps, steps } = tried;
  const canGrow = (list: Growing) => caps[list] < Math.min(CAPS[0][list], rowsOf(list));
  const growing = steps < STEPS_MOST ? GROWING.findIndex((list, i) => i >= from && canGrow(list)) : -1;
  const list = GROWING[growing];
  return list
    ? { ...tried, caps: { ...caps, [list]: caps[list] + 1 }, growing, steps: steps + 1 }
    : { ...tried, growing: GROWING.length };
}
