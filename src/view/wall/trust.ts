import { type Freshness, freshnessOf, isAnswering, readAt } from '../kit/age.ts';

/** The state of the feeds, as far as the wall tells of it. */
export type Feeds = {
  pollMinutes?: number | null;
  feeds: readonly { lastSuccess: string | null; error: string | null }[];
};

/** The page's own questions to its server. */
export type Poll = { everyMs: number; triedAt: number; okAt: number | null; ok: boolean };

/** How far what is on the screen can be trusted. */
export type Trust = {
  tone: Freshness;
  /** When the sources were last read, null when nobody says. */
  dataAt: number | null;
  ageMs: number | null;
  /** The server does not answer since then. */
  cutSince: number | null;
  feeds: number;
  answering: number;
};

/**
 * Judges the age of the data: the time since the sources were last read with success (or since the archive was built, where nobody reads
 * them) against the interval in which they are read.
 */
export function trustOf(facts: {
  now: number;
  builtAt: string;
  feeds: Feeds | null;
  poll: Poll | null;
}): Trust {
  const { now, builtAt, feeds, poll } = facts;
  const dataAt = readAt(builtAt, feeds?.feeds ?? []);
  const ageMs = dataAt === null ? null : Math.max(0, now - dataAt);
  const all = feeds?.feeds ?? [];
  return {
    tone: freshnessOf(ageMs, feeds?.pollMinutes),
    dataAt,
    ageMs,
    cutSince: poll && !poll.ok ? (poll.okAt ?? poll.triedAt) : null,
    feeds: all.length,
    answering: all.filter(isAnswering).length,
  };
}

/** "0:42" until a moment, never below zero. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}
