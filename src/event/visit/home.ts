import type { PersonMention } from '../reading.ts';

/** The missions in Kosovo: at home there, so hosts and no guests. */
const MISSIONS = new Set(['KFOR', 'UNMIK', 'EULEX']);
const SEAT: Record<string, string> = { EU: 'BE', NATO: 'BE', CoE: 'FR', OSCE: 'AT' };

/** Offices that live where they work: an ambassador who calls on a minister makes no journey. */
const RESIDENT =
  /^(Ambassador|Chargé|Head of (the )?(EU|OSCE|UNMIK|EULEX|Mission)|Commander of KFOR|Police Commissioner|Mayor)/;

/** Side of whoever comes from an unknown country. */
export const TRAVELLER = '*';

/** True for offices that live where they work. */
export function isResident({ office, side }: PersonMention): boolean {
  return office === 'Mayor' ? side === null || side === 'XK' : RESIDENT.test(office ?? '');
}

/** Country in which a person is at home, or null where nobody can tell. */
export function homeOf({ side, office }: Pick<PersonMention, 'side' | 'office'>): string | null {
  if (side === null) return null;
  if (office === 'Head of UNMIK') return 'XK';
  if (/^High Representative for Bosnia/.test(office ?? '')) return 'BA';
  return MISSIONS.has(side) ? 'XK' : (SEAT[side] ?? (/^[A-Z]{2}$/.test(side) && side !== 'UN' ? side : null));
}

/** Who leads a mission in Kosovo travels to other countries. */
export function leadsMission(person: PersonMention): boolean {
  return homeOf(person) === 'XK' && /^(Head of|Commander)/.test(person.office ?? '');
}

/** True for a person who may have come to a country from outside. */
export function isGuestIn(person: PersonMention, country: string): boolean {
  if (person.side === null) return false;
  if (person.side === TRAVELLER) return true;
  if (homeOf(person) === country) return false;
  return !isResident(person) || (leadsMission(person) && country !== 'XK');
}

/** True when a person is at home in a country. */
export function isAtHome(person: PersonMention, country: string): boolean {
  return homeOf(person) === country && !/^(Ambassador|Chargé)/.test(person.office ?? '');
}
