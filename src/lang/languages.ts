import type { Message } from './message.ts';

/** Languages of the page, as they stand in the address bar. */
export const LANGUAGES = ['en', 'sq', 'sr-Latn', 'sr-Cyrl'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What `data/names.json` names: parties and people by id, offices and organisations by their English name. */
export type NameKind = 'actor' | 'person' | 'office' | 'organisation';

/** The words of one language: compiled messages, and names of the data that differ from those of the records. */
export type Catalogue = {
  messages: Record<string, Message>;
  names: { [kind in NameKind]?: Record<string, string> };
};
