import type { PlaceMention, Reading } from '../reading.ts';
import type { Hint, Range } from './hint.ts';

/**
 * The clauses of a sentence that tells one deed here and another there ("in A a house was burnt, near B two men were beaten"): none unless deeds and
 * places take turns, each deed with a place of its own.
 */
export function clausesOf(reading: Reading, index: number, hints: readonly Hint[]): Range[] {
  const home = reading.sentences[index];
  const deeds = clusters(
    hints
      .filter(
        ({ type, weight, ground, thing }) =>
          (weight >= 2 || /^(arrest|protest)$/.test(type)) && !ground && !thing,
      )
      .map(({ from, to }) => ({ from, to })),
  );
  if (!home || deeds.length < 2) return [];
  const sites = reading.places
    .filter((mention) => mention.sentence === index && isSite(mention))
    .filter(({ from }, i, all) => from - (all[i - 1]?.to ?? Number.NEGATIVE_INFINITY) > BESIDE);
  const inside = (deed: Range) => sites.filter(({ from, to }) => deed.from <= from && to <= deed.to);
  const marks = [
    ...deeds.map((deed) => ({
      at: deed.from,
      mark: inside(deed).length > 0 ? 'U' : 'H',
      id: inside(deed)[0]?.place.id,
    })),
    ...sites
      .filter((site) => !deeds.some((deed) => inside(deed).includes(site)))
      .map(({ from, place }) => ({ at: from, mark: 'P', id: place.id })),
  ].sort((a, b) => a.at - b.at);
  const line = marks.map(({ mark }) => mark).join('');
  if (!TURNS.test(line)) return [];
  const ids = marks.flatMap(({ id }) => id ?? []);
  if (new Set(ids).size < ids.length || ids.length < 2) return [];
  const starts = [...line.matchAll(/PH|HP|U/g)].flatMap(({ index: i }) => marks[i]?.at ?? []);
  if (starts.slice(1).some((start) => !opens(reading, start, home.from))) return [];
  return starts.map((start, i) => ({ from: i === 0 ? home.from : start, to: starts[i + 1] ?? home.to }));
}

/** "In Rodelj, Leposavić": names that stand so near say where one thing lies. */
const BESIDE = 2;

/** A deed and its place in either order, or both at once. */
const TURNS = /^(?:PH|HP|U){2,}$/;

function isSite({ role, located, place }: PlaceMention): boolean {
  return role === 'site' && located && !/^(country|region)$/.test(place.kind);
}

/** Words that overlap or touch tell one deed. */
function clusters(spans: readonly Range[]): Range[] {
  const found: Range[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to)) {
    const last = found.at(-1);
    if (last && span.from <= last.to + 1) last.to = Math.max(last.to, span.to);
    else found.push({ ...span });
  }
  return found;
}

/** Tokens between what parts two clauses and the first of the second that counts. */
const REACH = 7;

/** True where a comma, semicolon or "while" stands shortly before. */
function opens({ tokens }: Reading, at: number, start: number): boolean {
  return tokens
    .slice(Math.max(start, at - REACH), at)
    .some(({ text, fold }) => /^[,;–—]$/.test(text) || /^(while|dok|ndersa|kurse)$/.test(fold));
}
