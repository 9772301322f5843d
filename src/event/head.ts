import type { Reading, SentenceRole } from './reading.ts';

/** True for title and lead, which say what is new. */
export function isHeadRole(role: SentenceRole | undefined): boolean {
  return role === 'title' || role === 'lead';
}

/** True for a sentence of that role. */
export function isHead({ sentences }: Pick<Reading, 'sentences'>, index: number | undefined): boolean {
  return isHeadRole(sentences[index ?? -1]?.role);
}
