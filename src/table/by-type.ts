import { EVENT_TYPES, FAMILIES, FAMILY_OF, KINDS, kindOf } from '../event/types.ts';

/** By index into EVENT_TYPES: index into FAMILIES. */
export const FAMILY_BY = Uint8Array.from(EVENT_TYPES, (type) => FAMILIES.indexOf(FAMILY_OF[type]));

/** By index into EVENT_TYPES: index into KINDS. */
export const KIND_BY = Uint8Array.from(EVENT_TYPES, (type) => KINDS.indexOf(kindOf(type)));
