import type { Family } from '../../event/types.ts';

/**
 * A shape for each type family, so that colour never stands alone. Drawn in a box of 20 × 20 around the origin; the same path
 * serves SVG and canvas.
 */
export const FAMILY_SHAPE: Record<Family, string> = {
  violence: 'M0-9 9 7H-9Z',
  crowd: 'M0-8A8 8 0 1 1 0 8A8 8 0 1 1 0-8Z',
  police: 'M-7-7H7V7H-7Z',
  tension: 'M0-9 9 0 0 9-9 0Z',
  forces: 'M-4.5-8H4.5L9 0 4.5 8H-4.5L-9 0Z',
  diplomacy: 'M0-9 2.7-3 9-2.6 4.2 1.7 5.7 8 0 4.6-5.7 8-4.2 1.7-9-2.6-2.7-3Z',
};

/** CSS custom property that holds the colour of a family. */
export function familyColour(family: Family): string {
  return `var(--${family})`;
}
