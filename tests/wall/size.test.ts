import { describe, expect, it } from 'vitest';
import { farthest, leastFont, unitOf } from '../../src/view/wall/size.ts';

const HD = { width: 1920, height: 1080 };

describe('the size of text', () => {
  it('is that of the standard: 35 px at 4 m on 65 inches, 107 px at 8 m on 43 inches', () => {
    expect(leastFont(HD, 65, 4)).toBeCloseTo(35.5, 0);
    expect(leastFont(HD, 43, 8)).toBeCloseTo(107, 0);
  });

  it.each([
    [{ width: 1280, height: 720 }, 2 / 3],
    [HD, 1],
    [{ width: 3840, height: 2160 }, 2],
    [{ width: 1080, height: 1920 }, 1],
    [{ width: 2560, height: 1080 }, 1],
  ])('follows the viewport %o', (view, unit) => {
    expect(unitOf(view, null, null)).toEqual({ length: unit, text: unit });
  });

  it('grows with the distance, up to twice, and never falls below the design', () => {
    expect(unitOf(HD, 65, 6).text).toBeCloseTo(53.2 / 36, 1);
    expect(unitOf(HD, 43, 20)).toEqual({ length: 1, text: 2 });
    expect(unitOf(HD, 85, 2)).toEqual({ length: 1, text: 1 });
    expect(unitOf(HD, null, 6).text).toBe(unitOf(HD, 65, 6).text);
  });

  it('says how far away one may stand', () => {
    const metres = farthest(HD, 65);
    expect(leastFont(HD, 65, metres)).toBeCloseTo(72, 5);
  });
});
