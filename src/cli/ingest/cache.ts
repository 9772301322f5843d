import { createHash } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Article } from '../../article/article.ts';
import type { Event } from '../../event/event.ts';
import { openJournal } from '../store.ts';
import type { Coder } from './coder.ts';

type Line = { version: string } | { key: string; events: Event[] };

/**
 * Events of the articles, each article read only once: what was read before comes from the cache file, as long as the same
 * extractor with the same data would read it. Losing the file costs time and nothing else.
 * @param progress called now and then with the number of articles done
 */
export async function codeArticles(
  articles: readonly Article[],
  coder: Coder,
  path: string,
  progress: (done: number) => void,
): Promise<Event[]> {
  const cache = await openJournal<Line>(path, path);
  const [head] = cache.entries;
  const usable = head !== undefined && 'version' in head && head.version === coder.version;
  const known = new Map<string, Event[]>();
  if (usable) for (const line of cache.entries) if ('key' in line) known.set(line.key, line.events);
  const fresh: Line[] = [];
  const used = new Set<string>();
  const events = articles.flatMap((article, i) => {
    if (i % 25 === 0) progress(i);
    const key = createHash('sha256').update(JSON.stringify(article)).digest('base64url').slice(0, 27);
    used.add(key);
    const before = known.get(key);
    if (before) return before;
    const made = coder.eventsOf(article);
    known.set(key, made);
    fresh.push({ key, events: made });
    return made;
  });
  if (usable && known.size < 2 * used.size + 100) await cache.append(fresh);
  else {
    await rm(path, { force: true });
    const anew = await openJournal<Line>(path, path);
    const kept = [...known].filter(([key]) => used.has(key)).map(([key, made]) => ({ key, events: made }));
    await anew.append([{ version: coder.version }, ...kept]);
  }
  return events;
}
