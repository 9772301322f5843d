import type { PersonMention, Reading } from '../reading.ts';
import type { Cue } from './book.ts';
import type { Segment } from './scene.ts';

const OPENS = /^[“„"«]$/;
const CLOSES = /^[”“"»]$/;
/** Who speaks of himself: "I came", "we are", "kam ardhur", "do të vij", "došao sam", "posetiću". */
const SELF =
  /^(i|we|my|our|me|us|kam|kemi|jam|jemi|erdha|erdhem|vij|vijme|shkoj|sam|smo|cu|cemo|\p{L}+(?:icu|icemo|acu|acemo)|dolazim\p{L}*|idem\p{L}*|stizem\p{L}*|putujem\p{L}*|boravim\p{L}*)$/u;
const SAYS =
  /^(said|says|told|tells|wrote|writes|added|declared|announced|rekao|rekla|kazao|kazala|izjavi\p{L}*|poruci\p{L}*|napisa\p{L}*|najavi\p{L}*|istak\p{L}*|tha|thote|shkroi|shkruan|deklaroi|njoftoi|shtoi|theksoi)$/u;
/** Tokens between the quotation and the word of saying, and between that and the speaker. */
const NEAR = 14;

/**
 * Who says an act of himself in a quotation of the sentence ("“I came to Pristina to listen,” said X"): the speaker, null when the act is told
 * otherwise, or an empty list where nobody is named as speaking.
 */
export function quotedSpeaker(
  { tokens, sentences, people }: Reading,
  { index }: Segment,
  link: Cue,
): PersonMention[] | null {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const open = tokens.slice(from, link.from).findIndex(({ text }) => OPENS.test(text));
  const start = open < 0 ? from : from + open + 1;
  const length = tokens
    .slice(link.to, to)
    .findIndex(({ text }, i) =>
      open < 0 ? text === ',' && SAYS.test(tokens[link.to + i + 1]?.fold ?? '') : CLOSES.test(text),
    );
  if (length < 0) return null;
  const close = link.to + length;
  if (!tokens.slice(start, close).some(({ fold }) => SELF.test(fold))) return null;
  const says = tokens.slice(close, Math.min(to, close + NEAR)).findIndex(({ fold }) => SAYS.test(fold));
  if (says < 0) return null;
  const at = close + says;
  const speaker =
    people.find((one) => one.sentence === index && one.from > at && one.from - at <= NEAR) ??
    people.find((one) => one.sentence === index && one.from >= close && one.to <= at);
  return speaker ? [speaker] : null;
}
