import type { Words } from '../../lang/translate.tsx';

const MINUTE = 60_000;

/**
 * When the data was last new: the newest time at which a source was read with success, or the building of the archive where nobody reads sources. Null when no
 * source was ever read, or nobody says.
 */
export function readAt(builtAt: string, feeds: readonly { lastSuccess: string | null }[]): number | null {
  const times = (feeds.length > 0 ? feeds.map(({ lastSuccess }) => lastSuccess) : [builtAt])
    .map((time) => Date.parse(time ?? ''))
    .filter((time) => !Number.isNaN(time));
  return times.length > 0 ? Math.max(...times) : null;
}

/** Where the server does not say how often it reads the sources. */
const HOUR_MS = 60 * MINUTE;

/** How the data stands: `late` from twice, `old` from four times the interval on in which the sources are read. */
export type Freshness = 'good' | 'late' | 'old';

/**
 * Judges the age of the data.
 * @param ageMs null when no source was ever read, or nobody says
 * @param pollMinutes how often the sources are read, where that is known
 */
export function freshnessOf(ageMs: number | null, pollMinutes: number | null | undefined): Freshness {
  const ratio =
    ageMs === null ? Number.POSITIVE_INFINITY : ageMs / (pollMinutes ? pollMinutes * MINUTE : HOUR_MS);
  return ratio >= 4 ? 'old' : ratio >= 2 ? 'late' : 'good';
}

/**
 * How old the data is, in a sentence.
 * @param at see {@link readAt}
 * @param feeds how many sources are known
 */
export function ageText(
  at: number | null,
  ageMs: number | null,
  feeds: number,
  { t, format }: Words,
): string {
  if (at === null || ageMs === null) return t(feeds > 0 ? 'age.unread' : 'age.unknown');
  return t('age.of', { moment: format.moment(at), age: agoText(ageMs, t) });
}

/** "2 minutes ago". */
export function agoText(ageMs: number, t: Words['t']): string {
  const minutes = Math.max(0, Math.floor(ageMs / MINUTE));
  if (minutes < 60) return t('age.minutes', { count: minutes });
  return minutes < 48 * 60
    ? t('age.hours', { count: Math.floor(minutes / 60) })
    : t('age.days', { count: Math.floor(minutes / 1440) });
}

/** True for a source that was read when it was asked last. */
export function isAnswering({
  error,
  lastSuccess,
}: {
  error: string | null;
  lastSuccess: string | null;
}): boolean {
  return error === null && lastSuccess !== null;
}
