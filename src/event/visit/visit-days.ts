import type { ChosenDay } from '../day/choose.ts';
import type { Reading } from '../reading.ts';
import type { Segment } from './scene.ts';

/** A journey or meeting as the subject of a sentence. */
const JOURNEY =
  /^(visit|trip|journey|tour|meeting|it|pos(?:j)?et[aeu]|dolazak|putovanje|turneja|sastanak|susret|vizita|udhetimi|ardhja|takimi|ajo|ai)$/;
/** What is said of it: that it is held, begins, is set or lasts. */
const SET =
  /^(scheduled|planned|set|due|expected|take|takes|took|place|held|begin|begins|starts?|last|lasts|announced|planiran\p{L}*|zakazan\p{L}*|predvidjen\p{L}*|najavljen\p{L}*|ocek\p{L}*|treba|trebalo|dogod\p{L}*|odrz\p{L}*|pocinj\p{L}*|poc[ei]\p{L}*|traj\p{L}*|realizo\p{L}*|realizu\p{L}*|zhvillo\p{L}*|mbahet|mbajtur|planifik\p{L}*|paralajmer\p{L}*|parapar\p{L}*|parashik\p{L}*|caktuar|nis|nise|filloje|zgjas\p{L}*|zgjat\p{L}*|ndodh\p{L}*)$/u;
/** Tokens before the subject: "his three-day", "Unofficially". */
const LEAD = 5;

/** The day that a sentence without a place gives the journey told before: "the visit is scheduled for 12 March", "poseta bi trebalo da bude u utorak". */
export function dayOfVisit(reading: Reading, segment: Segment): ChosenDay | null {
  const { tokens, sentences, people } = reading;
  const { index, day, place } = segment;
  const sentence = sentences[index];
  if (place || !day?.mention || day.time.precision !== 'day' || sentence?.role === 'title' || !sentence)
    return null;
  const { from, to } = day.mention;
  const at = tokens
    .slice(sentence.from, sentence.from + LEAD + 1)
    .findIndex(({ fold }) => JOURNEY.test(fold));
  if (at < 0 || from <= sentence.from + at) return null;
  const start = sentence.from + at;
  if (tokens.slice(start, from).some(({ text }) => text === ';')) return null;
  if (segment.cues.some(({ cue, from: act }) => /^(maybe|recall|not)$/.test(cue) && act < to)) return null;
  const others = people.filter(
    (person) => person.sentence === index && person.from > start && person.to <= from,
  );
  const said = tokens.slice(start + 1, Math.min(sentence.to, to + 4)).some(({ fold }) => SET.test(fold));
  return said && others.length <= 1 ? day : null;
}
