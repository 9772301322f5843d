import { useEffect, useState } from 'react';
import type { Day } from '../base/day.ts';
import { HAPPENED, listOf } from '../summary/ask.ts';
import { isSerious, type Mark, markOf, NEWS, newsOf } from '../summary/news.ts';
import type { Selection } from '../table/selection.ts';
import type { NewsItem } from '../view/wall/Changed.tsx';
import type { OpenArchive } from './opened.ts';

const WATCHED_DAYS = 60;
const WATCHED_MOST = 2000;
const NEWS_MS = 86_400_000;
/** How long a serious event keeps its place at the head of the round. */
const BREAKING_MS = 3_600_000;
const BREAKING_MOST = 2;
const KEY = 'km-wall-seen';

type Seen = {
  watched: string;
  marks: Record<string, Mark>;
  news: Record<string, Pick<NewsItem, 'kind' | 'at'>>;
};

function recall(watched: string): Seen | null {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) ?? 'null') as Seen | null;
    return kept?.watched === watched ? kept : null;
  } catch {
    return null;
  }
}

function keep(seen: Seen): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(seen));
  } catch {
    // Without storage the news begins anew with each load of the page.
  }
}

/** What the refreshes of the last day brought, the newest first, and what of it breaks in. It outlives a reload. */
export function useNews(
  archive: OpenArchive,
  selection: Selection,
  today: Day,
): { news: readonly NewsItem[]; breaking: readonly NewsItem[] } {
  const [news, setNews] = useState<readonly NewsItem[]>([]);
  useEffect(() => {
    let current = true;
    const watched = JSON.stringify(selection);
    const part = { status: [...HAPPENED, 'planned', 'cancelled', 'denied'], from: today - WATCHED_DAYS };
    void listOf(archive.engine, selection, part, WATCHED_MOST).then((list) => {
      if (!current || !list) return;
      const before = recall(watched);
      const now = Date.now();
      const seen: Seen = { watched, marks: {}, news: {} };
      const items: NewsItem[] = [];
      for (let row = 0; row < list.table.count; row++) {
        const id = list.table.ids.at(row) ?? '';
        const mark = markOf(list.table, row);
        seen.marks[id] = mark;
        const kind = before && newsOf(before.marks[id], mark);
        const known = before?.news[id];
        const found = kind ? { kind, at: now } : known && now - known.at < NEWS_MS ? known : null;
        if (!found) continue;
        seen.news[id] = found;
        items.push({ ...found, id, table: list.table, row });
      }
      keep(seen);
      items.sort((a, b) => b.at - a.at || NEWS.indexOf(a.kind) - NEWS.indexOf(b.kind));
      setNews(items);
    });
    return () => {
      current = false;
    };
  }, [archive, selection, today]);
  const breaking = news
    .filter(
      ({ kind, at, table, row }) =>
        (kind === 'new' || kind === 'toll') && Date.now() - at < BREAKING_MS && isSerious(table, row, today),
    )
    .slice(0, BREAKING_MOST);
  return { news, breaking };
}
