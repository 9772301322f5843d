/** One entry of a feed, before any reading: what the publisher said it is. */
export type Item = {
  /** Id of the feed in data/feeds.opml, or of the input file. */
  feed: string;
  /** The entry's own id (guid, atom:id), else its address, else a hash of its content. */
  id: string;
  /** http or https address of the entry, or null. */
  url: string | null;
  /** Title as plain text, entities decoded, or null. */
  title: string | null;
  /** Fullest content that the entry carries. */
  content: string;
  contentType: 'html' | 'text';
  /** Publication as the publisher's RFC 3339 instant or ISO date; null when absent or unreadable. */
  published: string | null;
  /** BCP 47 tag that the feed or entry states, or null. */
  language: string | null;
  publisher: string | null;
  /** See-also address (atom rel="related", JSON Feed external_url), or null. */
  related: string | null;
  /** True for the project's own reworded samples: shown as such, never an independent source. */
  sample: boolean;
};
