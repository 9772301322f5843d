import type { Actor, EventPlace, EventTime, Incident, Quote, Troops, Visit } from './event.ts';
import type { EventType, Kind, Status } from './types.ts';

/** An event as one article tells it, before ids, titles and merging. */
export type Draft = {
  kind: Kind;
  type: EventType;
  time: EventTime;
  place: EventPlace;
  actors: Actor[];
  status: Status;
  mention: 'news' | 'background';
  incident?: Incident;
  troops?: Troops;
  visit?: Visit;
  quotes: Quote[];
  /** Why it was coded so, for `--explain`. */
  reason: string;
};
