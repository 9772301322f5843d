/** The published state of the feeds, as `data/status.json` has it. */
export type FeedStatus = {
  builtAt: string | null;
  /** How often the sources are read, in minutes. */
  pollMinutes?: number | null;
  feeds: readonly { id: string; name: string; lastSuccess: string | null; error: string | null }[];
};

const isText = (value: unknown) => typeof value === 'string';
const isTextOrNull = (value: unknown) => value === null || isText(value);

/** True for a state as the monitor's server publishes it; some other server, or one that is broken, may answer with anything. */
export function isFeedStatus(value: unknown): value is FeedStatus {
  if (typeof value !== 'object' || value === null) return false;
  const { builtAt, pollMinutes, feeds } = value as Record<string, unknown>;
  return (
    isTextOrNull(builtAt) &&
    (pollMinutes == null || typeof pollMinutes === 'number') &&
    Array.isArray(feeds) &&
    feeds.every(
      (feed) =>
        isText(feed?.id) && isText(feed.name) && isTextOrNull(feed.lastSuccess) && isTextOrNull(feed.error),
    )
  );
}
