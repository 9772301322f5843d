import type { TitlePhrases } from '../event/title.ts';
import { EVENT_TYPES, type EventType, STATUSES } from '../event/types.ts';
import type catalogue from './catalogue/en.json';
import type { Values } from './message.ts';

type Id = keyof typeof catalogue;

/** The phrases that titles of events are put together from, in the language of `t`. */
export function titlePhrases(
  t: (id: Id, values?: Values) => string,
  number: (value: number) => string,
  country: (code: string) => string,
): TitlePhrases {
  const typeName = (type: EventType) => t(type === 'other' ? 'title.other' : `type.${type}`);
  const status: TitlePhrases['status'] = {};
  for (const name of STATUSES) {
    if (name === 'reported' || name === 'confirmed') continue;
    status[name] = (title) => t(`title.${name}`, { title });
  }
  return {
    type: Object.fromEntries(EVENT_TYPES.map((type) => [type, typeName(type)])) as Record<EventType, string>,
    status,
    at: (what, place, site) => t(site ? 'title.atSite' : 'title.inPlace', { what, place }),
    number,
    bound: {
      exact: (value) => t('bound.exact', { number: value }),
      about: (value) => t('bound.about', { number: value }),
      'at-least': (value) => t('bound.at-least', { number: value }),
      'at-most': (value) => t('bound.at-most', { number: value }),
    },
    killed: (value, count) => t('title.killed', { number: value, count }),
    injured: (value, count) => t('title.injured', { number: value, count }),
    force: (code) => forceName(t, code),
    strength(force, level, nations) {
      const title = level ? t('title.strengthLevel', { force, level }) : t('title.strength', { force });
      return nations === null ? title : t('title.fromNations', { title, count: nations });
    },
    contingent: (of, force, level) => {
      const title = t('title.contingent', { country: of, force });
      return level ? t('title.amount', { title, amount: level }) : title;
    },
    change({ type, force, country: of, amount, direction }) {
      const who = of ? t('title.who', { force, country: of }) : force;
      if (type === 'proposal') {
        const title = t('title.proposal', { who, direction: direction ?? 'other' });
        return amount ? t('title.proposalAmount', { title, amount }) : title;
      }
      const what = type as 'reinforcement' | 'withdrawal' | 'rotation' | 'alert';
      const title = t(`title.${what}`, { who });
      return amount ? t('title.amount', { title, amount }) : title;
    },
    country,
    visit: (visitors, place, count) => t('title.visit', { visitors, place, count }),
    talks: (parties, place) =>
      parties ? t('title.talksOf', { place, parties }) : t('title.talks', { place }),
    list([first = '', second, ...more]) {
      if (second === undefined) return first;
      if (more.length === 0) return t('list.two', { first, second });
      return t('list.more', { first, second, count: more.length });
    },
    unnamed: t('title.unnamed'),
  };
}

/** A force by its code of FORCES, as it is called in a language; another force keeps its own name. */
function forceName(t: (id: Id) => string, code: string): string {
  const id = `force.${code}`;
  const name = t(id as Id);
  return name === id ? code : name;
}
