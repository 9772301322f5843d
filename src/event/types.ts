/** The vocabulary of the event record: kinds, types, families and roles, in the order in which they are shown. */
export const KINDS = ['incident', 'troops', 'visit'] as const;
export type Kind = (typeof KINDS)[number];

export const INCIDENT_TYPES = [
  'armed-clash',
  'shooting',
  'assault',
  'explosion',
  'grenade',
  'abduction',
  'riot',
  'protest',
  'barricade',
  'arrest',
  'raid',
  'weapons-seizure',
  'property-destruction',
  'border-incident',
  'threat',
  'other',
] as const;
export const TROOPS_TYPES = [
  'strength',
  'reinforcement',
  'withdrawal',
  'rotation',
  'proposal',
  'alert',
] as const;
export const VISIT_TYPES = ['visit', 'talks'] as const;
export const EVENT_TYPES = [...INCIDENT_TYPES, ...TROOPS_TYPES, ...VISIT_TYPES] as const;
export type IncidentType = (typeof INCIDENT_TYPES)[number];
export type TroopsType = (typeof TROOPS_TYPES)[number];
export type EventType = (typeof EVENT_TYPES)[number];

export const FAMILIES = ['violence', 'crowd', 'police', 'tension', 'forces', 'diplomacy'] as const;
export type Family = (typeof FAMILIES)[number];

/** The family of each type: for colours, merging and comparison. */
export const FAMILY_OF: Record<EventType, Family> = {
  'armed-clash': 'violence',
  shooting: 'violence',
  assault: 'violence',
  explosion: 'violence',
  grenade: 'violence',
  abduction: 'violence',
  'property-destruction': 'violence',
  riot: 'crowd',
  protest: 'crowd',
  barricade: 'crowd',
  arrest: 'police',
  raid: 'police',
  'weapons-seizure': 'police',
  'border-incident': 'tension',
  threat: 'tension',
  other: 'tension',
  strength: 'forces',
  reinforcement: 'forces',
  withdrawal: 'forces',
  rotation: 'forces',
  proposal: 'forces',
  alert: 'forces',
  visit: 'diplomacy',
  talks: 'diplomacy',
};

/** The kind that a type belongs to. */
export function kindOf(type: EventType): Kind {
  const family = FAMILY_OF[type];
  if (family === 'forces') return 'troops';
  return family === 'diplomacy' ? 'visit' : 'incident';
}

export const TIME_PRECISIONS = ['day', 'week', 'month', 'season', 'year'] as const;
export type TimePrecision = (typeof TIME_PRECISIONS)[number];

export const PLACE_PRECISIONS = ['site', 'settlement', 'municipality', 'region', 'country'] as const;
export type PlacePrecision = (typeof PLACE_PRECISIONS)[number];

export const STATUSES = ['reported', 'confirmed', 'disputed', 'denied', 'planned', 'cancelled'] as const;
export type Status = (typeof STATUSES)[number];

export const CODINGS = ['reviewed', 'machine'] as const;

export const ACTOR_ROLES = [
  'perpetrator',
  'target',
  'participant',
  'detainee',
  'visitor',
  'host',
  'convener',
  'contributor',
  'source',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

export const FORCES = ['KFOR', 'EULEX', 'EUFOR', 'UNMIK', 'KSF', 'SAF', 'KP', 'other'] as const;
export type Force = (typeof FORCES)[number];

export const BOUNDS = ['exact', 'about', 'at-least', 'at-most'] as const;
export type Bound = (typeof BOUNDS)[number];
