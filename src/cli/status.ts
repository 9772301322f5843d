import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const Moment = v.nullable(v.string());

const FeedStatusSchema = v.object({
  id: v.string(),
  name: v.string(),
  url: v.string(),
  /** When the feed last answered, RFC 3339. */
  lastSuccess: Moment,
  lastTry: Moment,
  nextPoll: Moment,
  /** Why the last try failed, or null. */
  error: v.nullable(v.string()),
  /** Failures in a row. */
  failures: v.number(),
  /** Entries in the last document. */
  items: v.number(),
  etag: v.nullable(v.string()),
  lastModified: v.nullable(v.string()),
});

const StatusSchema = v.object({
  /** When the snapshot last changed. */
  builtAt: Moment,
  events: v.number(),
  pollMinutes: v.nullable(v.number()),
  /** False when the last poll reached nobody; null before the first. */
  network: v.nullable(v.boolean()),
  feeds: v.array(FeedStatusSchema),
});

/** State of one feed, as the page shows it and as the next poll needs it. */
export type FeedStatus = v.InferOutput<typeof FeedStatusSchema>;
export type Status = v.InferOutput<typeof StatusSchema>;

/** The feed status as last written; null when there is none that can be read. */
export async function readStatus(path: string): Promise<Status | null> {
  try {
    return v.parse(StatusSchema, JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
}
