/** The published state of the feeds, as `data/status.json` has it. */
export type FeedStatus = {
  builtAt: string | null;
  /** How often the sources are read, in minutes. */
  pollMinutes?: number | null;
  feeds: readonly { id: string; name: string; lastSuccess: string | null; error: string | null }[];
};
