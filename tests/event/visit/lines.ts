import type { ArticleLanguage } from '../../../src/article/article.ts';
import type { Event } from '../../../src/event/event.ts';
import { dayOf } from '../reading.ts';

/** A short text and the lines of the visits that it tells. */
export type Told = {
  name: string;
  published: string;
  language: ArticleLanguage;
  title?: string;
  text: string;
  told: string[];
};

/** "visit pristina 2023-11-20 reported Stoltenberg > Osmani,Kurti" */
export function lineOf(event: Event): string {
  const names = (people: readonly { name: string }[]) =>
    people
      .map(({ name }) => name.split(' ').at(-1))
      .sort()
      .join(',') || '-';
  const { visitors = [], hosts = [] } = event.visit ?? {};
  return `${event.type} ${event.place.id} ${dayOf(event)} ${event.status} ${names(visitors)} > ${names(hosts)}`;
}

/** A line with its names in the order of the alphabet. */
export const inOrder = (line: string) =>
  line.replace(/(\S+) > (\S+)$/, (_, visitors: string, hosts: string) =>
    [visitors, hosts].map((list) => list.split(',').sort().join(',')).join(' > '),
  );
