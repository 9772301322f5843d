import type { Reading } from '../reading.ts';
import type { IncidentType } from '../types.ts';

/** Types that tell the same sort of thing: words of one class in one sentence are one happening. */
export type IncidentClass = 'arms' | 'crowd' | 'block' | 'damage' | 'police' | 'tension';
export const CLASS_OF: Record<IncidentType, IncidentClass> = {
  'armed-clash': 'arms',
  shooting: 'arms',
  assault: 'arms',
  explosion: 'arms',
  grenade: 'arms',
  abduction: 'arms',
  riot: 'crowd',
  protest: 'crowd',
  barricade: 'block',
  'property-destruction': 'damage',
  arrest: 'police',
  raid: 'police',
  'weapons-seizure': 'police',
  'border-incident': 'tension',
  threat: 'tension',
  other: 'tension',
};

/** A word or phrase that names a happening. */
export type Hint = {
  type: IncidentType;
  weight: number;
  from: number;
  to: number;
  /** True when it is only the ground of what else the sentence tells ("arrested over the attack"). */
  ground: boolean;
  /** True when only a weapon is named. */
  thing: boolean;
  /** True for the ground of an arrest that a sentence behind dates as the case itself. */
  dated?: true;
  /** The clause that alone tells it, where a sentence tells one deed here and another there. */
  clause?: Range;
};

/** Tokens between a hint and a mention; the mark of "Friday's" is none. */
export function gap({ tokens }: Reading, hint: Range, mention: Range): number {
  let { to } = mention;
  while (/^(['’]s?|s)$/.test(tokens[to]?.text ?? '')) to++;
  return Math.max(0, mention.from - hint.to, hint.from - to);
}

export type Range = { from: number; to: number };

/** True for what is done to people or things. */
export function isHarm(type: IncidentType): boolean {
  return CLASS_OF[type] === 'arms' || CLASS_OF[type] === 'damage';
}

/** True for that and for what a crowd does. */
export function isViolent(type: IncidentType): boolean {
  return isHarm(type) || type === 'riot';
}
