import { formatDay } from '../../base/day.ts';
import { type ChosenDay, timeOf } from '../day/choose.ts';
import type { DayMention, Reading } from '../reading.ts';
import { gap, type Sight } from './sight.ts';

const REACH = 16;
/** Words that make a date the beginning of something else: "since 1999", "after the attack of 24 September". */
const AFTER = /^(since|after|before|until|following|od|nakon|posle|poslije|pre|prije|qe|prej|pas|para)$/;

/** The date that a level or change bears in its own sentence, or null. */
export function ownDay(reading: Reading, sight: Sight, at: { from: number; to: number }): DayMention | null {
  const { published } = reading;
  const usable = reading.days
    .filter((day) => {
      if (day.sentence !== sight.index || day.furniture) return false;
      return (published !== null && day.first > published) || !governed(reading, sight, day);
    })
    .map((day) => ({ day, gap: day.from <= sight.sentence.from + 2 ? 4 : gap(reading, day, at) }))
    .filter((option) => option.gap <= REACH)
    .sort((a, b) => a.gap - b.gap);
  const ahead = usable.find(({ day }) => published !== null && day.first > published);
  return (ahead ?? usable[0])?.day ?? null;
}

/** True when the date belongs to something that lies before: founding, attack, election. */
function governed(reading: Reading, sight: Sight, day: DayMention): boolean {
  const { tokens } = reading;
  const founding = sight.cues.some(
    (hit) => hit.cue === 'founded' && hit.to <= day.from && day.from - hit.to <= 4,
  );
  if (founding) return true;
  for (let i = day.from; i >= Math.max(sight.sentence.from, day.from - 9); i--) {
    const token = tokens[i];
    if (!token || /^[,;:]$/.test(token.text)) return false;
    if (AFTER.test(token.fold)) return true;
  }
  return false;
}

/**
 * When a level or change is told: its own date, else the day that the lead gives to the news, else publication; null for a text without any date.
 */
export function dayOfForce(
  reading: Reading,
  sight: Sight,
  at: { from: number; to: number },
  level: boolean,
  standing = false,
): ChosenDay | null {
  const { published, days, sentences } = reading;
  const own = standing ? null : ownDay(reading, sight, at);
  const late = own !== null && published !== null && own.first > published;
  if (own && !(level && late)) return answer(own, 'named in the sentence');
  const lead = days.find(
    (day) =>
      !day.furniture &&
      day.precision === 'day' &&
      day.first === day.last &&
      sentences[day.sentence]?.role === 'lead' &&
      published !== null &&
      day.last <= published &&
      day.first >= published - 3,
  );
  if (lead) return answer(lead, 'named in the lead');
  if (published !== null)
    return {
      time: { start: formatDay(published), end: formatDay(published), precision: 'day' },
      first: published,
      last: published,
      mention: null,
      reason: 'no date of its own: the day of publication',
    };
  const any = days.find((day) => !day.furniture && day.precision === 'day') ?? days[0];
  return any ? answer(any, 'the only date of a text without publication day') : null;
}

function answer(mention: DayMention, reason: string): ChosenDay {
  return { time: timeOf(mention), first: mention.first, last: mention.last, mention, reason };
}
