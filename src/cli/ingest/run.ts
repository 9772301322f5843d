import { mkdir, readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fromItem } from '../../article/from-item.ts';
import { shareWires } from '../../article/same.ts';
import type { Problem } from '../../base/result.ts';
import type { Item } from '../../feed/item.ts';
import type { AddressRule } from '../address-rule.ts';
import { readArchive } from '../archive.ts';
import { type Feed, readOpml } from '../opml.ts';
import type { Paths } from '../paths.ts';
import { type FeedStatus, readStatus, type Status } from '../status.ts';
import { openJournal, replaceFile, sweepTemporary, takeLock } from '../store.ts';
import { codeArticles } from './cache.ts';
import type { Coder } from './coder.ts';
import { byHost, emptyStatus, isSince, itemKey, type Kept, pollFeed, readBundled } from './collect.ts';
import { publish } from './publish.ts';
import type { Reporter } from './report.ts';

export type IngestOptions = {
  paths: Paths;
  /** Feed list to use instead of `data/feeds.opml`. */
  feeds: string | null;
  offline: boolean;
  /** Day number: entries published before it are passed over. */
  since: number | null;
  force: boolean;
  /** Ask only feeds whose time has come. */
  due: boolean;
  /** Ask also the feeds that are listed but not polled by default. */
  all: boolean;
  now: () => number;
  random: () => number;
  /** For tests only: which addresses may be connected to. */
  mayConnect?: AddressRule;
};

export type IngestResult = {
  ok: boolean;
  events: number;
  added: number;
  problems: Problem[];
  published: boolean;
};

/**
 * One run of the pipeline: feeds → items → articles → events → snapshot. Safe to kill at any moment: new items are on disk in the
 * journal before anything else is written, and the rest is made anew from it. A failing feed gives a problem; the rest goes on.
 */
export async function ingest(
  options: IngestOptions,
  loadCoder: (paths: Paths) => Promise<Coder>,
  report: Reporter,
): Promise<IngestResult> {
  const { paths } = options;
  await mkdir(paths.state, { recursive: true });
  const release = await takeLock(paths.lock);
  if (!release) {
    const problem = {
      where: relative(paths.root, paths.lock),
      what: 'Another ingest is running.',
      mend: 'Wait until it has ended.',
    };
    report.problem(problem);
    return { ok: false, events: 0, added: 0, problems: [problem], published: false };
  }
  try {
    await sweepTemporary(paths.state);
    return await runLocked(options, loadCoder, report);
  } finally {
    await release();
  }
}

async function runLocked(
  options: IngestOptions,
  loadCoder: (paths: Paths) => Promise<Coder>,
  report: Reporter,
): Promise<IngestResult> {
  const { paths, now } = options;
  const problems: Problem[] = [];
  const note = (found: readonly Problem[]) => {
    for (const problem of found) {
      problems.push(problem);
      report.problem(problem);
    }
  };
  report.step('Reading the archive …');
  const shown = (path: string) => relative(paths.root, path) || path;
  const [coder, archive, bundled] = await Promise.all([
    loadCoder(paths),
    readArchive(paths.archive, shown(paths.archive)),
    readBundled(paths.bundled, shown(paths.bundled)),
  ]);
  note([...coder.problems, ...archive.problems, ...bundled.problems]);

  const journal = await openJournal<Kept>(paths.journal, shown(paths.journal));
  note(journal.problems);
  const before = await readStatus(paths.status);
  const list = await readFeeds(options.feeds ?? paths.feeds, shown(options.feeds ?? paths.feeds));
  note(list.problems);
  const polled = options.offline ? null : await pollAll(list.feeds, before, options, report);
  if (polled) {
    if (polled.reached) note(polled.problems);
    else
      note([
        {
          where: shown(options.feeds ?? paths.feeds),
          what: 'There is no network: no feed answers.',
          mend: 'The archive and what came before are used.',
        },
      ]);
  }
  const known = new Set(journal.entries.map(({ item }) => itemKey(item)));
  const fresh: Kept[] = [];
  for (const item of polled?.items ?? []) {
    const key = itemKey(item);
    if (known.has(key) || !isSince(item, options.since)) continue;
    known.add(key);
    fresh.push({ at: new Date(now()).toISOString(), item });
  }
  await journal.append(fresh);

  const items = [...bundled.items, ...latest(journal.entries)].filter((item) => isSince(item, options.since));
  const articles = shareWires(items.map(fromItem));
  const machine = await codeArticles(articles, coder, paths.coded, (done) =>
    report.step(`Reading articles: ${done} of ${articles.length}`),
  );
  const events = coder.merge([...archive.events, ...machine], articles);
  const result = await publish(events, paths, coder.placeNames, { now: now(), force: options.force });
  if ('refused' in result) {
    note([
      {
        where: shown(paths.snapshot),
        what: result.refused,
        mend: 'Look for the missing events; --force publishes all the same.',
      },
    ]);
    return { ok: false, events: events.length, added: fresh.length, problems, published: false };
  }
  await writeStatus(paths, list.feeds, polled, before, { builtAt: result.builtAt, events: events.length });
  report.done(
    `${events.length} events (${archive.events.length} reviewed records) from ${articles.length} articles, ${fresh.length} of them new; ` +
      `${problems.length} problem${problems.length === 1 ? '' : 's'}; ${result.written ? 'snapshot written' : 'nothing changed'}.`,
  );
  return { ok: true, events: events.length, added: fresh.length, problems, published: result.written };
}

