import type { Family } from '../../event/types.ts';
import { FAMILY_SHAPE, familyColour } from './family.ts';

/** The mark of a type family: shape and colour. `hollow` for what has only been announced. Decorative: name it beside. */
export function Glyph(props: { family: Family; size?: number; hollow?: boolean }) {
  const { family, size = 12, hollow = false } = props;
  const colour = familyColour(family);
  return (
    <svg width={size} height={size} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
      <path
        d={FAMILY_SHAPE[family]}
        fill={hollow ? 'none' : colour}
        stroke={colour}
        strokeWidth={hollow ? 2.5 : 1}
      />
    </svg>
  );
}
