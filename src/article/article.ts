/** Languages that the extraction reads; `other` is kept but not read. */
export const ARTICLE_LANGUAGES = ['en', 'sq', 'sr-Latn', 'sr-Cyrl', 'other'] as const;
export type ArticleLanguage = (typeof ARTICLE_LANGUAGES)[number];

/** One piece of news as plain text. Quotes of the event stage are offsets into `title` and `text` exactly as they stand here. */
export type Article = {
  id: string;
  url: string | null;
  publisher: string | null;
  title: string | null;
  /** ISO date or RFC 3339 instant as given; null when nobody says. */
  published: string | null;
  language: ArticleLanguage;
  text: string;
  /** Near-duplicate key: articles with one key carry the same wire text. */
  wire: string;
  /** See-also address for the project's own samples, or null. */
  related: string | null;
  sample: boolean;
};
