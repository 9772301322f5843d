import { type ChosenDay, datedBy, RECENT_DAYS } from '../day/choose.ts';
import type { Reading } from '../reading.ts';
import { HERE } from '../reasons.ts';

/** Why a day was taken whose anniversary the article keeps. */
export const KEPT = 'the day that is kept';

/**
 * What an article tells of the day whose anniversary it keeps, without a day of its own or with no more than a year that holds it: that day. Which
 * sentences do is what would else leave them out: the article is about the dead (`memorial`), the title names the anniversary (`yearly`), or the sentence
 * does (`told`).
 */
export function keptDay(
  { days, sentences, published }: Reading,
  day: ChosenDay,
  { memorial, told, yearly }: { memorial: boolean; told: boolean; yearly: boolean },
): ChosenDay {
  if (published === null || !(memorial || told || yearly)) return day;
  const kept = days.find(
    (mention) => mention.kept && /^(title|lead|body)$/.test(sentences[mention.sentence]?.role ?? ''),
  );
  if (!kept || day.mention === kept) return day;
  const own = day.reason === HERE;
  const coarse = own && day.mention?.precision !== 'day' && day.first <= kept.first && kept.last <= day.last;
  const recent = day.last >= published - RECENT_DAYS && (!own || told);
  return coarse || recent ? datedBy(kept, KEPT) : day;
}
