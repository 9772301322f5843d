import type { Count } from '../../event.ts';
import type { ActorRow } from '../../knowledge.ts';
import type { Toll } from './book.ts';
import type { Grade } from './grade.ts';

/** What one sentence says of killed, injured and detained. Facts of one chain add up; a subset is already in its whole. */
export type TollFact = {
  toll: Toll;
  party: ActorRow | null;
  count: Count;
  from: number;
  to: number;
  sentence: number;
  chain: number;
  subset: boolean;
  /** "His brother was hurt too": comes on top of what other sentences count. */
  added?: true;
  /** "He had wounds to the head": one person whom the sentence does not name. */
  lone?: true;
  /** How badly they are hurt. */
  grade?: Grade;
};
