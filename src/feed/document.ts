/** Words of a feed as its author typed them: plain text, or an HTML fragment. */
export type Words = { value: string; type: 'html' | 'text' };

/** One entry of any feed format, with relative addresses resolved and nothing judged yet. */
export type Entry = {
  id: string | null;
  link: string | null;
  title: Words | null;
  summary: Words | null;
  content: Words | null;
  /** Dates as the publisher wrote them. */
  published: string | null;
  updated: string | null;
  language: string | null;
  /** Name of another publisher from whom the entry was taken. */
  source: string | null;
  related: string | null;
};

/** A feed of any format. */
export type FeedDocument = {
  format: 'rss' | 'rdf' | 'atom' | 'cdf' | 'json';
  id: string | null;
  link: string | null;
  title: Words | null;
  /** What the feed says of itself. */
  subtitle: Words | null;
  updated: string | null;
  published: string | null;
  language: string | null;
  entries: Entry[];
};