async function readFeeds(path: string, shown: string): Promise<{ feeds: Feed[]; problems: Problem[] }> {
  const text = await readFile(path, 'utf8').catch(() => null);
  if (text !== null) return readOpml(text, shown);
  return {
    feeds: [],
    problems: [
      { where: shown, what: 'The feed list cannot be read.', mend: 'Give an OPML file with --feeds.' },
    ],
  };
}

type Polled = { items: Item[]; problems: Problem[]; reached: boolean; states: Map<string, FeedStatus> };

async function pollAll(
  feeds: readonly Feed[],
  before: Status | null,
  options: IngestOptions,
  report: Reporter,
): Promise<Polled | null> {
  const active = feeds.filter(
    (feed) => !feed.bundled && feed.pollMinutes > 0 && (feed.active || options.all),
  );
  const last = new Map(before?.feeds.map((status) => [status.url, status]));
  const due = active.filter((feed) => {
    const at = last.get(feed.url)?.nextPoll;
    return !options.due || !at || Date.parse(at) <= options.now();
  });
  if (due.length === 0) return null;
  const rule = {
    hosts: new Set(
      feeds
        .filter((feed) => !feed.bundled)
        .flatMap((feed) => [feed.url, feed.site ?? feed.url].map((url) => new URL(url).host)),
    ),
    mayConnect: options.mayConnect,
  };
  const polled: Polled = { items: [], problems: [], reached: false, states: new Map() };
  const found = new Map<string, Item[]>();
  await byHost(due, async (feed) => {
    report.step(`Asking feeds: ${polled.states.size + 1} of ${due.length}, ${feed.name}`);
    const result = await pollFeed(feed, last.get(feed.url) ?? null, rule, options.now(), options.random());
    found.set(feed.url, result.items);
    polled.problems.push(...result.problems);
    polled.reached ||= result.network;
    polled.states.set(feed.url, result.status);
  });
  if (!polled.reached) forgiveOutage(polled.states, last, options.now());
  polled.items = due.flatMap((feed) => found.get(feed.url) ?? []);
  return polled;
}

/** Where nobody answers, no feed is to blame: none is put off for longer than a short while. */
function forgiveOutage(
  states: Map<string, FeedStatus>,
  last: ReadonlyMap<string, FeedStatus>,
  now: number,
): void {
  const nextPoll = new Date(now + 10 * 60_000).toISOString();
  for (const [url, state] of states)
    states.set(url, { ...state, failures: last.get(url)?.failures ?? 0, nextPoll });
}

/** The newest version of each item, in the order in which items first came. */
function latest(entries: readonly Kept[]): Item[] {
  const items = new Map<string, Item>();
  for (const { item } of entries) items.set(`${item.feed}\n${item.id}`, item);
  return [...items.values()];
}

async function writeStatus(
  paths: Paths,
  feeds: readonly Feed[],
  polled: Polled | null,
  before: Status | null,
  built: { builtAt: string; events: number },
): Promise<void> {
  const last = new Map(before?.feeds.map((status) => [status.url, status]));
  const shownFeeds = feeds.filter(
    (feed) =>
      !feed.bundled &&
      feed.pollMinutes > 0 &&
      (feed.active || last.has(feed.url) || polled?.states.has(feed.url)),
  );
  const intervals = shownFeeds.filter((feed) => feed.active).map((feed) => feed.pollMinutes);
  const status: Status = {
    ...built,
    pollMinutes: intervals.length > 0 ? Math.min(...intervals) : null,
    network: polled ? polled.reached : (before?.network ?? null),
    feeds: shownFeeds.map((feed) => polled?.states.get(feed.url) ?? last.get(feed.url) ?? emptyStatus(feed)),
  };
  await replaceFile(paths.status, `${JSON.stringify(status, null, 1)}\n`);
}
