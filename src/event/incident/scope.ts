import type { Book } from '../knowledge.ts';
import { spanOf } from '../quote.ts';
import type { Reading, Trace } from '../reading.ts';
import type { IncidentType } from '../types.ts';
import type { Candidate } from './candidates.ts';

const NEIGHBOURS = new Set(['RS', 'AL', 'MK', 'ME', 'BA', 'HR']);

/** Background counts only when its date is its own and fine enough: a mere "riots of 2004" is history, "protests in May" no event. */
export function strongBackground(group: readonly Candidate[], type: IncidentType): boolean {
  const dated = group.find(({ day }) => day.mention);
  const precision = dated?.day.mention?.precision;
  if (!precision || precision === 'year' || precision === 'season') return false;
  if (precision === 'day') return type !== 'protest';
  return type !== 'arrest' && type !== 'protest' && type !== 'threat';
}

/** Why the article as a whole tells no incident of the conflict, or null. */
export function offTopic(reading: Reading, book: Book, candidates: readonly Candidate[]): string | null {
  const { sentences, tokens } = reading;
  const told = new Set(candidates.map(({ sentence }) => sentence));
  let excluded = 0;
  let conflict = 0;
  sentences.forEach((sentence, index) => {
    if (sentence.role === 'boilerplate' || sentence.role === 'caption') return;
    const factor = sentence.role === 'title' || sentence.role === 'lead' ? 2 : told.has(index) ? 1 : 0.4;
    const cues = new Set(
      book.incidents.cues.find(tokens, sentence.from, sentence.to).map((hit) => hit.value),
    );
    if (cues.has('exclude')) excluded += factor;
    if (cues.has('conflict')) conflict += factor;
  });
  if (excluded >= 2 && excluded >= conflict) return 'accident, ordinary crime, sport or exercise';
  if (excluded >= 1 && conflict < 1) return 'accident, ordinary crime, sport or exercise';
  return null;
}

/** Keeps what happened in Kosovo, and next door where the text is about Kosovo. */
export function regional(reading: Reading, candidate: Candidate, trace: Trace): boolean {
  const { place, reason } = candidate.place;
  const row = candidate.place.mention?.place;
  const country = row?.country ?? 'XK';
  const aboutKosovo = reading.places.some((mention) => mention.place.country === 'XK');
  if (country === 'XK') {
    if (
      aboutKosovo &&
      !(reason === 'no place is named' && candidate.mention === 'background' && candidate.weight < 2)
    )
      return true;
    trace(
      'incident',
      '“place” refused: nothing ties it to the region',
      spanOf(reading, candidate.from, candidate.to),
    );
    return false;
  }
  if (NEIGHBOURS.has(country) && aboutKosovo && candidate.weight >= 2) {
    const beside = reading.places.some(
      (mention) => mention.place.country === 'XK' && Math.abs(mention.sentence - candidate.sentence) <= 2,
    );
    if (beside) return true;
  }
  trace(
    'incident',
    `“${place.name}” refused: not in the region`,
    spanOf(reading, candidate.from, candidate.to),
  );
  return false;
}
