import type { PlaceRow } from '../places.ts';
import type { PlaceMention, Token } from '../reading.ts';

/** A place that the text puts something in, by the tokens that name it or stand for it. */
export function siteAt(
  tokens: readonly Token[],
  { from, to }: { from: number; to: number },
  place: PlaceRow,
): PlaceMention {
  const [first, last] = [tokens[from], tokens[to - 1]];
  const [field, start, end] = [first?.field ?? 'text', first?.start ?? 0, last?.end ?? 0];
  const sentence = first?.sentence ?? 0;
  return { field, start, end, from, to, sentence, place, rivals: [], located: true, role: 'site' };
}
