import { describe, expect, it } from 'vitest';
import { type Fitting, FULLEST, nextFitting } from '../../src/view/briefing/fit.ts';
import { CAPS, type Caps } from '../../src/view/briefing/model.ts';

/** Fits a sheet of two columns to a page of so many lines; gives the caps, and how many sheets were tried. */
function fitted(room: number, rows: Partial<Caps>): { caps: Caps; tried: number } {
  const shown = (caps: Caps, list: keyof Caps) => Math.min(caps[list], rows[list] ?? 0);
  const lines = (caps: Caps) =>
    shown(caps, 'places') +
    Math.max(shown(caps, 'main'), shown(caps, 'force') + shown(caps, 'visits') + shown(caps, 'due'));
  let now: Fitting = FULLEST;
  for (let tried = 1; ; tried++) {
    const next = nextFitting(now, lines(now.caps) <= room, (list) => rows[list] ?? 0);
    if (!next) return { caps: now.caps, tried };
    now = next;
  }
}

const MANY = { places: 30, main: 30, force: 30, visits: 30, due: 30 };

describe('a sheet that is fitted to its page', () => {
  it('is the fullest where that fits', () => {
    expect(fitted(100, MANY).caps).toEqual(CAPS[0]);
  });

  it('fills the shorter column after the longer one has shrunk', () => {
    const { caps } = fitted(17, { ...MANY, force: 1, due: 0 });
    expect(caps.visits).toBeGreaterThan(CAPS[3]?.visits ?? 0);
    expect(caps.places + Math.max(caps.main, 1 + caps.visits)).toBe(17);
  });

  it('is the barest where none fits, and is found in few tries', () => {
    expect(fitted(2, MANY).caps).toEqual(CAPS.at(-1));
    for (let room = 1; room < 50; room++) expect(fitted(room, MANY).tried).toBeLessThan(45);
  });
});
