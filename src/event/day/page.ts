import type { Day } from '../../base/day.ts';
import type { Sentence, Token } from '../reading.ts';
import type { Found } from './dates.ts';

/** Words by which a page says when it was made. */
const STAMP =
  /^(date|published|posted|updated|publikuar|perditesuar|transmetuar|shkruar|azurirano|objavljeno|datum|update)$/;
/** Words that may stand beside a date that is nothing but the page's. */
const BESIDE = /^(u|h|at|ne|ora|oren|god|godine|cet|gmt|utc|am|pm|izvor|source|burimi)$/;
/** Whose page it is, or who wrote it. */
const INITIALS = /^\p{Lu}{1,4}$/u;
/** Prepositions that put a date into a sentence: "on 24 May", "më 24 maj". */
const ON = /^(on|me|date|daten|dana|u|na|od|do|from|since|until|by|of|e|prej|deri|the)$/;
/** How far from publication a page's own date may lie. */
const NEAR_DAYS = 14;

/** True when a date belongs to the page: alone in its line, a stamp at the head, the date of a photo, or part of an address. */
export function isPageDate(
  tokens: readonly Token[],
  i: number,
  hit: Found,
  sentence: Sentence,
  published: Day | null,
): boolean {
  const size = sentence.to - sentence.from;
  if (size <= 6 && hit.to - i >= size - 1) return true;
  if (i < sentence.from + sentence.dateline) return true;
  const before = tokens[i - 1];
  const opens = i === sentence.from;
  let stamp = i - 1;
  while (stamp >= sentence.from && /^(:|me|na|on)$/.test(tokens[stamp]?.fold ?? '')) stamp--;
  const dated = tokens[stamp]?.fold === 'date' && tokens[stamp - 1]?.fold === 'me';
  if (!opens && !dated && stamp >= sentence.from && STAMP.test(tokens[stamp]?.fold ?? ''))
    return hit.anchor === 'explicit';
  const rest = tokens
    .slice(sentence.from, sentence.to)
    .filter((token, k) => token.kind === 'word' && (sentence.from + k < i || sentence.from + k >= hit.to));
  if (hit.anchor === 'explicit' && rest.every(({ fold, text }) => BESIDE.test(fold) || INITIALS.test(text)))
    return true;
  if (published === null || hit.anchor !== 'explicit' || hit.precision !== 'day') return false;
  const fresh = Math.abs(published - hit.first) <= NEAR_DAYS;
  const numeric =
    tokens[i]?.kind === 'number' && tokens.slice(i, hit.to).every(({ kind }) => kind !== 'word');
  const head =
    sentence.role !== 'title' &&
    i - sentence.from <= 4 &&
    !ON.test(before?.fold ?? '') &&
    tokens
      .slice(sentence.from, i)
      .every(({ kind, capital, fold }) => kind !== 'word' || capital || BESIDE.test(fold));
  const clock = /^\d{1,2}[:.]\d{2}$/.test(tokens[hit.to]?.text ?? '');
  if (fresh && numeric && (opens || head) && (clock || tokens[hit.to]?.text !== ',')) return true;
  const ends =
    hit.to >= sentence.to - 2 && tokens.slice(hit.to, sentence.to).every(({ kind }) => kind !== 'word');
  if (fresh && isDateline(tokens, hit.to)) return true;
  const hangs = sentence.role === 'title' && numeric && /^[-–—|]$/.test(before?.text ?? '');
  return fresh && ends && (before?.text === ',' || hangs) && size > 6;
}

/** "logo/s/danas.png", "/2020/08/26/": what stands in an address tells no time. */
export function inAddress(tokens: readonly Token[], i: number): boolean {
  const [far, before, token, next] = [tokens[i - 2], tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!token) return false;
  const behind = before?.text === '/' && before.end === token.start && far?.end === before.start;
  const ahead = next !== undefined && next.start === token.end && /^[/.]$/.test(next.text);
  return Boolean(behind && (ahead || far?.kind === 'word'));
}

/** "Belgrade, 10 September 2018 (MIA) - …", also behind other words of the page. */
function isDateline(tokens: readonly Token[], to: number): boolean {
  if (tokens[to]?.text !== '(') return false;
  let close = to + 1;
  while (close < to + 5 && tokens[close]?.text !== ')') close++;
  return tokens[close]?.text === ')' && /^[-–—]$/.test(tokens[close + 1]?.text ?? '');
}
