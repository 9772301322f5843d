import type { Count } from '../../event.ts';
import type { ActorRow } from '../../knowledge.ts';
import type { Toll } from './book.ts';

/** A word or phrase of killing, injuring or detaining. */
export type TollHit = { toll: Toll; from: number; to: number };

/** People in a sentence: counted, or a party named alone, or a person. */
export type Unit = {
  from: number;
  to: number;
  party: ActorRow | null;
  /** Null where a party stands in the plural without a number. */
  count: Count | null;
  /** A counted noun that no list knows: taken only right beside the word that counts it. */
  loose: boolean;
  /** Stands after a preposition and so is no subject: "with 30 attackers". */
  oblique: boolean;
  /** A toll word inside the unit, which decides alone: "three wounded officers". */
  inner: TollHit | null;
  /** A bare name: "Ana Marić". */
  named?: true;
  /** A party without a number of its own. */
  bare?: true;
};
