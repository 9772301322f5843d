import type { ArticleLanguage } from '../../../src/article/article.ts';
import type { Event } from '../../../src/event/event.ts';
import { dayOf, eventsOf } from '../reading.ts';

/** "reinforcement KFOR GB 200 done 2023-10-06", with "(background)" where it is only recalled. */
function lineOf(event: Event): string {
  const { force, contributor, strength, change } = event.troops ?? {};
  const number = strength
    ? ` ${strength.value}`
    : change
      ? ` ${change.amount ?? '?'} ${change.decision}`
      : '';
  const beside = event.reports[0]?.mention === 'background' ? ' (background)' : '';
  return `${event.type} ${force} ${contributor ?? '-'}${number} ${dayOf(event)}${beside}`;
}

/** The troop events of a text, one line each. */
export const told = (published: string, language: ArticleLanguage, text: string) =>
  eventsOf('troops', language, text, { published }).map(lineOf).sort();
