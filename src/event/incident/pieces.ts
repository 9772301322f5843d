import type { Book } from '../knowledge.ts';
import type { Reading } from '../reading.ts';
import { FAMILY_OF, type IncidentType } from '../types.ts';
import type { Cue } from './book.ts';
import { cueBefore, cuesOf, headHas, isBuilding, onlyDates, triggersOf } from './cues.ts';

/** True when title and lead are full of the words of courts, or the title tells whom they try for what. */
export function isCourtPiece(reading: Reading, book: Book): boolean {
  let heads = 0;
  let count = 0;
  let tried = false;
  reading.sentences.forEach(({ role }, index) => {
    if (role !== 'title' && role !== 'lead') return;
    heads++;
    const courts = cuesOf(reading, book, index).filter(
      (hit) =>
        hit.value === 'court' && !isBuilding(reading, hit.from, hit.to) && !onlyDates(reading, index, hit),
    );
    if (triggersOf(reading, index, book).some(({ value }) => value.type === 'threat')) return;
    count += new Set(courts.map(({ from }) => from)).size;
    if (role === 'title' && courts.length > 0)
      tried ||= triggersOf(reading, index, book).some(
        ({ value, from }) =>
          FAMILY_OF[value.type] === 'violence' &&
          cueBefore(reading, book, 'ground', index, from, CHARGE_REACH),
      );
  });
  return tried || (count >= 2 && count >= heads);
}

/** True when the title tells of an exercise, or the lead does and a third of all sentences. */
export function isDrillPiece(reading: Reading, book: Book): boolean {
  if (headHas(reading, book, 'drill', 'title')) return true;
  const drilled = reading.sentences.filter((_, index) =>
    cuesOf(reading, book, index).some(({ value }) => value === 'drill'),
  );
  return (
    drilled.length > 1 &&
    drilled.length * 3 >= reading.sentences.length &&
    drilled.some(({ role }) => role === 'lead')
  );
}

/** True when title or lead tell how the dead are remembered, and no title tells violence before that or after it ("attacked after the memorial"). */
export function isMemorialPiece(reading: Reading, book: Book): boolean {
  return isPieceOf(reading, book, 'memorial', ({ type }) => FAMILY_OF[type] === 'violence');
}

/** True when title or lead speak of a film, a book or a play, whose happenings are told, and no title tells one before that ("protest against the film"). */
export function isArtPiece(reading: Reading, book: Book): boolean {
  return isPieceOf(reading, book, 'art', () => true);
}

function isPieceOf(
  reading: Reading,
  book: Book,
  cue: Cue,
  happens: (value: { type: IncidentType }) => boolean,
): boolean {
  const { sentences, tokens } = reading;
  const hitOf = (index: number) =>
    cuesOf(reading, book, index).find(
      ({ value, from }) =>
        value === cue &&
        !/^(after|during|pas|gjate|nakon|posle|poslije|tokom)$/.test(tokens[from - 1]?.fold ?? ''),
    );
  const heads = sentences.flatMap(({ role }, index) => (role === 'title' || role === 'lead' ? [index] : []));
  return heads.some((index) => {
    const hit = hitOf(index);
    if (!hit) return false;
    const told = (at: number, before: number) =>
      sentences[at]?.role === 'title' &&
      triggersOf(reading, at, book).some(({ value, from }) => happens(value) && from < before);
    return !heads.some((at) => told(at, at === index ? hit.from : Number.POSITIVE_INFINITY));
  });
}

/** True when the title calls the article a comment, a profile or a chronicle: "Analysis: …", "… | Opinion", "Who is Ana?". */
export function isOpinionPiece(reading: Reading, book: Book): boolean {
  const { sentences, tokens } = reading;
  return sentences.some(
    ({ role, from: start, to: end }, index) =>
      role === 'title' &&
      cuesOf(reading, book, index).some(
        ({ value, from, to }) =>
          (value === 'opinion' &&
            ((from === start && MARK.test(tokens[to]?.text ?? '')) ||
              (to >= end - 1 && MARK.test(tokens[from - 1]?.text ?? '')))) ||
          (value === 'profile' && from === start && tokens[to]?.capital === true),
      ),
  );
}

const MARK = /^[:|–—\-/]$/;

/** "Indicted over alleged roles in the attack". */
const CHARGE_REACH = 5;
