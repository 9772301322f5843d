import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { dayOfPublished } from '../../base/day.ts';
import { hashText } from '../../base/hash.ts';
import type { Problem } from '../../base/result.ts';
import type { Item } from '../../feed/item.ts';
import { parseFeed } from '../../feed/parse.ts';
import { type FetchRule, fetchGuarded } from '../fetch.ts';
import type { Feed } from '../opml.ts';
import { nextPoll } from '../schedule.ts';
import type { FeedStatus } from '../status.ts';

/** An entry of the journal: an item with the moment in which it first came, RFC 3339. */
export type Kept = { at: string; item: Item };

/** Identity of what an item says: the same item fetched again has the same key. */
export function itemKey(item: Item): string {
  return hashText(JSON.stringify([item.feed, item.id, item.url, item.title, item.content, item.published]));
}

/** Items of the bundled documents, in order of their names. They are read each time and never journalled. */
export async function readBundled(
  folder: string,
  shown: string,
): Promise<{ items: Item[]; problems: Problem[] }> {
  const items: Item[] = [];
  const problems: Problem[] = [];
  const names = (await readdir(folder).catch(() => [])).filter((name) => /\.(?:xml|json)$/.test(name)).sort();
  for (const name of names) {
    const parsed = parseFeed({
      bytes: await readFile(join(folder, name)),
      where: `${shown}/${name}`,
      feed: name,
      sample: true,
    });
    items.push(...parsed.items);
    problems.push(...parsed.problems);
  }
  return { items, problems };
}

export type Poll = { status: FeedStatus; items: Item[]; problems: Problem[]; network: boolean };

/**
 * Asks one feed and gives its items and its next state. A document that cannot be read leaves the ETag of the last
 * good one, so that it is asked for again.
 */
export async function pollFeed(
  feed: Feed,
  last: FeedStatus | null,
  rule: FetchRule,
  now: number,
  random: number,
): Promise<Poll> {
  const state: FeedStatus = last ?? emptyStatus(feed);
  const moment = new Date(now).toISOString();
  const fetched = await fetchGuarded(feed.url, state, rule, now);
  const next = (failures: number, retryAfterMs: number | null = null) =>
    new Date(nextPoll(now, feed.pollMinutes, failures, retryAfterMs, random)).toISOString();
  const tried = { ...state, name: feed.name, url: feed.url, id: feed.id, lastTry: moment };
  if (fetched.status === 'failed') {
    const failures = state.failures + 1;
    const problem = {
      where: feed.name,
      what: fetched.reason,
      mend: 'It is tried again later; see its address in the feed list.',
    };
    return {
      status: { ...tried, failures, error: fetched.reason, nextPoll: next(failures, fetched.retryAfterMs) },
      items: [],
      problems: [problem],
      network: !fetched.network,
    };
  }
  const good = { ...tried, failures: 0, error: null, lastSuccess: moment, nextPoll: next(0) };
  if (fetched.status === 'same') return { status: good, items: [], problems: [], network: true };
  const parsed = parseFeed({
    bytes: fetched.bytes,
    charset: fetched.charset,
    base: fetched.url,
    where: feed.name,
    feed: feed.id,
    publisher: feed.name,
    language: feed.language,
    sample: feed.sample,
  });
  if (parsed.document === null) {
    const failures = state.failures + 1;
    const error = parsed.problems.at(-1)?.what ?? 'It is no feed.';
    return {
      status: { ...tried, failures, error, nextPoll: next(failures) },
      items: [],
      problems: parsed.problems,
      network: true,
    };
  }
  const { etag, lastModified } = fetched;
  return {
    status: { ...good, items: parsed.items.length, etag, lastModified },
    items: parsed.items,
    problems: parsed.problems,
    network: true,
  };
}

export function emptyStatus(feed: Feed): FeedStatus {
  return {
    id: feed.id,
    name: feed.name,
    url: feed.url,
    lastSuccess: null,
    lastTry: null,
    nextPoll: null,
    error: null,
    failures: 0,
    items: 0,
    etag: null,
    lastModified: null,
  };
}

/** True unless the item says that it was published before the day. */
export function isSince(item: Item, since: number | null): boolean {
  const day = since === null || item.published === null ? null : dayOfPublished(item.published);
  return since === null || day === null || day >= since;
}

/**
 * Runs a task for every feed: feeds of one host one after the other, hosts four at a time.
 */
export async function byHost(feeds: readonly Feed[], task: (feed: Feed) => Promise<void>): Promise<void> {
  const hosts = new Map<string, Feed[]>();
  for (const feed of feeds) {
    const { host } = new URL(feed.url);
    hosts.set(host, [...(hosts.get(host) ?? []), feed]);
  }
  const queues = [...hosts.values()];
  const worker = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift())
      for (const feed of queue) await task(feed);
  };
  await Promise.all([worker(), worker(), worker(), worker()]);
}
