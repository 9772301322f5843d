import * as v from 'valibot';
import { parseDay } from '../base/day.ts';
import {
  ACTOR_ROLES,
  BOUNDS,
  CODINGS,
  EVENT_TYPES,
  FORCES,
  KINDS,
  kindOf,
  PLACE_PRECISIONS,
  STATUSES,
  TIME_PRECISIONS,
} from './types.ts';

const IsoDay = v.pipe(
  v.string(),
  v.check((text) => parseDay(text) !== null, 'must be a real date like 2023-11-20'),
);
const Whole = v.pipe(v.number(), v.integer(), v.minValue(0));

/** A count with its uncertainty; null in the record means that no report gives it, 0 that a report says none. */
export const CountSchema = v.pipe(
  v.object({ best: v.nullable(Whole), low: Whole, high: v.nullable(Whole) }),
  v.check(
    ({ best, low, high }) => (best === null || best >= low) && (high === null || high >= (best ?? low)),
    'must have low ≤ best ≤ high',
  ),
);

export const TimeSchema = v.pipe(
  v.object({ start: IsoDay, end: IsoDay, precision: v.picklist(TIME_PRECISIONS) }),
  v.check(({ start, end }) => start <= end, 'must start before it ends'),
);

export const PlaceSchema = v.object({
  id: v.string(),
  name: v.string(),
  lat: v.pipe(v.number(), v.minValue(-90), v.maxValue(90)),
  lon: v.pipe(v.number(), v.minValue(-180), v.maxValue(180)),
  precision: v.picklist(PLACE_PRECISIONS),
  municipality: v.nullable(v.string()),
});

export const QuoteSchema = v.object({
  slot: v.string(),
  field: v.picklist(['title', 'text']),
  start: Whole,
  end: Whole,
  text: v.string(),
  sentence: v.pipe(v.string(), v.maxLength(300)),
});

export const ReportSchema = v.object({
  id: v.string(),
  url: v.nullable(v.string()),
  publisher: v.nullable(v.string()),
  title: v.nullable(v.string()),
  published: v.nullable(v.string()),
  language: v.nullable(v.string()),
  mention: v.picklist(['news', 'background']),
  quotes: v.array(QuoteSchema),
  /** Where the project's own samples found their facts; absent for real reports. */
  seeAlso: v.optional(v.nullable(v.string())),
});

export const ActorSchema = v.object({ id: v.string(), name: v.string(), role: v.picklist(ACTOR_ROLES) });

const TollFields = {
  killed: v.nullable(CountSchema),
  injured: v.nullable(CountSchema),
  detained: v.nullable(CountSchema),
};
export const IncidentSchema = v.object({
  ...TollFields,
  byParty: v.array(v.object({ party: v.string(), ...TollFields })),
});

export const TroopsSchema = v.object({
  force: v.picklist(FORCES),
  forceName: v.nullable(v.string()),
  contributor: v.nullable(v.string()),
  strength: v.nullable(v.object({ value: Whole, bound: v.picklist(BOUNDS) })),
  nations: v.nullable(Whole),
  change: v.nullable(
    v.object({
      direction: v.picklist(['increase', 'decrease', 'rotation']),
      amount: v.nullable(Whole),
      contributor: v.nullable(v.string()),
      decision: v.picklist(['done', 'announced', 'proposed']),
    }),
  ),
});

export const PersonSchema = v.object({
  id: v.string(),
  name: v.string(),
  office: v.nullable(v.string()),
  organisation: v.nullable(v.string()),
});

export const VisitSchema = v.object({
  visitors: v.array(PersonSchema),
  hosts: v.array(PersonSchema),
  tour: v.nullable(v.string()),
  leg: v.nullable(v.pipe(Whole, v.minValue(1))),
  from: v.nullable(PlaceSchema),
  to: v.nullable(PlaceSchema),
});

/** The event record: the public form of everything that the monitor knows to have happened. See data/CODEBOOK.md. */
export const EventSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1)),
    formerIds: v.array(v.string()),
    kind: v.picklist(KINDS),
    type: v.picklist(EVENT_TYPES),
    title: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
    time: TimeSchema,
    place: PlaceSchema,
    actors: v.array(ActorSchema),
    status: v.picklist(STATUSES),
    coding: v.picklist(CODINGS),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
    reports: v.pipe(v.array(ReportSchema), v.minLength(1)),
    incident: v.optional(IncidentSchema),
    troops: v.optional(TroopsSchema),
    visit: v.optional(VisitSchema),
  }),
  v.check((event) => kindOf(event.type) === event.kind, 'the type must belong to the kind'),
  v.check(
    (event) => KINDS.every((kind) => (event[kind] !== undefined) === (kind === event.kind)),
    'must carry exactly the part named by its kind (incident, troops or visit)',
  ),
);

export type Event = v.InferOutput<typeof EventSchema>;
export type Count = v.InferOutput<typeof CountSchema>;
export type EventTime = v.InferOutput<typeof TimeSchema>;
export type EventPlace = v.InferOutput<typeof PlaceSchema>;
export type Quote = v.InferOutput<typeof QuoteSchema>;
export type Report = v.InferOutput<typeof ReportSchema>;
export type Actor = v.InferOutput<typeof ActorSchema>;
export type Incident = v.InferOutput<typeof IncidentSchema>;
export type Troops = v.InferOutput<typeof TroopsSchema>;
export type Visit = v.InferOutput<typeof VisitSchema>;
export type Person = v.InferOutput<typeof PersonSchema>;

/** The event in `value`, or a sentence that names the member that is wrong. */
export function parseEvent(value: unknown): { event: Event } | { fault: string } {
  const result = v.safeParse(EventSchema, value, { abortEarly: true });
  if (result.success) return { event: result.output };
  const issue = result.issues[0];
  const path = v.getDotPath(issue) ?? 'event';
  return { fault: `“${path}” ${issue.message}` };
}
