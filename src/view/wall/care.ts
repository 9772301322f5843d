import { belgradeMs } from '../../base/day.ts';

/** What a screen needs that is on day and night: nothing stands still for long, and nothing shines at night. */

/** "14:05:32" in the region. */
export function clockText(ms: number): string {
  return new Date(belgradeMs(ms)).toISOString().slice(11, 19);
}

const [NIGHT_FROM, NIGHT_TO] = [23, 6];

/** Whether the screen is dimmed: from 23 to 6 o'clock in the region. */
export function isNight(ms: number): boolean {
  const hour = Number(clockText(ms).slice(0, 2));
  return hour >= NIGHT_FROM || hour < NIGHT_TO;
}

const ORBIT = [[4, 0], [3, 3], [0, 4], [-3, 3], [-4, 0], [-3, -3], [0, -4], [3, -3]] as const; // biome-ignore format: a circle
const SHIFT_MS = 180_000;

/** Where the picture stands, in pixels off its middle: the next of eight places every three minutes. */
export function shiftOf(ms: number): readonly [x: number, y: number] {
  return ORBIT[Math.floor(ms / SHIFT_MS) % ORBIT.length] ?? ORBIT[0];
}

/** Whether the two sides are exchanged: every other day. */
export function isMirrored(day: number): boolean {
  return day % 2 === 1;
}
