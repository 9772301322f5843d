import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import type { Cue } from './book.ts';

/** True when a cue of the vocabulary stands before a token, with at most `reach` tokens and no comma between. */
export function cueBefore(
  reading: Reading,
  book: Book,
  cue: Cue,
  sentence: number,
  from: number,
  reach: number,
): boolean {
  const home = reading.sentences[sentence];
  if (!home) return false;
  return book.incidents.cues
    .find(reading.tokens, Math.max(home.from, from - reach - 4), from)
    .some(
      (hit) =>
        hit.value === cue &&
        from - hit.to <= reach &&
        !reading.tokens.slice(hit.to, from).some((token) => /^[,;]$/.test(token.text)),
    );
}

/** True when the lead, or the title before it, bears a cue. */
export function headHas(reading: Reading, book: Book, cue: Cue): boolean {
  return reading.sentences.some(
    ({ role, from, to }) =>
      (role === 'title' || role === 'lead') &&
      book.incidents.cues.find(reading.tokens, from, to).some(({ value }) => value === cue),
  );
}

/** True when title and lead are full of the words of courts. */
export function isCourtPiece(reading: Reading, book: Book): boolean {
  const heads = reading.sentences.filter(({ role }) => role === 'title' || role === 'lead');
  const count = heads.reduce(
    (sum, { from, to }) =>
      sum +
      book.incidents.cues.find(reading.tokens, from, to).filter(({ value }) => value === 'court').length,
    0,
  );
  return count >= 2 && count >= heads.length;
}

/** Cues that touch or shortly precede a token range, and all of its sentence. */
export function cuesAround(
  reading: Reading,
  book: Book,
  sentence: number,
  from: number,
  to: number,
): { near: ReadonlySet<Cue>; whole: ReadonlySet<Cue> } {
  const home = reading.sentences[sentence];
  if (!home) return { near: new Set(), whole: new Set() };
  const hits = book.incidents.cues.find(reading.tokens, home.from, home.to);
  const building = (from: number, to: number) =>
    [from - 1, from - 2, to].some((i) =>
      /^(zgrad|ispred|ndertes|objekt|building|house|front|steps)/.test(reading.tokens[i]?.fold ?? ''),
    );
  const whole = hits.filter(({ value, from, to }) => value !== 'court' || !building(from, to));
  const near = hits.filter(
    (hit) =>
      (hit.to <= from && from - hit.to <= 7) ||
      (hit.from < to && hit.to > from && (hit.value !== 'background' || hit.from < from)),
  );
  return { near: new Set(near.map(({ value }) => value)), whole: new Set(whole.map(({ value }) => value)) };
}
