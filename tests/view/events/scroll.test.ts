import { describe, expect, it } from 'vitest';
import { barAt, barHeight, ROW_PX, scrolled, windowAt } from '../../../src/view/events/scroll.ts';

const MANY = 5_000_000;
const VIEW = 600;

describe('a list', () => {
  it('of a few thousand scrolls as it stands', () => {
    expect(barHeight(1000)).toBe(1000 * ROW_PX);
    expect(scrolled({ top: 0, bar: 0 }, 5800, 1000, VIEW)).toEqual({ top: 5800, bar: 5800 });
  });

  it('of millions has a bar that a browser can lay out', () => {
    expect(barHeight(MANY)).toBeLessThan(16_000_000);
  });

  it('of millions moves by as many pixels as the wheel', () => {
    const before = { top: 1_000_000, bar: barAt(1_000_000, MANY, VIEW) };
    expect(scrolled(before, before.bar + 120, MANY, VIEW).top).toBeCloseTo(1_000_120, 6);
  });

  it('of millions reaches its first and last row', () => {
    const end = scrolled({ top: 0, bar: 0 }, barHeight(MANY) - VIEW, MANY, VIEW);
    expect(end.top).toBe(MANY * ROW_PX - VIEW);
    expect(scrolled(end, 0, MANY, VIEW).top).toBe(0);
  });

  it('follows a drag of the bar to the same share', () => {
    const half = (barHeight(MANY) - VIEW) / 2;
    expect(scrolled({ top: 0, bar: 0 }, half, MANY, VIEW).top).toBeCloseTo((MANY * ROW_PX - VIEW) / 2, 0);
  });

  it('asks for what is in sight and a little more', () => {
    expect(windowAt(ROW_PX * 100, VIEW, 3)).toEqual({ offset: 97, length: 18 });
    expect(windowAt(0, VIEW, 3).offset).toBe(0);
  });
});
