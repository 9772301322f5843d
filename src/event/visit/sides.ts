import { isHeadRole } from '../head.ts';
import type { Reading } from '../reading.ts';
import { homeOf } from './home.ts';

const SERBS = /^(serb|serbs|serbian|serbia|srpsk\p{L}*|srbi|serbe|serbet)$/u;
const ALBANIANS =
  /^(albanians?|albanc\p{L}*|albansk\p{L}*|shqiptar\p{L}*|kosovars?|kosovsk\p{L}*|kosovar\p{L}*)$/u;

/** Words for the talks of Pristina and Belgrade, where a sentence does not say whose they are. */
const DIALOGUE =
  /^(dialogue|negotiations|negotiators|rounds?|status|dijalog\p{L}*|pregovor\p{L}*|pregovarac\p{L}*|rund[aeuio]|rundom|krug|kruga|krugu|dialog\p{L}*|negociat\p{L}*|kryenegociator\p{L}*|raund\p{L}*|statusi\p{L}*)$/u;

/** The sides of the dialogue, XK and RS, that a sentence names: their governments, or Serbs and Albanians. */
export function sidesAt({ tokens, sentences, sides, places }: Reading, index: number): Set<string> {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const words = tokens.slice(from, to);
  return new Set(
    [
      ...sides.filter(({ sentence }) => sentence === index).map(({ side }) => side),
      ...places
        .filter(({ sentence, located }) => sentence === index && !located)
        .map(({ place }) => place.country ?? ''),
      ...(words.some(({ fold }) => SERBS.test(fold)) ? ['RS'] : []),
      ...(words.some(({ fold }) => ALBANIANS.test(fold)) ? ['XK'] : []),
    ].filter((side) => side === 'XK' || side === 'RS'),
  );
}

/** A word for talks on the status of Kosovo, and for that status. */
const TALKS =
  /^(talks|negotiations|rounds?|dialogue|pregovor\p{L}*|razgovor\p{L}*|rund[aeuio]|bisedim\p{L}*|negociat\p{L}*|raund\p{L}*)$/u;
const STATUS = /^status(?:i\p{L}*|a|u)?$/u;
/** Tokens between them. */
const APART = 7;

/** "Talks on the future status", "status negotiations", "pregovori o statusu": those of Pristina and Belgrade, whoever is named. */
export function isOfStatus({ tokens, sentences }: Reading, index: number): boolean {
  const { from = 0, to = 0 } = sentences[index] ?? {};
  const words = tokens.slice(from, to);
  const at = words.findIndex(({ fold }) => STATUS.test(fold));
  return at >= 0 && words.slice(Math.max(0, at - APART), at + APART).some(({ fold }) => TALKS.test(fold));
}

const TOPIC = /^(on|about|with|o|sa|s|mbi|per|rreth|me)$/;

/** "The talks are due to resume": those of which the head of the text tells, of both sides. */
function takesUp(reading: Reading, index: number): boolean {
  const { tokens, sentences, language } = reading;
  const { from = 0, role } = sentences[index] ?? {};
  const named = (at: number) => TALKS.test(tokens[at]?.fold ?? '') || DIALOGUE.test(tokens[at]?.fold ?? '');
  const noun = language === 'en' ? from + 1 : from;
  const opens = named(noun) && (language !== 'en' || tokens[from]?.fold === 'the');
  if (!opens || role !== 'body' || TOPIC.test(tokens[noun + 1]?.fold ?? '')) return false;
  return sentences.some(
    (head, at) =>
      at < index &&
      isHeadRole(head.role) &&
      sidesAt(reading, at).size === 2 &&
      tokens.slice(head.from, head.to).some((_, i) => named(head.from + i)),
  );
}

/** True for a sentence on the dialogue that names one side or none, where it and the sentences beside it name both. */
export function isOfDialogue(reading: Reading, index: number): boolean {
  const { tokens, sentences, people } = reading;
  if (takesUp(reading, index)) return true;
  const head = sentences.findIndex(({ role }) => role === 'title');
  const speaks = (at: number) =>
    tokens.slice(sentences[at]?.from ?? 0, sentences[at]?.to ?? 0).some(({ fold }) => DIALOGUE.test(fold));
  if (sentences[index]?.role === 'title' || !(speaks(index) || speaks(head))) return false;
  const all = new Set<string>();
  for (let at = index - 1; at <= index + 1; at++) {
    if (!/^(title|lead|body)$/.test(sentences[at]?.role ?? '')) continue;
    for (const side of sidesAt(reading, at)) all.add(side);
    for (const person of people) if (person.sentence === at) all.add(homeOf(person) ?? '');
  }
  return all.has('XK') && all.has('RS');
}
