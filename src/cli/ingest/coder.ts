import type { Article } from '../../article/article.ts';
import type { Problem } from '../../base/result.ts';
import type { Event } from '../../event/event.ts';
import type { PlaceNames } from '../../table/build.ts';

/** The stages from article to merged events, with the knowledge that they read already loaded. */
export type Coder = {
  eventsOf: (article: Article) => Event[];
  /** Merges events; the articles tell which reports carry one wire text. */
  merge: (events: Event[], articles: readonly Article[]) => Event[];
  placeNames: PlaceNames;
  /** Changes whenever the same article might give other events: with the data and with the code. */
  version: string;
  problems: Problem[];
};
