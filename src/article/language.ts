import type { ArticleLanguage } from './article.ts';
import { CYRILLIC_PROFILES, LATIN_PROFILES, type Profile } from './language-profiles.ts';

/**
 * Language of a text by its script, its letters and its small words. Croatian and Bosnian count as sr-Latn; languages that the
 * extraction does not read give `other`. What the publisher states decides only where the text leaves it open.
 * @param stated BCP 47 tag, if any
 */
export function languageOf(text: string, stated?: string | null): ArticleLanguage {
  const sample = text.slice(0, 6000).toLowerCase().normalize('NFC');
  let latin = 0;
  let cyrillic = 0;
  let foreign = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code >= 0x61 && code <= 0x7a) latin++;
    else if (code >= 0x400 && code <= 0x4ff) cyrillic++;
    else if (code > 0x36f && LETTER.test(String.fromCodePoint(sample.codePointAt(i) ?? 0))) foreign++;
  }
  const claim = claimOf(stated);
  if (foreign > latin + cyrillic) return 'other';
  if (latin + cyrillic === 0) return claim ?? 'other';
  const cyrillicText = cyrillic > latin;
  const scores = score(sample, cyrillicText ? CYRILLIC_PROFILES : LATIN_PROFILES);
  const [first, second] = scores;
  if (!first || first.points < 2) {
    const guess = first && first.points > 0 ? first.language : 'other';
    return byScript(claim, cyrillicText) ?? (cyrillicText ? 'sr-Cyrl' : guess);
  }
  const close = second !== undefined && second.points > 0.8 * first.points;
  if (
    close &&
    claim !== null &&
    [first, second].some((entry) => entry.language === byScript(claim, cyrillicText))
  )
    return byScript(claim, cyrillicText) ?? first.language;
  return first.language;
}

const LETTER = /\p{L}/u;

function score(text: string, profiles: readonly Profile[]): { language: ArticleLanguage; points: number }[] {
  const words = tally(text.match(/[\p{L}'’]+/gu));
  const letters = tally(text.match(SPECIAL_LETTER));
  return profiles
    .map(({ language, words: own, letters: speaking, not }) => {
      let points = 0;
      for (const [word, count] of words) points += count * (own.get(word) ?? 0);
      for (const [letter, count] of letters) {
        if (speaking.includes(letter)) points += 0.5 * count;
        else if (not.includes(letter)) points -= count;
      }
      return { language, points };
    })
    .sort((a, b) => b.points - a.points);
}

/** The letters by which profiles tell languages apart lie beyond ASCII. */
const SPECIAL_LETTER = /[\u0080-\uffff]/g;

function tally(parts: readonly string[] | null): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const part of parts ?? []) counts.set(part, (counts.get(part) ?? 0) + 1);
  return counts;
}

function claimOf(stated: string | null | undefined): ArticleLanguage | null {
  const tag = stated?.trim().toLowerCase().replace(/_/g, '-') ?? '';
  if (tag === '') return null;
  if (/^(?:en|eng|english)(?:-|$)/.test(tag)) return 'en';
  if (/^(?:sq|sqi|alb|albanian)(?:-|$)/.test(tag)) return 'sq';
  if (/^(?:hr|bs|sh|cnr)(?:-|$)/.test(tag)) return 'sr-Latn';
  if (/^(?:sr|srp|serbian)(?:-|$)/.test(tag)) return tag.includes('cyrl') ? 'sr-Cyrl' : 'sr-Latn';
  return 'other';
}

/** The claim in the script that the text is written in. */
function byScript(claim: ArticleLanguage | null, cyrillic: boolean): ArticleLanguage | null {
  if (claim === 'sr-Latn' || claim === 'sr-Cyrl') return cyrillic ? 'sr-Cyrl' : 'sr-Latn';
  return cyrillic && claim !== 'other' ? null : claim;
}
