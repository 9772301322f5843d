import type { Event } from './event.ts';
import { composeTitle, type TitlePhrases, titleSlots } from './title.ts';

const COUNTRIES: Record<string, string> = {
  AL: 'Albania', AM: 'Armenia', AT: 'Austria', BE: 'Belgium', BG: 'Bulgaria', CA: 'Canada', CH: 'Switzerland', CZ: 'Czechia',
  DE: 'Germany', DK: 'Denmark', EE: 'Estonia', ES: 'Spain', FI: 'Finland', FR: 'France', GB: 'United Kingdom', GE: 'Georgia',
  GR: 'Greece', HR: 'Croatia', HU: 'Hungary', IE: 'Ireland', IT: 'Italy', LT: 'Lithuania', LU: 'Luxembourg', LV: 'Latvia',
  MD: 'Moldova', ME: 'Montenegro', MK: 'North Macedonia', NL: 'Netherlands', NO: 'Norway', PL: 'Poland', PT: 'Portugal',
  RO: 'Romania', RS: 'Serbia', RU: 'Russia', SE: 'Sweden', SI: 'Slovenia', SK: 'Slovakia', TR: 'Türkiye', UA: 'Ukraine',
  US: 'United States', XK: 'Kosovo', MA: 'Morocco', AE: 'United Arab Emirates', AR: 'Argentina', AZ: 'Azerbaijan', JO: 'Jordan',
  MN: 'Mongolia', NZ: 'New Zealand',
}; // biome-ignore format: a table

/** Thousands by comma, without Intl, so that every engine writes the same bytes. */
function englishNumber(value: number): string {
  return String(value).replace(/(\d)(?=(?:\d{3}){1,7}$)/g, '$1,');
}

/** The English phrases of titles: the `title` of the record is composed with these. */
export const ENGLISH_TITLES: TitlePhrases = {
  type: {
    'armed-clash': 'Armed clash',
    shooting: 'Shooting',
    assault: 'Assault',
    explosion: 'Explosion',
    grenade: 'Grenade attack',
    abduction: 'Abduction',
    riot: 'Riot',
    protest: 'Protest',
    barricade: 'Barricade',
    arrest: 'Arrest',
    raid: 'Police operation',
    'weapons-seizure': 'Weapons seizure',
    'property-destruction': 'Property destruction',
    'border-incident': 'Border incident',
    threat: 'Threat',
    other: 'Incident',
    strength: 'Strength',
    reinforcement: 'Reinforcement',
    withdrawal: 'Withdrawal',
    rotation: 'Rotation',
    proposal: 'Proposal',
    alert: 'Alert',
    visit: 'Visit',
    talks: 'Talks',
  },
  status: {
    planned: (title) => `Planned: ${title}`,
    cancelled: (title) => `Cancelled: ${title}`,
    denied: (title) => `Denied: ${title}`,
    disputed: (title) => `Disputed: ${title}`,
  },
  at: (what, place, site) => `${what} ${site ? 'at' : 'in'} ${place}`,
  number: englishNumber,
  bound: {
    exact: (number) => number,
    about: (number) => `about ${number}`,
    'at-least': (number) => `at least ${number}`,
    'at-most': (number) => `at most ${number}`,
  },
  killed: (number) => `${number} killed`,
  injured: (number) => `${number} injured`,
  force: (code) => code,
  strength: (force, level, nations) =>
    `${force} strength${level ? `: ${level}` : ''}${nations === null ? '' : ` from ${nations} nations`}`,
  contingent: (country, force, level) => `${country} in ${force}${level ? `: ${level}` : ''}`,
  change: ({ type, force, country, amount, direction }) => {
    const who = country ? `${force}, ${country}` : force;
    const size = amount ? `: ${amount}` : '';
    if (type === 'proposal')
      return `${who}: ${direction ?? 'change'} under review${amount ? ` (${amount})` : ''}`;
    if (type === 'alert') return `${who}: raised alert${size}`;
    const name = { reinforcement: 'reinforcement', withdrawal: 'withdrawal', rotation: 'rotation' }[
      type as 'reinforcement' | 'withdrawal' | 'rotation'
    ];
    return `${who} ${name}${size}`;
  },
  country: (code) => COUNTRIES[code] ?? code,
  visit: (visitors, place, count) =>
    count > 1 ? `${visitors} visit ${place}` : `${visitors} visits ${place}`,
  talks: (parties, place) => (parties ? `Talks in ${place}: ${parties}` : `Talks in ${place}`),
  list: (names) => {
    if (names.length <= 1) return names[0] ?? '';
    if (names.length === 2) return `${names[0]} and ${names[1]}`;
    return `${names[0]}, ${names[1]} and ${names.length - 2} more`;
  },
  unnamed: 'An official',
};

/** The neutral English title of an event, composed from its slots. */
export function englishTitle(event: Omit<Event, 'title' | 'id'>): string {
  return composeTitle(titleSlots(event), ENGLISH_TITLES);
}
