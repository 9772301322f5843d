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
