import type { Token } from '../reading.ts';

/** Most tokens of a stamp. */
const LENGTH = 20;
const CLOCK = /^([01]?\d|2[0-4])[:.][0-5]\d$/;
const DATE = /^[0-3]?\d[./][01]?\d[./](19|20)\d\d$/;
const YEAR = /^(19|20)\d\d$/;
/** Small words between the street, the village, the day and the hour. */
const LINK =
  /^(rr|rruga|rruges|fshati|fshatin|ne|me|e|i|te|dhe|afer|date|daten|ora|ore|oren|oret|rreth|u|ul|ulica|selo|kod|oko|casova|sati|h|at|on|in|of|the|and|near|street|road|village|hrs|hours|pm|am|min)$/;

/**
 * Index of the full stop behind a stamp that opens what a police report tells of one case, or 0: "Graçanicë 23.11.2021 – 16:10.", "Rr. Nëna Terezë,
 * Pejë, 4 maj 2022, ora 10:30." It says where and when what follows it happened.
 */
export function stampEnd(
  tokens: readonly Token[],
  from: number,
  to: number,
  months: ReadonlyMap<string, number>,
): number {
  if (!tokens[from]?.capital) return 0;
  let dated = false;
  let year = false;
  let month = false;
  let clock = false;
  for (let i = from; i < Math.min(to, from + LENGTH); i++) {
    const token = tokens[i];
    if (!token) return 0;
    if (token.kind === 'number') {
      if (DATE.test(token.text)) dated = true;
      else if (YEAR.test(token.text)) year = true;
      else if (CLOCK.test(token.text)) clock = true;
    } else if (token.kind === 'word') {
      if (months.has(token.fold)) month = true;
      else if (!token.capital && !LINK.test(token.fold)) return 0;
    } else if (token.text === '.' && clock && (dated || (month && year))) return i;
  }
  return 0;
}
