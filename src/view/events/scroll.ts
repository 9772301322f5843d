/** Height of a row, in pixels. */
export const ROW_PX = 58;
/** No browser lays out an element higher than some millions of pixels; a longer list is scrolled by a shorter bar. */
const TALLEST = 6_000_000;

/** Where a long list stands: `top` in pixels of the whole list, however long the scroll bar is. */
export type ScrollState = { top: number; bar: number };

/** Height of the scrolled element for so many rows. */
export function barHeight(count: number): number {
  return Math.min(TALLEST, count * ROW_PX);
}

/**
 * The new place in the list after the scroll bar moved. Small moves (wheel, keys) move the list by as many pixels; large ones (dragging the bar)
 * go to the same share of the list. At both ends the bar and the list agree.
 */
export function scrolled(before: ScrollState, bar: number, count: number, view: number): ScrollState {
  const whole = count * ROW_PX;
  const height = barHeight(count);
  const most = Math.max(0, whole - view);
  if (whole === height) return { bar, top: Math.min(most, bar) };
  const end = Math.max(1, height - view);
  if (bar <= 0) return { bar, top: 0 };
  if (bar >= end - 1) return { bar, top: most };
  const moved = bar - before.bar;
  if (Math.abs(moved) > view * 2) return { bar, top: (bar / end) * most };
  return { bar, top: Math.min(most, Math.max(0, before.top + moved)) };
}

/** The bar's place for a place in the list. */
export function barAt(top: number, count: number, view: number): number {
  const whole = count * ROW_PX;
  const height = barHeight(count);
  if (whole === height) return top;
  return (top / Math.max(1, whole - view)) * (height - view);
}

/** First row and number of rows to have in hand for a place in the list, with some beyond each edge. */
export function windowAt(top: number, view: number, spare: number): { offset: number; length: number } {
  const offset = Math.max(0, Math.floor(top / ROW_PX) - spare);
  return { offset, length: Math.ceil(view / ROW_PX) + 1 + 2 * spare };
}
