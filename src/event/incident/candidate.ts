import type { ChosenDay } from '../day/choose.ts';
import type { Chosen } from '../place/chosen.ts';
import type { IncidentType, Status } from '../types.ts';
import type { IncidentClass, Range } from './hint.ts';

/** One happening as one sentence tells it. */
export type Candidate = {
  sentence: number;
  from: number;
  to: number;
  type: IncidentType;
  class: IncidentClass;
  weight: number;
  /** Every type that its words hint at, with the weight of the hint. */
  hints: Map<IncidentType, number>;
  /** True for titles and leads. */
  head: boolean;
  /** True where it only adds to what is told elsewhere and is no event by itself. */
  joins: boolean;
  /** True where something else is said to have set it off. */
  sparked: boolean;
  /** True where its sentence begins by saying that it followed on another ("After the attack, a crowd gathered"). */
  sequel: boolean;
  /** True where words point back to it: "the blast", "shpërthimi". */
  definite: boolean;
  /** The clause that alone tells it, in a sentence that tells several deeds of several places. */
  clause: Range | null;
  /** True where it is only the ground of what the sentence tells. */
  grounded: boolean;
  /** True where weapons are all that its words name. */
  things: boolean;
  /** True where a crowd is named beside it. */
  crowd: boolean;
  /** True for an arrest that the article names as the cause of a gathering: an event of its own beside it. */
  cause: boolean;
  /** True where the sentence tells it as one more ("another", "takođe"). */
  another: boolean;
  /** True where it tells so of its place ("also in Zvečan", "at the same time, in Zvečan"). */
  also: boolean;
  mention: 'news' | 'background';
  status: Status;
  place: Chosen;
  day: ChosenDay;
};
