import type { Language } from '../../lang/languages.ts';
import { placeName } from '../kit/names.ts';
import type { BaseLabel, BaseMap } from './base-map.ts';

const NO_SETTLEMENT = new Set(['country', 'region', 'lake', 'river']);

/** The name of the settlement nearest to a point of the world (unit Mercator), '' when the base map has none. */
export function nearestName(base: BaseMap | null, x: number, y: number, language: Language): string {
  let best: BaseLabel | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (const label of base?.labels ?? []) {
    const distance = (label.x - x) ** 2 + (label.y - y) ** 2;
    if (distance < nearest && !NO_SETTLEMENT.has(label.kind)) {
      nearest = distance;
      best = label;
    }
  }
  return best ? placeName(best as BaseLabel, language) : '';
}
